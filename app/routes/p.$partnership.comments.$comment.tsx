import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { judgeComment } from '~/commands/proposal/judge-comment.server'
import { may } from '~/domain/policy'
import { refuse } from '~/domain/refusal'
import { judgeForm } from '~/forms/comments'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { commentToJudge } from '~/queries/proposal/comments.server'
import { JudgeCommentPage } from '~/ui/proposal/reported-pages'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'comment.read-reported')
  const [id, personId] = [args.params.comment ?? '', actor?.personId ?? '']
  const found = await sparks.world.read((db) => commentToJudge(db, partnership.id, id, personId))
  if (!found) throw notFound()
  const { hasInterest, isHers, roundSlug, ...comment } = found
  const allowed = may(actor, 'comment.judge', { now, hasInterest })
  const home = `/p/${partnership.slug}`
  return {
    ...comment,
    // Whoever has an interest reads what everyone reads.
    ...(hasInterest && comment.shows !== 'words' && { words: '' }),
    listHref: `${home}/comments`,
    ideaHref: `${home}/rounds/${roundSlug}/proposals/${comment.reference}#comment-${comment.id}`,
    closed: allowed.ok ? (isHers ? refuse('own-comment') : null) : allowed,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'comment.read-reported')
  const reading = read(judgeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const id = args.params.comment ?? ''
  const judged = await sparks.world.write((db) => judgeComment(db, on, partnership.id, id, reading.answers))
  if (!judged.ok) {
    if (judged.because === 'no-such-comment') throw notFound()
    return refused(judged, reading.typed)
  }
  return redirect(`/p/${partnership.slug}/comments?judged=${reading.answers.judged}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'comment.judge.title')

export default function JudgeComment() {
  return <JudgeCommentPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
