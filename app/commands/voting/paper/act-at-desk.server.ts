import { and, eq } from 'drizzle-orm'
import { deskAct, paperSlip, votingDesk } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { isPaperOver, isPaperOverWeb } from '~/domain/round'
import { refuse, type Outcome } from '~/domain/refusal'
import {
  doneAt,
  mayHandOut,
  readPaperMark,
  whatBecomesOf,
  type DeskActKind,
  type DeskSaid,
  type NotAPaperMark,
} from '~/domain/voting/paper'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'
import { hashOfMark, markPaper, paperVoter, slipOf } from '~/records/voting/paper.server'

export interface AtDesk {
  readonly deskId: string
  /** Made up by whoever sends it: the same one sent twice is done once, and answered alike. */
  readonly once: string
  readonly kind: DeskActKind
  /** The code on the slip, as typed or scanned. */
  readonly typed: string
  /** Whom it was handed to, or whose envelope it is; only a hand-out has to say. */
  readonly personId: string | null
  /** For how long the tablet has kept it, in milliseconds. */
  readonly keptMs: number
  /** It has been done, while there was no connection: it is written down whatever comes of it. */
  readonly happened: boolean
}

export type NotDone =
  NotAllowed | NotAPaperMark | 'desk-unknown' | 'desk-closed' | 'not-on-the-roll' | 'paper-voted-already' // prettier-ignore

/**
 * One act at a voting desk. The server decides what comes of it: a tablet that was away is told afterwards whose paper
 * is to be set aside. Asked while the connection holds, nobody is given paper who may not vote or has voted already.
 */
export async function actAtDesk(
  db: Db,
  on: Occasion,
  secrets: Secrets,
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
  const [before] = await db
    .select({ said: deskAct.said })
    .from(deskAct)
    .where(and(eq(deskAct.deskId, desk.id), eq(deskAct.once, act.once)))
  if (before) return { ok: true, said: before.said }
  // What a tablet still keeps of a vote that has been held again belongs to the one that was thrown away.
  if (round.events.some((event) => event.kind === 'voting-again' && event.at >= desk.openedAt))
    return refuse('desk-closed')
  const at = doneAt(on.at, act.happened ? act.keptMs : 0)
  if (desk.closedAt !== null && at > desk.closedAt) return refuse('desk-closed')
  const reading = readPaperMark(act.typed, roundId, 'slip')
  if (!reading.ok) return reading

  const codeHash = hashOfMark(secrets, roundId, 'slip', reading.mark)
  const slip = await slipOf(db, roundId, codeHash)
  const found = isPaperOver(round) ? 'paper-finished' : (slip ?? 'paper-slip-unknown')
  const said =
    typeof found === 'string'
      ? found
      : act.kind === 'hand-out'
        ? await handOut(db, on, round, found, act)
        : await takeIn(db, on, secrets, round, found, { ...act, at })
  if (typeof said !== 'string') return said
  await db.insert(deskAct).values({ deskId: desk.id, once: act.once, kind: act.kind, said })
  await recordAct(db, on, round.partnershipId, 'desk.keep', `desk:${desk.id}`, { act: act.kind, said })
  return { ok: true, said }
}

type Slip = NonNullable<Awaited<ReturnType<typeof slipOf>>>
const ofSlip = ({ roundId, codeHash }: Slip) => and(eq(paperSlip.roundId, roundId), eq(paperSlip.codeHash, codeHash))

async function handOut(
  db: Db,
  on: Occasion,
  round: Round,
  slip: Slip,
  { personId, happened }: AtDesk,
): Promise<DeskSaid | Exclude<Outcome<object, NotDone>, { ok: true }>> {
  const voter = await paperVoter(db, on, round, personId ?? '')
  if (personId === null || voter.actor === null) return refuse('not-on-the-roll')
  const free = mayHandOut(slip, personId)
  if (!free.ok) return free.because
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
  await db.update(paperSlip).set({ personId, givenBy: on.by }).where(ofSlip(slip))
  return said
}

async function takeIn(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  round: Round,
  slip: Slip,
  { kind, personId, at }: AtDesk & { readonly at: Occasion['at'] },
): Promise<DeskSaid> {
  // One envelope a slip: a second one with the same code is never told that it counts. (The same act sent twice was
  // answered before it came here.)
  if (slip.came !== null) return slip.came === 'in-box' ? 'paper-slip-over' : slip.came
  // A hand-out that was never written down is made good by whoever knows whose envelope it is.
  const holder = slip.personId ?? personId
  if (slip.personId !== null && personId !== null && slip.personId !== personId) return 'paper-slip-with-another'
  const voter = await paperVoter(db, on, round, holder ?? '')
  const came =
    kind === 'lost'
      ? ('lost' as const)
      : whatBecomesOf({
          ...voter,
          inPerson: kind === 'take-in',
          handedInAt: at,
          closesAt: round.dates.votingClosesAt ?? at,
          overWeb: isPaperOverWeb(round.rules),
        })
  await db
    .update(paperSlip)
    .set({ personId: voter.actor ? holder : null, came, takenBy: on.by })
    .where(ofSlip(slip))
  if (came === 'in-box' && holder !== null) await markPaper(db, secrets, round.id, holder)
  return came
}
