import {
  amount,
  called,
  footOf,
  isOut,
  nothingThere,
  outstandingPence,
  reachedIn,
  stateOf,
  stateOfCost,
  word,
  type ReportCell,
  type ReportRow,
  type ReportTable,
} from '~/domain/money'
import { grouped } from '~/domain/grouped'
import { nothing, pence, sum, type Pence } from '~/domain/pence'
import { dateIn } from '~/domain/time'
import { awardsByIds, type AwardOnRecord } from '~/records/money/award.server'
import { heldInBank } from '~/records/money/bank-account.server'
import { fundsOf, linesOf } from '~/records/money/budget.server'
import { costsOf } from '~/records/money/cost.server'
import { drawDownsOf, stateOfDrawDown } from '~/records/money/draw-down.server'
import { milestonesOf } from '~/records/money/milestone.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { awardsOutstanding, totalsByIds } from '~/records/money/totals.server'
import { namesOfAwards } from '../people-and-ideas.server'
import type { Asked, MakesTables } from './shared.server'

const most = 2_000

/** What is awarded and not paid yet, award by award. */
export const commitmentTables: MakesTables = async ({ db, of }) => {
  const awards = await awardsByIds(db, await awardsOutstanding(db, of.id, most))
  const ids = awards.map(({ id }) => id)
  const [names, totals] = [await namesOfAwards(db, ids), await totalsByIds(db, 'award', ids)]
  const lines = new Map((await linesOf(db, of.id)).map(({ id, name }) => [id, name]))
  const rows = awards.flatMap((award): ReportRow[] => {
    const [name, total] = [names.get(award.id), totals.get(award.id)]
    if (!name || !total) return []
    const drawnFrom = [...new Set(award.instalments.map(({ lineId }) => lines.get(lineId) ?? ''))].join(', ')
    const left = outstandingPence(total)
    return [
      [
        called(name.title, `awards/${award.id}`),
        called(name.round.title),
        called(drawnFrom),
        amount(total.awardedPence),
        amount(pence(total.awardedPence - left)),
        amount(left),
      ],
    ]
  })
  return [{ columns: ['idea', 'round', 'line', 'awarded', 'paid', 'outstanding'], rows, foot: footOf(rows) }]
}

interface Ahead {
  /** A day, `now` for what is due or overdue, or nothing when nobody has said. */
  readonly due: string | null
  readonly name: ReportCell
  readonly inPence: Pence
  readonly outPence: Pence
}

/** What will leave the bank and come into it, month by month, from what is there now. */
export const cashFlowTables: MakesTables = async (asked) => {
  const { db, of, now } = asked
  const today = dateIn(of.timeZone, now)
  const items = [...(await instalmentsAhead(asked)), ...(await costsAhead(asked)), ...(await drawDownsAhead(asked))]
  const heldPence = sum([...(await heldInBank(db, of.id)).values()])
  const whenOf = ({ due }: Ahead) => (due === null ? undated : due <= today ? '' : due.slice(0, 7))
  const months = [...new Set(items.map(whenOf))].sort()
  let leftPence = heldPence
  const byMonth = months.map((month): ReportRow => {
    const own = items.filter((item) => whenOf(item) === month)
    const [comes, goes] = [sum(own.map(({ inPence }) => inPence)), sum(own.map(({ outPence }) => outPence))]
    leftPence = pence(leftPence + comes - goes)
    return [whenCell(month), amount(comes), amount(goes), amount(leftPence)]
  })
  const opening: ReportRow = [word('opening'), amount(nothing), amount(nothing), amount(heldPence)]
  const sorted = items.toSorted((one, other) =>
    whenOf(one) < whenOf(other) ? -1 : whenOf(one) > whenOf(other) ? 1 : 0,
  )
  const rows = sorted.map(({ due, name, inPence, outPence }): ReportRow => [
    name,
    due === null ? word('undated') : due <= today ? word('now') : { says: 'day', day: due },
    amount(inPence),
    amount(outPence),
  ])
  const first: ReportTable = {
    heading: 'by-month',
    columns: ['month', 'in', 'out', 'left'],
    rows: [opening, ...byMonth],
  }
  return [first, { heading: 'item-by-item', columns: ['what', 'due', 'in', 'out'], rows, foot: footOf(rows) }]
}

/** Sorts after every month there is. */
const undated = '9999'
const whenCell = (month: string): ReportCell =>
  month === '' ? word('now') : month === undated ? word('undated') : { says: 'month', month }

async function instalmentsAhead({ db, of }: Asked): Promise<Ahead[]> {
  const awards = await awardsByIds(db, await awardsOutstanding(db, of.id, most))
  const names = await namesOfAwards(
    db,
    awards.map(({ id }) => id),
  )
  const payments = await paymentsOfAwards(db, awards)
  const isPaid = (award: AwardOnRecord, number: number) =>
    payments.some((one) => one.awardId === award.id && one.instalment === number && isOut(stateOf(one)))
  const said = grouped(
    await milestonesOf(
      db,
      awards.map(({ id }) => id),
    ),
    ({ awardId }) => awardId,
  )
  const isReached = ({ id }: AwardOnRecord, number: number) => reachedIn(said.get(id) ?? []).has(number)
  return awards.flatMap((award) =>
    award.instalments
      .filter(({ number }) => award.state !== 'withdrawn' && !isPaid(award, number))
      .map(({ number, amountPence, dueOn, after }) => ({
        // What waits for something to happen is due when it has; until then nobody knows when.
        due: award.state !== 'accepted' || (after !== undefined && !isReached(award, number)) ? null : (dueOn ?? ''),
        name: called(names.get(award.id)?.title ?? '', `awards/${award.id}`),
        inPence: nothing,
        outPence: amountPence,
      })),
  )
}

async function costsAhead({ db, of }: Asked): Promise<Ahead[]> {
  return (await costsOf(db, of.id))
    .filter((one) => ['prepared', 'authorised'].includes(stateOfCost(one) ?? ''))
    .map(({ id, what, amountPence }) => ({
      due: '',
      name: what === '' ? word('a-cost') : called(what, `costs/${id}`),
      inPence: nothing,
      outPence: amountPence,
    }))
}

async function drawDownsAhead({ db, of }: Asked): Promise<Ahead[]> {
  return (await drawDownsOf(db, of.id))
    .filter((one) => stateOfDrawDown(one) === 'agreed')
    .map(({ id, number, askings, contributionPence }) => ({
      due: null,
      name: called(String(number), `draw-downs/${id}`),
      inPence: pence(sum(askings.map(({ amountPence }) => amountPence)) + contributionPence),
      outPence: nothing,
    }))
}

/** Every request for money, and what became of it. */
export const drawDownTables: MakesTables = async ({ db, of }) => {
  const funds = new Map((await fundsOf(db, of.id)).map(({ id, name }) => [id, name]))
  const rows = (await drawDownsOf(db, of.id)).map((one): ReportRow => {
    const asked = sum(one.askings.map(({ amountPence }) => amountPence))
    const received = one.steps.find(({ to }) => to === 'received')?.amountPence
    return [
      called(String(one.number), `draw-downs/${one.id}`),
      called(funds.get(one.fundId) ?? ''),
      { says: 'day', day: dateIn(of.timeZone, one.at) },
      { says: 'state', state: stateOfDrawDown(one) },
      amount(asked),
      amount(one.contributionPence),
      amount(pence(asked + one.contributionPence)),
      received === undefined || received === null ? nothingThere : amount(received),
    ]
  })
  const columns = ['number', 'fund', 'day', 'state', 'asked', 'contribution', 'in-all', 'received'] as const
  return [{ columns, rows }]
}
