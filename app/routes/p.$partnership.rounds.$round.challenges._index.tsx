import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { roundMovesOn } from '~/commands/money/round-moves-on.server'
import { answerMeasure, type MeasureNotAnswered } from '~/commands/voting/answer-measure.server'
import { askMeasure, type MeasureNotAsked } from '~/commands/voting/ask-measure.server'
import type { Outcome } from '~/domain/refusal'
import { read } from '~/forms/read'
import { afterCountForm } from '~/forms/voting/challenge'
import { enterRound, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { recountRound } from '~/jobs/recount-round.server'
import { topics } from '~/platform/topics.server'
import { challengesPage } from '~/queries/voting/challenge-pages.server'
import { ChallengesPage } from '~/ui/voting/challenges-page'

/** For officers: what was said to be wrong with a vote, and what can be done about it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, round, partnership, actor, now } = await enterRound(args, 'challenge.read-all')
  if (!actor) throw notFound()
  const page = await sparks.world.read((db) => challengesPage(db, round, actor, now))
  return { href: `/p/${partnership.slug}/rounds/${round.slug}`, title: round.title, once: on.newId(), ...page }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'challenge.read-all')
  const reading = read(afterCountForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers } = reading
  const here = `/p/${partnership.slug}/rounds/${round.slug}/challenges`
  if (answers.step === 'recount') {
    const done = await recountRound(sparks, on, round.id)
    return done.ok ? redirect(here) : refused(done, reading.typed)
  }
  const done = await sparks.world.write<Outcome<object, MeasureNotAsked | MeasureNotAnswered>>(
    (db) =>
      answers.step === 'ask'
        ? askMeasure(db, on, round.id, { id: answers.once, kind: answers.kind, because: answers.because })
        : answerMeasure(db, on, round.id, { measureId: answers.measure, answer: answers.answer }, roundMovesOn),
    { topics: [topics.round(round.id)] },
  )
  return done.ok ? redirect(here) : refusedOrAgain(sparks, args.request, done, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'challenge.all.page', { round: data?.title ?? '' })

export default function Challenges() {
  return <ChallengesPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
