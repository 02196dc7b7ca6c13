import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayAge } from '~/commands/voting/note-age.server'
import { isPaperOverWeb } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { canVoteHere } from '~/queries/voting/can-vote.server'
import { CanVotePage } from '~/ui/voting/can-vote-page'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'roll.can.page', { round: data?.round.title ?? '' })

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'public.read')
  const { rules, dates } = round
  return {
    home: `/p/${partnership.slug}`,
    round: {
      title: round.title,
      href: `/p/${partnership.slug}/rounds/${round.slug}`,
      voters: rules.steps.vote ? rules.voters : ('none' as const),
      opensAt: dates.votingOpensAt,
      closesAt: dates.votingClosesAt,
      paperOverWeb: isPaperOverWeb(rules),
    },
    ...(await sparks.world.read((db) => canVoteHere(db, round, actor, now))),
    said: new URL(args.request.url).searchParams.has('said'),
  }
}

/** That she is old enough, in her own word. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'age.say')
  const said = await sparks.world.write((db) => sayAge(db, on, round.id))
  if (!said.ok) return refused(said)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/can-i-vote?said=yes`)
}

export default function CanIVote() {
  return <CanVotePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
