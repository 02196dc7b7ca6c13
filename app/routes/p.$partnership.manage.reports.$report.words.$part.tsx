import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveFunderReportWords } from '~/commands/learning/keep-funder-report.server'
import { isFunderReportPart } from '~/domain/learning'
import { funderWordsForm } from '~/forms/learning/funder-report'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { funderReportWords } from '~/queries/learning/funder-report.server'
import { FunderWordsPage } from '~/ui/learning/funder-report-forms'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'funder-report.write')
  const { report = '', part = '' } = args.params
  if (!isFunderReportPart(part)) throw notFound()
  const found = await sparks.world.read((db) => funderReportWords(db, partnership.id, Number(report), part))
  if (!found) throw notFound()
  return { href: `/p/${partnership.slug}/manage/reports/${report}`, ...found }
}

/** Saves the words around one part of a report. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'funder-report.write')
  const { report = '', part = '' } = args.params
  if (!isFunderReportPart(part)) throw notFound()
  const reading = read(funderWordsForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const wanted = { part, ...reading.answers }
  const saved = await sparks.world.write((db) => saveFunderReportWords(db, on, partnership.id, Number(report), wanted))
  // What somebody else saved meanwhile has been said: the next press goes on from there.
  return saved.ok
    ? redirect(`/p/${partnership.slug}/manage/reports/${report}#${part}`)
    : refused(saved, { ...reading.typed, after: '' })
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, data ? `funder.part.${data.part}` : 'funder.keep.title')

export default function FunderReportWords() {
  return <FunderWordsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
