import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { engineOf } from '~db/engine'
import { openVoting } from '~/commands/voting/open-voting.server'
import { sayRestored, type RestoredLetter } from '~/commands/voting/say-restored.server'
import { happened } from '~/domain/round'
import { days, later, type Instant } from '~/domain/time'
import { isBehind, type VoteMark } from '~/domain/voting/vote-mark'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { roundsDue } from '~/queries/voting/rounds-due.server'
import { partnershipById } from '~/records/people/actor.server'
import { voteMarks, whoseBallotsAreOver, withoutVote } from '~/records/voting/vote-marks.server'
import { languageFor, translator } from '~/ui/messages'
import { voteRestoredLetter } from '~/ui/voting/letters'

/** Where it is kept how far each vote has come; nowhere with PostgreSQL, whose operator says so herself (`sparks restored`). */
export const voteMarksBeside = (database: string): string | null =>
  engineOf(database) === 'postgres' || database === ':memory:' ? null : `${database}.votes`

/** Says where votes have gone missing, then keeps how far each has come; in that order, or nobody would be told. */
export async function watchVotes(sparks: Sparks): Promise<void> {
  await sayWhatWasRestored(sparks)
  await markVotes(sparks)
}

/** Keeps beside the database how far each vote has come. Written whole, or not at all. */
export async function markVotes({ env, world, clock }: Pick<Sparks, 'env' | 'world' | 'clock'>): Promise<void> {
  const file = voteMarksBeside(env.database)
  if (file === null) return
  const before = existsSync(file) ? marksIn(file) : null
  const marks = await world.read(async (db) => ({
    ...gone(before ?? {}, await whoseBallotsAreOver(db, Object.keys(before ?? {})), clock.now()),
    ...(await voteMarks(db, clock.now())),
  }))
  if (Object.keys(marks).length === 0 && before === null && !existsSync(file)) return
  writeFileSync(`${file}.new`, JSON.stringify(marks), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** For so long it is remembered that there was a vote of which the database has nothing. */
const goneFor = days(400)

/** The votes that were seen and came to no end: where the database has nothing of one, it is all that is left of it. */
const gone = (
  before: Readonly<Record<string, VoteMark>>,
  over: ReadonlySet<string>,
  now: Instant,
): Record<string, VoteMark> =>
  Object.fromEntries(
    Object.entries(before)
      .filter(([id, mark]) => !over.has(id) && now < later(mark.at, goneFor))
      .map(([id, mark]) => [id, { ...mark, isGone: true as const }]),
  )

/**
 * Says so where a vote is behind what was seen of it before, because the database was brought back from a copy. Before
 * anything else is done with it: a count must not be made of what happens to be left. A copy from before people began to
 * vote has no vote at all: it opens here, where its time has come, so that everyone on its roll can be told; where it has
 * not, it is said when it opens.
 * @returns the ids of those rounds.
 */
export async function sayWhatWasRestored(sparks: Sparks): Promise<string[]> {
  const { env, world, clock, log, secrets } = sparks
  const file = voteMarksBeside(env.database)
  if (file === null || !existsSync(file)) return []
  const before = marksIn(file)
  if (before === null) {
    log.error({ file }, 'how far each vote had come cannot be read, so nobody can say whether a copy was brought back')
    return []
  }
  for (const id of await world.read((db) => withoutVote(db, Object.keys(before)))) {
    const opened = await world.write((db) => openVoting(db, occasion(clock, null), secrets, id))
    if ((!opened || !happened(opened, 'voting-opened')) && before[id]?.isGone !== true)
      log.error(
        { round: id, voted: before[id]?.voted },
        'people voted in this round, and this database has nothing of it: a copy from before that was brought back',
      )
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
  // A copy from before people began to vote has no vote yet: it opens now, and is told of like the others.
  const { toOpen } = await sparks.world.read((db) => roundsDue(db, sparks.clock.now()))
  const on = occasion(sparks.clock, null)
  for (const id of toOpen) await sparks.world.write((db) => openVoting(db, on, sparks.secrets, id))
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
