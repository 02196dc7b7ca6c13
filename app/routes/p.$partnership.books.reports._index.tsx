import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { ReportsPage } from '~/ui/money/report-page'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership } = await enterPartnership(args, 'books.read')
  return { books: `/p/${partnership.slug}/books` }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'report.title')

export default function Reports() {
  return <ReportsPage {...useLoaderData<typeof loader>()} />
}
