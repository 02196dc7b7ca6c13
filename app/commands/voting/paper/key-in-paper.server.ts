import { and, asc, eq } from 'drizzle-orm'
import { paperBallot, paperBatch, paperReading } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { readPaperMark, standsAs, type NotAPaperMark, type PaperSays, type PaperStands } from '~/domain/voting/paper'
import { checkBallot, type BallotTrouble } from '~/domain/voting/ballots'
import type { Choices } from '~/domain/voting/choices'
import { ballotRuleOf } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { candidatesOf } from '~/records/voting/ballot-box.server'
import { hashOfMark, putPaperInBox } from '~/records/voting/paper.server'
import { sealOf } from '../open-voting.server'
import { mayOpenEnvelopes, type NotOpenedYet } from './open-envelopes.server'

export interface KeyedPaper {
  /** The code on the ballot, as typed or scanned. */
  readonly typed: string
  /** The number of the pile it lies in. */
  readonly batch: number
  readonly says: PaperSays
  /** What is marked on it; nothing is a blank vote. */
  readonly choices: Choices
}

export type NotKeyedIn =
  | NotAllowed
  | NotOpenedYet
  | NotAPaperMark
  | 'paper-ballot-unknown'
  | 'paper-batch-unknown'
  | 'paper-other-batch'
  | 'paper-read-by-you'
  | 'paper-settled-already'
  | BallotTrouble
  | 'no-such-proposal'

/**
 * Keys in a ballot as one person reads it. Nobody sees what another read. Once two read it alike it is settled, and what is
 * chosen on it goes into the same box as all other votes; until then only a keyed print of it is kept.
 */
export async function keyInPaper(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  { typed, batch, says, choices: given }: KeyedPaper,
): Promise<Outcome<{ stands: PaperStands }, NotKeyedIn>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), 'paper.key-in', { now: on.at })
  if (!allowed.ok) return allowed
  const open = await mayOpenEnvelopes(db, on, round)
  if (!open.ok) return open
  const reading = readPaperMark(typed, roundId, 'ballot')
  if (!reading.ok) return reading
  const codeHash = hashOfMark(secrets, roundId, 'ballot', reading.mark)
  const thisOne = and(eq(paperBallot.roundId, roundId), eq(paperBallot.codeHash, codeHash))
  const [ballot] = await db.select().from(paperBallot).where(thisOne)
  if (!ballot) return refuse('paper-ballot-unknown')
  const [pile] = await db
    .select({ id: paperBatch.id })
    .from(paperBatch)
    .where(and(eq(paperBatch.roundId, roundId), eq(paperBatch.number, batch)))
  if (!pile) return refuse('paper-batch-unknown', { number: batch })
  const before = await db
    .select({ by: paperReading.by, says: paperReading.says, print: paperReading.print })
    .from(paperReading)
    .where(and(eq(paperReading.roundId, roundId), eq(paperReading.codeHash, codeHash)))
    .orderBy(asc(paperReading.sequence))
  const by = on.by ?? ''
  if (before.some((one) => one.by === by)) return refuse('paper-read-by-you')
  if (ballot.settled !== null) return refuse('paper-settled-already')
  if (ballot.batchId !== null && ballot.batchId !== pile.id) return refuse('paper-other-batch')

  let choices: Choices = { named: [] }
  if (says === 'choices') {
    // One that was withdrawn since it was printed is keyed in as it stands there, and told as withdrawn in the count.
    const candidates = await candidatesOf(db, round)
    const costs = new Map(candidates.map(({ reference, costPence }) => [reference, costPence]))
    const stranger = given.named.find((reference) => !costs.has(reference))
    if (stranger !== undefined) return refuse('no-such-proposal', { reference: stranger })
    const fits = checkBallot(given, ballotRuleOf(round.rules), { potPence: round.potPence, costs })
    if (!fits.ok) return fits
    choices = fits.choices
  }
  const print = secrets.hash('paper-code', `read:${codeHash}:${says}:${JSON.stringify(choices)}`)
  const sequence = before.length + 1
  await db.insert(paperReading).values({ roundId, codeHash, sequence, says, print, by })
  const stands = standsAs([...before, { by, says, print }])
  const settled = stands === 'once' || stands === 'differs' ? null : stands
  await db.update(paperBallot).set({ batchId: pile.id, settled }).where(thisOne)
  if (settled === 'counted') await putPaperInBox(db, secrets, round, await sealOf(db, round.id), codeHash, choices)
  await recordAct(db, on, round.partnershipId, 'paper.key-in', `round:${roundId}`, { pile: batch })
  return { ok: true, stands }
}
