import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { proposeMerging } from '~/commands/proposal/propose-merging.server'
import { may } from '~/domain/policy'
import { cameIn, mergingUntil } from '~/domain/proposal'
import { suggestForm } from '~/forms/joining'
import { read } from '~/forms/read'
import { enterProposal, notFound } from '~/http/entrance.server'
import { joiningLetters, theOther } from '~/http/joining.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { hasInterest } from '~/queries/proposal/checking.server'
import { sideShown } from '~/queries/proposal/merging.server'
import { SuggestJoiningPage } from '~/ui/proposal/joining-pages'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'checking.read')
  const { sparks, actor, now, partnership, round, proposal } = entry
  if (!cameIn(proposal.standing)) throw notFound()
  const other = await theOther(entry, new URL(args.request.url).searchParams.get('with') ?? '')
  const personId = actor?.personId ?? ''
  return sparks.world.read(async (db) => {
    const interest = (await hasInterest(db, proposal, personId)) || (await hasInterest(db, other, personId))
    const allowed = may(actor, 'merging.propose', { round, now, hasInterest: interest })
    return {
      backHref: `/p/${partnership.slug}/rounds/${round.slug}/checking/${proposal.reference}`,
      area: partnership.area,
      one: await sideShown(db, proposal, round, now),
      other: await sideShown(db, other, round, now),
      until: mergingUntil(round.dates),
      closed: allowed.ok ? null : allowed,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'checking.read')
  const { sparks, on, partnership, round, proposal } = entry
  const reading = read(suggestForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, staying: stays, with: reference } = reading.answers
  const other = await theOther(entry, reference)
  const [staying, joining] = stays === other.reference ? [other, proposal] : [proposal, other]
  const letters = joiningLetters(entry, args.request)
  const asked = { staying: letters.asked(staying, joining), joining: letters.asked(joining, staying) }
  const suggested = await sparks.world.write((db) => proposeMerging(db, on, staying.id, joining.id, words, asked))
  if (!suggested.ok) return refused(suggested, reading.typed)
  deliverSoon(sparks)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/checking/${proposal.reference}?sent=joining`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'joining.suggest.title')

export default function SuggestJoining() {
  return <SuggestJoiningPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
