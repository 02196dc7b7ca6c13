import { id, index, instant, table, text, word } from '../columns'
import { neighbourhood, partnership } from './partnership'
import { person } from './people'
import type { ResidencyMethod } from '~/domain/people'

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
    withdrawnBy: id().references(() => person.id),
  },
  (row) => [
    index('residency_by_person').on(row.personId, row.partnershipId),
    index('residency_by_partnership').on(row.partnershipId, row.withdrawnAt),
  ],
)
