import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { pdfReply } from '~/http/pdf.server'
import { printedPage } from '~/platform/printed-page.server'
import { reportNamed, reportOf } from '~/queries/money/reports/report.server'
import { reportOnPaper } from '~/ui/money/report-words'

/** A report to print. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'books.read')
  const name = reportNamed(args.params.report)
  // The accountant's columns are for a program and not for a sheet.
  if (!name || name === 'accounts') throw notFound()
  const query = new URL(args.request.url).searchParams
  const report = await sparks.world.read((db) => reportOf(db, partnership, name, query, on.at))
  const words = await speaker(args.request, on.at, partnership.timeZone)
  const about = { partnership: partnership.name, at: on.at, language: words.language }
  return pdfReply(await printedPage(reportOnPaper(report, about, words)), `${partnership.slug}-${name}.pdf`)
}
