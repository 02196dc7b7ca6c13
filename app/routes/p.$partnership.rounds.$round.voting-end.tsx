import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { potGoesBack } from '~/commands/money/pot-of-round.server'
import { answerVotingChange } from '~/commands/voting/answer-voting-change.server'
import { tellOfCallingOff } from '~/commands/proposal/tell-of-calling-off.server'
import { proposeVotingChange } from '~/commands/voting/propose-voting-change.server'
import { couldEver } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import { read } from '~/forms/read'
import { votingEndForm } from '~/forms/voting/sealing'
import { calledOffWords } from '~/http/called-off.server'
import { enterRound, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { votingEnd } from '~/queries/voting/voting-end.server'
import { votingMovedLetter } from '~/ui/voting/letters'
import { VotingEndPage } from '~/ui/voting/voting-end-page'

/** When voting ends, for officers: what was asked, what came of it, and asking. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, round, partnership, actor, now } = await enterRound(args, 'voting.answer-change')
  if (!actor) throw notFound()
  const page = await sparks.world.read((db) => votingEnd(db, round, actor, now))
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    title: round.title,
    mayManage: couldEver(actor, 'round.manage'),
    once: on.newId(),
    ...page,
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'voting.answer-change')
  const { sparks, on, round, partnership } = entry
  const { world, secrets } = sparks
  const reading = read(votingEndForm(partnership.timeZone), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers } = reading
  const { words, home } = letterDesk(entry, args.request)
  const about = { round: round.title, href: `${home}/rounds/${round.slug}` }
  const done = await world.write<Outcome<object>>(
    (db) =>
      answers.step === 'ask'
        ? proposeVotingChange(db, on, round.id, { ...answers, id: answers.once })
        : answerVotingChange(
            db,
            on,
            secrets,
            round.id,
            { changeId: answers.change, answer: answers.answer },
            {
              letter: (change) => votingMovedLetter(words, { ...change, ...about }),
              giveBack: potGoesBack,
              tellIdeas: tellOfCallingOff(calledOffWords(entry, round, args.request)),
            },
          ),
    { topics: [topics.round(round.id)] },
  )
  if (!done.ok) return refusedOrAgain(sparks, args.request, done, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/voting-end`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'sealing.end.page', { round: data?.title ?? '' })

export default function VotingEnd() {
  return <VotingEndPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
