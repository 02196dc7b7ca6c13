import { count, flag, id, index, instant, json, table, text, word } from '../columns'
import type { CodeEnding, MoneySettings, ResidencyMethod, RoleKind } from '~/domain/people'

export const partnership = table('partnership', {
  id: id().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  area: text().notNull(),
  vision: text().notNull(),
  accent: text().notNull(),
  languages: json<string[]>().notNull(),
  timeZone: text().notNull(),
  money: json<MoneySettings>().notNull(),
  createdAt: instant().notNull(),
})

export const neighbourhood = table(
  'neighbourhood',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    name: text().notNull(),
    /** Starts of postcodes, upper case without spaces, such as `L304`. */
    postcodes: json<string[]>().notNull(),
    population: count().notNull(),
    position: count().notNull(),
  },
  (row) => [index('neighbourhood_by_partnership').on(row.partnershipId, row.position)],
)

export const theme = table(
  'theme',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    name: text().notNull(),
    about: text().notNull(),
    /** 0 to 359: the theme's colour in pictures and charts. */
    hue: count().notNull(),
    position: count().notNull(),
  },
  (row) => [index('theme_by_partnership').on(row.partnershipId, row.position)],
)

/** What anyone may know of a person. How to reach them stands apart, in `contact`. */
export const person = table('person', {
  id: id().primaryKey(),
  name: text().notNull(),
  createdAt: instant().notNull(),
})

/** Private: seen by those who need it, never in open data. */
export const contact = table('contact', {
  personId: id()
    .primaryKey()
    .references(() => person.id),
  email: text().unique(),
  postcode: text(),
  phone: text(),
})

export const role = table(
  'role',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    kind: word<RoleKind>().notNull(),
    /** For a panel member: whether she votes there. */
    voting: flag().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant(),
    givenBy: id().references(() => person.id),
  },
  (row) => [
    index('role_by_person').on(row.personId, row.partnershipId),
    index('role_by_partnership').on(row.partnershipId, row.kind),
  ],
)

/** That someone lives in the area: how that is known, since when, and when it stopped being so. */
export const residency = table(
  'residency',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    neighbourhoodId: id()
      .notNull()
      .references(() => neighbourhood.id),
    method: word<ResidencyMethod>().notNull(),
    verifiedAt: instant().notNull(),
    verifiedBy: id()
      .notNull()
      .references(() => person.id),
    withdrawnAt: instant(),
    withdrawnBecause: text(),
  },
  (row) => [
    index('residency_by_person').on(row.personId, row.partnershipId),
    index('residency_by_partnership').on(row.partnershipId, row.withdrawnAt),
  ],
)

/** The id is the SHA-256 of the secret in the cookie, so that reading the database signs nobody in. */
export const session = table(
  'session',
  {
    id: id().primaryKey(),
    personId: id()
      .notNull()
      .references(() => person.id),
    createdAt: instant().notNull(),
    seenAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (row) => [index('session_by_person').on(row.personId), index('session_by_expiry').on(row.expiresAt)],
)

/** A 6-digit code on its way to an inbox. Address, code and browser are kept only as keyed hashes. */
export const signInCode = table(
  'sign_in_code',
  {
    id: id().primaryKey(),
    emailHash: text().notNull(),
    codeHash: text().notNull(),
    browserHash: text().notNull(),
    sentAt: instant().notNull(),
    expiresAt: instant().notNull(),
    tries: count().notNull(),
    endedAt: instant(),
    endedBecause: word<CodeEnding>(),
  },
  (row) => [
    index('sign_in_code_by_email').on(row.emailHash, row.sentAt),
    index('sign_in_code_by_browser').on(row.browserHash, row.sentAt),
    index('sign_in_code_by_age').on(row.sentAt),
  ],
)
