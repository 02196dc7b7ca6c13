import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { person, role } from '~db/schema'
import {
  costAuthorisers,
  costWaitsForSecond,
  isCostAuthorised,
  lineHeadroom,
  noTotals,
  stateOfCost,
  type CostState,
} from '~/domain/money'
import type { Actor } from '~/domain/people'
import { couldEver } from '~/domain/policy'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { fundsOf, linesOf, lineOf } from '~/records/money/budget.server'
import { costById, costsOf, sealOfCost, type CostOnRecord } from '~/records/money/cost.server'
import { entryByKey } from '~/records/money/entry.server'
import { totalsByIds } from '~/records/money/totals.server'
import { floatsToChoose } from './floats-to-choose.server'
import { namesOfPeople } from './people-and-ideas.server'
import { yearNow, type Reported } from './reports/shared.server'

/** `second` is for one that was authorised once and takes two. */
export type ShownCostState = CostState | 'second'

export const shownState = (one: CostOnRecord): ShownCostState => {
  const state = stateOfCost(one) ?? 'prepared'
  return state === 'authorised' && !isCostAuthorised(one) ? 'second' : state
}

/** Every cost, the newest first, and what is needed to prepare another. Who is paid is for those who may know. */
export async function costsPage(db: Db, of: Reported, actor: Actor | null, now: Instant) {
  const readsPayee = couldEver(actor, 'cost.read-payee')
  const costs = (await costsOf(db, of.id)).toReversed()
  const lines = new Map((await linesOf(db, of.id)).map((line) => [line.id, line]))
  return {
    costs: costs.map((one) => ({
      id: one.id,
      what: readsPayee ? one.what : '',
      payee: readsPayee ? one.payee : '',
      kind: one.kind,
      line: lines.get(one.lineId)?.name ?? '',
      amountPence: one.amountPence,
      state: shownState(one),
      at: one.steps.at(-1)?.at ?? now,
    })),
    lines: await linesToSpendFrom(db, of, now),
    people: await peopleWithRoles(db, of.id, now),
    twoFromPence: of.money.twoAuthorisersFromPence ?? null,
  }
}

/** Budget lines of this year and later ones that have something free; of one fund, where it is told. */
export async function linesToSpendFrom(db: Db, of: Reported, now: Instant, fundId?: string) {
  const lines = (await linesOf(db, of.id)).filter((line) => fundId === undefined || line.fundId === fundId)
  const totals = await totalsByIds(
    db,
    'line',
    lines.map(({ id }) => id),
  )
  const funds = new Map((await fundsOf(db, of.id)).map(({ id, name }) => [id, name]))
  return lines
    .filter(({ year }) => year >= yearNow(of, now))
    .map(({ id, name, year, fundId: from }) => ({
      ...{ id, name, year, fund: funds.get(from) ?? '' },
      freePence: lineHeadroom(totals.get(id) ?? noTotals),
    }))
    .filter(({ freePence }) => freePence > 0)
}

/** Everybody who holds a role now, by name: who of us might be paid. */
async function peopleWithRoles(db: Db, partnershipId: string, now: Instant) {
  return db
    .selectDistinct({ id: person.id, name: person.name })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(
      and(
        eq(role.partnershipId, partnershipId),
        lte(role.startsAt, now),
        or(isNull(role.endsAt), gt(role.endsAt, now)),
      ),
    )
    .orderBy(asc(person.name), asc(person.id))
}

/** One cost, as the reader may see it, and what she may do with it. */
export async function costPage(db: Db, partnershipId: string, id: string, actor: Actor | null) {
  const one = await costById(db, partnershipId, id)
  if (!one) return undefined
  const readsPayee = couldEver(actor, 'cost.read-payee')
  const line = await lineOf(db, partnershipId, one.lineId)
  const people = await namesOfPeople(
    db,
    one.steps.map(({ by }) => by),
  )
  const entry = await entryByKey(db, partnershipId, `cost-paid:${id}`)
  const me = actor?.personId ?? ''
  const isPayee = one.payeeId !== null && one.payeeId === me
  const yes = costWaitsForSecond(one) ? 'cost.authorise-second' : 'cost.authorise'
  const can = (act: typeof yes | 'cost.pay' | 'cost.cancel') => couldEver(actor, act) && !isPayee
  const handled = one.steps[0]?.by === me || costAuthorisers(one).includes(me)
  return {
    id,
    kind: one.kind,
    what: readsPayee ? one.what : '',
    payee: readsPayee ? one.payee : null,
    amountPence: one.amountPence,
    authorisers: one.authorisers,
    line: { id: one.lineId, name: line?.name ?? '' },
    drawDownId: one.drawDownId,
    state: shownState(one),
    confirmed: sealOfCost(one),
    entryId: entry?.id ?? null,
    floats: await floatsToChoose(db, partnershipId, one.fundId),
    steps: one.steps.map(({ to, by, at, reason }) => ({ to, name: people.get(by) ?? '', at, reason: reason ?? null })),
    reader: {
      isPayee,
      preparedIt: one.steps[0]?.by === me,
      mayAuthorise: can(yes) && !handled,
      mayPay: can('cost.pay'),
      mayCancel: can('cost.cancel'),
    },
  }
}
