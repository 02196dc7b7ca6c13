import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/policy'
import { isPublic } from '~/domain/proposal'
import { enterProposal, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { publicProposal } from '~/queries/proposal/public-proposal.server'
import { Story } from '~/ui/learning/story'
import { TellStory } from '~/ui/learning/tell-story'
import { InCurrency, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { ProposalPage } from '~/ui/proposal/proposal-page'
import { Verdict } from '~/ui/proposal/verdict'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'public.read')
  const { sparks, now, actor, partnership, round, proposal, isApplicant } = entry
  // A draft, or what was withdrawn, is nobody's business: to its own applicant it stands elsewhere.
  if (!isPublic(proposal.standing)) throw notFound()
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  return {
    ...(await sparks.world.read((db) => publicProposal(db, proposal, round, now))),
    round: { title: round.title, dates: round.dates, currency: round.currency },
    roundHref,
    area: partnership.area,
    ownHref: isApplicant ? `${roundHref}/apply/${proposal.reference}` : null,
    awardHref: isApplicant ? `${roundHref}/proposals/${proposal.reference}/award` : null,
    storyHref: may(actor, 'story.tell', { round, now, isApplicant }).ok
      ? `${roundHref}/proposals/${proposal.reference}/story`
      : null,
    justTold: new URL(args.request.url).searchParams.has('told'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'proposal.public.title', { title: data?.title ?? '' })

export default function Proposal() {
  const page = useLoaderData<typeof loader>()
  const { verdict, story, storyHref, awardHref, roundHref, justTold, money } = page
  const { t } = useMessages()
  const funded = verdict?.outcome === 'funded' || verdict?.outcome === 'part-funded'
  return (
    <InCurrency of={page.round.currency}>
      <ProposalPage {...page}>
        {awardHref && money && (
          <Notice kind="good" title={t('proposal.public.your-award')}>
            <p>
              <a href={awardHref}>{t('proposal.public.your-award.see')}</a>
            </p>
          </Notice>
        )}
        {story && <Story story={story} />}
        {funded && storyHref && <TellStory href={storyHref} told={story !== null} justTold={justTold} />}
        {verdict && <Verdict {...verdict} resultsHref={`${roundHref}/results`} />}
      </ProposalPage>
    </InCurrency>
  )
}
