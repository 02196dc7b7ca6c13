import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { castPanelBallot, keyInPanelBallot } from '~/commands/panel/cast-panel-ballot.server'
import type { Outcome } from '~/domain/refusal'
import { panelBallotForm } from '~/forms/panel/panel-vote'
import { read } from '~/forms/read'
import { readMarks } from '~/forms/voting/ballot'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable, type Reply } from '~/http/reply.server'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import type { Db } from '~/platform/world.server'
import { panelBallotIn } from '~/queries/panel/panel-ballot.server'
import { PanelBallotPage } from '~/ui/voting/panel-ballot-page'

/** The panel's ballot in its meeting, for one member to fill in; for an officer, that of a member who says hers aloud. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'decision.read')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const asked = new URL(args.request.url).searchParams.get('for')
  const open = actor && (await sparks.world.read((db) => panelBallotIn(db, sparks.secrets, round, actor, now)))
  if (!open) throw redirect(`${href}/panel-votes`)
  const forId = open.mayKeyIn.find(({ personId }) => personId === asked)?.personId ?? null
  const shown =
    forId === null ? open : await sparks.world.read((db) => panelBallotIn(db, sparks.secrets, round, actor, now, forId))
  if (!shown) throw redirect(`${href}/panel-votes`)
  return { round: { title: round.title, href }, ballot: shown.paper, forId }
}

/** What was marked so far, shown again: nothing has been cast. */
interface Shown extends Reply {
  readonly step: 'update' | 'check' | 'change'
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership, actor, now } = await enterRound(args, 'decision.read')
  const here = `/p/${partnership.slug}/rounds/${round.slug}/panel-votes`
  const reading = read(panelBallotForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { typed } = reading
  const { step, forId: who } = reading.answers
  const forId = who === '' ? null : who
  if (step === 'update' || step === 'change') return data<Shown>({ step, typed, faults: {} })
  const open = actor && (await sparks.world.read((db) => panelBallotIn(db, sparks.secrets, round, actor, now, forId)))
  if (!open) return redirect(here)
  const { paper } = open
  const costs = new Map(paper.ideas.map(({ reference, costPence }) => [reference, costPence]))
  const made = readMarks(typed, paper.rule, { potPence: paper.potPence, costs })
  if (!made.ok) return unprocessable({ typed, faults: made.faults })
  // What she may not do is told before she looks it over.
  if (step === 'check' && !paper.mayNot) return data<Shown>({ step, typed, faults: {} })
  const { choices } = made
  const command = (db: Db): Promise<Outcome<object>> =>
    forId === null
      ? castPanelBallot(db, on, sparks.secrets, round.id, choices)
      : keyInPanelBallot(db, on, round.id, forId, choices)
  const cast = await sparks.world.write(command, { topics: [topics.panelVotes(round.id)] })
  return cast.ok ? redirect(`${here}?done=${forId === null ? 'ballot' : 'ballot-for'}`) : refused(cast, typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  titled(matches, 'bodies.title', { round: loaded?.round.title ?? '' })

export default function PanelBallot() {
  const { round, ballot, forId } = useLoaderData<typeof loader>()
  const shown = useActionData<Partial<Shown>>()
  return (
    <PanelBallotPage round={round} {...ballot} forId={forId} checking={shown?.step === 'check'} reply={useReply()} />
  )
}
