import { and, eq } from 'drizzle-orm'
import { importedElection, proposal, proposalEvent, round, tally } from '~db/schema'
import { batches } from '~/domain/batches'
import { envelope } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { PbFile } from '~/domain/voting'
import type { BroughtIn } from '~/domain/voting/brought-in'
import { choicesIn, toPlain } from '~/domain/voting/plain-election'
import type { TallyRecord } from '~/domain/voting/tally-record'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { keepWords, listedBy } from '~/records/proposal/listing.server'
import { addRoundEvent, roundBySlug } from '~/records/round/course.server'
import { addPublishedBallots } from '~/records/voting/published-ballots.server'

export interface Import {
  readonly partnershipId: string
  /** The round's name in addresses: this one, or when none is asked for, one made from its title. */
  readonly slug: string | undefined
  readonly title: string | undefined
  /** SHA-256 of the file. */
  readonly fileHash: string
  readonly file: PbFile
  readonly terms: BroughtIn
  readonly counts: { readonly deciding: TallyRecord; readonly beside: readonly TallyRecord[] }
}

/**
 * Makes a round that is over out of an election from elsewhere: its projects, its ballots and its counts, to be read
 * and counted again. No pound of the partnership's is touched. The counting was done before, outside of the
 * transaction; a throw leaves nothing.
 */
export async function importElection(
  db: Db,
  on: Occasion,
  { partnershipId, fileHash, file, terms, counts, ...asked }: Import,
): Promise<Outcome<{ slug: string; title: string }, 'imported-already' | 'slug-taken'>> {
  const before = await broughtInBefore(db, partnershipId, fileHash)
  if (before !== undefined) return refuse('imported-already', { slug: before })
  if (asked.slug !== undefined && (await roundBySlug(db, partnershipId, asked.slug))) {
    return refuse('slug-taken', { slug: asked.slug })
  }
  const title = asked.title ?? terms.title
  const slug = asked.slug ?? (await freeSlug(db, partnershipId, title))
  const id = on.newId()
  const { about, currency, potPence, rules, dates } = terms
  await db.insert(round).values({
    ...{ id, partnershipId, slug, title, about, currency, potPence, rules, dates },
    createdAt: on.at,
    createdBy: null,
  })
  await addProposals(db, on, id, terms)
  await addBallots(db, id, file)
  await db.insert(importedElection).values({
    roundId: id,
    partnershipId,
    fileHash,
    meta: Object.fromEntries(file.meta),
    election: toPlain(file.election),
    columns: file.projects.map(({ columns }) => ({ ...columns })),
  })
  for (const result of [counts.deciding, ...counts.beside]) {
    const deciding = result === counts.deciding
    await db.insert(tally).values({ id: on.newId(), roundId: id, deciding, result, countedAt: on.at })
  }
  const { rule, order, voters } = counts.deciding
  const facts = { turnout: { cast: voters, blank: 0, onRoll: 0 }, result: { rule, order } }
  const events = [['published'], ['counted', facts], ['imported', { fileHash }]] as const
  for (const [place, [kind, detail]] of events.entries()) {
    const soFar = events.slice(0, place).map(([earlier]) => ({ kind: earlier, at: on.at }))
    await addRoundEvent(db, on, { id, events: soFar }, kind, detail ?? {})
  }
  await recordAct(db, on, partnershipId, 'operator', `round:${id}`, { election: 'imported', slug, fileHash, voters })
  return { ok: true, slug, title }
}

async function broughtInBefore(db: Db, partnershipId: string, fileHash: string): Promise<string | undefined> {
  const [found] = await db
    .select({ slug: round.slug })
    .from(importedElection)
    .innerJoin(round, eq(round.id, importedElection.roundId))
    .where(and(eq(importedElection.partnershipId, partnershipId), eq(importedElection.fileHash, fileHash)))
  return found?.slug
}

async function addProposals(db: Db, on: Occasion, roundId: string, { proposals, dates }: BroughtIn): Promise<void> {
  const rows = proposals.map((one) => ({
    ...one,
    id: on.newId(),
    roundId,
    applicantId: null,
    listed: listedBy(one.title),
    themeId: null,
    neighbourhoodId: null,
    answers: {},
    version: 1,
    createdAt: on.at,
    savedAt: on.at,
  }))
  for (const some of batches(rows)) await db.insert(proposal).values(some)
  const submitted = rows.map(({ id }) => ({
    id: on.newId(),
    proposalId: id,
    sequence: 1,
    kind: 'submitted' as const,
    at: dates.opensAt,
    by: null,
    because: null,
  }))
  for (const some of batches(submitted)) await db.insert(proposalEvent).values(some)
  await keepWords(db, roundId, envelope, rows)
}

/** Votes at an election elsewhere were cast by whoever lives there. */
async function addBallots(db: Db, roundId: string, { election }: PbFile): Promise<void> {
  const ballots = Array.from(choicesIn(election), (choices) => ({ choices }))
  await addPublishedBallots(db, roundId, ballots)
}

/** Letters that are not a plain one with a mark. */
const plainly: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

async function freeSlug(db: Db, partnershipId: string, title: string): Promise<string> {
  const plain = title
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => plainly[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  const wished = plain || 'election'
  for (let more = 1; ; more++) {
    const slug = more === 1 ? wished : `${wished}-${more}`
    if (!(await roundBySlug(db, partnershipId, slug))) return slug
  }
}
