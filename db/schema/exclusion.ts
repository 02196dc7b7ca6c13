import { id, index, instant, key, table, text } from '../columns'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** Ideas of a round of which one at most can be funded, as its chair says before voting opens. */
export const exclusion = table(
  'exclusion',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** Told in public. */
    because: text().notNull(),
    madeAt: instant().notNull(),
    madeBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('exclusion_by_round').on(row.roundId), index('exclusion_by_person').on(row.madeBy)],
)

/** One of them. */
export const excludedIdea = table(
  'excluded_idea',
  {
    exclusionId: id()
      .notNull()
      .references(() => exclusion.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
  },
  (row) => [key({ columns: [row.exclusionId, row.proposalId] }), index('excluded_idea_by_proposal').on(row.proposalId)],
)
