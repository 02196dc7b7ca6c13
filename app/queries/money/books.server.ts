import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { budgetMove, paymentStanding } from '~db/schema'
import { bank, fiveFigures, isLive, noTotals, stateOf, stepTo, type Payment, type PaymentState } from '~/domain/money'
import type { Actor } from '~/domain/people'
import type { Pence } from '~/domain/pence'
import { couldEver, type Act } from '~/domain/policy'
import type { Db } from '~/platform/world.server'
import { awardsByIds } from '~/records/money/award.server'
import { fundsOf, linesOf } from '~/records/money/budget.server'
import { paymentsByIds, paymentsOfAwards } from '~/records/money/payment.server'
import { awardsOutstanding, balanceOf, totalsByIds, totalsOfScope } from '~/records/money/totals.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'
import { roundsWithMoney } from './rounds-with-money.server'

/** Lists on this page are of what is open, and so never long; were they, the rest is on the pages they lead to. */
const most = 200
const roundsShown = 12

/** Something that waits for a person, and whether the reader is one who could see to it. */
export interface Waiting {
  readonly kind: 'pay' | 'authorise' | 'send' | 'clear' | 'doubt' | 'accept' | 'withdraw' | 'move'
  readonly yours: boolean
  readonly title: string
  readonly amountPence: Pence
  readonly path: string
}

/** The treasurer's page: what there is, what waits for whom, and every line, fund and round behind it. */
export async function booksOverview(db: Db, partnershipId: string, actor: Actor | null, year?: number) {
  const lines = await linesOf(db, partnershipId)
  const years = [...new Set(lines.map((line) => line.year))]
  const shownYear = year !== undefined && years.includes(year) ? year : years[0]
  const shown = lines.filter((line) => line.year === shownYear)
  const byLine = await totalsByIds(
    db,
    'line',
    shown.map((line) => line.id),
  )
  const funds: { id: string; name: string; restricted: boolean; inBankPence: Pence }[] = []
  for (const { id, name, restricted } of await fundsOf(db, partnershipId)) {
    funds.push({ id, name, restricted, inBankPence: await balanceOf(db, partnershipId, bank(id)) })
  }
  return {
    figures: fiveFigures('partnership', await totalsOfScope(db, partnershipId, { of: 'partnership' })),
    waiting: await whatWaits(db, partnershipId, actor),
    years,
    year: shownYear ?? null,
    lines: shown.map(({ id, name, fundId }) => ({
      id,
      name,
      fund: funds.find((fund) => fund.id === fundId)?.name ?? '',
      figures: fiveFigures('line', byLine.get(id) ?? noTotals),
    })),
    funds,
    rounds: await roundsWithMoney(db, partnershipId, { most: roundsShown }),
  }
}

async function whatWaits(db: Db, partnershipId: string, actor: Actor | null): Promise<Waiting[]> {
  const can = (act: Act) => couldEver(actor, act)
  const awards = await awardsByIds(db, await awardsOutstanding(db, partnershipId, most))
  // One instalment of an award can be under way while another waits: each payment is told once.
  const found = [...(await paymentsOfAwards(db, awards)), ...(await underWay(db, partnershipId))]
  const payments = [...new Map(found.map((each) => [each.id, each])).values()]
  const names = await namesOfAwards(db, [...awards.map((each) => each.id), ...payments.map((each) => each.awardId)])
  const titleOf = (awardId: string) => names.get(awardId)?.title ?? ''
  const waiting: Waiting[] = []

  for (const move of await movesWaiting(db, partnershipId)) {
    const yours = can('budget.agree-move') && move.askedBy !== actor?.personId
    waiting.push({ kind: 'move', yours, title: move.reason, amountPence: move.amountPence, path: `moves/${move.id}` })
  }
  for (const payment of payments) {
    const kind = kindFor[stateOf(payment)]
    if (!kind) continue
    const own = stepTo(payment, 'prepared')?.by === actor?.personId
    const yours =
      kind === 'authorise'
        ? can('payment.authorise') && !own
        : can(kind === 'send' ? 'payment.mark-sent' : 'payment.follow')
    const { awardId, amountPence, id } = payment
    waiting.push({ kind, yours, title: titleOf(awardId), amountPence, path: `payments/${id}` })
  }
  for (const award of awards) {
    const path = `awards/${award.id}`
    for (const { number, amountPence } of award.instalments) {
      const own = payments.filter((each) => each.awardId === award.id && each.instalment === number)
      if (own.some((each) => isLive(stateOf(each)))) continue
      const kind = waitsFor[award.state]
      waiting.push({
        kind,
        yours: (kind === 'pay' && can('payment.prepare')) || (kind === 'withdraw' && can('award.withdraw')),
        title: titleOf(award.id),
        amountPence,
        path,
      })
    }
  }
  return waiting
}

/** What comes back after an award was withdrawn is let go by withdrawing it once more. */
const waitsFor = { offered: 'accept', accepted: 'pay', withdrawn: 'withdraw' } as const

const kindFor: Partial<Record<PaymentState, Waiting['kind']>> = {
  prepared: 'authorise',
  authorised: 'send',
  sent: 'clear',
  'in-doubt': 'doubt',
}

/** Payments that have left us and are not known to have arrived. (Those before that are found by their awards.) */
async function underWay(db: Db, partnershipId: string): Promise<Payment[]> {
  const rows = await db
    .select({ id: paymentStanding.paymentId })
    .from(paymentStanding)
    .where(and(eq(paymentStanding.partnershipId, partnershipId), inArray(paymentStanding.state, ['in-doubt', 'sent'])))
    .orderBy(asc(paymentStanding.state), asc(paymentStanding.movedAt))
    .limit(most)
  return paymentsByIds(
    db,
    rows.map((row) => row.id),
  )
}

async function movesWaiting(db: Db, partnershipId: string) {
  return db
    .select()
    .from(budgetMove)
    .where(and(eq(budgetMove.partnershipId, partnershipId), isNull(budgetMove.answeredAt)))
    .orderBy(asc(budgetMove.askedAt), asc(budgetMove.id))
    .limit(most)
}

/** One wish to move money, with the names of its lines and people. */
export async function moveWaiting(db: Db, partnershipId: string, id: string) {
  const [move] = await db
    .select()
    .from(budgetMove)
    .where(and(eq(budgetMove.id, id), eq(budgetMove.partnershipId, partnershipId)))
  if (!move) return undefined
  const lines = await linesOf(db, partnershipId)
  const nameOf = (lineId: string) => lines.find((line) => line.id === lineId)?.name ?? ''
  const people = await namesOfPeople(db, [move.askedBy, ...(move.answeredBy === null ? [] : [move.answeredBy])])
  return {
    id,
    from: nameOf(move.fromLineId),
    to: nameOf(move.toLineId),
    amountPence: move.amountPence,
    reason: move.reason,
    askedBy: people.get(move.askedBy) ?? '',
    askedById: move.askedBy,
    askedAt: move.askedAt,
    answer: move.answer,
    answeredBy: move.answeredBy === null ? null : (people.get(move.answeredBy) ?? ''),
    answeredAt: move.answeredAt,
  }
}

/** The partnership's funds, to choose from. */
export async function fundNames(db: Db, partnershipId: string) {
  return (await fundsOf(db, partnershipId)).map(({ id, name }) => ({ id, name }))
}
