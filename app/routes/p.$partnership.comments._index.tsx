import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { reportedComments } from '~/queries/proposal/comments.server'
import { ReportedPage } from '~/ui/proposal/reported-pages'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'comment.read-reported')
  const did = new URL(args.request.url).searchParams.get('judged')
  return {
    home: `/p/${partnership.slug}`,
    comments: await sparks.world.read((db) => reportedComments(db, partnership.id, actor?.personId ?? '')),
    justJudged: (['kept', 'hidden'] as const).find((one) => one === did) ?? null,
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'comment.reported.title')

export default function Reported() {
  return <ReportedPage {...useLoaderData<typeof loader>()} />
}
