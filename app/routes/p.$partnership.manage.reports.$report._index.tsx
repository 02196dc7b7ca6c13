import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { freezeFunderReport, publishFunderReport } from '~/commands/learning/keep-funder-report.server'
import { couldEver } from '~/domain/policy'
import { textOf } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { funderReportFacts } from '~/queries/learning/funder-report-facts.server'
import { funderReportShown } from '~/queries/learning/funder-report.server'
import { FunderReportPage } from '~/ui/learning/funder-report-page'
import { useMessages } from '~/ui/messages'

/** A report for a funder, live or frozen, for those who write it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'funder-report.read')
  const number = Number(args.params.report)
  const shown = await sparks.world.read((db) => funderReportShown(db, partnership, number, now))
  if (!shown) throw notFound()
  const mayWrite = couldEver(actor, 'funder-report.write')
  const [mayFreeze, mayPublish] = [couldEver(actor, 'funder-report.freeze'), couldEver(actor, 'funder-report.publish')]
  return { home: `/p/${partnership.slug}`, shown, mayWrite, mayFreeze, mayPublish }
}

/** Freezes it; or puts it on the public site, or takes it off. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, partnership } = await enterPartnership(args, 'funder-report.read')
  const number = Number(args.params.report)
  const step = textOf(await args.request.formData(), 'step')
  const { world } = sparks
  const done =
    step === 'freeze'
      ? await world.write((db) =>
          freezeFunderReport(db, on, partnership.id, number, (here, report) =>
            funderReportFacts(here, partnership, report, now),
          ),
        )
      : await world.write((db) =>
          publishFunderReport(db, on, partnership.id, number, step === 'published' ? 'published' : 'taken-down'),
        )
  return done.ok ? redirect(`/p/${partnership.slug}/manage/reports/${number}`) : refused(done)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, { name: () => data?.shown.facts.title ?? '' })

export default function FunderReport() {
  const { home, shown, ...may } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const href = `${home}/manage/reports/${shown.report.number}`
  const back = { href: `${home}/manage/reports`, label: t('funder.keep.title') }
  return <FunderReportPage home={home} back={back} print={`${href}/print.pdf`} shown={shown} tools={{ ...may, href, reply: useReply() }} /> // prettier-ignore
}
