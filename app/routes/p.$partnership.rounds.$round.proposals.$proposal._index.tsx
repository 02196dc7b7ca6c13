import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/policy'
import { isPublic, writes } from '~/domain/proposal'
import { cardOf, sharedAs } from '~/http/card-of.server'
import { mayCarry } from '~/http/carrying.server'
import { talkOn } from '~/http/commenting.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { sharedMeta } from '~/http/shared-meta'
import { titled } from '~/http/title'
import { publishedStories } from '~/queries/learning/published-stories.server'
import { lineageOf } from '~/queries/proposal/lineage.server'
import { whereItGoesOn } from '~/queries/proposal/merging.server'
import { ownFeedback } from '~/queries/panel/own-feedback.server'
import { picturesShown } from '~/queries/proposal/pictures.server'
import { publicProposal } from '~/queries/proposal/public-proposal.server'
import { Story } from '~/ui/learning/story'
import { TellStory } from '~/ui/learning/tell-story'
import { InCurrency, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { Feedback } from '~/ui/panel/feedback'
import { Lineage } from '~/ui/proposal/carry-pages'
import { Comments } from '~/ui/proposal/comments'
import { JoinedPage } from '~/ui/proposal/joining-pages'
import { ProposalPage } from '~/ui/proposal/proposal-page'
import { Support } from '~/ui/proposal/support'
import { Verdict } from '~/ui/proposal/verdict'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'public.read')
  const { sparks, now, actor, partnership, round, proposal, share } = entry
  if (proposal.standing === 'joined') {
    const goesOn = await sparks.world.read((db) => whereItGoesOn(db, proposal, round, now))
    const { reference, title } = proposal
    const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
    return { joined: { reference, title, goesOn, round: round.title, roundHref }, title }
  }
  // A draft, or what was withdrawn, is nobody's business: to its own applicant it stands elsewhere.
  if (!isPublic(proposal.standing)) throw notFound()
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const asked = new URL(args.request.url).searchParams
  const page = await sparks.world.read((db) => publicProposal(db, proposal, round, now))
  const pictures = await sparks.world.read((db) => picturesShown(db, proposal.id))
  const about = { partnership, round, now }
  // Never what the request says our address is: the page is kept for others.
  const origin = sparks.env.publicOrigin ?? ''
  return {
    joined: null,
    ...page,
    pictures,
    shared: sharedAs(cardOf(page, pictures, about), page.summary, page.reference, origin, about),
    round: { title: round.title, dates: round.dates, currency: round.currency },
    roundHref,
    area: partnership.area,
    voted: round.rules.steps.vote,
    isShared: share !== null && share !== 'own',
    ownHref: share ? `${roundHref}/apply/${proposal.reference}` : null,
    awardHref: writes(share) ? `${roundHref}/proposals/${proposal.reference}/award` : null,
    /** For those whose idea it is alone. */
    feedback: writes(share) ? await sparks.world.read((db) => ownFeedback(db, round, proposal)) : '',
    storyHref: may(actor, 'story.tell', { round, now, share }).ok
      ? `${roundHref}/proposals/${proposal.reference}/story`
      : null,
    story:
      (await sparks.world.read((db) => publishedStories(db, partnership.id, { proposalId: proposal.id })))[0] ?? null,
    ...(await talkOn(entry, null)),
    ...(await sparks.world.read((db) => lineageOf(db, proposal))),
    home: `/p/${partnership.slug}`,
    mayCarry: proposal.applicantId !== null && (await mayCarry(entry)),
    did: (['reported', 'taken-back', 'carried'] as const).find((one) => one === asked.get('did')) ?? null,
    href: `${roundHref}/proposals/${proposal.reference}`,
    joinHref: `/p/${partnership.slug}/join`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...titled(matches, 'proposal.public.title', { title: data?.title ?? '' }),
  ...(data?.joined === null ? sharedMeta(data.shared) : []),
]

export default function Proposal() {
  const page = useLoaderData<typeof loader>()
  const { t } = useMessages()
  if (page.joined) return <JoinedPage {...page.joined} />
  const { verdict, story, storyHref, awardHref, roundHref, money, home } = page
  const funded = verdict?.outcome === 'funded' || verdict?.outcome === 'part-funded'
  return (
    <InCurrency of={page.round.currency}>
      <ProposalPage
        {...page}
        after={
          <>
            <Feedback words={page.feedback} />
            <Lineage home={page.home} from={page.from} to={page.to} />
            {page.mayCarry && (
              <p>
                <a href={`${page.href}/carry`}>{t('lineage.carry.link')}</a>
              </p>
            )}
            <Support of={page.support} href={`${page.href}/support`} joinHref={page.joinHref} area={page.area} />
            {page.did && (
              <Notice
                kind="good"
                title={t(page.did === 'carried' ? 'lineage.carry.done' : `comment.did.${page.did}`)}
                announce
              />
            )}
            <Comments of={page.comments} href={`${page.href}/comments`} signedIn={page.signedIn} />
          </>
        }
      >
        {awardHref && money && money.state !== 'withdrawn' && (
          <Notice kind="good" title={t(page.isShared ? 'together.public.award' : 'proposal.public.your-award')}>
            <p>
              <a href={awardHref}>{t('proposal.public.your-award.see')}</a>
            </p>
          </Notice>
        )}
        {story && <Story story={story} home={home} href={`${home}/stories/${story.id}`} />}
        {funded && storyHref && <TellStory href={storyHref} told={story !== null} />}
        {verdict && (
          <Verdict
            {...verdict}
            {...(page.voted
              ? { voted: true, href: `${roundHref}/results` }
              : { voted: false, href: `${roundHref}/decision` })}
          />
        )}
      </ProposalPage>
    </InCurrency>
  )
}
