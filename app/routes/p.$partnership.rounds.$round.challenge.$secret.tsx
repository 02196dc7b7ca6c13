import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterRound, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { ownChallenge } from '~/queries/voting/challenge-pages.server'
import { OwnChallengePage } from '~/ui/voting/own-challenge-page'

/** Her own page of what she asked: whoever has its address reads it, and nobody else finds it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'challenge.make')
  const found = await sparks.world.read((db) => ownChallenge(db, round.id, args.params.secret ?? ''))
  if (!found) throw notFound()
  const { challenge, receiptIsThere } = found
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    title: round.title,
    challenge,
    receiptIsThere,
  }
}

/** Everybody has a page of her own: what is in one must never be given to another. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'challenge.own.page', { round: data?.title ?? '' })

export default function OwnChallenge() {
  return <OwnChallengePage {...useLoaderData<typeof loader>()} />
}
