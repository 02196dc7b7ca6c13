import { and, asc, count, desc, eq, isNull } from 'drizzle-orm'
import { helpOffer, introduction, likelyPair } from '~db/schema'
import { firstNameOf } from '~/domain/people'
import { isPublic, whyMeet, type WhyMeet } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { namesOf } from '~/records/people/names.server'
import {
  answersTo,
  ideasNamed,
  introductionById,
  pairToMeet,
  type PairToMeet,
  type Side,
} from '~/records/proposal/introductions.server'
import { introductionBetween, neighboursBy, toMeet } from '~/records/proposal/likely-pairs.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'

export const pairsAPage = 10
const shown = 20

/** One of the two, as a builder sees her: her whole name, and her idea. */
export interface SideSeen {
  readonly name: string
  readonly idea: { readonly title: string; readonly reference: string; readonly round: string } | null
  readonly hasAddress: boolean
}

export interface PairSeen {
  readonly kind: PairToMeet['kind']
  readonly id: string
  readonly sides: readonly [SideSeen, SideSeen]
  /** Nothing for an offer, whose own words say why. */
  readonly why: WhyMeet | null
  readonly words: string
}

/** Who should meet, who offers help, and who was introduced, for those who walk alongside people. */
export async function introductionsDesk(db: Db, partnershipId: string, page: number) {
  const ofHere = eq(likelyPair.partnershipId, partnershipId)
  const pairs = await db
    .select({ id: likelyPair.id })
    .from(likelyPair)
    .where(ofHere)
    .orderBy(desc(likelyPair.worth), asc(likelyPair.id))
    .limit(pairsAPage)
    .offset((page - 1) * pairsAPage)
  const [all] = await db.select({ many: count() }).from(likelyPair).where(ofHere)
  const offers = await db
    .select({ id: helpOffer.id })
    .from(helpOffer)
    .where(and(eq(helpOffer.partnershipId, partnershipId), isNull(helpOffer.settledAt)))
    .orderBy(asc(helpOffer.at), asc(helpOffer.id))
    .limit(shown)
  return {
    pairs: await seen(db, partnershipId, pairs),
    pages: Math.max(1, Math.ceil(Number(all?.many ?? 0) / pairsAPage)),
    offers: await seen(db, partnershipId, offers),
    settled: await settled(db, partnershipId),
  }
}

async function seen(db: Db, partnershipId: string, ids: readonly { id: string }[]): Promise<PairSeen[]> {
  const found: PairSeen[] = []
  for (const { id } of ids) {
    const pair = await pairSeen(db, partnershipId, id)
    if (pair) found.push(pair)
  }
  return found
}

/** A pair as a builder sees it; nothing when an idea of it is not public at the moment. */
export async function pairSeen(db: Db, partnershipId: string, id: string): Promise<PairSeen | undefined> {
  const pair = await pairToMeet(db, partnershipId, id)
  if (!pair) return undefined
  const { kind, words, sides } = pair
  const ideas: (Proposal | undefined)[] = []
  for (const { proposalId } of sides) ideas.push(proposalId === null ? undefined : await proposalById(db, proposalId))
  if (ideas.some((idea) => idea && !isPublic(idea.standing))) return undefined
  const people = await neighboursBy(
    db,
    sides.map(({ personId }) => personId),
  )
  const named = await ideasNamed(
    db,
    sides.map(({ proposalId }) => proposalId),
  )
  const side = ({ personId, proposalId }: Side): SideSeen => ({
    name: people.get(personId)?.name ?? '',
    idea: named.get(proposalId ?? '') ?? null,
    hasAddress: (people.get(personId)?.email ?? null) !== null,
  })
  const [one, other] = ideas
  const why = one && other ? whyMeet(toMeet(one), toMeet(other)) : null
  return { kind, id, sides: [side(sides[0]), side(sides[1])], why, words }
}

/** Whom builders introduced, or put aside, the latest first, with what the two said. */
async function settled(db: Db, partnershipId: string) {
  const rows = await db
    .select()
    .from(introduction)
    .where(eq(introduction.partnershipId, partnershipId))
    .orderBy(desc(introduction.at), desc(introduction.id))
    .limit(shown)
  const answers = await answersTo(
    db,
    rows.map(({ id }) => id),
  )
  const names = await namesOf(
    db,
    rows.flatMap(({ firstPersonId, secondPersonId }) => [firstPersonId, secondPersonId]),
  )
  return rows.map(({ id, state, at, firstPersonId, secondPersonId, passedAt }) => ({
    id,
    state,
    at,
    passed: passedAt !== null,
    sides: [firstPersonId, secondPersonId].map((personId) => {
      const said = answers.find((one) => one.introductionId === id && one.personId === personId)
      return { name: names.get(personId) ?? '', yes: (said?.yesAt ?? null) !== null, words: said?.words ?? '' }
    }),
  }))
}

/** An introduction as one of the two reads it; nothing for anybody else, and never the other's address. */
export async function ownIntroduction(db: Db, partnershipId: string, id: string, personId: string) {
  const found = await introductionById(db, id)
  if (!found || found.partnershipId !== partnershipId || found.state !== 'made') return undefined
  const { firstPersonId, secondPersonId, firstProposalId, secondProposalId } = found
  if (personId !== firstPersonId && personId !== secondPersonId) return undefined
  const isFirst = personId === firstPersonId
  const otherId = isFirst ? secondPersonId : firstPersonId
  const [ownId, theirsId] = isFirst ? [firstProposalId, secondProposalId] : [secondProposalId, firstProposalId]
  const names = await namesOf(db, [otherId, found.by])
  const ideas = await ideasNamed(db, [theirsId])
  const own = (await answersTo(db, [id])).find((one) => one.personId === personId)
  return {
    other: firstNameOf(names.get(otherId) ?? ''),
    builder: names.get(found.by) ?? '',
    words: found.words,
    /** Two ideas, help with hers, or help that she offered. */
    about: theirsId === null ? ('helped' as const) : ownId === null ? ('helps' as const) : ('ideas' as const),
    theirs: ideas.get(theirsId ?? '') ?? null,
    saidYes: (own?.yesAt ?? null) !== null,
    said: own?.words ?? '',
    /** Both have said yes, and each was written the other's address. */
    passed: found.passedAt !== null,
  }
}

/** How many wait for a builder: pairs, and offers of help. */
export async function introductionsWaiting(db: Db, partnershipId: string): Promise<number> {
  const [pairs] = await db.select({ many: count() }).from(likelyPair).where(eq(likelyPair.partnershipId, partnershipId))
  const [offers] = await db
    .select({ many: count() })
    .from(helpOffer)
    .where(and(eq(helpOffer.partnershipId, partnershipId), isNull(helpOffer.settledAt)))
  return Number(pairs?.many ?? 0) + Number(offers?.many ?? 0)
}

/** Whether somebody may be offered the way to help with an idea: it is not hers, and she has not offered already. */
export async function helpStanding(db: Db, partnershipId: string, of: Proposal, personId: string) {
  const [offered] = await db
    .select({ at: helpOffer.at })
    .from(helpOffer)
    .where(and(eq(helpOffer.proposalId, of.id), eq(helpOffer.personId, personId)))
  const met =
    of.applicantId === null ? undefined : await introductionBetween(db, partnershipId, personId, of.applicantId)
  const isMet = met !== undefined && met.state !== 'aside'
  return { isOwn: of.applicantId === personId, offered: offered !== undefined, met: isMet }
}
