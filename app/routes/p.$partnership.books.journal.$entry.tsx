import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { journalEntryPage } from '~/queries/money/journal.server'
import { EntryPage } from '~/ui/money/journal-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'books.read')
  const entry = await sparks.world.read((db) => journalEntryPage(db, partnership.id, args.params.entry ?? ''))
  if (!entry) throw notFound()
  return { books: `/p/${partnership.slug}/books`, entry }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'money.entry.title', { number: data?.entry.sequence ?? 0 })

export default function JournalEntry() {
  return <EntryPage {...useLoaderData<typeof loader>()} />
}
