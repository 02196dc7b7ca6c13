import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { leaveIdea } from '~/commands/proposal/change-share.server'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { applicantOf } from '~/queries/proposal/together.server'
import { useMessages } from '~/ui/messages'
import { SecondThoughts } from '~/ui/proposal/second-thoughts'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round, proposal, share } = await enterProposal(args, 'share.leave')
  const { reference, title } = proposal
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${reference}/together`
  const name = (await sparks.world.read((db) => applicantOf(db, proposal))) ?? ''
  return { href, reference, title, name, wrote: share === 'edit' }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, proposal } = await enterProposal(args, 'share.leave')
  const left = await sparks.world.write((db) => leaveIdea(db, on, proposal.id))
  if (!left.ok) return refused(left)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply?left`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'together.leave-title')

export default function Leave() {
  const { href, reference, title, name, wrote } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <SecondThoughts
      href={href}
      eyebrow={[reference, title].filter(Boolean).join(' · ')}
      title={t('together.leave-title')}
      button={t('together.leave-button')}
      keep={t('together.stay')}
      final
      reply={useReply()}
    >
      <p>{t('together.leave-body', { name })}</p>
      {wrote && <p>{t('together.leave-hand')}</p>}
    </SecondThoughts>
  )
}
