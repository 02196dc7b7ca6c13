import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { limitsTold } from '~/queries/voting/can-vote.server'
import { rollPublished } from '~/queries/voting/roll-page.server'
import { RollPage } from '~/ui/voting/paper/roll-page'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'roll.page', { round: data?.title ?? '' })

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor } = await enterRound(args, 'public.read')
  return {
    title: round.title,
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    voters: round.rules.steps.vote ? round.rules.voters : ('none' as const),
    limits: await sparks.world.read((db) => limitsTold(db, round)),
    published: await sparks.world.read((db) => rollPublished(db, round)),
    isOfficer: couldEver(actor, 'roll.read'),
  }
}

export default function Roll() {
  return <RollPage {...useLoaderData<typeof loader>()} />
}
