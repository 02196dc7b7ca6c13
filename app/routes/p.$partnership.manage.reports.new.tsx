import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beginFunderReport } from '~/commands/learning/keep-funder-report.server'
import { monthsOfAYear } from '~/domain/money'
import { funderReportForm } from '~/forms/learning/funder-report'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { funderReportChoices } from '~/queries/learning/funder-report.server'
import { NewFunderReport } from '~/ui/learning/funder-report-forms'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'funder-report.write')
  const choices = await sparks.world.read((db) => funderReportChoices(db, partnership, now))
  return { home: `/p/${partnership.slug}`, ...choices }
}

/** Begins a report for a funder. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'funder-report.write')
  const reading = read(funderReportForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { title, period, fund, ...other } = reading.answers
  const months = period === 'other' ? other : monthsOfAYear(Number(period), partnership.money.yearStartsInMonth)
  const wanted = { title, from: months.from, to: months.to, fundId: fund === '' ? null : fund }
  const begun = await sparks.world.write((db) => beginFunderReport(db, on, partnership.id, wanted))
  return begun.ok ? redirect(`/p/${partnership.slug}/manage/reports/${begun.number}`) : refused(begun, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'funder.new.title')

export default function BeginFunderReport() {
  return <NewFunderReport {...useLoaderData<typeof loader>()} reply={useReply()} />
}
