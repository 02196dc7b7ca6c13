import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orderNight, type Reordering } from '~/commands/panel/night/order-night.server'
import { planNight } from '~/commands/panel/night/plan-night.server'
import { takes } from '~/domain/round'
import { nightOrderForm, nightPlanForm } from '~/forms/panel/night'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { nightIfAny } from '~/http/night.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { pitchCalled } from '~/queries/panel/night/night-view.server'
import { nightPlanPage } from '~/queries/panel/night/plan-page.server'
import { PlanPage } from '~/ui/panel/night/plan-page'
import { nightLinks } from '~/ui/panel/night/links'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'night.plan')
  const page = await sparks.world.read((db) => nightPlanPage(db, round))
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const saved = new URL(args.request.url).searchParams.has('saved')
  return { ...page, href, saved, round: { title: round.title }, hasScoring: takes(round, 'score') }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'night.plan')
  const { world } = sparks
  const posted = await args.request.formData()
  const here = `/p/${partnership.slug}/rounds/${round.slug}/night/plan`
  const night = await nightIfAny(sparks, round)
  const options = { topics: night ? [topics.night(night.id), topics.nightMarks(night.id)] : [] }
  const move = read(nightOrderForm, posted)
  if (move.ok && night) {
    const [by = '', reference = ''] = move.answers.move.split(/:(.*)/s)
    const proposalId = (await world.read((db) => pitchCalled(db, night, reference))) ?? ''
    const reordering: Reordering = by === 'up' || by === 'down' ? { by, proposalId } : { by: 'lot' }
    const ordered = await world.write((db) => orderNight(db, on, round.id, reordering), options)
    return ordered.ok ? redirect(`${here}#order`) : refused(ordered)
  }
  const reading = read(nightPlanForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { plan, pitches } = reading.answers
  const planned = await world.write((db) => planNight(db, on, round.id, plan, pitches), options)
  return planned.ok ? redirect(`${here}?saved#order`) : refused(planned, reading.typed)
}

export const links = () => nightLinks

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'night.plan.title', { round: data?.round.title ?? '' })

export default function NightPlanning() {
  return <PlanPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
