import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { may } from '~/domain/policy'
import { canBeChanged, isQuestion, nextQuestion } from '~/domain/proposal'
import { read } from '~/forms/read'
import { questionForm, versionIn } from '~/forms/proposal'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { QuestionPage } from '~/ui/proposal/question-page'

/**
 * Entered as a reading of one's own, even to save: whoever is too late to change anything keeps what she typed on the
 * page, with the reason, and the command asks again.
 */
async function enterOwn(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { question } = args.params
  if (!isQuestion(question)) throw notFound()
  const { partnership, round, proposal } = entry
  return { ...entry, question, href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}` }
}

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, actor, partnership, round, proposal, isApplicant, question, href } = await enterOwn(args)
  const { draft, choices, asks, version } = await sparks.world.read((db) => ownDraft(db, proposal, round))
  const allowed = may(actor, 'proposal.edit', { round, now, isApplicant })
  const changeable = allowed.ok ? canBeChanged(proposal.standing) : allowed
  return {
    question,
    href,
    draft,
    asks,
    ...choices,
    version,
    area: partnership.area,
    applicantName: actor?.name ?? '',
    decidesAt: round.dates.decidesAt,
    closed: changeable.ok ? null : changeable,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, proposal, question, href } = await enterOwn(args)
  const { world } = sparks
  const posted = await args.request.formData()
  const later = posted.get('then') === 'later'
  const { asks } = await world.read((db) => ownDraft(db, proposal, round))
  const reading = read(questionForm(question, asks, later), posted)
  if (!reading.ok) return unprocessable(reading)
  const saved = await world.write((db) => saveAnswer(db, on, proposal.id, question, reading.answers, versionIn(posted)))
  if (!saved.ok) return refused(saved, reading.typed)
  if (later) return redirect(`${href}?saved`)
  const { progress } = await world.read((db) => ownDraft(db, proposal, round))
  return redirect(`${href}/${nextQuestion(question, progress) ?? 'check'}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, data ? `proposal.ask.${data.question}` : 'proposal.apply.title')

export default function Question() {
  const page = useLoaderData<typeof loader>()
  const clashed = useActionData<typeof action>()?.refusal?.because === 'saved-meanwhile'
  return <QuestionPage {...page} reply={useReply()} clashed={clashed} />
}
