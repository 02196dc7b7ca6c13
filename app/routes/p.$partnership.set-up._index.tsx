import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openPartnership } from '~/commands/people/open-partnership.server'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { setUpPage } from '~/queries/people/set-up.server'
import { SetUpPage } from '~/ui/people/set-up-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'setup.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'settings.read')
  const page = await sparks.world.read((db) => setUpPage(db, partnership, now))
  const { slug, name } = partnership
  return { home: `/p/${slug}`, name, mayChange: couldEver(actor, 'settings.change'), ...page }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'partnership.open')
  const opened = await sparks.world.write((db) => openPartnership(db, on, partnership.id))
  return opened.ok ? redirect(`/p/${partnership.slug}`) : refused(opened)
}

export default function SetUp() {
  return <SetUpPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
