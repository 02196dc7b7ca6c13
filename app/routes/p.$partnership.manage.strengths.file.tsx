import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bringStrengths } from '~/commands/learning/bring-strengths.server'
import { couldEver } from '~/domain/policy'
import { strengthsFileForm } from '~/forms/learning/strengths-file'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { tableIn, textOf } from '~/platform/table-file.server'
import { strengthsFileJudged } from '~/queries/learning/strengths-file.server'
import { StrengthsFilePage, type StrengthsFileShown } from '~/ui/learning/strengths-file-page'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership, actor } = await enterPartnership(args, 'strength.keep')
  return { home: `/p/${partnership.slug}`, mayTakeWhole: couldEver(actor, 'strength.export') }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'strength.keep')
  const posted = await args.request.formData()
  const file = posted.get('file')
  if (file instanceof File && file.size > 0) posted.set('pasted', textOf(new Uint8Array(await file.arrayBuffer())))
  const reading = read(strengthsFileForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const table = await tableIn(reading.answers.pasted)
  if (!table.ok) return refused(table, reading.typed)
  if (posted.get('step') === 'bring') {
    const done = await sparks.world.write((db) => bringStrengths(db, on, partnership.id, table.lines))
    return done.ok ? data<StrengthsFileShown>({ done }) : refused(done, reading.typed)
  }
  const judged = await sparks.world.read((db) => strengthsFileJudged(db, partnership.id, table.lines))
  if (!judged.ok) return refused(judged, reading.typed)
  return data<StrengthsFileShown>({ judged: judged.verdicts, pasted: reading.answers.pasted })
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'strengths.bring')

export default function StrengthsFile() {
  const shown = useActionData<StrengthsFileShown>() ?? {}
  return <StrengthsFilePage {...useLoaderData<typeof loader>()} shown={shown} reply={useReply()} />
}
