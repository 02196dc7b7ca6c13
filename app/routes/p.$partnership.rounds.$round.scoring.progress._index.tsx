import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { remindScorers } from '~/commands/panel/remind-scorers.server'
import { tellInterest } from '~/commands/panel/tell-interest.server'
import { remindersApart } from '~/domain/panel'
import { may } from '~/domain/policy'
import { later } from '~/domain/time'
import { read } from '~/forms/read'
import { toldInterestForm } from '~/forms/scorers'
import { enterRound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { scoringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { membersToTell } from '~/queries/panel/members-to-tell.server'
import { scoringProgress, withScoresLeft } from '~/queries/panel/scoring-progress.server'
import { ProgressPage } from '~/ui/panel/progress-page'
import { reminderLetter } from '~/ui/panel/reminder-letter'
import { ScoringAway } from '~/ui/panel/scoring-away'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'scoring.follow')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const around = { href, round: { title: round.title, closesAt: round.dates.scoringClosesAt } }
  const away = scoringAway(round, now)
  if (away) return { ...around, away, progress: null }
  const { progress, toTell } = await sparks.world.read(async (db) => {
    const progress = await scoringProgress(db, round, now, actor?.personId ?? null)
    const silent = await membersToTell(db, round, now, progress)
    return { progress, toTell: silent.filter(({ personId }) => personId !== actor?.personId) }
  })
  const { remindedAt } = progress
  return {
    ...around,
    away: null,
    progress,
    toTell,
    mayTell: may(actor, 'interest.tell', { round, now }).ok,
    told: new URL(args.request.url).searchParams.has('told'),
    mayAssign: progress.wants !== null && may(actor, 'scorers.assign', { round, now }).ok,
    mayRemind: may(actor, 'scorers.remind', { round, now }).ok && withScoresLeft(progress).length > 0,
    remindAgainAt:
      remindedAt !== null && now < later(remindedAt, remindersApart) ? later(remindedAt, remindersApart) : null,
    reminded: new URL(args.request.url).searchParams.has('reminded'),
    reassigned: new URL(args.request.url).searchParams.has('reassigned'),
  }
}

export async function action(args: ActionFunctionArgs) {
  // What each of the two asks for, its command asks.
  const entry = await enterRound(args, 'scoring.follow')
  const { sparks, on, round, partnership, now } = entry
  const here = `/p/${partnership.slug}/rounds/${round.slug}/scoring/progress`
  const posted = await args.request.formData()
  if (posted.get('step') === 'told') {
    const reading = read(toldInterestForm, posted)
    if (!reading.ok) return unprocessable(reading)
    const { interest, way } = reading.answers
    const told = await sparks.world.write((db) => tellInterest(db, on, round.id, interest, way), { unseen: true })
    return told.ok ? redirect(`${here}?told`) : refused(told, reading.typed)
  }
  const { words, home } = letterDesk(entry, args.request)
  const about = {
    ...{ partnership: partnership.name, round: round.title, closesAt: round.dates.scoringClosesAt },
    href: `${home}/rounds/${round.slug}/scoring`,
  }
  const wordsFor = (left: number) => ({ ...reminderLetter({ ...about, left }, words), partnershipId: partnership.id })
  const members = await sparks.world.read(async (db) => withScoresLeft(await scoringProgress(db, round, now)))
  const sent = await sparks.world.write((db) => remindScorers(db, on, sparks.secrets, round.id, members, wordsFor), {
    unseen: true,
  })
  if (!sent.ok) return refused(sent)
  return redirect(`${here}?reminded`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'scorers.progress.title')

export default function ScoringProgressPage() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply()
  if (page.away) return <ScoringAway away={page.away} round={{ title: page.round.title, href: page.href }} />
  return <ProgressPage {...page} {...page.progress} reply={reply} />
}
