import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { journalPage } from '~/queries/money/journal.server'
import { JournalPage } from '~/ui/money/journal-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'books.read')
  const page = Number(new URL(args.request.url).searchParams.get('page') ?? 1)
  const wanted = Number.isSafeInteger(page) ? page : 1
  return {
    books: `/p/${partnership.slug}/books`,
    ...(await sparks.world.read((db) => journalPage(db, partnership.id, wanted))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'money.journal.title')

export default function Journal() {
  return <JournalPage {...useLoaderData<typeof loader>()} />
}
