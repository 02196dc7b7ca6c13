import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { funderReports, listedReport } from '~/queries/learning/funder-report.server'
import { KeepFunderReportsPage } from '~/ui/learning/funder-report-lists'

/** All reports to funders, for those who write them. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'funder-report.read')
  const found = await sparks.world.read((db) => funderReports(db, partnership.id))
  const reports = found.map((one) => listedReport(one, partnership.money.yearStartsInMonth))
  return { home: `/p/${partnership.slug}`, reports, mayWrite: couldEver(actor, 'funder-report.write') }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'funder.keep.title')

export default function KeepFunderReports() {
  return <KeepFunderReportsPage {...useLoaderData<typeof loader>()} />
}
