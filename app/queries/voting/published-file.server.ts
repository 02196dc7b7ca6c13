import { asc, eq } from 'drizzle-orm'
import { importedElection, lot, neighbourhood, proposal, publishedBallot, tally, theme } from '~db/schema'
import { writePb } from '~/domain/voting'
import { fromPlain } from '~/domain/voting/plain-election'
import { roundElection } from '~/domain/voting/round-count'
import { roundFile } from '~/domain/voting/round-file'
import type { Db } from '~/platform/world.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { candidatesOf } from '~/records/voting/ballot-box.server'

/** The ballots of a counted round as a `.pb` file, with all that is needed to count them again; null before the count. */
export async function publishedFile(
  db: Db,
  partnership: Pick<PartnershipRow, 'name' | 'area' | 'timeZone'>,
  round: Round,
): Promise<string | null> {
  const records = await db.select().from(tally).where(eq(tally.roundId, round.id))
  const deciding = records.find((one) => one.deciding)?.result
  if (!deciding) return null
  const ballots = await db
    .select({ choices: publishedBallot.choices })
    .from(publishedBallot)
    .where(eq(publishedBallot.roundId, round.id))
    .orderBy(asc(publishedBallot.number))
  const [from] = await db.select().from(importedElection).where(eq(importedElection.roundId, round.id))
  if (from) {
    const election = fromPlain(
      from.election,
      ballots.map(({ choices }) => choices),
    )
    const projects = from.columns.map((columns) => ({ columns }))
    return writePb({ election, meta: new Map(Object.entries(from.meta)), projects })
  }
  const named = ballots.map(({ choices }) => choices.named)
  const filled = named.filter((references) => references.length > 0)
  const { potPence, rules, dates, currency } = round
  // As it was when it was counted, whatever has become of an idea since.
  const withdrawn = new Set(deciding.reasons.filter(({ kind }) => kind === 'withdrawn').map(({ id }) => id))
  const candidates = (await candidatesOf(db, round)).map((one) => ({ ...one, withdrawn: withdrawn.has(one.reference) }))
  const election = roundElection({ ...rules, potPence, candidates, ballots: filled })
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
    blankBallots: named.length - filled.length,
    columns: await columnsOf(db, round.id),
  }
  return roundFile(election, papers, deciding)
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
