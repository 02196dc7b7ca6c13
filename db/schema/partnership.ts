import { count, id, index, instant, json, key, table, text, uniqueIndex, word } from '../columns'
import { person } from './people'
import type { MoneySettings, SettingsPage } from '~/domain/people'

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
  /** Who started it, and opened it to everyone; nobody for one that came from elsewhere. */
  startedBy: id().references(() => person.id),
  openedBy: id().references(() => person.id),
  /** Until then it is being set up, and only those who do so see it. */
  openedAt: instant(),
  /** Goes up by one with every change of its settings. */
  version: count().notNull().default(0),
  /** The pages of its settings that have been saved, whole or not. */
  savedPages: json<SettingsPage[]>().notNull().default([]),
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
    /** The ward it is in, as open data names it (ONS, such as `E05000026`); nothing where nobody said. */
    ward: text(),
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

/** A change of a partnership's settings: which page, by whom, and what stands there since. Only ever added to. */
export const settingsChange = table(
  'settings_change',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    version: count().notNull(),
    page: word<SettingsPage>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** Each field that changed: how it was and how it is. Public facts, as on the page. */
    fields: json<Record<string, { was: string; is: string }>>().notNull(),
  },
  (row) => [uniqueIndex('settings_change_in_order').on(row.partnershipId, row.version)],
)

/** A group of partnerships, such as a funder's areas, for reading side by side. */
export const programme = table('programme', {
  id: id().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  about: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: id()
    .notNull()
    .references(() => person.id),
})

export const programmePartnership = table(
  'programme_partnership',
  {
    programmeId: id()
      .notNull()
      .references(() => programme.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    addedAt: instant().notNull(),
    addedBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    key({ columns: [row.programmeId, row.partnershipId] }),
    index('programme_partnership_by_partnership').on(row.partnershipId),
  ],
)
