import { and, eq } from 'drizzle-orm'
import { paperCode, session } from '~db/schema'
import { newPaperCode } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import {
  endPaperCode,
  hadCode,
  liveCodeOf,
  paperCodesWorkUntil,
  residentsWithoutEmail,
} from '~/records/people/paper-code.server'
import { roundById } from '~/records/round/course.server'

/** A code on its way to paper. It stands nowhere else: what is kept is its keyed hash. */
export interface CodeToPrint {
  readonly name: string
  readonly code: string
  /** She was sent one for this round before: the letter says that it works no more, which is how she is told. */
  readonly again: boolean
}

export type NotIssued = NotAllowed | 'paper-code-over' | 'paper-code-for-nobody'

/**
 * Makes a code for each of these residents, whom no email reaches; `everyone` for all of them who have none that works. A
 * code someone had before stops working: one letter each.
 */
export async function issuePaperCodes(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  wanted: readonly string[] | 'everyone',
): Promise<Outcome<{ codes: CodeToPrint[] }, NotIssued>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'paper-code.issue', { now: on.at })
  if (!allowed.ok) return allowed
  if (on.at >= paperCodesWorkUntil(round)) return refuse('paper-code-over')

  const codes: CodeToPrint[] = []
  let replaced = 0
  for (const { personId, name } of await residentsWithoutEmail(db, round.partnershipId)) {
    if (wanted !== 'everyone' && !wanted.includes(personId)) continue
    const before = await liveCodeOf(db, roundId, personId)
    const again = await hadCode(db, roundId, personId)
    if (before && wanted === 'everyone') continue
    if (before) {
      await endPaperCode(db, on, before.id, 'replaced')
      replaced += 1
    }
    await closeWhatItOpened(db, roundId, personId)
    const code = newPaperCode((below) => on.randomBelow(below))
    const codeHash = secrets.hash('paper-code', code)
    await db
      .insert(paperCode)
      .values({ id: on.newId(), roundId, personId, codeHash, issuedAt: on.at, issuedBy: on.by ?? '' })
    codes.push({ name, code, again })
  }
  if (codes.length === 0) return refuse('paper-code-for-nobody')
  const detail = { issued: codes.length, replaced }
  await recordAct(db, on, round.partnershipId, 'paper-code.issue', `round:${roundId}`, detail)
  return { ok: true, codes }
}

/** Takes back a code that was lost: it lets nobody in any more. */
export async function voidPaperCode(
  db: Db,
  on: Occasion,
  roundId: string,
  personId: string,
): Promise<Outcome<object, NotAllowed | 'paper-code-for-nobody'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'paper-code.issue', { now: on.at })
  if (!allowed.ok) return allowed
  const found = await liveCodeOf(db, roundId, personId)
  const closed = await closeWhatItOpened(db, roundId, personId)
  if (!found && closed === 0) return refuse('paper-code-for-nobody')
  if (found) await endPaperCode(db, on, found.id, 'void')
  await recordAct(db, on, round.partnershipId, 'paper-code.issue', `round:${roundId}`, { void: 1 })
  return { ok: true }
}

/** A code that somebody used already may have been used by the wrong one: whoever is in by it is out. Gives how many. */
async function closeWhatItOpened(db: Db, roundId: string, personId: string): Promise<number> {
  const gone = await db
    .delete(session)
    .where(and(eq(session.personId, personId), eq(session.roundId, roundId)))
    .returning({ id: session.id })
  return gone.length
}
