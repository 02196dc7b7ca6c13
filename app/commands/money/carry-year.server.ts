import { and, eq, isNull } from 'drizzle-orm'
import { budgetLine, carrying } from '~db/schema'
import { carriesOf, financialYearOf, followerOf, mayCarry, type Carried, type NotCarried } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { linesOf, partnershipOf } from '~/records/money/budget.server'
import { isOpenYear } from '~/records/money/closed-period.server'
import { penOf } from '~/records/money/pen.server'
import { totalsByIds } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'

export interface WantedCarrying {
  /** From the form, so that the same form sent twice asks once. */
  readonly id: string
  /** The year that is over. */
  readonly year: number
  readonly lines: readonly Carried[]
  readonly reason: string
}

type NotCarriedOver =
  | NotAllowed
  | NotCarried
  | 'move-needs-reason'
  | 'move-needs-two'
  | 'no-such-carrying'
  | 'carry-asked-already'
  | 'year-closed'

/** Asks to carry what a year has left over into the next. Nothing is carried until another officer agrees. */
export async function askToCarry(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, year, lines, reason }: WantedCarrying,
): Promise<Outcome<object, NotCarriedOver>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'plan.carry', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (reason.trim() === '') return refuse('move-needs-reason')
  const fits = await fitsNow(db, on, partnershipId, year, lines)
  if (!fits.ok) return fits
  const [waiting] = await db
    .select({ id: carrying.id })
    .from(carrying)
    .where(and(eq(carrying.partnershipId, partnershipId), eq(carrying.year, year), isNull(carrying.answer)))
  if (waiting) return waiting.id === id ? ok : refuse('carry-asked-already')
  const asked = { partnershipId, year, lines, reason, askedBy: actor.personId, askedAt: on.at }
  const [added] = await db
    .insert(carrying)
    .values({ id, ...asked })
    .onConflictDoNothing()
    .returning({ id: carrying.id })
  if (added) await recordAct(db, on, partnershipId, 'plan.carry', `carrying:${id}`, { year, lines })
  return ok
}

/** Agrees to carry, or turns it down. Agreed, each line's follower has the money at once, and is made where there is none. */
export async function answerCarrying(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
  answer: 'agreed' | 'declined',
): Promise<Outcome<object, NotCarriedOver>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'plan.agree-carry', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const [asked] = await db
    .select()
    .from(carrying)
    .where(and(eq(carrying.id, id), eq(carrying.partnershipId, partnershipId)))
  if (!asked) return refuse('no-such-carrying')
  const answeredBy = actor.personId
  if (asked.answer !== null) {
    return asked.answeredBy === answeredBy && asked.answer === answer ? ok : refuse('no-such-carrying')
  }
  const { year, lines, reason, askedBy } = asked
  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  if (answer === 'agreed') {
    if (askedBy === answeredBy) return refuse('move-needs-two')
    const fits = await fitsNow(db, on, partnershipId, year, lines)
    if (!fits.ok) return fits
    for (const { fromLineId, amountPence } of lines) {
      const toLineId = await followerInPlan(db, on, partnershipId, fromLineId)
      const key = `carried:${id}:${fromLineId}`
      const people = { by: askedBy, agreedBy: answeredBy }
      const row = { ...pen.rowStart(), key, lineId: fromLineId, toLineId, amountPence, reason, ...people }
      await pen.setAside({ ...row, kind: 'budget-moved' })
    }
  }
  await db
    .update(carrying)
    .set({ answer, answeredBy, answeredAt: on.at })
    .where(and(eq(carrying.id, id), isNull(carrying.answer)))
  await pen.sign('plan.agree-carry', `carrying:${id}`, { answer, year })
  return ok
}

async function fitsNow(db: Db, on: Occasion, partnershipId: string, year: number, lines: readonly Carried[]) {
  const { timeZone, money } = await partnershipOf(db, partnershipId)
  const open = await isOpenYear(db, partnershipId, year + 1)
  if (!open.ok) return open
  const all = await linesOf(db, partnershipId)
  const totals = await totalsByIds(
    db,
    'line',
    all.map(({ id }) => id),
  )
  const thisYear = financialYearOf(on.at, timeZone, money.yearStartsInMonth)
  return mayCarry(lines, { year, thisYear }, carriesOf(all, totals, year))
}

async function followerInPlan(db: Db, on: Occasion, partnershipId: string, lineId: string): Promise<string> {
  const lines = await linesOf(db, partnershipId)
  const line = lines.find(({ id }) => id === lineId)
  if (!line) throw new Error(`carried from a line that is not there: ${lineId}`)
  const follower = followerOf(line, lines)
  if (follower) return follower.id
  const id = on.newId()
  await db.insert(budgetLine).values({ ...line, id, year: line.year + 1 })
  return id
}
