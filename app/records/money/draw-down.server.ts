import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { budgetLine, drawDown, drawDownItem, drawDownStep, moneyTotal } from '~db/schema'
import { batches } from '~/domain/batches'
import { grouped } from '~/domain/grouped'
import {
  askedSoFar,
  awardSubject,
  costSubject,
  stateOfCost,
  thanksSubject,
  whatCounts,
  type Asking,
  type DrawDownState,
  type DrawDownStep,
  type Need,
} from '~/domain/money'
import { stateOfThanks } from '~/domain/panel'
import { pence, type Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { thanksPayments } from '../panel/thanks.server'
import { costsOf } from './cost.server'

export interface DrawDownOnRecord {
  readonly id: string
  readonly book: string
  readonly fundId: string
  readonly number: number
  readonly rate: number
  readonly contributionPence: Pence
  readonly at: Instant
  readonly askings: readonly Asking[]
  readonly steps: readonly (DrawDownStep & {
    readonly at: Instant
    readonly amountPence: Pence | null
    readonly reason: string | null
  })[]
}

export const stateOfDrawDown = ({ steps }: Pick<DrawDownOnRecord, 'steps'>): DrawDownState =>
  steps.at(-1)?.to ?? 'asked'

/** What has come in on a request; nothing while nobody said that it has. */
export const receivedOn = ({ steps }: Pick<DrawDownOnRecord, 'steps'>): Pence | null =>
  steps.find(({ to }) => to === 'received')?.amountPence ?? null

/** What a request counts as having asked, as it stands now. */
export const countsOf = (one: DrawDownOnRecord) => whatCounts({ ...one, receivedPence: receivedOn(one) })

/** All requests of a partnership, in their order. */
export async function drawDownsOf(db: Db, partnershipId: string): Promise<DrawDownOnRecord[]> {
  const rows = await db
    .select()
    .from(drawDown)
    .where(eq(drawDown.partnershipId, partnershipId))
    .orderBy(asc(drawDown.number))
  return withParts(db, rows)
}

export async function drawDownById(db: Db, partnershipId: string, id: string): Promise<DrawDownOnRecord | undefined> {
  const rows = await db
    .select()
    .from(drawDown)
    .where(and(eq(drawDown.id, id), eq(drawDown.partnershipId, partnershipId)))
  return (await withParts(db, rows))[0]
}

async function withParts(db: Db, rows: (typeof drawDown.$inferSelect)[]): Promise<DrawDownOnRecord[]> {
  const all: DrawDownOnRecord[] = []
  for (const some of batches(rows)) {
    const ids = some.map(({ id }) => id)
    const items = await db
      .select()
      .from(drawDownItem)
      .where(inArray(drawDownItem.drawDownId, ids))
      .orderBy(asc(drawDownItem.subject))
    const steps = await db
      .select()
      .from(drawDownStep)
      .where(inArray(drawDownStep.drawDownId, ids))
      .orderBy(asc(drawDownStep.sequence))
    const itemsOf = grouped(items, ({ drawDownId }) => drawDownId)
    const stepsOf = grouped(steps, ({ drawDownId }) => drawDownId)
    for (const { partnershipId, ...row } of some) {
      all.push({
        ...row,
        book: partnershipId,
        askings: (itemsOf.get(row.id) ?? []).map(({ subject, lineId, amountPence }) => ({
          subject,
          lineId,
          amountPence,
        })),
        steps: (stepsOf.get(row.id) ?? []).map(({ to, by, at, amountPence, reason }) => ({
          ...{ to, by, at, amountPence, reason },
        })),
      })
    }
  }
  return all
}

/** What requests that were not withdrawn have asked so far of a fund, by what it is for: of one that came in, what came. */
export async function askedOf(db: Db, partnershipId: string, fundId: string): Promise<Map<string, Asking>> {
  const live = (await drawDownsOf(db, partnershipId)).filter(
    (one) => one.fundId === fundId && stateOfDrawDown(one) !== 'withdrawn',
  )
  return askedSoFar(live.flatMap((one) => countsOf(one).askings))
}

/** All that a fund's money is wanted for: what is awarded and was not given back, costs and thanks that stand. */
export async function needsOf(db: Db, partnershipId: string, fundId: string): Promise<Need[]> {
  const awards = await db
    .select({ totals: moneyTotal })
    .from(moneyTotal)
    .innerJoin(budgetLine, eq(budgetLine.id, moneyTotal.lineId))
    .where(
      and(eq(moneyTotal.partnershipId, partnershipId), eq(moneyTotal.scope, 'award'), eq(budgetLine.fundId, fundId)),
    )
  const ofAwards = awards.map(({ totals: { subjectId, lineId, awardedPence, returnedPence } }) => ({
    subject: awardSubject(subjectId, lineId),
    lineId,
    wantedPence: pence(awardedPence - returnedPence),
  }))
  const ofCosts = (await costsOf(db, partnershipId))
    // A contribution is asked for as such.
    .filter((one) => one.fundId === fundId && one.kind !== 'contribution')
    .map(({ id, lineId, amountPence, steps }) => {
      const over = ['cancelled', 'came-back'].includes(stateOfCost({ steps }) ?? '')
      return { subject: costSubject(id), lineId, wantedPence: over ? pence(0) : amountPence }
    })
  const ofThanks = (await thanksPayments(db, { partnershipId }))
    .filter((one) => one.fundId === fundId)
    .map(({ id, lineId, amountPence, steps }) => ({
      subject: thanksSubject(id),
      lineId,
      wantedPence: stateOfThanks({ steps }) === 'cancelled' ? pence(0) : amountPence,
    }))
  return [...ofAwards, ...ofCosts, ...ofThanks]
}

/** Writes a request with all that it asks for. */
export async function insertDrawDown(
  db: Db,
  on: Occasion,
  one: Pick<DrawDownOnRecord, 'id' | 'book' | 'fundId' | 'rate' | 'contributionPence' | 'askings'>,
): Promise<number> {
  const { askings, book, ...facts } = one
  const [last] = await db
    .select({ number: drawDown.number })
    .from(drawDown)
    .where(eq(drawDown.partnershipId, book))
    .orderBy(desc(drawDown.number))
    .limit(1)
  const number = (last?.number ?? 0) + 1
  await db.insert(drawDown).values({ ...facts, partnershipId: book, number, at: on.at })
  for (const some of batches(askings)) {
    await db.insert(drawDownItem).values(some.map((asking) => ({ drawDownId: one.id, ...asking })))
  }
  return number
}

export async function addDrawDownStep(
  db: Db,
  on: Occasion,
  { id, steps }: Pick<DrawDownOnRecord, 'id' | 'steps'>,
  { to, by }: DrawDownStep,
  said: { readonly amountPence?: Pence; readonly reason?: string } = {},
): Promise<void> {
  await db.insert(drawDownStep).values({ drawDownId: id, sequence: steps.length + 1, to, by, at: on.at, ...said })
}

/** Which rows of other tables these subjects are, by kind. */
export function subjectsBy(subjects: readonly string[]): Record<'award' | 'cost' | 'thanks', Map<string, string>> {
  const found = { award: new Map<string, string>(), cost: new Map<string, string>(), thanks: new Map<string, string>() }
  for (const subject of subjects) {
    const [kind, id = ''] = subject.split(':')
    if (kind === 'award' || kind === 'cost' || kind === 'thanks') found[kind].set(subject, id)
  }
  return found
}
