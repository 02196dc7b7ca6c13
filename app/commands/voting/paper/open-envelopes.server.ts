import { paperBatch } from '~db/schema'
import { isPaperAwaited, isPaperOver } from '~/domain/round'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { publishedTotals } from '~/domain/voting/paper'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'
import { deskStillOpen } from '~/records/voting/desk.server'
import { paperTotalsOf } from '~/records/voting/paper-totals.server'

export type NotOpenedYet = NotAllowed | 'paper-over' | 'paper-none' | 'paper-before-close' | 'paper-desk-open'

/**
 * Whether a round's envelopes may be open: there is paper in it at all, its voting is over, every desk is closed, and the
 * paper is not done with.
 */
export async function mayOpenEnvelopes(db: Db, on: Occasion, round: Round): Promise<Outcome<object, NotOpenedYet>> {
  const { votingClosesAt } = round.dates
  if (isPaperOver(round)) return refuse('paper-over')
  if (!isPaperAwaited(round)) return refuse('paper-none')
  if (votingClosesAt === null || on.at < votingClosesAt) return refuse('paper-before-close')
  return (await deskStillOpen(db, round.id)) ? refuse('paper-desk-open') : ok
}

/** A pile of ballots, counted by hand. `number` is the pile's own, from the form, so that the same form makes one pile. */
export async function addBatch(
  db: Db,
  on: Occasion,
  roundId: string,
  { number, papers }: { readonly number: number; readonly papers: number },
): Promise<Outcome<object, NotOpenedYet | 'paper-batch-there'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), 'paper.open', { now: on.at })
  if (!allowed.ok) return allowed
  const open = await mayOpenEnvelopes(db, on, round)
  if (!open.ok) return open
  const { batches } = await paperTotalsOf(db, roundId)
  if (number !== batches.length + 1) return refuse('paper-batch-there', { number })
  await db.insert(paperBatch).values({ id: on.newId(), roundId, number, papers, at: on.at, by: on.by ?? '' })
  await recordAct(db, on, round.partnershipId, 'paper.open', `round:${roundId}`, { pile: number, papers })
  return ok
}

export type NotFinished = NotOpenedYet | 'paper-not-reconciled'

/**
 * All paper is in: the count may go ahead. Where the numbers do not agree, only with the reason, which is published with
 * them.
 */
export async function finishPaper(
  db: Db,
  on: Occasion,
  roundId: string,
  because: string,
): Promise<Outcome<object, NotFinished>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'paper.finish', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const open = await mayOpenEnvelopes(db, on, round)
  if (!open.ok) return open
  const totals = await paperTotalsOf(db, roundId)
  const record = publishedTotals(totals)
  const { differences } = record
  if (differences > 0 && because === '') return refuse('paper-not-reconciled', { differences })
  const facts = { ...record, ...(differences > 0 && { because }) }
  await addRoundEvent(db, on, round, 'paper-finished', facts)
  await recordAct(db, on, round.partnershipId, 'paper.finish', `round:${roundId}`, facts)
  return ok
}
