import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { carryProposal } from '~/commands/proposal/carry-proposal.server'
import { cameIn } from '~/domain/proposal'
import { refuse } from '~/domain/refusal'
import { carryForm } from '~/forms/carrying'
import { read } from '~/forms/read'
import { ideaHref } from '~/http/commenting.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { hasInterest } from '~/queries/proposal/checking.server'
import { whereNext } from '~/queries/proposal/lineage.server'
import { carriedGoAndSeeLetter, carriedLetter } from '~/ui/proposal/carry-letters'
import { CarryPage } from '~/ui/proposal/carry-pages'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.carry')
  const { sparks, actor, now, round, proposal } = entry
  if (!cameIn(proposal.standing)) throw notFound()
  const { next, interest } = await sparks.world.read(async (db) => ({
    next: await whereNext(db, proposal, round, 'officer', now),
    interest: await hasInterest(db, proposal, actor?.personId ?? ''),
  }))
  const { reference, title, applicantId } = proposal
  const nobody = applicantId === null ? refuse('nobody-to-ask') : next.closed
  const closed = interest ? refuse('you-have-an-interest') : nobody
  return { backHref: ideaHref(entry), reference, title, now, rounds: next.rounds, closed }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.carry')
  const { sparks, on, proposal } = entry
  const reading = read(carryForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const carried = await sparks.world.write((db) =>
    carryProposal(db, on, proposal.id, reading.answers.into, ({ into, copy }) => {
      const { reference, title } = copy
      const about = {
        reference,
        title,
        round: into.title,
        closesAt: into.dates.closesAt,
        opensAt: into.dates.opensAt > entry.now ? into.dates.opensAt : null,
      }
      const address = `${home}/rounds/${into.slug}/apply/${reference}`
      return {
        toApplicant: carriedLetter({ ...about, address }, words),
        toBuilder: carriedGoAndSeeLetter({ ...about, address: `${home}/helping` }, words),
      }
    }),
  )
  if (!carried.ok) return refused(carried, reading.typed)
  deliverSoon(sparks)
  return redirect(`${ideaHref(entry)}?did=carried`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'lineage.carry.title')

export default function Carry() {
  return <CarryPage {...useLoaderData<typeof loader>()} by="officer" reply={useReply()} />
}
