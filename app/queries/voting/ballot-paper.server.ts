import { asc, eq } from 'drizzle-orm'
import type { Actor } from '~/domain/people'
import { ballotRuleOf, happened } from '~/domain/round'
import { inBallotOrder } from '~/domain/voting/ballots'
import { neighbourhood, theme } from '~db/schema'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { shortlistOf } from '~/records/panel/shortlist.server'
import { lotsOf } from '~/records/proposal/lots.server'
import { firstPhotos } from '~/records/proposal/photos.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { shortlistOnBallot } from '~/records/voting/ballot-list.server'
import { placeOnTheRoll } from '~/records/voting/roll.server'
import { steppedOutOf } from '~/records/voting/stepped-out.server'

/** What someone on the roll fills in, and whether she has voted already; nothing for anybody else. */
export async function ballotFor(db: Db, secrets: Secrets, round: Round, actor: Actor) {
  const place = await placeOnTheRoll(db, round, actor)
  if (!place) return null
  const { ideas, ...paper } = await ballotPaper(db, secrets, round, actor.personId)
  const out = await steppedOutOf(db, round, actor)
  return {
    ...paper,
    ideas: ideas.filter(({ reference }) => !out.has(reference)),
    /** Titles of those she has stepped out of: she votes by her seat on the panel, and has an interest in them. */
    steppedOut: ideas.filter(({ reference }) => out.has(reference)).map(({ title }) => title),
    voted: place.voted,
  }
}

/**
 * The ideas on a round's ballot, by their names or in an order drawn by lot for this one voter, as the round's rule says;
 * it is the same however often she comes back. With the themes and neighbourhoods that ideas on it have.
 */
export async function ballotPaper(db: Db, secrets: Secrets, round: Round, personId: string) {
  const standing = await thoseOnTheBallot(db, round)
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
  const photos = await firstPhotos(
    db,
    standing.map(({ id }) => id),
  )
  const lotOf = new Map(
    standing.map(({ reference }) => [reference, secrets.hash('ballot', `order:${round.id}:${personId}:${reference}`)]),
  )
  const ideas = inBallotOrder(
    standing.map(({ id, reference, title, summary, costPence, themeId, neighbourhoodId }) => {
      if (costPence === null) throw new Error(`${reference} stands for the vote without a cost`)
      return { reference, title, summary, costPence, themeId, placeId: neighbourhoodId, photo: photos.get(id) ?? null }
    }),
    ballotRuleOf(round.rules),
    (reference) => lotOf.get(reference) ?? '',
  )
  const used = new Set(ideas.flatMap(({ themeId, placeId }) => [themeId, placeId]))
  return {
    ideas,
    themes: themes.filter(({ id }) => used.has(id)),
    places: places.filter(({ id }) => used.has(id)),
  }
}

/** All on the list, or the panel's shortlist: as it was fixed, or will be by whoever votes first. */
async function thoseOnTheBallot(db: Db, round: Round) {
  const standing = await standingProposals(db, round)
  if (round.rules.deciding?.kind !== 'shortlist') return standing
  if (happened(round, 'voting-opened')) {
    const listed = await shortlistOnBallot(db, round)
    return standing.filter(({ reference }) => listed?.has(reference))
  }
  const ids = standing.map(({ id }) => id)
  const lots = (await lotsOf(db, round.id)).map(({ proposalId }) => proposalId)
  const listed = await shortlistOf(db, round, ids, lots, round.dates.votingOpensAt ?? round.createdAt)
  return standing.filter(({ id }) => listed.has(id))
}
