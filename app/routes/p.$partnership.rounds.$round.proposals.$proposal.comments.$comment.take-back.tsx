import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeBackComment } from '~/commands/proposal/take-back-comment.server'
import { ideaHref, oneComment } from '~/http/commenting.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { TakeBackCommentPage } from '~/ui/proposal/comment-pages'

export async function loader(args: LoaderFunctionArgs) {
  const page = await oneComment(await enterProposal(args, 'comment.take-back'), args.params.comment)
  if (!page.comment.isHers) throw notFound()
  return page
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'comment.take-back')
  const { sparks, on, proposal } = entry
  const id = args.params.comment ?? ''
  const taken = await sparks.world.write((db) => takeBackComment(db, on, proposal.id, id))
  if (!taken.ok) {
    if (taken.because === 'no-such-comment') throw notFound()
    return refused(taken)
  }
  return redirect(`${ideaHref(entry)}?did=taken-back#comments`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'comment.take-back.title')

export default function TakeBackComment() {
  return <TakeBackCommentPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
