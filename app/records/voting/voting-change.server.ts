import { asc, desc, eq } from 'drizzle-orm'
import { person, votingChange, votingChangeAnswer } from '~db/schema'
import type { Db } from '~/platform/world.server'

const columns = {
  id: votingChange.id,
  roundId: votingChange.roundId,
  act: votingChange.act,
  until: votingChange.until,
  because: votingChange.because,
  at: votingChange.at,
  by: votingChange.by,
  byName: person.name,
  answer: votingChangeAnswer.answer,
} as const

const changes = (db: Db) =>
  db
    .select(columns)
    .from(votingChange)
    .innerJoin(person, eq(person.id, votingChange.by))
    .leftJoin(votingChangeAnswer, eq(votingChangeAnswer.changeId, votingChange.id))

/** A change of when a vote ends, with who asked for it and what came of it. */
export type VotingChangeRow = Awaited<ReturnType<typeof changes>>[number]

export async function votingChangeById(db: Db, id: string): Promise<VotingChangeRow | undefined> {
  const [found] = await changes(db).where(eq(votingChange.id, id))
  return found
}

/** All that was asked for in a round, the newest first. */
export const votingChangesOf = (db: Db, roundId: string): Promise<VotingChangeRow[]> =>
  changes(db).where(eq(votingChange.roundId, roundId)).orderBy(desc(votingChange.at), asc(votingChange.id)).limit(50)
