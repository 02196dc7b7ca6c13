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
import { throwAwayAside } from '~/records/voting/ballot-aside.server'
import { deskStillOpen } from '~/records/voting/desk.server'
import { paperTotalsOf } from '~/records/voting/paper-totals.server'
import { proposeVotingChange, type NotProposed } from '../propose-voting-change.server'

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
  // From here on nobody knows whose ballot came in which envelope: none can be taken out any more.
  await throwAwayAside(db, roundId)
  await recordAct(db, on, round.partnershipId, 'paper.open', `round:${roundId}`, { pile: number, papers })
  return ok
}

export type NotFinished = NotOpenedYet | NotProposed | 'paper-not-reconciled'

/**
 * All paper is in: the count may go ahead. Where the numbers do not agree that is for two officers to say, with the
 * reason, which is published with the numbers: the chair only asks for it then (`asked`).
 */
export async function finishPaper(
  db: Db,
  on: Occasion,
  roundId: string,
  because: string,
): Promise<Outcome<{ readonly asked?: true }, NotFinished>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'paper.finish', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const open = await mayOpenEnvelopes(db, on, round)
  if (!open.ok) return open
  const { differences } = publishedTotals(await paperTotalsOf(db, roundId))
  if (differences === 0) return endPaper(db, on, round)
  if (because === '') return refuse('paper-not-reconciled', { differences })
  const wanted = { id: on.newId(), act: 'end-paper', until: null, because } as const
  const asked = await proposeVotingChange(db, on, roundId, wanted)
  return asked.ok ? { ok: true, asked: true } : asked
}

/**
 * Puts on record that all paper is in, with the numbers as they are now; where they differ, with why two officers let the
 * count go ahead. `round` must have been read in the same transaction.
 */
export async function endPaper(
  db: Db,
  on: Occasion,
  round: Round,
  agreed?: { readonly because: string; readonly askedBy: string },
): Promise<Outcome<object, NotOpenedYet>> {
  const open = await mayOpenEnvelopes(db, on, round)
  if (!open.ok) return open
  const record = publishedTotals(await paperTotalsOf(db, round.id))
  if (record.differences > 0 && !agreed) throw new Error('paper that does not add up is ended, and nobody said why')
  const facts = { ...record, ...(record.differences > 0 && agreed) }
  await throwAwayAside(db, round.id)
  await addRoundEvent(db, on, round, 'paper-finished', facts)
  await recordAct(db, on, round.partnershipId, 'paper.finish', `round:${round.id}`, facts)
  return ok
}
