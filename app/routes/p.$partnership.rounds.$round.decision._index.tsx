import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { dropDecision } from '~/commands/panel/change-decision.server'
import { settleRest } from '~/commands/panel/draft-decision.server'
import { adjournMeeting, markAttendance, resumeMeeting } from '~/commands/panel/meeting-room.server'
import { askRuleAgain } from '~/commands/panel/redraw-list.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import { couldEver, may } from '~/domain/policy'
import { isAnnounced, phaseOf } from '~/domain/round'
import { meetingForm } from '~/forms/panel/decision'
import { read } from '~/forms/read'
import { enterRound, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { usualReason } from '~/http/ready-reasons.server'
import { potFollowed } from '~/http/pot-followed.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { topics } from '~/platform/topics.server'
import { chainOf, droppedOf, whatIsFree } from '~/queries/panel/chain.server'
import { beforeMeeting, draftDecision } from '~/queries/panel/decision.server'
import { minutesOf } from '~/queries/panel/minutes.server'
import { readsOwnVerdict } from '~/queries/panel/private-minutes.server'
import { hoursGiven } from '~/queries/panel/thanks.server'
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
    readsOwn: couldEver(actor, 'minutes.read-own'),
    tells: couldEver(actor, 'telling.read'),
    logsTime: couldEver(actor, 'time.log'),
    isSignedIn: actor !== null,
  }
  const { phase, isReader } = around
  return sparks.world.read(async (db) => {
    const wanted = Number(new URL(args.request.url).searchParams.get('number') ?? 0)
    const later = isReader && actor && wanted === 0 ? await draftDecision(db, round, actor, now) : null
    // A later decision is drawn up where the first one was; what was decided stays a link away.
    if (later && later.number > 1) return { ...around, show: 'draft' as const, draft: later }
    const minutes = await minutesOf(db, round, wanted > 1 ? wanted : 1)
    if (!minutes && wanted > 1) throw notFound()
    // Until those who asked have heard, what was decided is for the panel and its officers.
    const heldBack = minutes !== null && !isAnnounced(round)
    const waits = heldBack && (!isReader || !actor || (await readsOwnVerdict(db, round, actor.personId)))
    if (minutes && !waits) {
      const hours = await hoursGiven(db, round.id)
      const [chain, dropped] = minutes.number === 1 ? [await chainOf(db, round), await droppedOf(db, round)] : [[], []]
      const mayChange = may(actor, 'decision.change', { round, now }).ok ? await whatIsFree(db, round) : null
      return { ...around, show: 'minutes' as const, minutes, heldBack, hours, chain, dropped, mayChange }
    }
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
  // Everybody's page follows what is written down.
  const told = { topics: [topics.meeting(round.id)] }
  if (answers.step === 'start') {
    const started = await sparks.world.write((db) => startDecision(db, on, round.id), told)
    return started.ok ? redirect(here) : refused(started, typed)
  }
  if (answers.step === 'attend') {
    const { present } = answers
    const marked = await sparks.world.write((db) => markAttendance(db, on, round.id, present), told)
    return marked.ok ? redirect(`${here}?saved=room`) : refused(marked, typed)
  }
  if (answers.step === 'settle-rest' || answers.step === 'adopt') {
    const changed = await potFollowed(sparks, on, round.id)
    if (changed) return refused(changed, typed)
  }
  if (answers.step === 'settle-rest') {
    const settled = await sparks.world.write(async (db) => {
      const reasonFor = await usualReason(db, partnership, round, now)
      return settleRest(db, on, round.id, reasonFor, answers.version)
    }, told)
    return settled.ok ? redirect(`${here}?saved=rest`) : refused(settled, typed)
  }
  if (answers.step === 'adjourn') {
    const broken = await sparks.world.write((db) => adjournMeeting(db, on, round.id, answers.words), told)
    if (broken.ok) return redirect(`${here}?saved=adjourned`)
    return broken.because === 'adjourning-needs-words'
      ? unprocessable({ typed, faults: { words: broken } })
      : refused(broken, typed)
  }
  if (answers.step === 'resume') {
    const resumed = await sparks.world.write((db) => resumeMeeting(db, on, round.id), told)
    return resumed.ok ? redirect(`${here}?saved=resumed`) : refused(resumed, typed)
  }
  if (answers.step === 'ask-rule') {
    const asked = await sparks.world.write((db) => askRuleAgain(db, on, round.id), told)
    return asked.ok ? redirect(here) : refused(asked, typed)
  }
  if (answers.step === 'drop') {
    const dropped = await sparks.world.write((db) => dropDecision(db, on, round.id, answers.dropping), told)
    if (dropped.ok) return redirect(`${here}?saved=dropped`)
    return dropped.because === 'dropping-needs-words'
      ? unprocessable({ typed, faults: { dropping: dropped } })
      : refused(dropped, typed)
  }
  const { words, home } = letterDesk({ sparks, now, partnership }, args.request)
  const letterFor = verdictLetter(words, `${home}/rounds/${round.slug}`)
  const { version, telling } = answers
  const said = await sparks.world.write((db) => adoptDecision(db, on, round.id, version, letterFor, telling), told)
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
