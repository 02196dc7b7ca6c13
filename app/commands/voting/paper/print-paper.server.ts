import { and, eq, isNull } from 'drizzle-orm'
import { paperBallot, paperSlip, person } from '~db/schema'
import { happened, isPaperOver } from '~/domain/round'
import { batches } from '~/domain/batches'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { newPaperMark, type PaperPart } from '~/domain/voting/paper'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'
import { beginPaper, hashOfMark, paperVoter } from '~/records/voting/paper.server'

export const mostPrinted = 500

export type NotPrinted = NotAllowed | 'paper-over' | 'paper-print-number' | 'paper-for-nobody'

/** Draws codes for so many ballots. They stand nowhere else: what is kept is a keyed hash of each, in no order. */
export async function printBallots(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  copies: number,
): Promise<Outcome<{ marks: string[] }, NotPrinted>> {
  const round = await roundToPrint(db, on, roundId, copies)
  if ('because' in round) return round
  const marks = drawMarks(on, roundId, 'ballot', copies)
  const rows = hashed(secrets, roundId, 'ballot', marks).map(({ codeHash }) => ({ roundId, codeHash }))
  for (const some of batches(rows)) await db.insert(paperBallot).values(some)
  await recordAct(db, on, round.partnershipId, 'paper.print', `round:${roundId}`, { ballots: copies })
  return { ok: true, marks }
}

/** The same for slips that are handed out at a desk. */
export async function printSlips(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  copies: number,
): Promise<Outcome<{ marks: string[] }, NotPrinted>> {
  const round = await roundToPrint(db, on, roundId, copies)
  if ('because' in round) return round
  const marks = drawMarks(on, roundId, 'slip', copies)
  const rows = hashed(secrets, roundId, 'slip', marks).map(({ codeHash }) => ({
    roundId,
    codeHash,
    way: 'desk' as const,
  }))
  for (const some of batches(rows)) await db.insert(paperSlip).values(some)
  await recordAct(db, on, round.partnershipId, 'paper.print', `round:${roundId}`, { slips: copies })
  return { ok: true, marks }
}

/** A slip on its way to paper, with the letter it is cut from. */
export interface LetterToPost {
  readonly name: string
  readonly mark: string
  /** She was sent one before: the letter says that its slip counts no more, which is how she is told. */
  readonly again: boolean
}

/**
 * A slip for each of these people, for a letter. One she had before and has not sent back counts no more. Nobody whose vote
 * is in gets one, nor, once the roll is fixed, anybody who is not on it.
 */
export async function postSlips(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  people: readonly string[],
): Promise<Outcome<{ letters: LetterToPost[] }, NotPrinted>> {
  const wanted = [...new Set(people)]
  if (wanted.length === 0) return refuse('paper-for-nobody')
  const round = await roundToPrint(db, on, roundId, wanted.length)
  if ('because' in round) return round
  const fixed = happened(round, 'voting-opened')
  const letters: (LetterToPost & { readonly personId: string })[] = []
  for (const personId of wanted) {
    const actor = await actorIn(db, round.partnershipId, personId, on.at)
    if (!actor || (actor.neighbourhoodId === null && !actor.votingMember)) continue
    if (fixed) {
      const voter = await paperVoter(db, on, round, personId)
      if (!voter.mayVoteOnPaper || voter.channel !== null) continue
    }
    const [known] = await db.select({ name: person.name }).from(person).where(eq(person.id, personId))
    const [mark = ''] = drawMarks(on, roundId, 'slip', 1)
    const before = await db
      .update(paperSlip)
      .set({ came: 'lost', takenBy: on.by })
      .where(
        and(
          eq(paperSlip.roundId, roundId),
          eq(paperSlip.personId, personId),
          eq(paperSlip.way, 'post'),
          isNull(paperSlip.came),
        ),
      )
      .returning({ way: paperSlip.way })
    letters.push({ name: known?.name ?? '', mark, again: before.length > 0, personId })
  }
  if (letters.length === 0) return refuse('paper-for-nobody')
  const rows = letters
    .map(({ mark, personId }) => ({ codeHash: hashOfMark(secrets, roundId, 'slip', mark), personId }))
    .sort((one, other) => (one.codeHash < other.codeHash ? -1 : 1))
    .map((row) => ({ ...row, roundId, way: 'post' as const, givenBy: on.by }))
  for (const some of batches(rows)) await db.insert(paperSlip).values(some)
  await beginPaper(db, on, round)
  await recordAct(db, on, round.partnershipId, 'paper.print', `round:${roundId}`, {
    letters: letters.length,
    replaced: letters.filter(({ again }) => again).length,
  })
  return { ok: true, letters: letters.map(({ name, mark, again }) => ({ name, mark, again })) }
}

async function roundToPrint(
  db: Db,
  on: Occasion,
  roundId: string,
  copies: number,
): Promise<Round | Exclude<Outcome<object, NotPrinted>, { ok: true }>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), 'paper.print', { now: on.at })
  if (!allowed.ok) return allowed
  const { votingClosesAt } = round.dates
  if (isPaperOver(round) || votingClosesAt === null || on.at >= votingClosesAt) return refuse('paper-over')
  if (!Number.isSafeInteger(copies) || copies < 1 || copies > mostPrinted)
    return refuse('paper-print-number', { most: mostPrinted })
  return round
}

function drawMarks(on: Occasion, roundId: string, part: PaperPart, copies: number): string[] {
  const marks = new Set<string>()
  for (let tries = 0; marks.size < copies; tries++) {
    if (tries > copies * 50) throw new Error('the dice give the same codes again and again')
    marks.add(newPaperMark(roundId, part, (below) => on.randomBelow(below)))
  }
  return [...marks]
}

/** Sorted by their hashes: in the order of printing, slips and ballots put together in that order could be paired again. */
const hashed = (secrets: Secrets, roundId: string, part: PaperPart, marks: readonly string[]) =>
  marks
    .map((mark) => ({ codeHash: hashOfMark(secrets, roundId, part, mark) }))
    .sort((one, other) => (one.codeHash < other.codeHash ? -1 : 1))
