import { mayAgree, mayRefuse, mayTakeBack, stepUpHolds, type NotAgreed, type NotTakenBack } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post } from '~/records/outbox.server'
import { actorFor, emailOf } from '~/records/people/actor.server'
import { asProposal, circleOf, putInForce, roleChangeById, settleRoleChange } from '~/records/people/roles.server'

export interface RoleAnswer {
  readonly answer: 'agreed' | 'refused' | 'taken-back'
  readonly because: string
  /** When whoever answers last proved who she is. */
  readonly steppedUpAt: Instant
}

/** The letter to the person whose role has changed. */
export interface RoleLetter {
  readonly subject: string
  readonly text: string
}

export type NotAnswered = NotAllowed | NotAgreed | NotTakenBack | 'step-up-first' | 'no-such-role-change'

/**
 * Answers a proposed change of a role: a second officer agrees, and it is in force at once; or turns it down, with the
 * reason; or whoever proposed it takes it back. The same answer given twice counts once.
 */
export async function answerRoleChange(
  db: Db,
  on: Occasion,
  partnershipId: string | null,
  changeId: string,
  { answer, because, steppedUpAt }: RoleAnswer,
  letter: RoleLetter,
): Promise<Outcome<object, NotAnswered>> {
  const allowed = may(await actorFor(db, partnershipId, on.by, on.at), 'role.answer', { now: on.at })
  if (!allowed.ok) return allowed
  const change = await roleChangeById(db, changeId)
  const proposed = change && asProposal(change)
  if (!change || !proposed || change.partnershipId !== partnershipId) return refuse('no-such-role-change')
  const by = on.by ?? ''
  const circle = await circleOf(db, partnershipId, on.at)
  const fits =
    answer === 'agreed'
      ? mayAgree(circle, by, proposed, on.at)
      : answer === 'refused'
        ? mayRefuse(circle, by, proposed, on.at)
        : mayTakeBack(by, proposed, on.at)
  if (!fits.ok) return fits
  if (answer === 'agreed' && on.at - steppedUpAt > stepUpHolds) return refuse('step-up-first')

  await settleRoleChange(db, on, changeId, answer, because)
  if (answer === 'agreed') {
    await putInForce(db, on, change)
    const to = await emailOf(db, change.personId)
    if (to !== null) await post(db, on, `role-change:${changeId}`, { to, ...letter })
  }
  if (partnershipId !== null) {
    const { personId: of, act, kind, voting } = change
    await recordAct(db, on, partnershipId, 'role.answer', `role-change:${changeId}`, { answer, of, act, kind, voting })
  }
  return ok
}
