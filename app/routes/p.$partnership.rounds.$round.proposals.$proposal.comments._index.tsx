import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { writeComment } from '~/commands/proposal/write-comment.server'
import { isPublic } from '~/domain/proposal'
import { commentForm } from '~/forms/comments'
import { read } from '~/forms/read'
import { ideaHref, pageAsked, talkOn } from '~/http/commenting.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { CommentsPage } from '~/ui/proposal/comments-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'public.read')
  const { proposal } = entry
  if (!isPublic(proposal.standing)) throw notFound()
  const { reference, title } = proposal
  const { comments, signedIn } = await talkOn(entry, pageAsked(args.request, 'page'))
  return { ideaHref: ideaHref(entry), reference, title, signedIn, comments }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'comment.write')
  const { sparks, on, proposal } = entry
  if (!isPublic(proposal.standing)) throw notFound()
  const reading = read(commentForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const written = await sparks.world.write((db) => writeComment(db, on, proposal.id, reading.answers.words))
  if (!written.ok) return refused(written, reading.typed)
  const { pages } = (await talkOn(entry, null)).comments
  const page = pages > 1 ? `/comments?page=${pages}` : ''
  return redirect(`${ideaHref(entry)}${page}#comment-${written.id}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'comment.page-title', { title: data?.title ?? '' })

export default function CommentsOnIdea() {
  return <CommentsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
