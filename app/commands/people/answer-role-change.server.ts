import { mayAgree, mayRefuse, mayTakeBack, type NotAgreed, type NotTakenBack } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorFor, emailOf } from '~/records/people/actor.server'
import { asProposal, circleOf, putInForce, roleChangeById, settleRoleChange } from '~/records/people/roles.server'

export interface RoleAnswer {
  readonly answer: 'agreed' | 'refused' | 'taken-back'
  readonly because: string
}

/** The letter to the person whose role has changed. */
export type RoleLetter = Omit<Letter, 'to' | 'personId'>

export type NotAnswered = NotAllowed | NotAgreed | NotTakenBack | 'no-such-role-change'

/**
 * Answers a proposed change of a role: a second officer agrees, and it is in force at once; or turns it down, with the
 * reason; or whoever proposed it takes it back. The same answer given twice counts once.
 */
export async function answerRoleChange(
  db: Db,
  on: Occasion,
  partnershipId: string | null,
  changeId: string,
  { answer, because }: RoleAnswer,
  letter: RoleLetter,
): Promise<Outcome<object, NotAnswered>> {
  const allowed = may(await actorFor(db, partnershipId, on.by, on.at), 'role.answer', {
    now: on.at,
    provedAt: on.provedAt,
  })
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

  await settleRoleChange(db, on, changeId, answer, because)
  if (answer === 'agreed') {
    await putInForce(db, on, change)
    const to = await emailOf(db, change.personId)
    if (to !== null) await post(db, on, `role-change:${changeId}`, { to, ...letter, personId: change.personId })
  }
  if (partnershipId !== null) {
    const { personId: of, act, kind, voting } = change
    await recordAct(db, on, partnershipId, 'role.answer', `role-change:${changeId}`, { answer, of, act, kind, voting })
  }
  return ok
}
