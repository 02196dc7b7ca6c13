import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { roundMovesOn } from '~/commands/money/round-moves-on.server'
import { answerChallenge } from '~/commands/voting/answer-challenge.server'
import { read } from '~/forms/read'
import { challengeAnswerForm } from '~/forms/voting/challenge'
import { enterRound, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { numberedChallenge } from '~/queries/voting/challenge-pages.server'
import { AnswerChallengePage } from '~/ui/voting/answer-challenge-page'

/** One challenge, for the officers who answer it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor } = await enterRound(args, 'challenge.read-all')
  const found = await sparks.world.read((db) => numberedChallenge(db, round.id, args.params.challenge ?? ''))
  if (!found) throw notFound()
  const { challenge, receiptIsThere, by, challenged } = found
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    title: round.title,
    challenge,
    receiptIsThere,
    isOwn: by !== null && by === actor?.personId,
    challenged: challenged.map(({ name }) => name),
    namesHer: challenged.some(({ personId }) => personId === actor?.personId),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'challenge.answer')
  const reading = read(challengeAnswerForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answer: words, shows: showsWords } = reading.answers
  const found = await sparks.world.read((db) => numberedChallenge(db, round.id, args.params.challenge ?? ''))
  if (!found) throw notFound()
  const { number } = found.challenge
  const answered = await sparks.world.write((db) =>
    answerChallenge(db, on, round.id, number, { words, showsWords }, roundMovesOn),
  )
  if (!answered.ok) return refused(answered, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/challenges`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'challenge.answer.page', { number: data?.challenge.number ?? 0 })

export default function AnswerChallenge() {
  return <AnswerChallengePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
