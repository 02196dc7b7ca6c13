import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publishRipples } from '~/commands/learning/keep-ripples.server'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ripplesToKeep } from '~/queries/learning/ripples.server'
import { KeepRipplesPage } from '~/ui/learning/keep-ripples-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'ripple.keep')
  const kept = await sparks.world.read((db) => ripplesToKeep(db, partnership.id))
  const done = new URL(args.request.url).searchParams.has('done')
  return { home: `/p/${partnership.slug}`, done, mayPublish: couldEver(actor, 'ripple.publish'), ...kept }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'ripple.publish')
  const ids = (await args.request.formData()).getAll('ripple').map(String)
  const done = await sparks.world.write((db) => publishRipples(db, on, partnership.id, ids))
  return done.ok ? redirect(`/p/${partnership.slug}/manage/ripples?done`) : refused(done)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'ripples.keep')

export default function KeepRipples() {
  const { general } = useReply()
  return <KeepRipplesPage {...useLoaderData<typeof loader>()} general={general} />
}
