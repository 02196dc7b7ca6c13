import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { may } from '~/domain/policy'
import { canBeChanged, isQuestion, nextQuestion } from '~/domain/proposal'
import { read } from '~/forms/read'
import { questionForm, versionIn } from '~/forms/proposal'
import { enterProposal, notFound, type ProposalEntry } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { QuestionPage } from '~/ui/proposal/question-page'

/** The question the address names, and the address of its task list. */
function placeOf({ params }: LoaderFunctionArgs | ActionFunctionArgs, { partnership, round, proposal }: ProposalEntry) {
  const { question } = params
  if (!isQuestion(question)) throw notFound()
  return { question, href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}` }
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, now, actor, partnership, round, proposal, isApplicant } = entry
  const { draft, choices, asks, version } = await sparks.world.read((db) => ownDraft(db, proposal, round))
  const allowed = may(actor, 'proposal.edit', { round, now, isApplicant })
  const changeable = allowed.ok ? canBeChanged(proposal.standing) : allowed
  return {
    ...placeOf(args, entry),
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

/**
 * Entered as a reading of one's own, even to save: whoever is too late to change anything keeps what she typed on the
 * page, with the reason. The command asks again.
 */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, round, proposal } = entry
  const { question, href } = placeOf(args, entry)
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
