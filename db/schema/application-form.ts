import { count, id, instant, json, key, table } from '../columns'
import type { ApplicationForm, OwnAnswer, OwnId } from '~/domain/proposal'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/**
 * What a round asks of someone with an idea, each time it was changed. A proposal stays on the version it was begun on.
 * Only ever added to.
 */
export const formVersion = table(
  'form_version',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** 1, 2, 3 … within its round. */
    version: count().notNull(),
    form: json<ApplicationForm>().notNull(),
    createdAt: instant().notNull(),
    /** Nobody, when it is the form a round has unless somebody chooses. */
    createdBy: id().references(() => person.id),
  },
  (row) => [key({ columns: [row.roundId, row.version] })],
)

/** Private: the answers to a partnership's own questions that not everyone may read. */
export const privateAnswers = table('private_answers', {
  proposalId: id()
    .primaryKey()
    .references(() => proposal.id),
  answers: json<Record<OwnId, OwnAnswer>>().notNull(),
})
