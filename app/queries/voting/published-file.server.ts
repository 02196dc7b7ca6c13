import { and, asc, count, eq, gte, lte } from 'drizzle-orm'
import { importedElection, lot, neighbourhood, proposal, publishedBallot, roundEvent, tally, theme } from '~db/schema'
import {
  type BallotKind,
  BallotPrinter,
  type BallotPrints,
  type Election,
  pbBeforeVotes,
  type PbPapers,
  pbVote,
} from '~/domain/voting'
import { fromPlain } from '~/domain/voting/plain-election'
import { roundElection } from '~/domain/voting/round-count'
import { roundFile } from '~/domain/voting/round-file'
import type { TallyRecord } from '~/domain/voting/tally-record'
import type { Turnout } from '~/domain/voting/turnout'
import { votersNeeded } from '~/domain/allotting'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { fileOnRecord } from '~/records/voting/file-on-record.server'
import { candidatesAsCounted } from '~/records/voting/ballot-box.server'

/** The file of a counted round, piece by piece: a city's has more ballots than anyone should wait for in one go. */
export interface PublishedFile {
  readonly roundId: string
  /** All of it up to the first ballot; the ballots never change, so this tells one version from another. */
  readonly beforeVotes: string
  readonly voters: number
  /** It was counted elsewhere, and its ballots have been published there. */
  readonly imported: boolean
  readonly kind: BallotKind
  readonly pointUnit: number
}

/**
 * The ballots of a counted round as a `.pb` file, with all that is needed to count them again; null before the count.
 * What has been published keeps the words it had then, whatever has been given another name since.
 */
export async function publishedFile(
  db: Db,
  partnership: Pick<PartnershipRow, 'name' | 'area' | 'timeZone'>,
  round: Round,
): Promise<PublishedFile | null> {
  const [deciding] = await db
    .select({ result: tally.result })
    .from(tally)
    .where(and(eq(tally.roundId, round.id), eq(tally.deciding, true)))
  if (!deciding) return null
  const { voters } = deciding.result
  const published = await fileOnRecord(db, round.id)
  const cameFrom = await importedPapers(db, round.id)
  const papers = cameFrom ?? (await roundPapers(db, partnership, round, deciding.result, published === undefined))
  const { kind, pointUnit } = papers.election
  const beforeVotes = published?.head ?? pbBeforeVotes(papers, voters)
  return { roundId: round.id, beforeVotes, voters, imported: cameFrom !== null, kind, pointUnit }
}

const atOnce = 2_000

/** The ballots numbered from `from` on, as rows of the file: at most 2,000, and none after the last. */
export async function publishedVotes(db: Db, { roundId, voters, ...how }: PublishedFile, from: number) {
  const rows = await db
    .select({ number: publishedBallot.number, choices: publishedBallot.choices })
    .from(publishedBallot)
    .where(
      and(
        eq(publishedBallot.roundId, roundId),
        gte(publishedBallot.number, from),
        // Blank ballots have the last numbers, and are not listed.
        lte(publishedBallot.number, Math.min(voters, from + atOnce - 1)),
      ),
    )
    .orderBy(asc(publishedBallot.number))
  const written = rows.map(({ number, choices }) => pbVote(number, choices, how))
  return { rows: written, text: written.join(''), next: from + rows.length }
}

/** All of the file, piece by piece; `read` opens a database for each, so that none is held while the file goes its way. */
export async function* piecesOf(
  file: PublishedFile,
  read: <Answer>(query: (db: Db) => Promise<Answer>) => Promise<Answer>,
): AsyncGenerator<string> {
  yield file.beforeVotes
  for (let from = 1; from <= file.voters;) {
    const { text, next } = await read((db) => publishedVotes(db, file, from))
    if (next === from) throw new Error('a published file has fewer ballots than were counted')
    yield text
    from = next
  }
}

async function importedPapers(db: Db, roundId: string): Promise<PbPapers | null> {
  const [from] = await db.select().from(importedElection).where(eq(importedElection.roundId, roundId))
  if (!from) return null
  const projects = from.columns.map((columns) => ({ columns }))
  return { election: fromPlain(from.election, []), meta: new Map(Object.entries(from.meta)), projects }
}

async function roundPapers(
  db: Db,
  partnership: Pick<PartnershipRow, 'name' | 'area' | 'timeZone'>,
  round: Round,
  deciding: TallyRecord,
  withPrints: boolean,
): Promise<PbPapers> {
  const [published] = await db
    .select({ ballots: count() })
    .from(publishedBallot)
    .where(eq(publishedBallot.roundId, round.id))
  const { potPence, rules, dates, currency } = round
  const candidates = await candidatesAsCounted(db, round, deciding)
  const election = roundElection({ ...rules, potPence, candidates, heldTo: deciding.held?.to, ballots: [] })
  const date = dateIn(partnership.timeZone)
  const papers = {
    description: `${partnership.name}: ${round.title}`,
    country: 'United Kingdom',
    unit: partnership.area,
    instance: round.slug,
    dateBegin: dates.votingOpensAt === null ? '' : date(dates.votingOpensAt),
    dateEnd: dates.votingClosesAt === null ? '' : date(dates.votingClosesAt),
    currency,
    language: 'en',
    ...(await turnoutNeeded(db, round)),
    blankBallots: (published?.ballots ?? 0) - deciding.voters,
    columns: await columnsOf(db, round.id),
    // What is on record has them in its head already.
    ...(withPrints && { prints: { fingerprint: sha256, ballots: await printsOf(db, round.id, election, deciding) } }),
  }
  return roundFile(election, papers, deciding)
}

/** How many had to vote, where the round asks for a turnout: of the roll as it stood at the count. */
async function turnoutNeeded(db: Db, { id, rules }: Round): Promise<{ votersNeeded?: number }> {
  const asked = rules.deciding?.turnout
  if (!asked) return {}
  const [counted] = await db
    .select({ detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, id), eq(roundEvent.kind, 'counted')))
  const { onRoll = 0 } = (counted?.detail['turnout'] ?? {}) as Partial<Turnout>
  return { votersNeeded: votersNeeded(asked, onRoll) }
}

/** The prints of the ballots as they will be written, some at a time. */
async function printsOf(
  db: Db,
  roundId: string,
  { kind, pointUnit }: Pick<Election, 'kind' | 'pointUnit'>,
  { voters }: TallyRecord,
): Promise<BallotPrints> {
  const printer = new BallotPrinter(voters, sha256)
  const file = { roundId, voters, imported: false, kind, pointUnit, beforeVotes: '' }
  for (let from = 1; from <= voters;) {
    const { rows, next } = await publishedVotes(db, file, from)
    if (next === from) throw new Error('a published file has fewer ballots than were counted')
    for (const row of rows) printer.take(row)
    from = next
  }
  return printer.done()
}

async function columnsOf(db: Db, roundId: string): Promise<Map<string, Record<string, string>>> {
  const rows = await db
    .select({ reference: proposal.reference, category: theme.name, neighborhood: neighbourhood.name })
    .from(lot)
    .innerJoin(proposal, eq(proposal.id, lot.proposalId))
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .where(eq(lot.roundId, roundId))
  return new Map(
    rows.map(({ reference, category, neighborhood }) => [
      reference,
      { ...(category !== null && { category }), ...(neighborhood !== null && { neighborhood }) },
    ]),
  )
}

/** As Pabulib writes dates: `30.03.2026`. */
function dateIn(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' })
  return (at) => format.format(at).replaceAll('/', '.')
}
