import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { explainRow, type Explained } from '~/commands/money/bank/explain-row.server'
import { setRowsAside, settleRows } from '~/commands/money/bank/settle-rows.server'
import { undoMatch } from '~/commands/money/bank/undo-match.server'
import { couldEver } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import { bankRowForm } from '~/forms/money/bank'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { asReaderMaySee } from '~/http/for-examiner'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { bankRowPage } from '~/queries/money/bank-pages.server'
import { BankRowPage } from '~/ui/money/bank/row-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'bank.read')
  const { account = '', row = '' } = args.params
  const shown = await sparks.world.read((db) => bankRowPage(db, partnership.id, account, row))
  if (!shown) throw notFound()
  const home = `/p/${partnership.slug}`
  return { home, books: `${home}/books`, ...asReaderMaySee(actor, shown), maySettle: couldEver(actor, 'bank.settle') }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'bank.read')
  const { account = '', row = '' } = args.params
  const reading = read(bankRowForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { id } = partnership
  const settled = await sparks.world.write((db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'take':
        return settleRows(db, on, id, account, { rowIds: answers.rows, entryIds: answers.with })
      case 'choose':
        return settleRows(db, on, id, account, { rowIds: [row], entryIds: answers.entry })
      case 'aside':
        return setRowsAside(db, on, id, account, [row], answers['aside-reason'])
      case 'undo':
        return undoMatch(db, on, id, answers.match, answers['undo-reason'])
      case 'fee':
      case 'received':
      case 'returned':
      case 'moved':
        return explainRow(db, on, id, account, row, explainedBy(answers))
    }
  })
  const here = `/p/${partnership.slug}/books/bank/${account}`
  // What was settled leads on to the next; what is open again is looked at.
  if (settled.ok) return redirect(answers.step === 'undo' ? `${here}/lines/${row}` : `${here}#lines`)
  return refused(settled, typed)
}

type Answers = Extract<ReturnType<typeof bankRowForm.parse>, { step: 'fee' | 'received' | 'returned' | 'moved' }>

function explainedBy(answers: Answers): Explained {
  const another = answers.another === 'yes'
  switch (answers.step) {
    case 'fee':
      return { as: 'fee', lineId: answers.line, reason: answers['fee-reason'], another }
    case 'received':
      return { as: 'received', fundId: answers.fund, source: answers.source, reason: answers['in-reason'], another }
    case 'returned':
      return { as: 'returned', awardId: answers.award, reason: answers['returned-reason'], another }
    case 'moved': {
      const { 'moved-fund': fundId, account: accountId, 'moved-reason': reason } = answers
      return { as: 'moved', fundId, accountId, reason, another }
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'bank.line')

export default function BankRow() {
  return <BankRowPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
