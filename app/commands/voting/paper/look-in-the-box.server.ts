import { and, eq } from 'drizzle-orm'
import { paperSlip } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import { readPaperMark, waitsForName, type DeskSaid, type NotAPaperMark } from '~/domain/voting/paper'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'
import { paperTotalsOf } from '~/records/voting/paper-totals.server'
import { hashOfMark, paperVoter, slipOf } from '~/records/voting/paper.server'
import { mayOpenEnvelopes, type NotOpenedYet } from './open-envelopes.server'
import { settleEnvelope, takeIn, type Hands, type Slip } from './take-in-envelope.server'

/** Once ballots lie in piles nobody can tell whose any of them is: an envelope is looked at before that, or not at all. */
export type NotLookedAt = NotAllowed | NotAPaperMark | 'paper-piles-begun' | 'paper-slip-unknown'

export interface InTheBox {
  /** The code on the slip, as typed or scanned. */
  readonly typed: string
  /** Whose name somebody reads on the slip, where nobody is written down for it: a tablet was lost before it told. */
  readonly personId: string | null
}

/**
 * What is to be done with an envelope that was in the box when it was opened. One that no tablet told of counts now, unless
 * its voter has voted otherwise: so nobody votes twice, and what a lost tablet kept is not lost. Where nobody is written
 * down for its slip, two people have to give the same name; and that never takes the place of a vote online.
 */
export async function lookAtEnvelope(
  db: Db,
  on: Occasion,
  hands: Hands,
  roundId: string,
  { typed, personId }: InTheBox,
): Promise<Outcome<{ said: DeskSaid }, NotLookedAt | NotOpenedYet | 'not-on-the-roll'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), 'paper.open', { now: on.at })
  if (!allowed.ok) return allowed
  const open = await mayOpenEnvelopes(db, on, round)
  if (!open.ok) return open
  const found = await unopened(db, hands.secrets, round, typed)
  if (!found.ok) return found
  const { slip } = found
  const nameless = slip.personId === null ? personId : null
  if (nameless !== null && !(await paperVoter(db, on, round, nameless)).onRoll) return refuse('not-on-the-roll')
  // It was in the box when that was closed: in time, and by the voter's own hand unless its slip came with a letter.
  const at = later(round.dates.votingClosesAt ?? on.at, -1)
  const came: DeskSaid =
    slip.came === 'in-box'
      ? 'in-box'
      : await takeIn(db, on, hands, round, slip, { personId, at, inPerson: slip.way === 'desk' })
  const said =
    nameless !== null && waitsForName(came) ? await nameSlip(db, on, hands, round, { ...slip, came }, nameless) : came
  const whose = personId === null ? {} : { whose: printOfName(hands.secrets, roundId, personId) }
  await recordAct(db, on, round.partnershipId, 'paper.open', `round:${roundId}`, { envelope: said, ...whose })
  return { ok: true, said }
}

/** Alike for the same person in one round: whoever has the key can check whose name was given, and nobody else. */
const printOfName = (secrets: Secrets, roundId: string, personId: string): string =>
  secrets.hash('paper-code', `named:${roundId}:${personId}`)

/** A name for a slip that no desk gave out, as one person reads it: the second who reads it alike settles it. */
async function nameSlip(
  db: Db,
  on: Occasion,
  hands: Hands,
  round: Round,
  slip: Slip,
  personId: string,
): Promise<DeskSaid> {
  const print = printOfName(hands.secrets, round.id, personId)
  const byAnother = slip.namedBy !== null && slip.namedBy !== on.by
  // Not in place of a vote online, which she cast herself, on the word of those who open the box.
  if (byAnother && slip.namedPrint === print)
    return settleEnvelope(db, on, hands, round, slip, { holder: personId, inPerson: false })
  await db
    .update(paperSlip)
    .set({ namedBy: on.by, namedPrint: print })
    .where(and(eq(paperSlip.roundId, round.id), eq(paperSlip.codeHash, slip.codeHash)))
  return byAnother ? 'named-otherwise' : 'named-once'
}

async function unopened(db: Db, secrets: Secrets, round: Round, typed: string) {
  const { batches } = await paperTotalsOf(db, round.id)
  if (batches.length > 0) return refuse('paper-piles-begun')
  const reading = readPaperMark(typed, round.id, 'slip')
  if (!reading.ok) return reading
  const slip = await slipOf(db, round.id, hashOfMark(secrets, round.id, 'slip', reading.mark))
  return slip ? ({ ok: true, slip } as const) : refuse('paper-slip-unknown')
}
