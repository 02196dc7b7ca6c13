import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { settleOutcomes } from '~/commands/learning/settle-outcomes.server'
import { frameworkForm } from '~/forms/learning/outcomes'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { outcomesSettled } from '~/queries/learning/asked-of-stories.server'
import { SettleOutcomes } from '~/ui/learning/settle-outcomes'

/** What a partnership looks for in its stories: officers settle it, from now on. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'outcomes.settle')
  const versions = await sparks.world.read((db) => outcomesSettled(db, partnership.id))
  const did = new URL(args.request.url).searchParams.has('did')
  return { home: `/p/${partnership.slug}`, versions, did }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'outcomes.settle')
  const reading = read(frameworkForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { after, wanted } = reading.answers
  const settled = await sparks.world.write((db) => settleOutcomes(db, on, partnership.id, after, wanted))
  return settled.ok ? redirect(`/p/${partnership.slug}/set-up/outcomes?did`) : refused(settled, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'outcomes.settle.title')

export default function Settle() {
  return <SettleOutcomes {...useLoaderData<typeof loader>()} reply={useReply()} />
}
