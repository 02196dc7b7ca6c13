import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { hasVoted } from '~/queries/voting/has-voted.server'
import { BallotDone } from '~/ui/voting/ballot-done'

/** Shown to someone who has voted, while voting is open; it says that she did, never what. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor } = await enterRound(args, 'ballot.cast')
  const voted = actor !== null && (await sparks.world.read((db) => hasVoted(db, round, actor)))
  const { slug, title, dates } = round
  if (!voted) throw redirect(`/p/${partnership.slug}/rounds/${slug}/vote`)
  return {
    title,
    href: `/p/${partnership.slug}/rounds/${slug}`,
    closesAt: dates.votingClosesAt,
    decidesAt: dates.decidesAt,
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'voting.done-title', { round: data?.title ?? '' })

export default function VoteDone() {
  return <BallotDone {...useLoaderData<typeof loader>()} />
}
