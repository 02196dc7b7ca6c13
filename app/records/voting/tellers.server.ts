import { asc, eq } from 'drizzle-orm'
import { person, teller } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** The three tellers of a round in order, or none. What opens anything stays behind. */
export const tellersOf = (db: Db, roundId: string) =>
  db
    .select({
      place: teller.place,
      personId: teller.personId,
      name: person.name,
      takenAt: teller.takenAt,
      givenAt: teller.givenAt,
    })
    .from(teller)
    .innerJoin(person, eq(person.id, teller.personId))
    .where(eq(teller.roundId, roundId))
    .orderBy(asc(teller.place))

export type TellerNamed = Awaited<ReturnType<typeof tellersOf>>[number]
