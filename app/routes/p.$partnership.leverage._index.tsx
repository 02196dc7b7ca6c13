import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addProxyValue, endProxyValue } from '~/commands/learning/keep-proxy-value.server'
import { couldEver } from '~/domain/policy'
import { proxyValueForm } from '~/forms/learning/proxy-value'
import { read, textOf } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { leverageOf } from '~/queries/learning/leverage.server'
import { LeveragePage } from '~/ui/learning/leverage-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'public.read')
  const found = await sparks.world.read((db) => leverageOf(db, partnership.id))
  const { slug, area } = partnership
  const mayKeep = couldEver(actor, 'leverage.keep')
  return { home: `/p/${slug}`, area, mayKeep, mayReadBooks: couldEver(actor, 'books.read'), ...found }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'leverage.keep')
  const here = `/p/${partnership.slug}/leverage#values`
  const posted = await args.request.formData()
  if (posted.get('step') === 'end') {
    const ended = await sparks.world.write((db) => endProxyValue(db, on, partnership.id, textOf(posted, 'value')))
    return ended.ok ? redirect(here) : refused(ended)
  }
  const reading = read(proxyValueForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const added = await sparks.world.write((db) => addProxyValue(db, on, partnership.id, reading.answers))
  return added.ok ? redirect(here) : refused(added, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'leverage.title')

export default function Leverage() {
  return <LeveragePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
