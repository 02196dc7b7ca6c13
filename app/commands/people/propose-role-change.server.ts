import { and, eq, gt, isNull } from 'drizzle-orm'
import { roleChange, roleChangeEvent } from '~db/schema'
import { mayPropose, roleProposalLasts, type NotPossible, type NotTakingPart, type RoleProposal } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorFor } from '~/records/people/actor.server'
import { addRoleChange, circleOf } from '~/records/people/roles.server'

export interface WantedRoleChange extends RoleProposal {
  /** The id it is to have, from the form, so that the same form sent twice asks once. */
  readonly id: string
  readonly because: string
}

export type NotProposed = NotAllowed | NotTakingPart | NotPossible | 'role-change-asked-already'

/**
 * Asks for a change of someone's role in a partnership, or (in none, `null`) of who administers the installation. Nothing
 * changes until a second officer agrees.
 */
export async function proposeRoleChange(
  db: Db,
  on: Occasion,
  partnershipId: string | null,
  wanted: WantedRoleChange,
): Promise<Outcome<{ id: string }, NotProposed>> {
  const allowed = may(await actorFor(db, partnershipId, on.by, on.at), 'role.propose', { now: on.at })
  if (!allowed.ok) return allowed
  const fits = mayPropose(await circleOf(db, partnershipId, on.at), on.by ?? '', wanted, on.at)
  if (!fits.ok) return fits
  const waiting = await waitingLike(db, on, partnershipId, wanted)
  if (waiting !== undefined)
    return waiting === wanted.id ? { ok: true, id: waiting } : refuse('role-change-asked-already')
  const { id, act, personId, kind, endsAt, because } = wanted
  const voting = kind === 'panel' && wanted.voting
  await addRoleChange(db, on, { id, partnershipId, personId, kind, act, voting, endsAt, because })
  if (partnershipId !== null) {
    await recordAct(db, on, partnershipId, 'role.propose', `role-change:${id}`, {
      of: personId,
      act,
      kind,
      voting,
      endsAt,
    })
  }
  return { ok: true, id }
}

/** The same change, asked for and neither answered nor lapsed. */
async function waitingLike(
  db: Db,
  on: Occasion,
  partnershipId: string | null,
  { personId, kind, act }: RoleProposal,
): Promise<string | undefined> {
  const [found] = await db
    .select({ id: roleChange.id })
    .from(roleChange)
    .leftJoin(roleChangeEvent, eq(roleChangeEvent.changeId, roleChange.id))
    .where(
      and(
        partnershipId === null ? isNull(roleChange.partnershipId) : eq(roleChange.partnershipId, partnershipId),
        eq(roleChange.personId, personId),
        eq(roleChange.kind, kind),
        eq(roleChange.act, act),
        gt(roleChange.proposedAt, later(on.at, -roleProposalLasts)),
        isNull(roleChangeEvent.changeId),
      ),
    )
  return found?.id
}
