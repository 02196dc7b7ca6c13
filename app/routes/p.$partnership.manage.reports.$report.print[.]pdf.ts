import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { funderReportFile } from '~/http/funder-report-file.server'
import { funderReportShown } from '~/queries/learning/funder-report.server'

/** A report to a funder, live or frozen, to print. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'funder-report.read')
  const number = Number(args.params.report)
  const shown = await sparks.world.read((db) => funderReportShown(db, partnership, number, now))
  if (!shown) throw notFound()
  return funderReportFile(sparks, args.request, partnership, shown, now)
}
