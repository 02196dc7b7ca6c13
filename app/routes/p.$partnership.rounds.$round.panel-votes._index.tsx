import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { castVoice } from '~/commands/panel/cast-voice.server'
import { closePanelBallot } from '~/commands/panel/close-panel-vote.server'
import { openAllPanelVotes } from '~/commands/panel/open-panel-vote.server'
import type { Says } from '~/domain/panel'
import { panelVotesForm } from '~/forms/panel/panel-vote'
import { read } from '~/forms/read'
import { enterRound, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable, type Reply } from '~/http/reply.server'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { panelBallotIn } from '~/queries/panel/panel-ballot.server'
import { panelVotesIn } from '~/queries/panel/panel-votes.server'
import { PanelVoteCheck } from '~/ui/panel/panel-vote-check'
import { PanelVotesPage } from '~/ui/panel/panel-votes-page'

/** The panel's votes in its meeting: a member says yes, no or neither to each that is open. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'decision.read')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const votes = actor && (await sparks.world.read((db) => panelVotesIn(db, round, actor, now)))
  // Before the meeting is opened, and once its list is adopted, the meeting's own page says how things stand.
  if (!votes) throw redirect(`${href}/decision`)
  const ballot = await sparks.world.read((db) => panelBallotIn(db, sparks.secrets, round, actor, now))
  const done = new URL(args.request.url).searchParams.get('done')
  // Here are the sums; who said what stands at each vote's own page.
  const items = votes.items.map((item) => ({
    ...item,
    past: item.past.map(({ sequence, result, hidden }) => ({ sequence, result, hidden })),
  }))
  // Who has voted, and whether she has: what she marked stands at the ballot itself.
  const openBallot = ballot && {
    ...{ secret: ballot.paper.secret, voted: ballot.paper.voted, gave: ballot.gave, toCome: ballot.toCome },
    mayKeyIn: votes.keeps ? ballot.mayKeyIn : [],
  }
  return { round: { title: round.title, href }, votes: { ...votes, items, openBallot }, done }
}

/** A slip to be looked over: nothing is in the box yet. */
interface LookedOver extends Reply {
  readonly slip: { readonly reference: string; readonly says: Says }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership, actor, now } = await enterRound(args, 'decision.read')
  const here = `/p/${partnership.slug}/rounds/${round.slug}/panel-votes`
  const reading = read(panelVotesForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  if (answers.step === 'change') return redirect(here)
  const told = { topics: [topics.panelVotes(round.id)] }
  if (answers.step === 'open-all') {
    const opened = await sparks.world.write((db) => openAllPanelVotes(db, on, round.id), told)
    return opened.ok ? redirect(`${here}?done=opened`) : refused(opened)
  }
  if (answers.step === 'close-ballot') {
    const closed = await sparks.world.write((db) => closePanelBallot(db, on, sparks.secrets, round.id), told)
    return closed.ok ? redirect(`${here}?done=ballot-closed`) : refused(closed)
  }
  const { reference, says, step } = answers
  const votes = actor && (await sparks.world.read((db) => panelVotesIn(db, round, actor, now)))
  if (!votes) return redirect(here)
  const item = votes.items.find((one) => one.reference === reference)
  if (!item) throw notFound()
  const { open, proposalId } = item
  // A slip is looked over before it goes in: it cannot be taken out again.
  if (step === 'voice' && open?.secret && !open.voted && !open.mayNot) {
    return data<LookedOver>({ slip: { reference, says }, typed, faults: {} })
  }
  const cast = await sparks.world.write((db) => castVoice(db, on, sparks.secrets, round.id, proposalId, says), told)
  if (!cast.ok) return refused(cast, typed)
  const saved = encodeURIComponent(reference)
  return redirect(`${here}?done=${saved}#vote-${saved}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  titled(matches, 'voices.title', { round: loaded?.round.title ?? '' })

export default function PanelVotes() {
  const { round, votes, done } = useLoaderData<typeof loader>()
  const reply = useReply()
  const shown = useActionData<Partial<LookedOver>>()
  if (shown?.slip) {
    const { reference, says } = shown.slip
    const idea = votes.items.find((item) => item.reference === reference)
    return <PanelVoteCheck round={round} title={idea?.title ?? reference} reference={reference} says={says} />
  }
  return <PanelVotesPage round={round} {...votes} done={done} general={reply.general} />
}
