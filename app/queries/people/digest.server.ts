import { and, asc, desc, eq, isNull, lte, or, gt, inArray } from 'drizzle-orm'
import {
  auditEntry,
  contact,
  digestStanding,
  letterChoice,
  partnership,
  person,
  proposal,
  role,
  wrongAddress,
} from '~db/schema'
import {
  happened,
  isOfficerOf,
  newsFor,
  officerKinds,
  type Happened,
  type NewsChoice,
  type Waiting,
} from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { hersOrShared } from '~/records/proposal/together.server'
import { waitingForMe } from '../waiting-for-me.server'

export type DigestRow = typeof digestStanding.$inferSelect

/** Who is to be told now, those who have waited longest first. */
export const digestsDue = (db: Db, now: Instant, most: number): Promise<DigestRow[]> =>
  db
    .select()
    .from(digestStanding)
    .where(lte(digestStanding.nextAt, now))
    .orderBy(asc(digestStanding.nextAt))
    .limit(most)

/** Officers who have chosen nothing and are not told yet. */
export const officersUntold = (db: Db, now: Instant, most: number) =>
  db
    .selectDistinct({ personId: role.personId, partnershipId: role.partnershipId })
    .from(role)
    .leftJoin(
      digestStanding,
      and(eq(digestStanding.personId, role.personId), eq(digestStanding.partnershipId, role.partnershipId)),
    )
    .leftJoin(letterChoice, eq(letterChoice.personId, role.personId))
    .where(
      and(
        inArray(role.kind, [...officerKinds]),
        lte(role.startsAt, now),
        or(isNull(role.endsAt), gt(role.endsAt, now)),
        isNull(digestStanding.personId),
        isNull(letterChoice.news),
      ),
    )
    .limit(most)

export interface News {
  readonly choice: NewsChoice
  /** Nowhere when she has no address, or letters to it come back. */
  readonly to: string | null
  readonly partnership: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly timeZone: string
    readonly languages: readonly string[]
  }
  readonly waiting: readonly Waiting[]
  readonly happened: readonly Happened[]
}

/** As far back as one letter tells. */
const mostEntries = 500

/** What one letter has to say: what waits for her there, and what others did since she was last told. */
export async function newsOf(db: Db, row: DigestRow, now: Instant): Promise<News | undefined> {
  const { personId, partnershipId } = row
  const [place] = await db.select().from(partnership).where(eq(partnership.id, partnershipId))
  const [her] = await db
    .select({ email: contact.email, news: letterChoice.news, wrong: wrongAddress.personId })
    .from(person)
    .leftJoin(contact, eq(contact.personId, person.id))
    .leftJoin(letterChoice, eq(letterChoice.personId, person.id))
    .leftJoin(wrongAddress, eq(wrongAddress.personId, person.id))
    .where(eq(person.id, personId))
  if (!place || !her) return undefined
  const held = await db
    .select()
    .from(role)
    .where(and(eq(role.personId, personId), eq(role.partnershipId, partnershipId)))
  const officer = isOfficerOf(held, now)
  const recent = await db
    .select({
      at: auditEntry.at,
      act: auditEntry.act,
      subject: auditEntry.subject,
      actor: auditEntry.actor,
      detail: auditEntry.detail,
    })
    .from(auditEntry)
    .where(eq(auditEntry.partnershipId, partnershipId))
    .orderBy(desc(auditEntry.sequence))
    .limit(mostEntries)
  const since = recent.filter(({ at }) => at > row.toldUpTo && at <= now)
  const own = await db
    .select({ id: proposal.id })
    .from(proposal)
    .where(hersOrShared(db, personId, ['edit']))
  const ownIdeas = new Set(own.map(({ id }) => `proposal:${id}`))
  const here = `/p/${place.slug}/`
  return {
    choice: newsFor(her.news, officer),
    to: her.wrong === null ? her.email : null,
    partnership: place,
    waiting: (await waitingForMe(db, personId, now)).filter(({ href }) => `${href}/`.startsWith(here)),
    happened: happened(since, { personId, isOfficer: officer, ownIdeas }),
  }
}
