import { and, eq } from 'drizzle-orm'
import { deskAct, paperSlip, votingDesk } from '~db/schema'
import { couldEver, may, type NotAllowed } from '~/domain/policy'
import { isPaperOver, isPaperOverWeb } from '~/domain/round'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import {
  doneAt,
  mayHandOut,
  readPaperMark,
  waitsForName,
  type DeskActKind,
  type DeskSaid,
  type NotAPaperMark,
  type TabletSays,
} from '~/domain/voting/paper'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'
import { hashOfMark, paperVoter, slipOf } from '~/records/voting/paper.server'
import { settleEnvelope, takeIn, type Hands, type Slip } from './take-in-envelope.server'

export interface AtDesk extends TabletSays {
  readonly deskId: string
  /** Made up by whoever sends it: the same one sent twice is done once, and answered alike. */
  readonly once: string
  readonly kind: DeskActKind
  /** The code on the slip, as typed or scanned. */
  readonly typed: string
  /** Whom it was handed to, or whose envelope it is; only a hand-out has to say. */
  readonly personId: string | null
  /** It has been done, while there was no connection: it is written down whatever comes of it. */
  readonly happened: boolean
}

export type NotDone =
  NotAllowed | NotAPaperMark | 'desk-unknown' | 'desk-closed' | 'desk-waits-for-second' | 'not-on-the-roll' | 'paper-voted-already' | 'paper-over' // prettier-ignore

/**
 * One act at a voting desk. The server decides what comes of it: a tablet that was away is told afterwards whose paper
 * is to be set aside. Asked while the connection holds, nobody is given paper who may not vote or has voted already.
 */
export async function actAtDesk(
  db: Db,
  on: Occasion,
  hands: Hands,
  roundId: string,
  act: AtDesk,
): Promise<Outcome<{ said: DeskSaid }, NotDone>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), 'desk.keep', { now: on.at })
  if (!allowed.ok) return allowed
  const [desk] = await db
    .select()
    .from(votingDesk)
    .where(and(eq(votingDesk.id, act.deskId), eq(votingDesk.roundId, roundId)))
  if (!desk) return refuse('desk-unknown')
  const reading = readPaperMark(act.typed, roundId, 'slip')
  if (!reading.ok) return reading
  // A form that is gone back to, and sent again with another code on it, is another act.
  const once = hands.secrets.hash('paper-code', `act:${act.once}:${act.kind}:${reading.mark}:${act.personId ?? ''}`)
  const [before] = await db
    .select({ said: deskAct.said })
    .from(deskAct)
    .where(and(eq(deskAct.deskId, desk.id), eq(deskAct.once, once)))
  if (before) return { ok: true, said: before.said }
  // What a tablet still keeps of a vote that has been held again belongs to the one that was thrown away.
  if (round.events.some((event) => event.kind === 'voting-again' && event.at >= desk.openedAt))
    return refuse('desk-closed')
  // A tablet that was away cannot have known that its desk was closed elsewhere: what was done at it is a fact all the same.
  if (desk.closedAt !== null && !act.happened) return refuse('desk-closed')
  // Two people hand paper out. A tablet offers nobody any before that, so no honest one has a hand-out to tell of.
  if (act.kind === 'hand-out' && !(await isStaffed(db, on, round, desk, act.happened)))
    return refuse('desk-waits-for-second')
  const at = act.happened ? doneAt(on.at, act) : on.at
  const codeHash = hashOfMark(hands.secrets, roundId, 'slip', reading.mark)
  const slip = await slipOf(db, roundId, codeHash)
  const found = isPaperOver(round) ? 'paper-finished' : (slip ?? 'paper-slip-unknown')
  const said =
    typeof found === 'string'
      ? found
      : act.kind === 'hand-out'
        ? await handOut(db, on, hands, round, found, { ...act, at, besideId: desk.besideId })
        : act.kind === 'lost'
          ? await giveUp(db, on, found, act.personId)
          : await takeIn(db, on, hands, round, found, { ...act, at, inPerson: act.kind === 'take-in' })
  if (typeof said !== 'string') return said
  await db.insert(deskAct).values({ deskId: desk.id, once, kind: act.kind, said })
  const two = act.kind === 'hand-out' ? { beside: desk.besideId } : {}
  await recordAct(db, on, round.partnershipId, 'desk.keep', `desk:${desk.id}`, { act: act.kind, said, ...two })
  return { ok: true, said }
}

/** The second helper has signed on, and may still help; what has been done is a fact, though her part ended since. */
async function isStaffed(
  db: Db,
  on: Occasion,
  { partnershipId }: Round,
  desk: typeof votingDesk.$inferSelect,
  happened: boolean,
): Promise<boolean> {
  if (desk.besideSignedOnAt === null) return false
  return happened || couldEver(await actorIn(db, partnershipId, desk.besideId, on.at), 'desk.sign-on')
}

const ofSlip = ({ roundId, codeHash }: Slip) => and(eq(paperSlip.roundId, roundId), eq(paperSlip.codeHash, codeHash))

async function handOut(
  db: Db,
  on: Occasion,
  hands: Hands,
  round: Round,
  slip: Slip,
  { personId, happened, at, besideId }: AtDesk & { readonly at: Instant; readonly besideId: string },
): Promise<DeskSaid | Exclude<Outcome<object, NotDone>, { ok: true }>> {
  const voter = await paperVoter(db, on, round, personId ?? '')
  if (personId === null || voter.actor === null) return refuse('not-on-the-roll')
  // Told late of a slip whose envelope another desk, or whoever opened the box, has settled for this very person.
  if (happened && slip.personId === personId && slip.came !== null)
    return slip.came === 'lost' ? 'paper-slip-void' : slip.came
  const free = mayHandOut(slip, personId)
  if (!free.ok) return free.because
  // Once voting is over nobody is given paper: whose envelope one is, is then for two people to say who look in the box.
  const { votingClosesAt } = round.dates
  if (slip.personId === null && votingClosesAt !== null && at >= votingClosesAt) {
    if (!happened) return refuse('paper-over')
    return waitsForName(slip.came) ? slip.came : 'too-late'
  }
  // Another tablet was quicker to tell of the envelope than this one of its slip: now it is known whose it is.
  if (waitsForName(slip.came)) {
    const came = await settleEnvelope(db, on, hands, round, slip, { holder: personId })
    await db
      .update(paperSlip)
      .set({ givenBy: on.by, givenBesideId: besideId, namedBy: null, namedPrint: null })
      .where(ofSlip(slip))
    return came
  }
  const said: DeskSaid = !voter.mayVoteOnPaper
    ? 'out-not-on-roll'
    : voter.channel === 'paper'
      ? 'out-paper'
      : voter.channel !== null && !isPaperOverWeb(round.rules)
        ? 'out-voted'
        : 'out'
  // Paper that has not been given yet stays here.
  if (!happened && said === 'out-not-on-roll') return refuse('not-on-the-roll')
  if (!happened && said !== 'out') return refuse('paper-voted-already')
  await db.update(paperSlip).set({ personId, givenBy: on.by, givenBesideId: besideId }).where(ofSlip(slip))
  return said
}

/** A slip that is lost or spoilt counts no more; one whose envelope is in the box already does. */
async function giveUp(db: Db, on: Occasion, slip: Slip, personId: string | null): Promise<DeskSaid> {
  if (slip.came === 'in-box') return 'paper-slip-over'
  if (slip.personId !== null && personId !== null && slip.personId !== personId) return 'paper-slip-with-another'
  if (slip.came !== null && !waitsForName(slip.came)) return slip.came
  await db.update(paperSlip).set({ came: 'lost', takenBy: on.by }).where(ofSlip(slip))
  return 'lost'
}
