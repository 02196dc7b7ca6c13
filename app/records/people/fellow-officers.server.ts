import { and, asc, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import { administrator, contact, partnership, person, role } from '~db/schema'
import { officerKinds, type LetterName } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'

/** A partnership in which somebody is an officer. */
export interface Office {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly languages: readonly string[]
  readonly timeZone: string
}

export interface FellowOfficer {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  /** Where the two are officers together; in no one partnership, for administrators. */
  readonly office: Office | null
}

const officerNow = (now: Instant) =>
  and(inArray(role.kind, [...officerKinds]), lte(role.startsAt, now), or(isNull(role.endsAt), gt(role.endsAt, now)))

const administratorAt = (now: Instant) =>
  and(lte(administrator.startsAt, now), or(isNull(administrator.endsAt), gt(administrator.endsAt, now)))

/** Where someone is an officer now: chair, treasurer or authoriser. */
export async function officesOf(db: Db, personId: string, now: Instant): Promise<Office[]> {
  const rows = await db
    .selectDistinct({ id: role.partnershipId })
    .from(role)
    .where(and(eq(role.personId, personId), officerNow(now)))
  if (rows.length === 0) return []
  return db
    .select({
      id: partnership.id,
      slug: partnership.slug,
      name: partnership.name,
      languages: partnership.languages,
      timeZone: partnership.timeZone,
    })
    .from(partnership)
    .where(
      inArray(
        partnership.id,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(partnership.slug))
}

/** Whether someone is an officer anywhere now, or an administrator. */
export async function isOfficerNow(db: Db, personId: string, now: Instant): Promise<boolean> {
  if ((await officesOf(db, personId, now)).length > 0) return true
  const [found] = await db
    .select({ id: administrator.id })
    .from(administrator)
    .where(and(eq(administrator.personId, personId), administratorAt(now)))
    .limit(1)
  return found !== undefined
}

/** Those who look after the installation, each once. */
export const administratorsNow = (db: Db, now: Instant) =>
  db
    .selectDistinct({ personId: person.id, name: person.name, email: contact.email })
    .from(administrator)
    .innerJoin(person, eq(person.id, administrator.personId))
    .leftJoin(contact, eq(contact.personId, person.id))
    .where(administratorAt(now))
    .orderBy(asc(person.id))

/** The other officers of where someone is one, each once; and for an administrator, the others. */
export async function fellowOfficers(db: Db, personId: string, now: Instant): Promise<FellowOfficer[]> {
  const found = new Map<string, FellowOfficer>()
  for (const office of await officesOf(db, personId, now)) {
    const rows = await db
      .selectDistinct({ personId: person.id, name: person.name, email: contact.email })
      .from(role)
      .innerJoin(person, eq(person.id, role.personId))
      .leftJoin(contact, eq(contact.personId, person.id))
      .where(and(eq(role.partnershipId, office.id), ne(role.personId, personId), officerNow(now)))
      .orderBy(asc(person.id))
    for (const row of rows) if (!found.has(row.personId)) found.set(row.personId, { ...row, office })
  }
  const administrators = await administratorsNow(db, now)
  if (administrators.some((one) => one.personId === personId)) {
    for (const row of administrators)
      if (row.personId !== personId && !found.has(row.personId)) found.set(row.personId, { ...row, office: null })
  }
  return [...found.values()]
}

/** Puts what officers should know of one of them into words: in which partnership, who, and by what name. */
export type LetterAbout = (office: Office | null, name: string) => Pick<Letter, 'subject' | 'text'>

/** Writes to the other officers of where someone is one. `once`: what it is about, told once to each. */
export async function tellFellowOfficers(
  db: Db,
  on: Occasion,
  personId: string,
  once: LetterName,
  letter: LetterAbout | undefined,
): Promise<{ offices: Office[] }> {
  const offices = await officesOf(db, personId, on.at)
  if (!letter) return { offices }
  const [her] = await db.select({ name: person.name }).from(person).where(eq(person.id, personId))
  for (const { email, office, personId: to } of await fellowOfficers(db, personId, on.at)) {
    if (email !== null)
      await post(db, on, `${once}:${to}`, {
        to: email,
        personId: to,
        partnershipId: office?.id,
        ...letter(office, her?.name ?? ''),
      })
  }
  return { offices }
}
