import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerCheckers } from '~/commands/proposal/answer-checkers.server'
import { may } from '~/domain/policy'
import { writes } from '~/domain/proposal'
import { refuse } from '~/domain/refusal'
import { answerForm } from '~/forms/checking'
import { read } from '~/forms/read'
import { talkAbout } from '~/http/checking-talk.server'
import { enterProposal, turnAway } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { checkingTalk } from '~/queries/proposal/checking-talk.server'
import { answeredLetter } from '~/ui/proposal/checking-letters'
import { QuestionsPage } from '~/ui/proposal/questions-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, now, actor, partnership, round, proposal, share } = entry
  // What those who check ask is between them and those who write.
  if (!writes(share)) throw turnAway(refuse('not-yours-to-do'))
  const { reference, title } = proposal
  const allowed = may(actor, 'proposal.answer', { round, now, share })
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${reference}`,
    reference,
    title,
    talk: await sparks.world.read((db) => checkingTalk(db, proposal.id)),
    justAnswered: new URL(args.request.url).searchParams.has('answered'),
    closed: allowed.ok ? null : allowed,
  }
}

/** Entered as a reading of one's own: whoever is too late keeps what she typed, with the reason. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, partnership, round, proposal } = entry
  const reading = read(answerForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, checking } = talkAbout(entry, args.request)
  const letter = answeredLetter(checking, words)
  const answered = await sparks.world.write((db) => answerCheckers(db, on, proposal.id, reading.answers.words, letter))
  if (!answered.ok) return refused(answered, reading.typed)
  deliverSoon(sparks)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}/questions?answered`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'checking.talk.title')

export default function Questions() {
  return <QuestionsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
