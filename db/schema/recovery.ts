import { id, index, instant, key, table } from '../columns'
import { person } from './people'

/** An officer who lost her passkeys asks to be let back in. */
export const recovery = table(
  'recovery',
  {
    id: id().primaryKey(),
    personId: id()
      .notNull()
      .references(() => person.id),
    askedAt: instant().notNull(),
    stoppedAt: instant(),
    stoppedBy: id().references(() => person.id),
    usedAt: instant(),
  },
  (row) => [index('recovery_by_person').on(row.personId, row.askedAt), index('recovery_by_age').on(row.askedAt)],
)

/** One of those who know her says that it is she. */
export const recoveryAgreement = table(
  'recovery_agreement',
  {
    recoveryId: id()
      .notNull()
      .references(() => recovery.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [key({ columns: [row.recoveryId, row.personId] })],
)
