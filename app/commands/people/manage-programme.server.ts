import { and, eq, inArray } from 'drizzle-orm'
import { partnership, programme, programmePartnership } from '~db/schema'
import { looksLikeSlug } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorAtLarge } from '~/records/people/actor.server'

export type NotManaged = NotAllowed | 'slug-unclear' | 'slug-reserved' | 'programme-taken' | 'no-such-programme'

/** Makes a programme: a group of partnerships, for reading. */
export async function makeProgramme(
  db: Db,
  on: Occasion,
  { slug, name, about }: { readonly slug: string; readonly name: string; readonly about: string },
): Promise<Outcome<object, NotManaged>> {
  const allowed = may(await actorAtLarge(db, on.by, on.at), 'programme.manage', { now: on.at })
  if (!allowed.ok) return allowed
  const fits = looksLikeSlug(slug)
  if (!fits.ok) return fits
  const [known] = await db.select().from(programme).where(eq(programme.slug, slug))
  if (known) return known.name === name && known.createdBy === on.by ? ok : refuse('programme-taken', { slug })
  await db.insert(programme).values({ id: on.newId(), slug, name, about, createdAt: on.at, createdBy: on.by ?? '' })
  return ok
}

/** Says which partnerships belong to a programme: these, and no others. Each one's own record tells of it. */
export async function chooseMembers(
  db: Db,
  on: Occasion,
  programmeId: string,
  wanted: readonly string[],
): Promise<Outcome<object, NotManaged>> {
  const allowed = may(await actorAtLarge(db, on.by, on.at), 'programme.manage', { now: on.at })
  if (!allowed.ok) return allowed
  const [found] = await db.select().from(programme).where(eq(programme.id, programmeId))
  if (!found) return refuse('no-such-programme')
  const of = eq(programmePartnership.programmeId, programmeId)
  const before = (await db.select().from(programmePartnership).where(of)).map(({ partnershipId }) => partnershipId)
  const there =
    wanted.length === 0
      ? []
      : await db
          .select({ id: partnership.id })
          .from(partnership)
          .where(inArray(partnership.id, [...wanted]))
  const ids = there.map(({ id }) => id)
  const gone = before.filter((id) => !ids.includes(id))
  const come = ids.filter((id) => !before.includes(id))
  if (gone.length > 0) {
    await db.delete(programmePartnership).where(and(of, inArray(programmePartnership.partnershipId, gone)))
  }
  for (const partnershipId of come) {
    await db.insert(programmePartnership).values({ programmeId, partnershipId, addedAt: on.at, addedBy: on.by ?? '' })
  }
  for (const id of [...gone, ...come]) {
    await recordAct(db, on, id, 'programme.manage', `programme:${found.slug}`, { belongs: come.includes(id) })
  }
  return ok
}
