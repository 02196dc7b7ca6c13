import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { may } from '~/domain/policy'
import { isPublic } from '~/domain/proposal'
import { read } from '~/forms/read'
import { findingForm } from '~/forms/proposal'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { hasInterest, nextToCheck, proposalToCheck } from '~/queries/proposal/checking.server'
import { CheckingPage } from '~/ui/proposal/checking-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, actor, partnership, round, proposal } = await enterProposal(args, 'checking.read')
  if (!isPublic(proposal.standing)) throw notFound()
  const { known, interest } = await sparks.world.read(async (db) => ({
    known: await proposalToCheck(db, proposal, round, now),
    interest: await hasInterest(db, proposal, actor?.personId ?? ''),
  }))
  const allowed = may(actor, 'proposal.check', { round, now, hasInterest: interest })
  return {
    listHref: `/p/${partnership.slug}/rounds/${round.slug}/checking`,
    ...known,
    closed: allowed.ok ? null : allowed,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, actor, partnership, round, proposal } = await enterProposal(args, 'checking.read')
  const reading = read(findingForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { finding, because } = reading.answers
  const checked = await sparks.world.write((db) =>
    checkProposal(db, on, proposal.id, { eligible: finding === 'eligible', because }),
  )
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
