import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { downloadRun } from '~/commands/money/run/download-run.server'
import { pain001, sortCodeShown, type TransferFile } from '~/domain/money'
import { runFileForm } from '~/forms/money/payment-run'
import { asPounds } from '~/forms/fields'
import { read } from '~/forms/read'
import { enterPartnership, notFound, turnAway } from '~/http/entrance.server'
import { tableFile } from '~/http/table-file.server'
import { runPage } from '~/queries/money/payment-runs.server'

/** A run's file for the bank. It is asked for by a form, because that it was handed out is written down. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'run.download')
  const id = args.params.run ?? ''
  if (!(await sparks.world.read((db) => runPage(db, partnership.id, id)))) throw notFound()
  const reading = read(runFileForm, await args.request.formData())
  if (!reading.ok) throw notFound()
  const found = await sparks.world.write((db) => downloadRun(db, on, sparks.secrets, id), { unseen: true })
  if (!found.ok) {
    if (found.because !== 'step-up-first') throw turnAway(found)
    const next = encodeURIComponent(`/p/${partnership.slug}/books/runs/${id}`)
    return redirect(`/sign-in/again?next=${next}`)
  }
  const name = `${partnership.slug}-payment-run-${found.number}`
  if (reading.answers.as === 'csv') return uncached(tableFile(name, asTable(found.file)))
  return uncached(
    new Response(pain001(found.file), {
      headers: {
        'Content-Type': 'application/xml; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}.xml"`,
      },
    }),
  )
}

async function* asTable({ transfers }: TransferFile) {
  yield [['Reference', 'Name', 'Sort code', 'Account number', 'Amount', 'For']]
  yield await Promise.resolve(
    transfers.map(({ reference, to, amountPence, about }) => [
      ...[reference, to.name, sortCodeShown(to.sortCode), to.accountNumber, asPounds(amountPence), about],
    ]),
  )
}

function uncached(response: Response): Response {
  response.headers.set('Cache-Control', 'no-store')
  return response
}
