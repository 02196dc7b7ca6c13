import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import type { InterestKind } from '~/domain/panel'
import { instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { decisionNumbered, firstDecision, meetingOf } from '~/records/panel/decision.server'
import { declarationsOn, interestsAmong } from '~/records/panel/interest.server'
import { namesOf } from '~/records/people/names.server'
import { votesForMinutes } from './votes-for-minutes.server'
import type { Round } from '~/records/round/course.server'

/** One member's interest in one idea, as the panel's own minutes have it. */
export interface InterestInMinutes {
  readonly name: string
  readonly kind: Exclude<InterestKind, 'none'>
  /** In her own words; empty where she gave none, where it needs no declaring, or where it is not the reader's to read. */
  readonly note: string
}

/** Who said what in the votes by name, for the panel and its officers: nothing of an idea the reader has an interest in. */
export async function voicesForPanel(db: Db, round: Round, readerId: string, number = 1) {
  const decision = await decisionNumbered(db, round.id, number)
  if (!decision || decision.adoptedAt === null) return []
  const { interests } = await meetingOf(db, round, decision, instant(decision.adoptedAt))
  return (await votesForMinutes(db, decision.id))
    .filter(({ secret, proposalId }) => !secret && !interests.isInterested(readerId, proposalId))
    .map(({ title, sequence, voices }) => ({
      ...{ title, sequence },
      voices: voices.map(({ name, says }) => ({ name, says })),
    }))
}

/**
 * What the panel's own edition of the minutes has beside the published one: of what kind each interest was, and why, by
 * the idea's reference. Of an idea that the reader has an interest in herself, she reads no reasons.
 */
export async function interestsForPanel(
  db: Db,
  round: Round,
  readerId: string,
  number = 1,
): Promise<Record<string, InterestInMinutes[]>> {
  const decision = await decisionNumbered(db, round.id, number)
  if (!decision || decision.adoptedAt === null) return {}
  const meeting = await meetingOf(db, round, decision, instant(decision.adoptedAt))
  const ids = decision.items.map((item) => item.proposalId)
  const said = await declarationsOn(db, ids)
  const names = await namesOf(
    db,
    meeting.seats.map((seat) => seat.personId),
  )
  const rows = await db
    .select({ id: proposal.id, reference: proposal.reference })
    .from(proposal)
    .where(inArray(proposal.id, ids))
  const references = new Map(rows.map(({ id, reference }) => [id, reference]))
  return Object.fromEntries(
    ids.flatMap((proposalId) => {
      const readsWhy = !meeting.interests.isInterested(readerId, proposalId)
      const found = meeting.seats.flatMap(({ personId }): InterestInMinutes[] => {
        const kind = meeting.interests.kindOf(personId, proposalId)
        if (kind === undefined || kind === 'none') return []
        const last = said.findLast((one) => one.proposalId === proposalId && one.personId === personId)
        return [{ name: names.get(personId) ?? '', kind, note: readsWhy && last?.kind === kind ? last.note : '' }]
      })
      return found.length === 0 ? [] : [[references.get(proposalId) ?? '', found]]
    }),
  )
}

/**
 * Whether the list decides on an idea that somebody has an interest in: until everyone is told, she hears of none of it
 * before the others.
 */
export async function readsOwnVerdict(db: Db, round: Round, readerId: string): Promise<boolean> {
  const decision = await firstDecision(db, round.id)
  const ideas = (decision?.items ?? []).map(({ proposalId }) => ({ id: proposalId }))
  return (await interestsAmong(db, ideas, readerId)).size > 0
}
