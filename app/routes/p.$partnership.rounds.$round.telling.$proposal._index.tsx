import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wordFeedback } from '~/commands/panel/word-feedback.server'
import { feedbackForm } from '~/forms/panel/telling'
import { read } from '~/forms/read'
import { enterProposal, notFound, turnAway } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { refuse } from '~/domain/refusal'
import { tellingOfIdea } from '~/queries/panel/telling.server'
import { verdictLetter } from '~/ui/money/letters'
import { TellingOnePage } from '~/ui/panel/telling-one-page'

/** One letter before it goes; who has an interest in the idea does not read it before the others. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'telling.read')
  const { sparks, round, partnership, proposal, actor, now } = entry
  const found = actor && (await sparks.world.read((db) => tellingOfIdea(db, round, proposal, actor, now)))
  if (!found) throw notFound()
  if (found.hasInterest) throw turnAway(refuse('you-have-an-interest'))
  const { words, home } = letterDesk(entry, args.request)
  const { subject, parts } = verdictLetter(words, `${home}/rounds/${round.slug}`)(found.verdict)
  const { to, feedback, written, mayWord } = found
  return {
    round: { title: round.title, href: `/p/${partnership.slug}/rounds/${round.slug}` },
    reference: proposal.reference,
    title: proposal.title,
    saved: new URL(args.request.url).searchParams.get('saved') !== null,
    letter: { subject, parts },
    to: to.map(({ email, ...her }) => ({ ...her, email: email === null ? null : '' })),
    feedback,
    written,
    mayWord,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, proposal } = await enterProposal(args, 'telling.read')
  const reading = read(feedbackForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const worded = await sparks.world.write((db) =>
    wordFeedback(db, on, round.id, { proposalId: proposal.id, ...answers }),
  )
  if (!worded.ok) return refused(worded, typed)
  return redirect(`${new URL(args.request.url).pathname.replace(/\.data$/, '')}?saved=1`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'telling.letter-of', { title: data?.title ?? '' })

export default function TellingOne() {
  return <TellingOnePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
