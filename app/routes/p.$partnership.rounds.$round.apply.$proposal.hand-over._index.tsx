import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterProposal } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { ownEmail } from '~/queries/proposal/own-draft.server'
import { applicantOf, staysOn } from '~/queries/proposal/together.server'
import { isMessageKey, useMessages } from '~/ui/messages'
import { HandOverPage } from '~/ui/proposal/hand-over-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, partnership, round, proposal } = await enterProposal(args, 'proposal.hand-over')
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`
  const { helper } = on
  // Her own idea is in her own hands already.
  if (!helper) throw redirect(href)
  const { searchParams } = new URL(args.request.url)
  return sparks.world.read(async (db) => ({
    href,
    reference: proposal.reference,
    whose: (await applicantOf(db, proposal)) ?? '',
    hasAddress: (await ownEmail(db, proposal.applicantId)) !== null,
    stays: await staysOn(db, proposal, helper),
    written: searchParams.has('written'),
    trouble: searchParams.get('trouble'),
  }))
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'together.hand-over.title', { name: data?.whose ?? '' })

export default function HandOver() {
  const page = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const key = `refusal.${page.trouble ?? ''}`
  return <HandOverPage {...page} trouble={isMessageKey(key) ? t(key) : null} />
}
