import { id, index, instant, table, word } from '../columns'
import type { OriginKind } from '~/domain/proposal'
import { person } from './people'
import { proposal } from './proposal'

/**
 * Which idea another one came from: carried by an officer, used again by its applicant, or split from it. Each idea comes
 * from one at most. Only ever added to.
 */
export const origin = table(
  'origin',
  {
    proposalId: id()
      .primaryKey()
      .references(() => proposal.id),
    fromId: id()
      .notNull()
      .references(() => proposal.id),
    kind: word<OriginKind>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('origin_by_source').on(row.fromId), index('origin_by_person').on(row.by)],
)
