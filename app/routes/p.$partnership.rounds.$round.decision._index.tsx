import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { markAttendance } from '~/commands/panel/draft-decision.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import { couldEver } from '~/domain/policy'
import { phaseOf } from '~/domain/round'
import { meetingForm } from '~/forms/panel/decision'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { beforeMeeting, draftDecision } from '~/queries/panel/decision.server'
import { minutesOf } from '~/queries/panel/minutes.server'
import { verdictLetter } from '~/ui/money/letters'
import { DecisionAway } from '~/ui/panel/decision-away'
import { DecisionMinutes } from '~/ui/panel/decision-minutes'
import { DecisionPage } from '~/ui/panel/decision-page'
import { DecisionStart } from '~/ui/panel/decision-start'

/**
 * One address from the meeting to its minutes: for the panel and its officers the list as it is drawn up, for anyone
 * what was decided, and until then where things stand.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'public.read')
  const { slug, title, dates } = round
  const around = {
    round: { title, href: `/p/${partnership.slug}/rounds/${slug}` },
    homeHref: `/p/${partnership.slug}`,
    saved: new URL(args.request.url).searchParams.get('saved'),
    decidesAt: dates.decidesAt,
    phase: phaseOf(round, now),
    isReader: couldEver(actor, 'decision.read'),
    isSignedIn: actor !== null,
  }
  const { phase, isReader } = around
  return sparks.world.read(async (db) => {
    const minutes = await minutesOf(db, round)
    if (minutes) return { ...around, show: 'minutes' as const, minutes }
    if (phase !== 'decide' || !isReader || !actor) return { ...around, show: 'away' as const }
    const draft = await draftDecision(db, round, actor, now)
    if (draft && draft.items.length > 0) return { ...around, show: 'draft' as const, draft }
    return { ...around, show: 'start' as const, start: await beforeMeeting(db, round, actor, now) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, round, partnership } = await enterRound(args, 'decision.read')
  const reading = read(meetingForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const here = `/p/${partnership.slug}/rounds/${round.slug}/decision`
  if (answers.step === 'start') {
    const started = await sparks.world.write((db) => startDecision(db, on, round.id))
    return started.ok ? redirect(here) : refused(started, typed)
  }
  if (answers.step === 'attend') {
    const { present, version } = answers
    const marked = await sparks.world.write((db) => markAttendance(db, on, round.id, present, version))
    return marked.ok ? redirect(`${here}?saved=room`) : refused(marked, typed)
  }
  const origin = sparks.env.publicOrigin ?? new URL(args.request.url).origin
  const letterFor = verdictLetter(
    await speaker(args.request, now),
    `${origin}/p/${partnership.slug}/rounds/${round.slug}`,
  )
  const said = await sparks.world.write((db) => adoptDecision(db, on, round.id, answers.version, letterFor))
  if (!said.ok) return refusedOrAgain(sparks, args.request, said, typed)
  if (said.adopted) deliverSoon(sparks)
  return redirect(`${here}?saved=yes`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, data?.show === 'minutes' ? 'decision.title.minutes' : 'decision.title', {
    round: data?.round.title ?? '',
  })

export default function Decision() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply()
  switch (page.show) {
    case 'minutes':
      return <DecisionMinutes {...page} {...page.minutes} general={reply.general} />
    case 'draft':
      return <DecisionPage {...page} {...page.draft} reply={reply} />
    case 'start':
      return <DecisionStart {...page} {...page.start} general={reply.general} />
    case 'away':
      return <DecisionAway {...page} />
  }
}
