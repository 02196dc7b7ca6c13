import { flag, id, index, instant, table, text, word } from '../columns'
import type { StrengthKind } from '~/domain/people'
import { neighbourhood, partnership } from './partnership'
import { person } from './people'
import { proposal } from './proposal'

/** What is strong in an area: a neighbour's gift, a group, a place, a business, something to lend. */
export const strength = table(
  'strength',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    kind: word<StrengthKind>().notNull(),
    name: text().notNull(),
    about: text().notNull(),
    /** Nothing for what is of the whole area. */
    neighbourhoodId: id().references(() => neighbourhood.id),
    /** Everyone may see it; otherwise those who keep the list alone. */
    shared: flag().notNull(),
    /** Whose it is: a first name, and nothing when it is nobody's own. */
    firstName: text().notNull(),
    /** Private: how a builder gets hold of her. */
    reach: text().notNull(),
    /** Who that is, when it is somebody who signs in here: she sees it among what is held of her. */
    personId: id().references(() => person.id),
    /** When she said yes to standing here. */
    consentedAt: instant(),
    addedBy: id().references(() => person.id),
    addedAt: instant().notNull(),
    /** Who wrote it into an idea of hers, and which; nothing for what a builder added. */
    suggestedBy: id().references(() => person.id),
    suggestedIn: id().references(() => proposal.id),
    /** When it was taken into the list. Until then it is hers who wrote it, and those see it who may take it in. */
    agreedAt: instant(),
    agreedBy: id().references(() => person.id),
    endedAt: instant(),
    endedBy: id().references(() => person.id),
  },
  (row) => [
    index('strength_by_partnership').on(row.partnershipId, row.kind, row.name),
    index('strength_by_person').on(row.personId),
    index('strength_by_suggester').on(row.suggestedBy),
    index('strength_by_idea').on(row.suggestedIn),
    index('strength_by_neighbourhood').on(row.neighbourhoodId),
  ],
)
