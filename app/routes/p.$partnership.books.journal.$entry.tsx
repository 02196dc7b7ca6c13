import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { journalEntryPage } from '~/queries/money/journal.server'
import { trailOf } from '~/queries/money/trail.server'
import { EntryPage } from '~/ui/money/journal-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  const entryId = args.params.entry ?? ''
  const entry = await sparks.world.read((db) => journalEntryPage(db, partnership.id, entryId))
  if (!entry) throw notFound()
  const trail = await sparks.world.read((db) => trailOf(db, partnership.id, actor, { entryId }))
  return { home: `/p/${partnership.slug}`, entry, trail }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'money.entry.title', { number: data?.entry.sequence ?? 0 })

export default function JournalEntry() {
  return <EntryPage {...useLoaderData<typeof loader>()} />
}
