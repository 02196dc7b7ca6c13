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
import { personAt, personReachedAt } from '~/records/people/person.server'
import { addRoleChange, circleOf } from '~/records/people/roles.server'

/** Whom it is of: somebody known, or somebody new by name and address (in its plain form). */
export type Whom = { readonly personId: string } | { readonly name: string; readonly email: string }

export interface WantedRoleChange extends Omit<RoleProposal, 'personId'> {
  readonly whom: Whom
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
  const actor = await actorFor(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'role.propose', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const { id, act, whom, kind, endsAt, because } = wanted
  const known = 'personId' in whom ? whom.personId : await personAt(db, whom.email)
  // Nobody is made of an address until it is clear that the rest will do.
  const personId = known ?? ''
  const change = { act, personId, kind, voting: kind === 'panel' && wanted.voting, endsAt }
  const fits = mayPropose(await circleOf(db, partnershipId, on.at), on.by ?? '', change, on.at)
  if (!fits.ok) return fits
  const waiting = await waitingLike(db, on, partnershipId, change)
  if (waiting !== undefined)
    return waiting === wanted.id ? { ok: true, id: waiting } : refuse('role-change-asked-already')
  const of = known ?? ('email' in whom ? await personReachedAt(db, on, whom) : '')
  await addRoleChange(db, on, { ...change, id, partnershipId, personId: of, because })
  if (partnershipId !== null) {
    const { voting } = change
    await recordAct(db, on, partnershipId, 'role.propose', `role-change:${id}`, { of, act, kind, voting, endsAt })
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
