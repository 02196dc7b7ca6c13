import {
  amount,
  called,
  footOf,
  lineHeadroom,
  netPaidPence,
  noTotals,
  outstandingPence,
  stripeClearing,
  nothingThere,
  stateOfFloat,
  type ReportRow,
  type ReportTable,
  type Totals,
} from '~/domain/money'
import { nothing, pence, sum } from '~/domain/pence'
import { heldInBank } from '~/records/money/bank-account.server'
import { floatsOf, heldInCash, heldInFloat } from '~/records/money/cash-float.server'
import { fundsOf, linesOf } from '~/records/money/budget.server'
import { balanceOf, totalsByIds } from '~/records/money/totals.server'
import type { Db } from '~/platform/world.server'
import type { MakesTables } from './shared.server'

/**
 * Where every pound is: what came into each fund is paid, promised, in a pot to be decided, free on a line, or on no line
 * yet. The last is below nothing where more is planned than has come in so far.
 */
export const whereTables: MakesTables = async ({ db, of }) => {
  const lines = await linesOf(db, of.id)
  const totals = await totalsByIds(
    db,
    'line',
    lines.map(({ id }) => id),
  )
  const rows: ReportRow[] = []
  const inBank = await heldInBank(db, of.id)
  const inHand = await heldInCash(db, of.id)
  for (const fund of await fundsOf(db, of.id)) {
    const own = lines.filter(({ fundId }) => fundId === fund.id).map(({ id }) => totals.get(id) ?? noTotals)
    const all = (pick: (one: Totals) => number) => sum(own.map((one) => pence(pick(one))))
    const waits = await balanceOf(db, of.id, stripeClearing(fund.id))
    const heldPence = sum([inBank.get(fund.id) ?? nothing, inHand.get(fund.id) ?? nothing, waits])
    const [paid, committed, free] = [all(netPaidPence), all(outstandingPence), all(lineHeadroom)]
    const inPots = all((one) => one.budgetPence - lineHeadroom(one) - outstandingPence(one) - netPaidPence(one))
    const cameIn = pence(heldPence + paid)
    const query = `?fund=${encodeURIComponent(fund.id)}`
    rows.push([
      called(fund.name),
      amount(cameIn),
      amount(paid, `figures/paid${query}`),
      amount(committed, `figures/committed${query}`),
      amount(inPots),
      amount(free),
      amount(pence(cameIn - paid - committed - inPots - free)),
    ])
  }
  const columns = ['fund', 'came-in', 'paid', 'committed', 'in-pots', 'free', 'unplanned'] as const
  return [{ columns, rows, foot: footOf(rows) }, ...(await cashTable(db, of.id))]
}

/** Cash in hand, by float: what was drawn, what is left of it, and when two people counted it last. */
async function cashTable(db: Db, book: string): Promise<ReportTable[]> {
  const funds = new Map((await fundsOf(db, book)).map(({ id, name }) => [id, name]))
  const rows: ReportRow[] = []
  for (const float of await floatsOf(db, book)) {
    const heldPence = await heldInFloat(db, float)
    if (stateOfFloat(float) !== 'drawn') continue
    const counted = float.counts.findLast(({ agreedBy }) => agreedBy !== null)
    rows.push([
      called(`${float.number}. ${float.purpose}`, `cash/${float.id}`),
      called(funds.get(float.fundId) ?? ''),
      amount(float.amountPence),
      amount(heldPence),
      counted ? { says: 'day', day: counted.countedOn } : nothingThere,
    ])
  }
  if (rows.length === 0) return []
  const columns = ['what', 'fund', 'drawn', 'in-hand', 'counted'] as const
  return [{ heading: 'cash', columns, rows, foot: footOf(rows) }]
}
