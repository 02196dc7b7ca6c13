import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { yearStatementPage } from '~/queries/money/closings.server'
import { YearStatementPage } from '~/ui/money/year-statement-page'

/** The statement of a financial year, as it was when its books were closed. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'books.read')
  const statement = await sparks.world.read((db) => yearStatementPage(db, partnership.id, args.params.year))
  if (!statement) throw notFound()
  return { books: `/p/${partnership.slug}/books`, ...statement }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'closing.statement', { from: String(data?.year ?? ''), to: String((data?.year ?? 0) + 1) })

export default function YearStatement() {
  return <YearStatementPage {...useLoaderData<typeof loader>()} />
}
