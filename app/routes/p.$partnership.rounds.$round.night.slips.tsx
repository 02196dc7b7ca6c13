import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { typeSlip } from '~/commands/panel/night/type-slip.server'
import { couldEver } from '~/domain/policy'
import { nightSlipForm } from '~/forms/panel/night'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { nightHere } from '~/http/night.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { slipPage } from '~/queries/panel/night/slip-page.server'
import { namesOf } from '~/queries/panel/night/night-view.server'
import { SlipsPage } from '~/ui/panel/night/slips-page'
import { nightLinks } from '~/ui/panel/night/links'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor } = await enterRound(args, 'night.type-slips')
  const night = await nightHere(sparks, round)
  const page = await sparks.world.read((db) => slipPage(db, night))
  const asked = new URL(args.request.url).searchParams
  const href = `/p/${partnership.slug}/rounds/${round.slug}/night`
  const typed = Number(asked.get('typed') ?? 0)
  const unclear = (asked.get('unclear') ?? '').split(',')
  return {
    ...{ ...page, href, round: { title: round.title } },
    typed: Number.isSafeInteger(typed) ? typed : 0,
    mayPrint: couldEver(actor, 'night.plan'),
    unclear: { slips: unclear.includes('slips'), first: unclear.includes('first') },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'night.type-slips')
  const night = await nightHere(sparks, round)
  const { world } = sparks
  const named = [...(await world.read((db) => namesOf(db, night.order))).values()]
  const reading = read(nightSlipForm(named.map(({ reference }) => reference)), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { number, again, marks, chosen } = reading.answers
  const slip = {
    ...{ number, again },
    marks: Object.fromEntries(
      named.flatMap(({ id, reference }) => (reference in marks ? [[id, marks[reference] ?? 0]] : [])),
    ),
    favourites: named.filter(({ reference }) => chosen.includes(reference)).map(({ id }) => id),
  }
  const outcome = await world.write((db) => typeSlip(db, on, round.id, slip), {
    unseen: true,
    topics: [topics.nightMarks(night.id)],
  })
  if (!outcome.ok) return refused(outcome, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/night/slips?typed=${number}`)
}

export const links = () => nightLinks

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'night.slips')

export default function NightSlips() {
  return <SlipsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
