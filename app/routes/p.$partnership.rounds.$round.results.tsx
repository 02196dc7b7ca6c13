import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { happened, isAnnounced, takes } from '~/domain/round'
import { couldEver } from '~/domain/policy'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { challengesShown } from '~/queries/voting/challenges-shown.server'
import { countStepOf } from '~/queries/voting/count-step.server'
import { paperTold } from '~/queries/voting/paper-shown.server'
import { roundResults } from '~/queries/voting/round-results.server'
import { sealedUntil } from '~/queries/voting/sealed-until.server'
import { Stack } from '~/ui/arrange'
import { ChallengesTold, VoteSetAside } from '~/ui/voting/challenges-told'
import { PaperTold } from '~/ui/voting/paper/paper-told'
import { ResultsNotYet } from '~/ui/voting/results-not-yet'
import { ResultsPage } from '~/ui/voting/results-page'
import { SealedKept, TellersWait } from '~/ui/voting/sealed-kept'
import { WhatComesOfIt } from '~/ui/voting/what-comes-of-it'

/** Open to all, and the same for all: before the count there is nothing here, for anyone. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'public.read')
  const { slug, title, currency, dates } = round
  const around = { href: `/p/${partnership.slug}/rounds/${slug}`, title, currency, slug: `${partnership.slug}-${slug}` }
  const results = happened(round, 'counted') ? await sparks.world.read((db) => roundResults(db, round)) : null
  const { votingOpensAt: opensAt, votingClosesAt: closesAt } = dates
  const is = opensAt === null || now < opensAt ? 'to-come' : closesAt === null || now >= closesAt ? 'over' : 'open'
  // Called off, or over without having opened: there is nothing to wait for here, and the round's page says so.
  const neverOpened = is === 'over' && takes(round, 'vote') && !happened(round, 'voting-opened')
  if (!results && (happened(round, 'cancelled') || neverOpened)) throw redirect(around.href)
  const voting =
    takes(round, 'vote') && opensAt !== null && closesAt !== null ? ({ opensAt, closesAt, is } as const) : null
  const sealed = await sparks.world.read((db) => sealedUntil(db, round))
  const paper = results ? await sparks.world.read((db) => paperTold(db, round.id, results.turnout)) : null
  const asked = results ? await sparks.world.read((db) => challengesShown(db, round, now)) : null
  const challenges = asked && { ...asked, mayAnswer: couldEver(actor, 'challenge.answer') }
  const step = !results && voting?.is === 'over' ? await sparks.world.read((db) => countStepOf(db, round.id)) : null
  return {
    ...around,
    results,
    step,
    paper,
    challenges,
    sealed,
    voting,
    decidesAt: dates.decidesAt,
    adopted: isAnnounced(round),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'voting.results.page-title', { round: data?.title ?? '' })

export default function Results() {
  const { href, title, currency, slug, results, step, paper, challenges, sealed, voting, decidesAt, adopted } =
    useLoaderData<typeof loader>()
  if (!results)
    return (
      <ResultsNotYet round={{ title, href }} voting={voting} step={step}>
        {sealed && sealed.keysWanting > 0 && <TellersWait wanting={sealed.keysWanting} />}
      </ResultsNotYet>
    )
  const { from, check, ...counted } = results
  return (
    <Stack room="loose">
      <ResultsPage
        {...counted}
        round={title}
        currency={currency}
        ideaHref={(reference) => `${href}/proposals/${encodeURIComponent(reference)}`}
        check={{
          ...check,
          fileHref: `${href}/ballots.pb`,
          tableHref: `${href}/ballots.csv`,
          fileName: `${slug}.pb`,
          declared: from !== null,
        }}
        after={challenges && <ChallengesTold {...challenges} href={href} />}
      >
        {challenges && <VoteSetAside since={challenges.since} />}
        <WhatComesOfIt
          from={from}
          selected={counted.deciding.selected}
          decidesAt={decidesAt}
          adopted={adopted}
          roundHref={href}
          unrepeatable={counted.deciding.unrepeatable}
        />
      </ResultsPage>
      {paper && <PaperTold paper={paper} />}
      {sealed && <SealedKept sealed={sealed} receiptsHref={`${href}/results/receipts`} />}
    </Stack>
  )
}
