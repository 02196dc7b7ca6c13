import { changeAward, instalmentsOf, isDate, planParts, type AwardRefusal, type PlannedPart } from '~/domain/money'
import { pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { addAwardEvent, awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import { interestsIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { tellOfChange, type ChangeLetter } from './tell-of-change.server'

export interface WantedPlan {
  readonly parts: readonly PlannedPart[]
  readonly reason: string
  /** The version of the award that was on the page. */
  readonly version: number
}

/**
 * Cuts what is still to be paid of an award into other parts, by date or by what has to happen first. How much it is stays
 * as it was. The recipient is told, and agrees to it before any more is paid.
 */
export async function setInstalments(
  db: Db,
  on: Occasion,
  awardId: string,
  { parts, reason, version }: WantedPlan,
  letterFor: ChangeLetter,
): Promise<Outcome<object, NotAllowed | AwardRefusal | 'award-changed' | 'no-such-date'>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const by = on.by ?? ''
  const interests = await interestsIn(db, [award.proposalId])
  const hasInterest = interests.isInterested(by, award.proposalId) || award.payee.personIds.includes(by)
  const allowed = may(actor, 'award.set-instalments', { now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (award.version !== version) {
    // Sent twice, it is set once; anybody else's change is looked at first.
    const last = award.events.at(-1)
    const isOwn = last?.kind === 'instalments-set' && last.by === by && last.reason === reason
    return isOwn && award.version === version + 1 ? ok : refuse('award-changed')
  }
  if (parts.some(({ dueOn }) => dueOn !== undefined && !isDate(dueOn))) return refuse('no-such-date')

  const standing = instalmentsOf(await paymentsOfAwards(db, [award]))
  const open = award.instalments.filter(({ number }) => !standing.paid.has(number))
  const planned = planParts(open, parts, lastNumberOf(award))
  if (!planned.ok) return planned
  const change = { to: 'instalments-set', instalments: planned.instalments, reason } as const
  const changed = changeAward(award, change, standing)
  if (!changed.ok) return changed
  await addAwardEvent(db, on, award, change, changed)
  const pen = penOf(db, on, await partnershipOf(db, award.book))
  if (award.state === 'accepted') {
    await tellOfChange(db, on, changed.award, { kind: 'instalments-set', byPence: pence(0), reason }, letterFor)
  }
  const sums = planned.instalments.map(({ number, amountPence }) => [number, amountPence])
  await pen.sign('award.set-instalments', `award:${awardId}`, { version: changed.award.version, parts: sums })
  return ok
}

/** The highest number that any part of an award ever had: what was said of one part is never taken for another. */
export const lastNumberOf = ({
  instalments,
  events,
}: {
  readonly instalments: readonly { readonly number: number }[]
  readonly events: readonly { readonly instalments: readonly { readonly number: number }[] }[]
}): number =>
  Math.max(0, ...[instalments, ...events.map((event) => event.instalments)].flat().map(({ number }) => number))
