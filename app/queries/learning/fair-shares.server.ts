import { and, asc, count, countDistinct, eq, inArray, isNotNull, isNull, lt, lte, or, gt, sql } from 'drizzle-orm'
import {
  decision,
  decisionItem,
  equalitySum,
  neighbourhood,
  partnership,
  payee,
  proposal,
  residency,
  roll,
  theme,
} from '~db/schema'
import { equalityNames, equalityQuestions, suppressed, type PeopleCounted } from '~/domain/learning'
import { wallTimeAt } from '~/domain/local-time'
import { pence, type Pence } from '~/domain/pence'
import { tellsWhoAsks } from '~/domain/proposal'
import { isDecided, phaseOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { isPublicDecision } from '~/records/round/announced.server'
import { noLaterWord } from '~/records/round/current-item.server'
import { roundsOf, type Round } from '~/records/round/course.server'

/** Ideas, what was funded of them and the pounds, of one neighbourhood or theme. They are public one by one. */
export interface IdeasCounted {
  readonly ideas: number
  readonly funded: number
  readonly pence: Pence
}

interface IdeaFact {
  readonly applicantId: string | null
  readonly neighbourhoodId: string | null
  readonly themeId: string | null
  readonly fundedPence: Pence | null
  readonly by: 'group' | 'individual' | 'unknown'
}

/** Rounds whose results are public, the newest first: for choosing one. */
export async function decidedRounds(db: Db, partnershipId: string, now: Instant): Promise<Round[]> {
  const rounds = await roundsOf(db, partnershipId)
  return rounds
    .filter((one) => isDecided(phaseOf(one, now)))
    .sort((one, other) => other.dates.opensAt - one.dates.opensAt || (one.id < other.id ? 1 : -1))
}

/**
 * Where the voice and the money of one round went, and of the one decided before it. Ideas and pounds are public things
 * and are counted as they are; people (who voted, who asked for the first time) are shown only as `suppressed` lets them.
 */
export async function fairShares(db: Db, partnershipId: string, now: Instant, slug: string | null) {
  const rounds = await decidedRounds(db, partnershipId, now)
  const at = slug === null ? 0 : rounds.findIndex((one) => one.slug === slug)
  const [chosen, before] = [rounds[at], rounds[at + 1]]
  const places = await db
    .select({ id: neighbourhood.id, name: neighbourhood.name, population: neighbourhood.population })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
    .orderBy(asc(neighbourhood.position), asc(neighbourhood.name))
  const themes = await db
    .select({ id: theme.id, name: theme.name })
    .from(theme)
    .where(eq(theme.partnershipId, partnershipId))
    .orderBy(asc(theme.position))
  return {
    rounds: rounds.map((one) => ({ slug: one.slug, title: one.title })),
    places,
    themes,
    chosen: chosen ? await sharesOf(db, partnershipId, chosen, places) : null,
    before: before ? await sharesOf(db, partnershipId, before, places) : null,
    equality: await equalityShown(db, partnershipId, now),
  }
}

type Places = readonly { readonly id: string }[]

/** Where the voice and the money of one round went. */
export async function sharesOf(db: Db, partnershipId: string, of: Round, places: Places) {
  const facts = await ideasOf(db, of.id)
  const applicants = new Set(facts.flatMap(({ applicantId }) => applicantId ?? []))
  const earlier = await askedBefore(db, partnershipId, of, [...applicants])
  const voters = await votersByPlace(db, partnershipId, of, places)
  const kinds = (['group', 'individual', 'unknown'] as const).map((by) => ({
    id: by,
    ...countedOf(facts.filter((one) => one.by === by)),
  }))
  return {
    slug: of.slug,
    title: of.title,
    decidesAt: of.dates.decidesAt,
    all: countedOf(facts),
    byPlace: countedBy(facts, 'neighbourhoodId'),
    byTheme: countedBy(facts, 'themeId'),
    byKind: kinds,
    voters: suppressed(voters),
    applicants: suppressed([
      { id: 'first', people: applicants.size - earlier.size },
      { id: 'again', people: earlier.size },
    ]),
  }
}

export type SharesOfRound = Awaited<ReturnType<typeof sharesOf>>

async function ideasOf(db: Db, roundId: string): Promise<IdeaFact[]> {
  const rows = await db
    .select({
      id: proposal.id,
      applicantId: proposal.applicantId,
      neighbourhoodId: proposal.neighbourhoodId,
      themeId: proposal.themeId,
      payTo: payee.kind,
    })
    .from(proposal)
    .leftJoin(payee, eq(payee.proposalId, proposal.id))
    .where(and(eq(proposal.roundId, roundId), isNotNull(proposal.listed)))
  const given = await db
    .select({ proposalId: decisionItem.proposalId, amountPence: decisionItem.amountPence })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(
      and(
        eq(decision.roundId, roundId),
        isPublicDecision(db),
        noLaterWord,
        inArray(decisionItem.outcome, ['funded', 'part-funded']),
      ),
    )
  const penceOf = new Map(given.map(({ proposalId, amountPence }) => [proposalId, amountPence]))
  return rows.map(({ id, payTo, ...row }) => ({
    ...row,
    fundedPence: penceOf.get(id) ?? null,
    by: payTo === null || !tellsWhoAsks(payTo) ? 'unknown' : payTo === 'applicant' ? 'individual' : 'group',
  }))
}

function countedOf(facts: readonly IdeaFact[]): IdeasCounted {
  const funded = facts.flatMap(({ fundedPence }) => fundedPence ?? [])
  return {
    ideas: facts.length,
    funded: funded.length,
    pence: pence(funded.reduce((sum, amount) => sum + amount, 0)),
  }
}

/** By id; what names none of them stands under the empty one. */
function countedBy(facts: readonly IdeaFact[], key: 'neighbourhoodId' | 'themeId'): Record<string, IdeasCounted> {
  const ids = [...new Set(facts.map((one) => one[key] ?? ''))]
  return Object.fromEntries(ids.map((id) => [id, countedOf(facts.filter((one) => (one[key] ?? '') === id))]))
}

/** Of these people, who had an idea that anyone could read in a round that opened earlier. */
async function askedBefore(db: Db, partnershipId: string, of: Round, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const earlier = (await roundsOf(db, partnershipId)).filter((one) => one.dates.opensAt < of.dates.opensAt)
  if (earlier.length === 0) return new Set()
  const rows = await db
    .selectDistinct({ id: proposal.applicantId })
    .from(proposal)
    .where(
      and(
        inArray(proposal.applicantId, [...people]),
        inArray(
          proposal.roundId,
          earlier.map(({ id }) => id),
        ),
        isNotNull(proposal.listed),
      ),
    )
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

/**
 * How many voted, by where they lived on the day voting closed: what is withdrawn or moved since changes nothing, so that
 * two readings of one page cannot be subtracted. Whoever lived in none of the places stands under the empty one.
 */
async function votersByPlace(db: Db, partnershipId: string, of: Round, places: Places): Promise<PeopleCounted[]> {
  const closesAt = of.dates.votingClosesAt
  if (closesAt === null) return []
  const voted = and(eq(roll.roundId, of.id), isNotNull(roll.channel))
  const [all] = await db.select({ many: count() }).from(roll).where(voted)
  const total = Number(all?.many ?? 0)
  if (total === 0) return []
  const lived = db
    .select({ personId: residency.personId, place: sql<string>`min(${residency.neighbourhoodId})`.as('place') })
    .from(residency)
    .where(
      and(
        eq(residency.partnershipId, partnershipId),
        lte(residency.verifiedAt, closesAt),
        or(isNull(residency.withdrawnAt), gt(residency.withdrawnAt, closesAt)),
      ),
    )
    .groupBy(residency.personId)
    .as('lived')
  const rows = await db
    .select({ place: lived.place, many: countDistinct(roll.personId) })
    .from(roll)
    .innerJoin(lived, eq(lived.personId, roll.personId))
    .where(voted)
    .groupBy(sql`${lived.place}`)
  const manyOf = new Map(rows.map(({ place, many }) => [place, Number(many)]))
  const known = places.map(({ id }) => ({ id, people: manyOf.get(id) ?? 0 }))
  const elsewhere = total - known.reduce((sum, { people }) => sum + people, 0)
  return elsewhere > 0 ? [...known, { id: '', people: elsewhere }] : known
}

/**
 * What people told of themselves in the last year that is over, as far as sums of ten or more let it be shown; nothing
 * before there is one. A year that is still going on is not shown: whoever read the page twice could subtract one reading
 * from the other, and a year is shown by itself, so that no two can be subtracted either.
 */
export async function equalityShown(db: Db, partnershipId: string, now: Instant) {
  const [here] = await db
    .select({ timeZone: partnership.timeZone })
    .from(partnership)
    .where(eq(partnership.id, partnershipId))
  const { year: current } = wallTimeAt(now, here?.timeZone ?? 'UTC')
  const rows = await db
    .select()
    .from(equalitySum)
    .where(and(eq(equalitySum.partnershipId, partnershipId), lt(equalitySum.year, current)))
  const year = rows.reduce((latest, row) => Math.max(latest, row.year), 0)
  if (year === 0) return null
  const questions = equalityNames.map((question) => {
    const known = new Map(
      rows.filter((row) => row.year === year && row.question === question).map((row) => [row.answer, row.people]),
    )
    const parts = equalityQuestions[question].map((answer) => ({ id: answer, people: known.get(answer) ?? 0 }))
    return { question, sums: suppressed(parts) }
  })
  return { year, questions }
}
