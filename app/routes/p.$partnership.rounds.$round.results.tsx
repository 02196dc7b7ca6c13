import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { happened, takes } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { roundResults } from '~/queries/voting/round-results.server'
import { ResultsNotYet } from '~/ui/voting/results-not-yet'
import { ResultsPage } from '~/ui/voting/results-page'
import { WhatComesOfIt } from '~/ui/voting/what-comes-of-it'

/** Open to all, and the same for all: before the count there is nothing here, for anyone. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, now } = await enterRound(args, 'public.read')
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
  return { ...around, results, voting, decidesAt: dates.decidesAt, adopted: happened(round, 'adopted') }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'voting.results.page-title', { round: data?.title ?? '' })

export default function Results() {
  const { href, title, currency, slug, results, voting, decidesAt, adopted } = useLoaderData<typeof loader>()
  if (!results) return <ResultsNotYet round={{ title, href }} voting={voting} />
  const { from, ...counted } = results
  return (
    <ResultsPage
      {...counted}
      round={title}
      currency={currency}
      ideaHref={(reference) => `${href}/proposals/${encodeURIComponent(reference)}`}
      check={{ fileHref: `${href}/ballots.pb`, fileName: `${slug}.pb`, declared: from !== null }}
    >
      <WhatComesOfIt
        from={from}
        selected={counted.deciding.selected}
        decidesAt={decidesAt}
        adopted={adopted}
        roundHref={href}
        unrepeatable={counted.deciding.unrepeatable}
      />
    </ResultsPage>
  )
}
