import { merging } from '~db/schema'
import { canBeMerged, mergingUntil, type NotMerged } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { mergingsOf } from '~/records/proposal/merging.server'
import { tellApplicant, type Wording } from './tell-of-message.server'
import { proposalToCheck, type NotToCheck } from './to-check.server'

/** A letter to each of the two, and to a builder in her place. */
export interface MergingLetters {
  readonly staying: { readonly toApplicant: Wording; readonly toBuilder: Wording }
  readonly joining: { readonly toApplicant: Wording; readonly toBuilder: Wording }
}

/**
 * Suggests that two like ideas become one. Both whose they are are asked, and nothing happens unless both say yes before
 * the checking ends. Whoever has an interest in either leaves it to somebody else.
 */
export async function proposeMerging(
  db: Db,
  on: Occasion,
  stayingId: string,
  joiningId: string,
  words: string,
  letters: MergingLetters,
): Promise<Outcome<object, NotToCheck | NotMerged>> {
  const one = await proposalToCheck(db, on, stayingId, 'merging.propose')
  if (!one.ok) return one
  const other = await proposalToCheck(db, on, joiningId, 'merging.propose')
  if (!other.ok) return other
  if (on.by === null) return refuse('sign-in-first')
  const { round, proposal: staying } = one
  const { proposal: joining } = other
  const before = [
    ...(await mergingsOf(db, stayingId, round, on.at)),
    ...(await mergingsOf(db, joiningId, round, on.at)),
  ]
  const waiting = before.find(({ standing }) => standing === 'waits')
  // The same again, as from a button pressed twice.
  if (waiting?.stayingId === stayingId && waiting.joiningId === joiningId) return { ok: true }
  const fits = canBeMerged(staying, joining, waiting !== undefined)
  if (!fits.ok) return fits
  const until = mergingUntil(round.dates)
  if (until <= on.at) return refuse('not-at-this-stage')
  const id = on.newId()
  await db.insert(merging).values({ id, stayingId, joiningId, askedAt: on.at, askedBy: on.by, until, words })
  const detail = { merging: id, joining: joiningId, until }
  await recordAct(db, on, round.partnershipId, 'merging.propose', `proposal:${stayingId}`, detail)
  await tellApplicant(db, on, round.partnershipId, staying, `${id}:staying`, letters.staying)
  await tellApplicant(db, on, round.partnershipId, joining, `${id}:joining`, letters.joining)
  return { ok: true }
}
