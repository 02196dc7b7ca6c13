import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { settleThresholds } from '~/commands/learning/settle-thresholds.server'
import { thresholdsForm } from '~/forms/learning/outcomes'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { thresholdsSettled } from '~/queries/learning/asked-of-stories.server'
import { ThresholdsPage } from '~/ui/learning/thresholds-page'

/** From which sums how much is asked of a story: officers settle it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'story.settle')
  const settled = await sparks.world.read((db) => thresholdsSettled(db, partnership.id))
  const did = new URL(args.request.url).searchParams.has('did')
  return { setUp: `/p/${partnership.slug}/set-up`, settled, did }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'story.settle')
  const reading = read(thresholdsForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const settled = await sparks.world.write((db) => settleThresholds(db, on, partnership.id, reading.answers))
  return settled.ok ? redirect(`/p/${partnership.slug}/set-up/stories?did`) : refused(settled, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'outcomes.thresholds.title')

export default function Thresholds() {
  return <ThresholdsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
