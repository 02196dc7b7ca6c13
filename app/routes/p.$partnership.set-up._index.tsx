import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openPartnership } from '~/commands/people/open-partnership.server'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { setUpPage } from '~/queries/people/set-up.server'
import { openedLetter } from '~/ui/people/invitation-letter'
import { SetUpPage } from '~/ui/people/set-up-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'setup.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'settings.read')
  const page = await sparks.world.read((db) => setUpPage(db, partnership, now))
  const { slug, name, timeZone } = partnership
  const mayArchive = couldEver(actor, 'archive.read')
  return { home: `/p/${slug}`, name, timeZone, mayChange: couldEver(actor, 'settings.change'), mayArchive, ...page }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, partnership } = await enterPartnership(args, 'partnership.open')
  const { words, home } = letterDesk({ sparks, now, partnership }, args.request)
  const { slug, name } = partnership
  const letter = openedLetter(words, { origin: new URL(home).origin, slug, partnership: name })
  const opened = await sparks.world.write((db) => openPartnership(db, on, partnership.id, letter))
  return opened.ok ? redirect(`/p/${partnership.slug}`) : refused(opened)
}

export default function SetUp() {
  return <SetUpPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
