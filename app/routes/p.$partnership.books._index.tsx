import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { booksOverview } from '~/queries/money/books.server'
import { useMessages } from '~/ui/messages'
import { BooksPage } from '~/ui/money/books-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'books.read')
  const year = Number(new URL(args.request.url).searchParams.get('year') ?? NaN)
  const wanted = Number.isInteger(year) ? year : undefined
  return {
    books: `/p/${partnership.slug}/books`,
    mayReceive: couldEver(actor, 'fund.receive'),
    mayReadBank: couldEver(actor, 'bank.read'),
    readsExamination: couldEver(actor, 'examination.read'),
    mayPay: couldEver(actor, 'run.read'),
    ...(await sparks.world.read((db) => booksOverview(db, partnership.id, actor, now, wanted))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'money.books.title')

export default function Books() {
  const overview = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return <BooksPage title={t('money.books.title')} {...overview} />
}
