import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beginAgain } from '~/commands/proposal/use-again.server'
import { carryForm } from '~/forms/carrying'
import { read } from '~/forms/read'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { whereNext } from '~/queries/proposal/lineage.server'
import { CarryPage } from '~/ui/proposal/carry-pages'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round, proposal } = await enterProposal(args, 'proposal.use-again')
  const next = await sparks.world.read((db) => whereNext(db, proposal, round, 'applicant', now))
  const { reference, title } = proposal
  return { backHref: `/p/${partnership.slug}/rounds/${round.slug}/apply/${reference}`, reference, title, now, ...next }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, proposal } = await enterProposal(args, 'proposal.use-again')
  const reading = read(carryForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const begun = await sparks.world.write((db) => beginAgain(db, on, proposal.id, reading.answers.into))
  if (!begun.ok) return refused(begun, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${begun.round}/apply/${begun.reference}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'lineage.again.title')

export default function Again() {
  return <CarryPage {...useLoaderData<typeof loader>()} by="applicant" reply={useReply()} />
}
