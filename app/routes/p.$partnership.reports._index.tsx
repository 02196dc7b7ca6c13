import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { publicFunderReports, listedReport } from '~/queries/learning/funder-report.server'
import { FunderReportsPage } from '~/ui/learning/funder-report-lists'

/** The reports to funders that everyone may read. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'public.read')
  const { slug, name, money } = partnership
  const found = await sparks.world.read((db) => publicFunderReports(db, partnership.id))
  const reports = found.map((one) => listedReport(one, money.yearStartsInMonth))
  return { home: `/p/${slug}`, name, reports, mayKeep: couldEver(actor, 'funder-report.read') }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'funder.title')

export default function FunderReports() {
  return <FunderReportsPage {...useLoaderData<typeof loader>()} />
}
