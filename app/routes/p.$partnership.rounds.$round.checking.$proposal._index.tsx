import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { may } from '~/domain/policy'
import { cameIn, canBeFound, isPublic } from '~/domain/proposal'
import { findingForm } from '~/forms/checking'
import { read } from '~/forms/read'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { hasInterest, nextToCheck, proposalToCheck } from '~/queries/proposal/checking.server'
import { mergingsToCheck } from '~/queries/proposal/merging.server'
import { checkersPictures } from '~/queries/proposal/pictures.server'
import { privatePart } from '~/queries/proposal/checking-talk.server'
import { CheckingPage } from '~/ui/proposal/checking-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, actor, partnership, round, proposal } = await enterProposal(args, 'checking.read')
  if (!cameIn(proposal.standing)) throw notFound()
  const { known, interest, inside, joinings, pictures } = await sparks.world.read(async (db) => {
    const interest = await hasInterest(db, proposal, actor?.personId ?? '')
    const within = may(actor, 'checking.read-private', { now, hasInterest: interest }).ok
    return {
      interest,
      inside: within ? await privatePart(db, proposal, round) : null,
      joinings: within ? await mergingsToCheck(db, proposal, round, now) : [],
      known: await proposalToCheck(db, proposal, round, now),
      pictures: await checkersPictures(db, proposal.id, within),
    }
  })
  const matter = { round, now, hasInterest: interest }
  const allowed = may(actor, 'proposal.check', matter)
  const ready = allowed.ok ? canBeFound(proposal.standing, inside?.until ?? null, now) : allowed
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const listHref = `${roundHref}/checking`
  const sent = new URL(args.request.url).searchParams.get('sent')
  return {
    href: `${listHref}/${proposal.reference}`,
    listHref,
    pictures: { ...pictures, filesHref: `${roundHref}/proposals/${proposal.reference}/pictures` },
    area: partnership.area,
    ...known,
    inside: inside && { ...inside, applicant: { hasAddress: inside.applicant.hasAddress } },
    joinings,
    mayJoin: may(actor, 'merging.propose', matter).ok,
    mayHide: isPublic(proposal.standing) && may(actor, 'picture.hide', matter).ok,
    mayAsk: proposal.applicantId !== null && may(actor, 'proposal.ask', matter).ok,
    // A builder may have to go and see her.
    neighbour: may(actor, 'help.begin', { now }).ok ? (inside?.applicant.name ?? '') : '',
    justSent: (['question', 'changes', 'joining'] as const).find((one) => one === sent) ?? null,
    closed: ready.ok ? null : ready,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, actor, partnership, round, proposal } = await enterProposal(args, 'checking.read')
  const reading = read(findingForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { finding, ground, because } = reading.answers
  const found = { eligible: finding === 'eligible', ground: ground ?? null, because }
  const checked = await sparks.world.write((db) => checkProposal(db, on, proposal.id, found))
  if (!checked.ok) return refused(checked, reading.typed)
  const next = await sparks.world.read((db) => nextToCheck(db, round.id, actor?.personId ?? '', proposal.reference))
  const listHref = `/p/${partnership.slug}/rounds/${round.slug}/checking`
  return redirect(next === null ? `${listHref}?checked=${proposal.reference}` : `${listHref}/${next}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'proposal.checking.one', { reference: data?.reference ?? '', title: data?.title ?? '' })

export default function CheckOne() {
  return <CheckingPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
