import { and, eq } from 'drizzle-orm'
import { paperSlip } from '~db/schema'
import { isPaperOverWeb } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { waitsForName, whatBecomesOf, type DeskSaid, type EnvelopeCame } from '~/domain/voting/paper'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import { emailOf } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { markPaper, paperVoter, type slipOf } from '~/records/voting/paper.server'

export type Slip = NonNullable<Awaited<ReturnType<typeof slipOf>>>

/** To whoever's envelope is in the box now: also where it takes the place of a vote online (`instead`). */
export type InBoxLetter = (about: { readonly instead: boolean }) => Omit<Letter, 'to' | 'personId' | 'partnershipId'>

export interface Hands {
  readonly secrets: Secrets
  readonly letter: InBoxLetter
}

/**
 * An envelope comes in: at a desk, by post, or found in the box once it is opened. A name that comes with it only has to fit:
 * whose it is, is known by its slip being handed out or posted to her, and until then it waits.
 */
export async function takeIn(
  db: Db,
  on: Occasion,
  hands: Hands,
  round: Round,
  slip: Slip,
  { personId, at, inPerson }: { readonly personId: string | null; readonly at: Instant; readonly inPerson: boolean },
): Promise<DeskSaid> {
  const { came } = slip
  // One envelope a slip: a second one with the same code is never told that it counts. (The same act sent twice was
  // answered before it came here.)
  if (came === 'in-box') return 'paper-slip-over'
  if (came === 'lost') return 'paper-slip-void'
  if (came !== null && !waitsForName(came)) return came
  if (slip.personId !== null && personId !== null && slip.personId !== personId) return 'paper-slip-with-another'
  const holder = slip.personId
  return settleEnvelope(db, on, hands, round, slip, came === null ? { holder, at, inPerson } : { holder })
}

/**
 * What becomes of an envelope, now that it is known whose it is, or that nobody knows. Where it came in before (`at` and
 * `inPerson` are left out), it came in time, in the way that was written down then.
 */
export async function settleEnvelope(
  db: Db,
  on: Occasion,
  { secrets, letter }: Hands,
  round: Round,
  slip: Slip,
  { holder, at, inPerson = slip.came === 'nobody-yet' }: { holder: string | null; at?: Instant; inPerson?: boolean },
): Promise<EnvelopeCame> {
  const voter = holder === null ? null : await paperVoter(db, on, round, holder)
  const known = voter?.actor != null
  const closesAt = round.dates.votingClosesAt
  const came = whatBecomesOf({
    mayVoteOnPaper: known ? voter.mayVoteOnPaper : null,
    channel: voter?.channel ?? null,
    inPerson,
    ...(at === undefined || closesAt === null ? { handedInAt: on.at, closesAt: Infinity as Instant } : { handedInAt: at, closesAt }), // prettier-ignore
    overWeb: isPaperOverWeb(round.rules),
  })
  await db
    .update(paperSlip)
    .set({ personId: known ? holder : null, came, takenBy: on.by })
    .where(and(eq(paperSlip.roundId, slip.roundId), eq(paperSlip.codeHash, slip.codeHash)))
  if (came !== 'in-box' || holder === null) return came
  await markPaper(db, secrets, round.id, { personId: holder, channel: voter?.channel ?? null })
  const to = await emailOf(db, holder)
  const { partnershipId } = round
  if (to !== null)
    await post(db, on, `paper-vote:${on.newId()}`, {
      ...{ to, personId: holder, partnershipId },
      ...letter({ instead: voter?.channel != null }),
    })
  return came
}
