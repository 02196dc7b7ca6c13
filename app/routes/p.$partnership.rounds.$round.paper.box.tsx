import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lookAtEnvelope } from '~/commands/voting/paper/look-in-the-box.server'
import { couldEver } from '~/domain/policy'
import { isPaperOver } from '~/domain/round'
import { deskSaid } from '~/domain/voting/paper'
import { boxForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { deskHands } from '~/http/desk-hands.server'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { deskRoll } from '~/queries/voting/desk-page.server'
import { paperPage } from '~/queries/voting/paper-page.server'
import { BoxPage } from '~/ui/voting/paper/box-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'envelopes.box')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'paper.open')
  const asked = new URL(args.request.url).searchParams
  const find = asked.get('find') ?? ''
  const { page, found } = await sparks.world.read(async (db) => ({
    page: await paperPage(db, round),
    found: await deskRoll(db, round, { part: find }),
  }))
  const { votingClosesAt } = round.dates
  const piles = page.totals.batches.length > 0
  const closed = votingClosesAt !== null && now >= votingClosesAt
  return {
    title: round.title,
    href: `/p/${partnership.slug}/rounds/${round.slug}/paper`,
    find,
    found: found.voters.map(({ id, name, place }) => ({ id, name, place })),
    mayLook: closed && !piles && !isPaperOver(round) && page.desks.length === 0,
    mayTakeOut: couldEver(actor, 'paper.take-out'),
    piles,
    said: deskSaid.find((one) => one === asked.get('said')) ?? null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'paper.open')
  const { sparks, on, round } = entry
  const reading = read(boxForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const here = new URL(args.request.url).pathname
  const { code, person } = answers
  const hands = deskHands(entry, args.request)
  const look = { typed: code, personId: person === '' ? null : person }
  const looked = await sparks.world.write((db) => lookAtEnvelope(db, on, hands, round.id, look))
  if (!looked.ok) return refused(looked, typed)
  deliverSoon(sparks)
  // Never the code: only what is to be done with the envelope.
  return redirect(`${here}?said=${looked.said}`)
}

export default function Box() {
  return <BoxPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
