import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { renewCode } from '~/commands/panel/night/renew-code.server'
import { stepNight } from '~/commands/panel/night/step-night.server'
import { refuse } from '~/domain/refusal'
import { nightStepForm } from '~/forms/panel/night'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { nightHere } from '~/http/night.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { nightView, pitchCalled } from '~/queries/panel/night/night-view.server'
import { HostPage } from '~/ui/panel/night/host-page'
import { nightLinks } from '~/ui/panel/night/links'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, now } = await enterRound(args, 'night.host')
  const night = await nightHere(sparks, round)
  const view = await sparks.world.read((db) => nightView(db, round.partnershipId, night, now))
  return { href: `/p/${partnership.slug}/rounds/${round.slug}/night`, round: { title: round.title }, view }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'night.host')
  const night = await nightHere(sparks, round)
  const posted = await args.request.formData()
  const whom = posted.get('renew')
  if (whom === 'recent' || whom === 'all') {
    const told = { topics: [topics.night(night.id), topics.nightMarks(night.id)] }
    const renewed = await sparks.world.write((db) => renewCode(db, on, round.id, whom), told)
    if (!renewed.ok) return refused(renewed)
    return redirect(`/p/${partnership.slug}/rounds/${round.slug}/night/host`)
  }
  const reading = read(nightStepForm, posted)
  if (!reading.ok || reading.answers.kind === null) return refused(refuse('night-not-now'))
  const { kind, reference, after } = reading.answers
  const { world } = sparks
  const proposalId =
    reference === null ? undefined : ((await world.read((db) => pitchCalled(db, night, reference))) ?? '')
  const stepped = await world.write((db) => stepNight(db, on, round.id, { kind, proposalId, after }), {
    topics: [topics.night(night.id), topics.nightMarks(night.id)],
  })
  if (!stepped.ok) return refused(stepped)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/night/${kind === 'published' ? '' : 'host'}`)
}

export const links = () => nightLinks

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'night.host.title', { round: data?.round.title ?? '' })

export default function NightHost() {
  return <HostPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
