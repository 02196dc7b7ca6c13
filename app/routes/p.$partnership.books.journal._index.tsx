import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { journalSearchForm } from '~/forms/money/examination'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { faultInWords } from '~/http/reply'
import { titled } from '~/http/title'
import { seeksNothing } from '~/queries/money/examination.server'
import { journalFound, journalPage } from '~/queries/money/journal.server'
import { useMessages } from '~/ui/messages'
import { JournalPage } from '~/ui/money/journal-page'

/** The journal, page by page; or what is looked for in it, by day, amount and words. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  const query = new URL(args.request.url).searchParams
  const wanted = pageAsked(args.request)
  const reading = read(journalSearchForm, query)
  const { from = null, to = null, amount = null, text = '' } = reading.ok ? reading.answers : {}
  const sought = { from, to, amountPence: amount, text }
  const looks = !seeksNothing(sought)
  const found = await sparks.world.read((db) =>
    looks ? journalFound(db, partnership.id, sought, actor) : journalPage(db, partnership.id, wanted),
  )
  const faults = reading.ok ? {} : reading.faults
  return { books: `/p/${partnership.slug}/books`, looks, typed: reading.typed, faults, isMore: false, ...found }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'money.journal.title')

export default function Journal() {
  const { faults, ...shown } = useLoaderData<typeof loader>()
  const messages = useMessages()
  const errors = Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, faultInWords(messages, fault)]),
  )
  return <JournalPage {...shown} errors={errors} />
}
