import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { engineOf } from '~db/engine'
import { sayRestored, type RestoredLetter } from '~/commands/voting/say-restored.server'
import type { Instant } from '~/domain/time'
import { isBehind, type VoteMark } from '~/domain/voting/vote-mark'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { partnershipById } from '~/records/people/actor.server'
import { voteMarks } from '~/records/voting/vote-marks.server'
import { languageFor, translator } from '~/ui/messages'
import { voteRestoredLetter } from '~/ui/voting/letters'

/** Where it is kept how far each vote has come; nowhere with PostgreSQL, whose operator says so herself (`sparks restored`). */
export const voteMarksBeside = (database: string): string | null =>
  engineOf(database) === 'postgres' || database === ':memory:' ? null : `${database}.votes`

/** Keeps beside the database how far each vote has come. Written whole, or not at all. */
export async function markVotes({ env, world, clock }: Pick<Sparks, 'env' | 'world' | 'clock'>): Promise<void> {
  const file = voteMarksBeside(env.database)
  if (file === null) return
  const marks = await world.read((db) => voteMarks(db, clock.now()))
  if (Object.keys(marks).length === 0 && !existsSync(file)) return
  writeFileSync(`${file}.new`, JSON.stringify(marks), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/**
 * At a start: says so where a vote is behind what was seen of it before, because the database was brought back from a
 * copy. Before anything else is done with it: a count must not be made of what happens to be left.
 * @returns the ids of those rounds.
 */
export async function sayWhatWasRestored(sparks: Sparks): Promise<string[]> {
  const { env, world, clock, log } = sparks
  const file = voteMarksBeside(env.database)
  if (file === null || !existsSync(file)) return []
  const before = marksIn(file)
  if (before === null) {
    log.error({ file }, 'how far each vote had come cannot be read, so nobody can say whether a copy was brought back')
    return []
  }
  const now = await world.read((db) => voteMarks(db, clock.now()))
  const behind = Object.entries(before).flatMap(([roundId, mark]) => {
    const found = now[roundId]
    return found && isBehind(mark, found) ? [{ roundId, seenAt: mark.at, voted: mark.voted }] : []
  })
  return sayOf(sparks, behind)
}

/** Nothing where somebody has written something else there. */
function marksIn(file: string): Record<string, VoteMark> | null {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof found === 'object' && found !== null ? (found as Record<string, VoteMark>) : null
  } catch {
    return null
  }
}

/** The same of every vote that is on, because the operator says so. */
export async function sayAllWereRestored(sparks: Sparks, seenAt: Instant): Promise<string[]> {
  const now = await sparks.world.read((db) => voteMarks(db, seenAt))
  return sayOf(
    sparks,
    Object.keys(now).map((roundId) => ({ roundId, seenAt, voted: null })),
  )
}

interface Behind {
  readonly roundId: string
  readonly seenAt: Instant
  readonly voted: number | null
}

async function sayOf(sparks: Sparks, behind: readonly Behind[]): Promise<string[]> {
  const { world, clock, log } = sparks
  const said: string[] = []
  for (const { roundId, ...seen } of behind) {
    const on = occasion(clock, null)
    const isNew = await world.write((db) => sayRestored(db, on, roundId, seen, letterOf(sparks, db)))
    if (!isNew) continue
    said.push(roundId)
    log.error(
      { round: roundId, seenAt: new Date(seen.seenAt).toISOString() },
      'this database was brought back from a copy while people vote: votes cast since are missing. Everyone on the roll is written to; two officers settle on the page "When voting ends" what comes of it, and nothing is counted before',
    )
  }
  return said
}

const letterOf =
  ({ env, clock }: Pick<Sparks, 'env' | 'clock'>, db: Parameters<typeof partnershipById>[0]): RestoredLetter =>
  async ({ partnershipId, slug, title, seenAt }) => {
    const partnership = await partnershipById(db, partnershipId)
    if (!partnership) throw new Error('a round of no partnership')
    const now = clock.now()
    const words = translator(languageFor(partnership.languages[0]), { timeZone: partnership.timeZone, now })
    const href = `${env.publicOrigin ?? ''}/p/${partnership.slug}/rounds/${slug}`
    return voteRestoredLetter(words, { round: title, href, seenAt })
  }
