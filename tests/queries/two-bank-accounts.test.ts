import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainRow } from '~/commands/money/bank/explain-row.server'
import type { ReportCell, ReportName, ReportTable } from '~/domain/money'
import { booksOverview } from '~/queries/money/books.server'
import { drawDownsPage } from '~/queries/money/draw-downs.server'
import { journalPage } from '~/queries/money/journal.server'
import { reportOf } from '~/queries/money/reports/report.server'
import { bankDay, bringFile, linesOf, openAccount } from '../bank-stage'
import { allowed, setMoneyOnStage } from '../money-stage'
import { day, stage, type Stage } from '../stage'

const of = { id: 'netherton', timeZone: 'Europe/London', money: { yearStartsInMonth: 1, volunteerHourPence: 12_00 } }
let here: Stage

/** Of the £10,000 of the fund, £3,000 are moved to savings. */
beforeAll(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  const current = await openAccount(here)
  const savings = await openAccount(here, 0, '20123487654321', 'Savings', [])
  const march = 'Date,Description,Reference,Paid out,Paid in,Balance\n02/03/2026,SAVINGS,move,3000.00,,7000.00\n05/03/2026,CAFFI,tea,5.00,,6995.00\n' // prettier-ignore
  expect(await bringFile(here, current, march)).toMatchObject({ added: 2, refusal: null })
  const [, row] = await linesOf(here, current)
  const moved = { as: 'moved', fundId: 'big-local', accountId: savings, reason: 'To savings' } as const
  allowed(await here.write((db) => explainRow(db, here.on('mei', bankDay), 'netherton', current, row?.id ?? '', moved)))
})
afterAll(() => here.close())

const tablesOf = async (name: ReportName): Promise<readonly ReportTable[]> =>
  (await here.read((db) => reportOf(db, of, name, new URLSearchParams({ period: '2026' }), bankDay))).tables
const inPence = (cell: ReportCell | undefined) => (cell?.says === 'amount' ? cell.pence : undefined)
/** What a row has in a column, found by its first cell. */
function at([table]: readonly ReportTable[], name: string, column: ReportTable['columns'][number]) {
  const row = table?.rows.find(([cell]) => cell?.says === 'name' && cell.name === name)
  return inPence(row?.[table?.columns.indexOf(column) ?? -1])
}
const fundName = async () =>
  (await here.read((db) => booksOverview(db, 'netherton', null, day(40)))).funds.find(({ id }) => id === 'big-local')
    ?.name ?? ''

describe('a fund with money in two accounts at the bank', () => {
  it('has in the bank what is in both, on the pages of the books and of the draw-downs', async () => {
    const { funds } = await here.read((db) => booksOverview(db, 'netherton', null, day(40)))
    expect(funds).toContainEqual(expect.objectContaining({ id: 'big-local', inBankPence: 10_000_00 }))
    const page = await here.read((db) => drawDownsPage(db, 'netherton'))
    expect(page.funds).toContainEqual(expect.objectContaining({ id: 'big-local', inBankPence: 10_000_00 }))
  })

  it('has all of it in the reports: nothing went and nothing came by the move', async () => {
    const name = await fundName()
    expect(at(await tablesOf('where'), name, 'came-in')).toBe(10_000_00)
    const funds = await tablesOf('funds')
    expect(at(funds, name, 'other')).toBe(0)
    expect(at(funds, name, 'closing')).toBe(10_000_00)
    const [receipts, payments] = await tablesOf('receipts')
    const kinds = [...(receipts?.rows ?? []), ...(payments?.rows ?? [])].map(([cell]) => cell)
    expect(kinds).toMatchObject([{ says: 'cash', kind: 'income' }])
    const [months] = await tablesOf('cash-flow')
    expect(inPence(months?.rows[0]?.[3])).toBe(10_000_00)
  })

  it('opens the next year with what is in both', async () => {
    const query = new URLSearchParams({ period: '2027' })
    const { tables } = await here.read((db) => reportOf(db, of, 'funds', query, bankDay))
    expect(at(tables, await fundName(), 'opening')).toBe(10_000_00)
  })

  it('has each account under its own name and code, in trial balance, journal and accountant’s table', async () => {
    const [trial] = await tablesOf('trial-balance')
    const banks = trial?.rows.filter(([, cell]) => cell?.says === 'account' && cell.place === 'bank')
    expect(banks).toMatchObject([
      [{ name: '1200' }, { of: await fundName() }, { pence: 7_000_00 }, { pence: 0 }],
      [{ name: '1200-2' }, { of: await fundName(), account: 'Savings' }, { pence: 3_000_00 }, { pence: 0 }],
    ])
    const [journal] = await tablesOf('journal')
    const move = journal?.rows.at(-1)
    expect(move?.[3]).not.toHaveProperty('account')
    expect(move?.[4]).toMatchObject({ account: 'Savings' })
    const [accounts] = await tablesOf('accounts')
    expect(accounts?.rows.slice(-2).map((row) => row[2])).toMatchObject([{ name: '1200' }, { name: '1200-2' }])
    const page = await here.read((db) => journalPage(db, 'netherton', 1))
    expect(page.entries[0]?.postings[0]).toMatchObject({ to: { account: 'Savings' } })
  })
})
