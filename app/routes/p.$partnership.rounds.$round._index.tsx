import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver, may } from '~/domain/policy'
import { happened, nextDate, phaseOf, voterLimitsTold, type Phase } from '~/domain/round'
import { enterRound, type RoundEntry } from '~/http/entrance.server'
import { takesGifts } from '~/http/gifts.server'
import { sharedRound } from '~/http/public-card.server'
import { sharedMeta } from '~/http/shared-meta'
import { titled } from '~/http/title'
import { originOf } from '~/platform/env.server'
import { readOnce } from '~/platform/kept-readings.server'
import { ideasWanted, standsToAsk } from '~/http/ideas-wanted'
import { exclusionsShown } from '~/queries/proposal/exclusions-page.server'
import { ideasToAPage } from '~/queries/round/round-ideas.server'
import { publishedStories } from '~/queries/learning/published-stories.server'
import { anyFundTakesGifts } from '~/queries/money/gifts.server'
import { nightNews } from '~/queries/panel/night/night-news.server'
import { readerIn, roundPage, type RoundNews } from '~/queries/round/round-page.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { StoriesOfRound } from '~/ui/learning/stories-of-round'
import { PosterLinks } from '~/ui/learning/poster-links'
import { InCurrency, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { NightNews } from '~/ui/panel/night/night-news'
import { ExclusionsInRound } from '~/ui/proposal/exclusions-told'
import { Quilt } from '~/ui/quilt'
import { GiveToRound } from '~/ui/round/give-to-round'
import { headline } from '~/ui/round/headline'
import { HowItWorks } from '~/ui/round/how-it-works'
import { Ideas } from '~/ui/proposal/ideas'
import { stageSteps } from '~/ui/round/stage-steps'
import { Stages } from '~/ui/round/stages'
import { OwnIdeas, WhatNow, type Ways } from '~/ui/round/what-now'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterRound(args, 'public.read')
  const { sparks, now, person, partnership, round } = entry
  const stands = standsToAsk(round)
  const wanted = ideasWanted(new URL(args.request.url).searchParams, stands)
  const { world } = sparks
  // The round was read before: what of it the page depends on is part of the name.
  const name = JSON.stringify(['round page', round.id, round.events.length, round.rules.steps.score, wanted])
  const page = await readOnce(world, name, async (db) => ({
    ...(await roundPage(db, round, wanted)),
    night: await nightNews(db, round.id),
    exclusions: await exclusionsShown(db, round),
    isGivenTo: await anyFundTakesGifts(db, partnership.id),
    stories: happened(round, 'adopted')
      ? await publishedStories(db, partnership.id, { roundId: round.id, limit: 3 })
      : [],
  }))
  const reader = person && (await world.read((db) => readerIn(db, round, person.personId)))
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    home: `/p/${partnership.slug}`,
    now,
    round,
    phase: phaseOf(round, now),
    next: nextDate(round, now),
    ways: waysOf(entry),
    mayExclude: !happened(round, 'voting-opened') && couldEver(entry.actor, 'ideas.exclude'),
    wanted,
    stands,
    sums: { smallestAskPence: round.rules.smallestAskPence, largestAskPence: round.rules.largestAskPence },
    pages: Math.ceil(page.count / ideasToAPage),
    ...page,
    reader,
    takesGifts: page.isGivenTo && takesGifts(sparks, partnership) && maybeGivenTo.includes(phaseOf(round, now)),
    shared: happened(round, 'published') ? sharedRound(originOf(sparks.env), partnership, round, now) : null,
  }
}

/** A gift for a round helps until its list is agreed; a call to give under one that is over would mislead. */
const maybeGivenTo: readonly Phase[] = ['open', 'check', 'score', 'vote-soon', 'vote', 'vote-closed']

/** What this reader may do now. Who has not signed in is shown what signing in would open. */
function waysOf({ actor, round, now }: RoundEntry): Ways {
  const mayDo = (act: Parameters<typeof may>[1]) => {
    const answer = may(actor, act, { round, now })
    return answer.ok || answer.because === 'sign-in-first'
  }
  const phase = phaseOf(round, now)
  return {
    propose: phase === 'open' && mayDo('proposal.start'),
    check: phase === 'check' && couldEver(actor, 'proposal.check'),
    score: phase === 'score' && couldEver(actor, 'score.save'),
    vote: phase === 'vote' && mayDo('ballot.cast'),
    decide: couldEver(actor, 'decision.read'),
    manage: couldEver(actor, 'round.manage'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...titled(matches, 'round.title', { title: data?.round.title ?? '' }),
  ...(data?.shared ? sharedMeta(data.shared) : []),
]

export default function RoundPage() {
  const page = useLoaderData<typeof loader>()
  const { href, round, phase, next, now, ways, funded, news, reader, criteria } = page
  const speaker = useMessages().inCurrency(round.currency)
  const { t } = speaker
  const { rules, dates, potPence } = round
  const ideas = reader?.ideas ?? []
  const elsewhere = happened(round, 'imported')
  return (
    <InCurrency of={round.currency}>
      <Stack as="section" room="loose">
        <PageHeading
          picture={<Quilt of={round.title} tone="accent" rows={4} />}
          eyebrow={[round.title, next && t(`round.next.${next.what}`, { comesAt: next.at })]
            .filter(Boolean)
            .join(' · ')}
          title={headline(
            {
              phase,
              title: round.title,
              ideas: page.countInAll,
              funded: funded.count,
              rules,
              largestAskPence: rules.largestAskPence,
            },
            speaker,
          )}
          lead={`${asSentence(round.about)} ${elsewhere ? t('round.pot-was', { potPence }) : funded.count > 0 ? t('round.pot-spent', { fundedPence: funded.amountPence, potPence }) : t('round.pot-line', { potPence })}`}
        >
          {news && <News {...news} />}
          {page.night && <NightNews href={href} phase={phase} {...page.night} />}
          {elsewhere && (
            <Notice title={t('voting.from.title')}>
              <p>{t('round.elsewhere')}</p>
            </Notice>
          )}
          {phase === 'draft' && (
            <Notice kind="wait" title={t('round.draft-notice')}>
              <p>{t('round.draft-notice.body')}</p>
            </Notice>
          )}
          <WhatNow
            href={href}
            phase={phase}
            dates={dates}
            ways={ways}
            elsewhere={elsewhere}
            hasResults={happened(round, 'counted')}
            hasVoted={reader?.hasVoted ?? false}
            asksToVote={rules.steps.vote && rules.voters !== 'panel' && (phase === 'vote-soon' || phase === 'vote')}
            ideas={ideas}
          />
        </PageHeading>
        <Stages steps={stageSteps(round, now, speaker)} />
        <OwnIdeas href={href} ideas={ideas} />
      </Stack>
      {/* Our themes and neighbourhoods are not those of another place, nor our rules its own. */}
      <Ideas {...page} {...(elsewhere && { themes: [], places: [], stands: [] })} />
      <StoriesOfRound home={page.home} round={round.slug} stories={page.stories} />
      {!elsewhere && (
        <HowItWorks
          rules={rules}
          limits={voterLimitsTold(rules, page.places)}
          canVoteHref={`${href}/can-i-vote`}
          dates={dates}
          potPence={potPence}
          criteria={criteria}
          criteriaChanged={page.criteriaChanged}
          exclusions={
            <ExclusionsInRound
              exclusions={page.exclusions}
              changeHref={page.mayExclude ? `${href}/manage/exclusions` : null}
            />
          }
          lotsHref={happened(round, 'lots-drawn') ? `${href}/lots` : undefined}
        />
      )}
      {page.takesGifts && !elsewhere && <GiveToRound home={page.home} round={round.slug} />}
      {page.shared && !elsewhere && <PosterLinks href={href} />}
    </InCurrency>
  )
}

/** What a chair typed may end without a full stop, and another sentence follows. */
const asSentence = (words: string) => (words === '' || /[.!?…]$/.test(words) ? words : `${words}.`)

function News({ kind, because, until }: RoundNews) {
  const { t } = useMessages()
  if (kind === 'cancelled') return <Notice kind="stop" title={t('round.cancelled-because', { because })} />
  if (kind === 'vote-restored')
    return (
      <Notice kind="stop" title={t('sealing.news.vote-restored')}>
        <p>{t('sealing.news.vote-restored-body')}</p>
      </Notice>
    )
  if (kind === 'restored-accepted')
    return (
      <Notice kind="wait" title={t('sealing.news.restored-accepted')}>
        <p>{because}</p>
      </Notice>
    )
  return (
    <Notice
      kind="wait"
      title={
        kind === 'dates-changed'
          ? t('round.dates-changed')
          : kind === 'voting-closed' || until === null
            ? t('sealing.news.voting-closed')
            : t(`sealing.news.${kind}`, { untilAt: until })
      }
    >
      <p>{because}</p>
    </Notice>
  )
}
