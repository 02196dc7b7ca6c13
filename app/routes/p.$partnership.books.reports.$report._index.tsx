import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { periodsToChoose, reportNamed, reportOf } from '~/queries/money/reports/report.server'
import { ReportPage } from '~/ui/money/report-page'

/** A report on the money, of the months and by the view that its address asks for. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'books.read')
  const name = reportNamed(args.params.report)
  if (!name) throw notFound()
  const { search, searchParams } = new URL(args.request.url)
  return sparks.world.read(async (db) => ({
    books: `/p/${partnership.slug}/books`,
    query: search,
    report: await reportOf(db, partnership, name, searchParams, on.at),
    ...(await periodsToChoose(db, partnership, on.at)),
  }))
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, `report.${data?.report.name ?? 'where'}`)

export default function ReportRoute() {
  return <ReportPage {...useLoaderData<typeof loader>()} />
}
