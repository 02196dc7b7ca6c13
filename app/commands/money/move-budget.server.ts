import { and, eq, isNull } from 'drizzle-orm'
import { budgetMove } from '~db/schema'
import { mayMoveBudget } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { lineFrom, lineOf, partnershipOf } from '~/records/money/budget.server'
import { isOpenYear } from '~/records/money/closed-period.server'
import { penOf } from '~/records/money/pen.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'
import { recordAct } from '~/records/audit.server'

export interface WantedMove {
  /** The id the move is to have, from the form, so that the same form sent twice asks once. */
  readonly id: string
  readonly fromLineId: string
  readonly toLineId: string
  readonly amountPence: Pence
  readonly reason: string
}

type NotMoved =
  | NotAllowed
  | 'amount-needed'
  | 'no-such-line'
  | 'same-line'
  | 'lines-of-different-funds'
  | 'move-needs-two'
  | 'move-needs-reason'
  | 'line-too-small'
  | 'no-such-move'
  | 'move-asked-already'
  | 'year-closed'

/** Nobody's id: what stands in the second person's place while nobody has agreed. */
const nobodyYet = ''

/** Asks for money to be moved between two lines of one fund. Nothing moves until another person agrees. */
export async function askToMoveBudget(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, fromLineId, toLineId, amountPence, reason }: WantedMove,
): Promise<Outcome<object, NotMoved>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'budget.move', { now: on.at })
  if (!allowed.ok) return allowed
  const fits = await mayMove(db, partnershipId, {
    fromLineId,
    toLineId,
    amountPence,
    reason,
    by: on.by ?? '',
    agreedBy: nobodyYet,
  })
  if (!fits.ok) return fits
  const waiting = await waitingLike(db, { fromLineId, toLineId, amountPence })
  if (waiting !== undefined) return waiting === id ? ok : refuse('move-asked-already')
  const [added] = await db
    .insert(budgetMove)
    .values({
      id,
      partnershipId,
      fromLineId,
      toLineId,
      amountPence,
      reason,
      askedBy: on.by ?? '',
      askedAt: on.at,
    })
    .onConflictDoNothing()
    .returning({ id: budgetMove.id })
  if (added) {
    await recordAct(db, on, partnershipId, 'budget.move', `budget-move:${id}`, { fromLineId, toLineId, amountPence })
  }
  return ok
}

/** Agrees to a move that somebody else asked for, or turns it down; agreed, it stands in the register at once. */
export async function answerBudgetMove(
  db: Db,
  on: Occasion,
  partnershipId: string,
  moveId: string,
  answer: 'agreed' | 'declined',
): Promise<Outcome<object, NotMoved>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'budget.agree-move', { now: on.at })
  if (!allowed.ok) return allowed
  const answeredBy = on.by ?? ''
  const [move] = await db
    .select()
    .from(budgetMove)
    .where(and(eq(budgetMove.id, moveId), eq(budgetMove.partnershipId, partnershipId)))
  if (!move) return refuse('no-such-move')
  if (move.answer !== null) {
    // The same answer pressed twice is given once; another answer comes too late.
    return move.answeredBy === answeredBy && move.answer === answer ? ok : refuse('no-such-move')
  }
  const { fromLineId, toLineId, amountPence, reason, askedBy } = move
  // Who asked may think better of it, and then it takes nobody else.
  if (answer === 'agreed') {
    const fits = await mayMove(db, partnershipId, {
      fromLineId,
      toLineId,
      amountPence,
      reason,
      by: askedBy,
      agreedBy: answeredBy,
    })
    if (!fits.ok) return fits
  }
  await db
    .update(budgetMove)
    .set({ answer, answeredBy, answeredAt: on.at })
    .where(and(eq(budgetMove.id, moveId), isNull(budgetMove.answer)))

  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  if (answer === 'agreed') {
    const key = `budget-moved:${moveId}`
    const lines = { lineId: fromLineId, toLineId }
    const people = { by: askedBy, agreedBy: answeredBy }
    await pen.setAside({ ...pen.rowStart(), kind: 'budget-moved', key, ...lines, amountPence, reason, ...people })
  }
  await pen.sign('budget.agree-move', `budget-move:${moveId}`, { answer, amountPence })
  return ok
}

interface Move extends Omit<WantedMove, 'id'> {
  readonly by: string
  readonly agreedBy: string
}

async function mayMove(db: Db, partnershipId: string, move: Move): Promise<Outcome<unknown, NotMoved>> {
  const { fromLineId, toLineId, amountPence, ...rest } = move
  if (amountPence <= 0) return refuse('amount-needed')
  if (fromLineId === toLineId) return refuse('same-line')
  const [from, to] = [await lineOf(db, partnershipId, fromLineId), await lineOf(db, partnershipId, toLineId)]
  if (!from || !to) return refuse('no-such-line')
  const open = await isOpenYear(db, partnershipId, to.year)
  if (!open.ok) return open
  const totals = await totalsOfScope(db, partnershipId, { of: 'line', lineId: fromLineId })
  return mayMoveBudget({ from: lineFrom(from), to: lineFrom(to), amountPence, ...rest }, totals)
}

/** The same move, asked for and not answered yet: asking twice would move it twice. */
async function waitingLike(
  db: Db,
  { fromLineId, toLineId, amountPence }: Pick<Move, 'fromLineId' | 'toLineId' | 'amountPence'>,
): Promise<string | undefined> {
  const [found] = await db
    .select({ id: budgetMove.id })
    .from(budgetMove)
    .where(
      and(
        eq(budgetMove.fromLineId, fromLineId),
        eq(budgetMove.toLineId, toLineId),
        eq(budgetMove.amountPence, amountPence),
        isNull(budgetMove.answer),
      ),
    )
  return found?.id
}
