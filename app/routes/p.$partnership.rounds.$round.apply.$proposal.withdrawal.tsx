import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { happened, mayNow } from '~/domain/round'
import { enterProposal } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { useMessages } from '~/ui/messages'
import { SecondThoughts } from '~/ui/proposal/second-thoughts'
import { ideaGoneLetter } from '~/ui/voting/letters'

export async function loader(args: LoaderFunctionArgs) {
  const { now, partnership, round, proposal } = await enterProposal(args, 'proposal.withdraw')
  const { reference, title, standing } = proposal
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${reference}`
  if (standing === 'withdrawn') throw redirect(href)
  const open = mayNow(round, 'open', now).ok
  return { href, reference, title, open, voting: happened(round, 'voting-opened'), closesAt: round.dates.closesAt }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.withdraw')
  const { sparks, on, partnership, round, proposal } = entry
  const { words, home } = letterDesk(entry, args.request)
  const about = { round: round.title, href: `${home}/rounds/${round.slug}` }
  const withdrawn = await sparks.world.write((db) =>
    withdrawProposal(db, on, proposal.id, ({ title, closesAt }) =>
      ideaGoneLetter(words, { ...about, idea: title, closesAt }),
    ),
  )
  if (!withdrawn.ok) return refused(withdrawn)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.withdraw.title')

export default function Withdrawal() {
  const { href, reference, title, open, voting, closesAt } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <SecondThoughts
      href={href}
      eyebrow={[reference, title].filter(Boolean).join(' · ')}
      title={t('proposal.withdraw.title')}
      button={t('proposal.withdraw.button')}
      final
      reply={useReply()}
    >
      <p>
        {open
          ? `${t('proposal.withdraw.body')} ${t('proposal.withdraw.new', { closesAt })}`
          : t('proposal.withdraw.late')}
      </p>
      {voting && <p>{t('proposal.withdraw.voting')}</p>}
    </SecondThoughts>
  )
}
