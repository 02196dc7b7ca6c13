import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { funderReportFile } from '~/http/funder-report-file.server'
import { publicFunderReport } from '~/queries/learning/funder-report.server'

/** A public report to a funder, to print. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const number = Number(args.params.report)
  const shown = await sparks.world.read((db) => publicFunderReport(db, partnership, number, now))
  if (!shown) throw notFound()
  return funderReportFile(sparks, args.request, partnership, shown, now)
}
