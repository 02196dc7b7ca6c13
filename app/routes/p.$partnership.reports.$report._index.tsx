import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { publicFunderReport } from '~/queries/learning/funder-report.server'
import { FunderReportPage } from '~/ui/learning/funder-report-page'
import { useMessages } from '~/ui/messages'

/** A report to a funder as everyone may read it: frozen, but for what people take back. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const number = Number(args.params.report)
  const shown = await sparks.world.read((db) => publicFunderReport(db, partnership, number, now))
  if (!shown) throw notFound()
  return { home: `/p/${partnership.slug}`, shown }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, { name: () => data?.shown.facts.title ?? '' })

export default function PublicFunderReport() {
  const { home, shown } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const print = `${home}/reports/${shown.report.number}/print.pdf`
  return <FunderReportPage home={home} back={{ href: `${home}/reports`, label: t('funder.title') }} print={print} shown={shown} /> // prettier-ignore
}
