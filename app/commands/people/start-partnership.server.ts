import { partnership } from '~db/schema'
import { defaultAccent, looksLikeSlug, mayFound } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorAtLarge, partnershipBySlug } from '~/records/people/actor.server'
import { personAt, personReachedAt } from '~/records/people/person.server'
import { addRoleChange, putInForce, settleRoleChange } from '~/records/people/roles.server'

export interface NewPartnership {
  readonly name: string
  readonly slug: string
  readonly chair: { readonly name: string; readonly email: string }
}

export type NotStarted = NotAllowed | 'slug-unclear' | 'slug-reserved' | 'slug-taken' | 'role-of-ones-own'

/**
 * An administrator starts a partnership and names its first chair, who sets it up: never herself. It is nobody else's
 * business until it is opened. The chair is written to.
 */
export async function startPartnership(
  db: Db,
  on: Occasion,
  { name, slug, chair }: NewPartnership,
  letter: Omit<Letter, 'to'>,
): Promise<Outcome<{ id: string; slug: string }, NotStarted>> {
  const actor = await actorAtLarge(db, on.by, on.at)
  const allowed = may(actor, 'partnership.start', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const by = on.by ?? ''
  const fits = looksLikeSlug(slug)
  if (!fits.ok) return fits
  const founds = mayFound(by, (await personAt(db, chair.email)) ?? '')
  if (!founds.ok) return founds
  const known = await partnershipBySlug(db, slug)
  // The same form sent twice starts one.
  if (known && known.startedBy === by && known.name === name && known.version === 0)
    return { ok: true, id: known.id, slug }
  if (known) return refuse('slug-taken', { slug })

  const id = on.newId()
  await db.insert(partnership).values({
    id,
    slug,
    name,
    area: '',
    vision: '',
    accent: defaultAccent.accent,
    languages: ['en'],
    timeZone: 'Europe/London',
    money: { yearStartsInMonth: 4, volunteerHourPence: 12_00 },
    createdAt: on.at,
    startedBy: by,
  })
  await recordAct(db, on, id, 'partnership.start', `partnership:${id}`, { slug })
  const personId = await personReachedAt(db, on, chair)
  const change = {
    partnershipId: id,
    personId,
    kind: 'chair',
    act: 'give',
    voting: false,
    endsAt: null,
    because: '',
  } as const
  const changeId = await addRoleChange(db, on, change)
  await settleRoleChange(db, on, changeId, 'founded')
  await putInForce(db, on, { ...change, id: changeId, proposedAt: on.at, proposedBy: by, ending: 'founded' })
  await recordAct(db, on, id, 'partnership.start', `role-change:${changeId}`, { of: personId, kind: 'chair' })
  await post(db, on, `invitation:chair:${id}`, { to: chair.email, personId, ...letter })
  return { ok: true, id, slug }
}
