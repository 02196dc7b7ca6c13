import { flag, id, index, instant, table, text, word } from '../columns'
import { partnership } from './partnership'
import { person } from './people'
import type { PartnershipRole, RoleAct, RoleChangeEnding, RoleKind } from '~/domain/people'

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
    kind: word<PartnershipRole>().notNull(),
    /** For a panel member: whether she votes there. */
    voting: flag().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant(),
    givenBy: id().references(() => person.id),
    /** The change by which it was given: who proposed it and why, who agreed. Nothing for what stood before. */
    changeId: id().references(() => roleChange.id),
  },
  (row) => [
    index('role_by_person').on(row.personId, row.partnershipId),
    index('role_by_partnership').on(row.partnershipId, row.kind),
    index('role_by_kind').on(row.kind, row.startsAt),
  ],
)

/** Someone who looks after the installation, and belongs to no one partnership. */
export const administrator = table(
  'administrator',
  {
    id: id().primaryKey(),
    personId: id()
      .notNull()
      .references(() => person.id),
    startsAt: instant().notNull(),
    endsAt: instant(),
    /** Nobody when it was made on the command line. */
    givenBy: id().references(() => person.id),
    changeId: id().references(() => roleChange.id),
  },
  (row) => [index('administrator_by_person').on(row.personId)],
)

/** A change of someone's role that was proposed. What became of it is in its events. Only ever added to. */
export const roleChange = table(
  'role_change',
  {
    id: id().primaryKey(),
    /** None for the administrators of the installation. */
    partnershipId: id().references(() => partnership.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    kind: word<RoleKind>().notNull(),
    act: word<RoleAct>().notNull(),
    /** For a panel member: whether she votes once it is done. */
    voting: flag().notNull(),
    /** When a role that is given ends by itself, if it does. */
    endsAt: instant(),
    because: text().notNull(),
    proposedAt: instant().notNull(),
    /** Nobody when it was done on the command line. */
    proposedBy: id().references(() => person.id),
  },
  (row) => [
    index('role_change_by_partnership').on(row.partnershipId, row.proposedAt),
    index('role_change_by_person').on(row.personId),
  ],
)

/** How a proposed change was settled: once, and for good. Only ever added to. */
export const roleChangeEvent = table(
  'role_change_event',
  {
    changeId: id()
      .primaryKey()
      .references(() => roleChange.id),
    kind: word<RoleChangeEnding>().notNull(),
    at: instant().notNull(),
    by: id().references(() => person.id),
    because: text().notNull(),
  },
  (row) => [index('role_change_event_by_time').on(row.at)],
)
