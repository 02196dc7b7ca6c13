import { condition, check, count, flag, id, index, instant, table, text, uniqueIndex, word } from '../columns'
import type { RippleEventKind, RippleKind, RippleNameOf } from '~/domain/learning'
import { neighbourhood, partnership } from './partnership'
import { person } from './people'
import { proposal } from './proposal'

/** A sitting at which ripples are told together: when, and how many were there. */
export const rippleSitting = table(
  'ripple_sitting',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    name: text().notNull(),
    /** The day, such as `2026-03-04`. */
    heldOn: text().notNull(),
    present: count().notNull(),
    openedAt: instant().notNull(),
    openedBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('ripple_sitting_by_partnership').on(row.partnershipId, row.heldOn)],
)

/** What led to something, or came of something. Only ever added to; whom it names stands apart, in `ripple_name`. */
export const rippleNode = table(
  'ripple_node',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    kind: word<RippleKind>().notNull(),
    /** What it is, in a line; nothing for a project, which has its own title. */
    name: text().notNull(),
    proposalId: id().references(() => proposal.id),
    neighbourhoodId: id().references(() => neighbourhood.id),
    at: instant().notNull(),
    by: id().references(() => person.id),
  },
  (row) => [
    index('ripple_node_by_partnership').on(row.partnershipId),
    index('ripple_node_by_idea').on(row.proposalId),
    index('ripple_node_by_neighbourhood').on(row.neighbourhoodId),
  ],
)

/** One thing led to another: when, told when and at which sitting, sure or perhaps. Only ever added to. */
export const rippleLink = table(
  'ripple_link',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    fromId: id()
      .notNull()
      .references(() => rippleNode.id),
    toId: id()
      .notNull()
      .references(() => rippleNode.id),
    /** `2026`, or `2026-03` where the month is known. */
    happened: text().notNull(),
    sure: flag().notNull(),
    /** How the one led to the other, for those who want to say. */
    how: text().notNull(),
    sittingId: id().references(() => rippleSitting.id),
    at: instant().notNull(),
    by: id().references(() => person.id),
  },
  (row) => [
    index('ripple_link_by_partnership').on(row.partnershipId),
    index('ripple_link_by_from').on(row.fromId),
    index('ripple_link_by_to').on(row.toId),
    index('ripple_link_by_teller').on(row.by),
    index('ripple_link_by_sitting').on(row.sittingId),
  ],
)

/** What became of a ripple since it was told: published, put right, taken away. Only ever added to. */
export const rippleEvent = table(
  'ripple_event',
  {
    id: id().primaryKey(),
    linkId: id()
      .notNull()
      .references(() => rippleLink.id),
    sequence: count().notNull(),
    kind: word<RippleEventKind>().notNull(),
    /** Put right: which end of it, or the link itself, and what it says from then on (JSON); otherwise nothing. */
    words: text().notNull(),
    at: instant().notNull(),
    by: id().references(() => person.id),
  },
  (row) => [uniqueIndex('ripple_event_in_order').on(row.linkId, row.sequence)],
)

/**
 * A first name in a ripple, with her yes: of somebody it is about, or of who told it. The row goes when she takes her yes
 * back; the ripple then says “a neighbour”.
 */
export const rippleName = table(
  'ripple_name',
  {
    id: id().primaryKey(),
    nodeId: id().references(() => rippleNode.id),
    linkId: id().references(() => rippleLink.id),
    of: word<RippleNameOf>().notNull(),
    firstName: text().notNull(),
    /** Who that is, when it is somebody who signs in and said so herself. */
    personId: id().references(() => person.id),
    consentedAt: instant().notNull(),
    addedBy: id().references(() => person.id),
  },
  (row) => [
    uniqueIndex('ripple_name_of_node').on(row.nodeId, row.of),
    uniqueIndex('ripple_name_of_link').on(row.linkId, row.of),
    index('ripple_name_by_person').on(row.personId),
    check('ripple_name_of_one_thing', condition`(${row.nodeId} is null) <> (${row.linkId} is null)`),
  ],
)
