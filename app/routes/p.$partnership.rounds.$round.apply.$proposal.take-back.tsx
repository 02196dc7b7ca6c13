import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeBackProposal } from '~/commands/proposal/take-back-proposal.server'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { useMessages } from '~/ui/messages'
import { SecondThoughts } from '~/ui/proposal/second-thoughts'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership, round, proposal } = await enterProposal(args, 'proposal.take-back')
  const { reference, title, standing } = proposal
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${reference}`
  if (standing !== 'submitted') throw redirect(href)
  return { href, reference, title, closesAt: round.dates.closesAt }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, proposal } = await enterProposal(args, 'proposal.take-back')
  const taken = await sparks.world.write((db) => takeBackProposal(db, on, proposal.id))
  if (!taken.ok) return refused(taken)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.take-back.title')

export default function TakeBack() {
  const { href, reference, title, closesAt } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <SecondThoughts
      href={href}
      eyebrow={`${reference} · ${title}`}
      title={t('proposal.take-back.title')}
      button={t('proposal.take-back.button')}
      reply={useReply()}
    >
      <p>
        {t('proposal.take-back.body')} {t('proposal.take-back.deadline', { closesAt })}
      </p>
    </SecondThoughts>
  )
}
