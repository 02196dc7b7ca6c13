import { asc, eq } from 'drizzle-orm'
import type { Actor } from '~/domain/people'
import { neighbourhood, theme } from '~db/schema'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { placeOnTheRoll } from '~/records/voting/roll.server'

/** What someone on the roll fills in, and whether she has voted already; nothing for anybody else. */
export async function ballotFor(
  db: Db,
  secrets: Secrets,
  round: Pick<Round, 'id' | 'partnershipId' | 'rules' | 'events'>,
  actor: Actor,
) {
  const place = await placeOnTheRoll(db, round, actor)
  return place && { ...(await ballotPaper(db, secrets, round, actor.personId)), voted: place.voted }
}

/**
 * The ideas on a round's ballot, in an order drawn by lot for this one voter, so that none stands first for everybody;
 * it is the same however often she comes back. With the themes and neighbourhoods that ideas on it have.
 */
export async function ballotPaper(
  db: Db,
  secrets: Secrets,
  round: Pick<Round, 'id' | 'partnershipId' | 'rules'>,
  personId: string,
) {
  const standing = await standingProposals(db, round)
  const themes = await db
    .select({ id: theme.id, name: theme.name })
    .from(theme)
    .where(eq(theme.partnershipId, round.partnershipId))
    .orderBy(asc(theme.position))
  const places = await db
    .select({ id: neighbourhood.id, name: neighbourhood.name })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, round.partnershipId))
    .orderBy(asc(neighbourhood.position))
  const lotOf = new Map(
    standing.map(({ reference }) => [reference, secrets.hash('ballot', `order:${round.id}:${personId}:${reference}`)]),
  )
  const ideas = standing
    .map(({ reference, title, summary, costPence, themeId, neighbourhoodId }) => {
      if (costPence === null) throw new Error(`${reference} stands for the vote without a cost`)
      return { reference, title, summary, costPence, themeId, placeId: neighbourhoodId }
    })
    .sort((one, other) => ((lotOf.get(one.reference) ?? '') < (lotOf.get(other.reference) ?? '') ? -1 : 1))
  const used = new Set(ideas.flatMap(({ themeId, placeId }) => [themeId, placeId]))
  return {
    ideas,
    themes: themes.filter(({ id }) => used.has(id)),
    places: places.filter(({ id }) => used.has(id)),
  }
}
