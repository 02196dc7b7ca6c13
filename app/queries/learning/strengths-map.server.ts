import { and, asc, count, desc, eq, gte, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { helpOffer, introduction, neighbourhood, proposal, round, strength, theme } from '~db/schema'
import { askedAndNotOffered, kindsToCome } from '~/domain/learning'
import { strengthKinds, type StrengthKind } from '~/domain/people'
import { strengthsIn } from '~/domain/proposal'
import { days, later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { forEveryone } from '~/records/people/strengths.server'

const none = (): Record<StrengthKind, number> =>
  Object.fromEntries(strengthKinds.map((kind) => [kind, 0])) as Record<StrengthKind, number>

/**
 * All that everyone may see of what is strong in an area, by neighbourhood and name: for the public site and its search. No
 * way to reach anybody is among it.
 */
export async function publicStrengths(db: Db, partnershipId: string) {
  return db
    .select({
      id: strength.id,
      kind: strength.kind,
      name: strength.name,
      about: strength.about,
      firstName: strength.firstName,
      place: neighbourhood.name,
    })
    .from(strength)
    .leftJoin(neighbourhood, eq(neighbourhood.id, strength.neighbourhoodId))
    .where(and(eq(strength.partnershipId, partnershipId), forEveryone()))
    .orderBy(asc(neighbourhood.position), asc(strength.kind), asc(sql`lower(${strength.name})`), asc(strength.id))
}

/** How many strengths of each kind everyone may see in each neighbourhood, and of the whole area. */
export async function strengthsByPlace(db: Db, partnershipId: string) {
  const places = await db
    .select({ id: neighbourhood.id, name: neighbourhood.name })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
    .orderBy(asc(neighbourhood.position), asc(neighbourhood.name))
  const rows = await db
    .select({ kind: strength.kind, neighbourhoodId: strength.neighbourhoodId, many: count() })
    .from(strength)
    .where(and(eq(strength.partnershipId, partnershipId), forEveryone()))
    .groupBy(strength.kind, strength.neighbourhoodId)
  const countsIn = (id: string | null) => {
    const counts = none()
    for (const row of rows) if (row.neighbourhoodId === id) counts[row.kind] = Number(row.many)
    return counts
  }
  return {
    places: places.map(({ id, name }) => ({ id, name, counts: countsIn(id) })),
    wholeArea: countsIn(null),
  }
}

/** Which public ideas build on each of these strengths, the latest first. */
export async function ideasUsing(db: Db, partnershipId: string, strengthIds: readonly string[]) {
  const using = new Map<string, { round: string; reference: string; title: string }[]>()
  if (strengthIds.length === 0) return using
  const rows = await db
    .select({ reference: proposal.reference, title: proposal.title, answers: proposal.answers, round: round.slug })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(
      and(
        eq(round.partnershipId, partnershipId),
        isNotNull(proposal.listed),
        or(...strengthIds.map((id) => sql`cast(${proposal.answers} as text) like ${`%"${id}"%`}`)),
      ),
    )
    .orderBy(desc(proposal.createdAt), asc(proposal.reference))
  for (const { answers, ...idea } of rows)
    for (const id of strengthsIn(answers.strengths).ids)
      if (strengthIds.includes(id)) using.set(id, [...(using.get(id) ?? []), idea])
  return using
}

/** For how long an idea's wish for help is worth asking on. */
const asksFor = days(365)

/**
 * What could come next, as an invitation: what ideas asked for and nobody offered, neighbourhoods and kinds with nothing on
 * the list yet, and themes whose ideas build on nothing from it.
 */
export async function invitationsToGive(db: Db, partnershipId: string, now: Instant) {
  const rows = await db
    .select({ idea: proposal, round: round.slug })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(
      and(
        eq(round.partnershipId, partnershipId),
        isNotNull(proposal.listed),
        gte(proposal.createdAt, later(now, -asksFor)),
      ),
    )
    .orderBy(desc(proposal.createdAt), asc(proposal.reference))
    .limit(200)
  const ids = rows.map(({ idea }) => idea.id)
  const answered = new Set(ids.length === 0 ? [] : await answeredAmong(db, partnershipId, ids))
  const ideaOf = new Map(rows.map(({ idea, round: slug }) => [idea.id, { idea, slug }]))
  const asked = askedAndNotOffered(
    rows.map(({ idea }) => ({
      id: idea.id,
      helpWanted: idea.answers.helpWanted ?? [],
      helpOffered: idea.answers.helpOffered ?? [],
      answered: answered.has(idea.id),
    })),
  ).flatMap(({ kind, words, ideaId }) => {
    const found = ideaOf.get(ideaId)
    return found ? [{ kind, words, round: found.slug, reference: found.idea.reference, title: found.idea.title }] : []
  })
  const { places, wholeArea } = await strengthsByPlace(db, partnershipId)
  const counts = none()
  for (const one of [wholeArea, ...places.map((place) => place.counts)])
    for (const kind of strengthKinds) counts[kind] += one[kind]
  const built = new Set(
    rows.flatMap(({ idea }) => (strengthsIn(idea.answers.strengths).ids.length > 0 ? [idea.themeId] : [])),
  )
  const themes = await db
    .select({ id: theme.id, name: theme.name })
    .from(theme)
    .where(eq(theme.partnershipId, partnershipId))
    .orderBy(asc(theme.position))
  return {
    asked: asked.slice(0, 12),
    places: places.filter(({ counts: of }) => strengthKinds.every((kind) => of[kind] === 0)).map(({ name }) => name),
    kinds: kindsToCome(counts),
    themes: themes.filter(({ id }) => !built.has(id)).map(({ name }) => name),
  }
}

async function answeredAmong(db: Db, partnershipId: string, ids: string[]): Promise<string[]> {
  const offers = await db.select({ id: helpOffer.proposalId }).from(helpOffer).where(inArray(helpOffer.proposalId, ids))
  const met = await db
    .select({ first: introduction.firstProposalId, second: introduction.secondProposalId })
    .from(introduction)
    .where(eq(introduction.partnershipId, partnershipId))
  return [
    ...offers.map(({ id }) => id),
    ...met.flatMap(({ first, second }) => [first, second].filter((id) => id !== null)),
  ]
}
