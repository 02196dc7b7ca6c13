import { asc, eq } from 'drizzle-orm'
import type { Pence } from '~/domain/pence'
import type { Actor } from '~/domain/people'
import type { Exclusion } from '~/domain/proposal'
import { ballotRuleOf, happened, voterLimitsTold, type VoterLimitsTold } from '~/domain/round'
import { inBallotOrder } from '~/domain/voting/ballots'
import { theme } from '~db/schema'
import { readOnce } from '~/platform/kept-readings.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db, World } from '~/platform/world.server'
import { neighbourhoodsOf } from '~/records/people/inviter.server'
import { exclusionsOf } from '~/records/proposal/exclusions.server'
import { firstPhotos, type PhotoSeen } from '~/records/proposal/photos.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import { roundById, type Round } from '~/records/round/course.server'
import { ideasForBallot, shortlistOnBallot } from '~/records/voting/ballot-list.server'
import { placeOnTheRoll } from '~/records/voting/roll.server'
import { steppedOutOf, undeclaredOnBallot } from '~/records/voting/stepped-out.server'
import { exclusionsAmong } from '../proposal/exclusions-page.server'

/** What stands on a round's ballot, the same for whoever fills it in. */
export interface BallotList {
  /** By their references; in which order they are shown is each voter's own. */
  readonly ideas: readonly IdeaOnBallot[]
  /** The themes and neighbourhoods that ideas on it have. */
  readonly themes: readonly Named[]
  readonly places: readonly Named[]
  /** Ideas of which one at most can be funded, on the ballot or not. */
  readonly exclusions: readonly Exclusion[]
  readonly limits: VoterLimitsTold
}

type Named = Readonly<Record<'id' | 'name', string>>

interface IdeaOnBallot {
  readonly reference: string
  readonly title: string
  readonly summary: string
  readonly costPence: Pence
  readonly themeId: string | null
  readonly placeId: string | null
  readonly photo: PhotoSeen | null
}

/**
 * What stands on a round's ballot, read once for all voters until anything that a page shows has changed. Before voting
 * has been opened it is read each time: the panel's shortlist may then still move with what no public page shows.
 */
export function ballotListOf(world: World, round: Round): Promise<BallotList> {
  if (!happened(round, 'voting-opened')) return world.read((db) => ballotList(db, round))
  return readOnce(world, `ballot of ${round.id}`, async (db) => {
    // Read anew with the rest: this one may be from before a change that the answer is to hold good after.
    return ballotList(db, (await roundById(db, round.id)) ?? round)
  })
}

/** What someone on the roll fills in, and whether she has voted already; nothing for anybody else. */
export async function ballotFor(db: Db, secrets: Secrets, round: Round, actor: Actor, list: BallotList) {
  const place = await placeOnTheRoll(db, round, actor)
  // Who votes by a seat on the panel, votes no more once it is given up.
  if (!place || (round.rules.voters === 'panel' && !actor.votingMember)) return null
  const out = await steppedOutOf(db, round, actor)
  const ordered = inOrderFor(secrets, round, actor.personId, list.ideas)
  const ideas = ordered.filter(({ reference }) => !out.has(reference))
  return {
    ideas,
    themes: list.themes,
    places: list.places,
    exclusions: exclusionsAmong(list.exclusions, ideas),
    /** Titles of those she has stepped out of: she votes by her seat on the panel, and has an interest in them. */
    steppedOut: ordered.filter(({ reference }) => out.has(reference)).map(({ title }) => title),
    /** Ideas she has yet to declare on before she can vote by her seat on the panel. */
    undeclared: await undeclaredOnBallot(db, round, actor),
    voted: place.voted,
  }
}

/**
 * The ideas on a round's ballot, by their names or in an order drawn by lot for this one voter, as the round's rule says;
 * it is the same however often she comes back. With the themes and neighbourhoods that ideas on it have.
 */
export async function ballotPaper(db: Db, secrets: Secrets, round: Round, personId: string) {
  const { ideas, themes, places } = await ballotList(db, round)
  return { ideas: inOrderFor(secrets, round, personId, ideas), themes, places }
}

export async function ballotList(db: Db, round: Round): Promise<BallotList> {
  const standing = await thoseOnTheBallot(db, round)
  const themes = await db
    .select({ id: theme.id, name: theme.name })
    .from(theme)
    .where(eq(theme.partnershipId, round.partnershipId))
    .orderBy(asc(theme.position))
  const places = await neighbourhoodsOf(db, round.partnershipId)
  const photos = await firstPhotos(
    db,
    standing.map(({ id }) => id),
  )
  const ideas = standing.map(({ id, reference, title, summary, costPence, themeId, neighbourhoodId }) => {
    if (costPence === null) throw new Error(`${reference} stands for the vote without a cost`)
    return { reference, title, summary, costPence, themeId, placeId: neighbourhoodId, photo: photos.get(id) ?? null }
  })
  const used = new Set(ideas.flatMap(({ themeId, placeId }) => [themeId, placeId]))
  return {
    ideas,
    themes: themes.filter(({ id }) => used.has(id)),
    places: places.filter(({ id }) => used.has(id)),
    exclusions: await exclusionsOf(db, round.id),
    limits: voterLimitsTold(round.rules, places),
  }
}

function inOrderFor(secrets: Secrets, round: Round, personId: string, ideas: readonly IdeaOnBallot[]): IdeaOnBallot[] {
  const rule = ballotRuleOf(round.rules)
  // Whose ballot is in the order of names draws no lots. Else one secret for the voter, and a lot of each idea from it.
  const own = rule.order === 'alphabetical' ? '' : secrets.hash('ballot', `order:${round.id}:${personId}`)
  const lots = new Map(own === '' ? [] : ideas.map(({ reference }) => [reference, sha256(`${own}:${reference}`)]))
  return inBallotOrder(ideas, rule, (reference) => lots.get(reference) ?? '')
}

/** All on the list, or the panel's shortlist: as it was fixed, or as it will be by whoever votes first. */
async function thoseOnTheBallot(db: Db, round: Round) {
  if (!happened(round, 'voting-opened')) return ideasForBallot(db, round)
  const standing = await standingProposals(db, round)
  const listed = await shortlistOnBallot(db, round)
  return listed ? standing.filter(({ reference }) => listed.has(reference)) : standing
}
