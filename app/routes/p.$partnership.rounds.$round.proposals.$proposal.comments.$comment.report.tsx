import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reportComment } from '~/commands/proposal/report-comment.server'
import { reportForm } from '~/forms/comments'
import { read } from '~/forms/read'
import { ideaHref, oneComment } from '~/http/commenting.server'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ReportCommentPage } from '~/ui/proposal/comment-pages'

export async function loader(args: LoaderFunctionArgs) {
  return oneComment(await enterProposal(args, 'comment.report'), args.params.comment)
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'comment.report')
  const { comment } = await oneComment(entry, args.params.comment)
  const { sparks, on, proposal } = entry
  const reading = read(reportForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { ground } = reading.answers
  const reported = await sparks.world.write((db) => reportComment(db, on, proposal.id, comment.id, ground))
  if (!reported.ok) return refused(reported, reading.typed)
  return redirect(`${ideaHref(entry)}?did=reported#comments`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'comment.report.title')

export default function ReportComment() {
  return <ReportCommentPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
