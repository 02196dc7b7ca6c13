import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeDecision } from '~/commands/panel/change-decision.server'
import { changeForm } from '~/forms/panel/decision'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { changeable } from '~/queries/panel/chain.server'
import { ChangePage } from '~/ui/panel/change-page'

/** Where a later decision about some of what was adopted is begun. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'decision.change')
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const found = await sparks.world.read((db) => changeable(db, round))
  // Nothing adopted yet, or another change under way: the list itself says how it stands.
  if (!found) throw redirect(`${roundHref}/decision`)
  return { round: { title: round.title, href: roundHref }, ...found }
}

const fieldOf: Record<string, string> = { 'change-needs-why': 'why', 'change-names-nothing': 'ideas' }

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'decision.change')
  const reading = read(changeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const begun = await sparks.world.write((db) => changeDecision(db, on, round.id, answers.ideas, answers.why), {
    topics: [topics.meeting(round.id)],
  })
  if (begun.ok) return redirect(`/p/${partnership.slug}/rounds/${round.slug}/decision`)
  const field = fieldOf[begun.because]
  return field ? unprocessable({ typed, faults: { [field]: begun } }) : refused(begun, typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'meeting.change.title', { round: data?.round.title ?? '' })

export default function Change() {
  return <ChangePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
