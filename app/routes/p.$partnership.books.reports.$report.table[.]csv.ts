import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { reportFile } from '~/http/report-file.server'
import { reportNamed } from '~/queries/money/reports/report.server'

/** A report as a table for a spreadsheet: the journal and the accountant's whole, however long they are. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'books.read')
  const name = reportNamed(args.params.report)
  if (!name) throw notFound()
  const words = await speaker(args.request, on.at, partnership.timeZone)
  const query = new URL(args.request.url).searchParams
  return reportFile({ world: sparks.world, partnership, now: on.at, name, query, words })
}
