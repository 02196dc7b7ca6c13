import { and, asc, eq, inArray } from 'drizzle-orm'
import { person, postSetting, proposal, role } from '~db/schema'
import type { Decision, DecisionOutcome } from '~/domain/panel'
import { inForce } from '~/domain/people'
import type { Pence } from '~/domain/pence'
import { takesCarried } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundsOf, type Round } from '~/records/round/course.server'
import { feedbackToSend } from './feedback.server'

/** What an applicant is told of what the meeting decided. */
export interface Verdict {
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
  readonly askedPence: Pence
  /** In the meeting's own words; empty where it said what the rule said. */
  readonly because: string
  /** What has to be so before any of the money is paid, each in words. */
  readonly conditions: readonly string[]
  /** Its place among those in reserve, from 1; nothing for the others. */
  readonly reservePlace: number | null
  /** What the panel's members wrote for her, a paragraph each or as an officer worded it; empty when nobody wrote. */
  readonly feedback: string
  /** Who walks alongside people with ideas, by name. */
  readonly builders: readonly string[]
  /** Answers to our letters reach somebody. */
  readonly reachable: boolean
  /** The round that takes ideas next, if one is planned: the idea can go on to it. */
  readonly nextRound: { readonly title: string; readonly opensAt: Instant; readonly closesAt: Instant } | null
  /** It goes to one who writes with the applicant, who alone accepts the money. */
  readonly toCoApplicant: boolean
}

/** What there is to tell of a list, by idea. */
export async function verdictsOf(
  db: Db,
  now: Instant,
  round: Round,
  { id, items }: Pick<Decision, 'id' | 'items'>,
): Promise<Map<string, Verdict>> {
  if (items.length === 0) return new Map()
  const ids = items.map((item) => item.proposalId)
  const proposals = await db
    .select({ id: proposal.id, reference: proposal.reference, title: proposal.title })
    .from(proposal)
    .where(inArray(proposal.id, ids))
  const feedback = await feedbackToSend(db, id, ids)
  const around = {
    round: round.title,
    builders: await buildersOf(db, round.partnershipId, now),
    reachable: await isReachable(db, round.partnershipId),
    nextRound: await nextRoundAfter(db, round, now),
    toCoApplicant: false,
  }
  const inReserve = items.filter(({ outcome }) => outcome === 'reserve').map(({ proposalId }) => proposalId)
  return new Map(
    items.flatMap(({ proposalId, outcome, amountPence, askedPence, because, conditions = [] }) => {
      const of = proposals.find((one) => one.id === proposalId)
      if (!of) return []
      const { reference, title } = of
      const place = inReserve.indexOf(proposalId)
      const said = { reference, title, outcome, amountPence, askedPence, because, conditions }
      const reservePlace = place < 0 ? null : place + 1
      return [[proposalId, { ...said, reservePlace, feedback: feedback.get(proposalId)?.words ?? '', ...around }]]
    }),
  )
}

async function buildersOf(db: Db, partnershipId: string, now: Instant): Promise<string[]> {
  const held = await db
    .select({ name: person.name, startsAt: role.startsAt, endsAt: role.endsAt })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(and(eq(role.partnershipId, partnershipId), eq(role.kind, 'builder')))
    .orderBy(asc(person.name))
  return [...new Set(held.filter((one) => inForce(one, now)).map(({ name }) => name))]
}

async function isReachable(db: Db, partnershipId: string): Promise<boolean> {
  const [setting] = await db
    .select({ replyTo: postSetting.replyTo })
    .from(postSetting)
    .where(eq(postSetting.partnershipId, partnershipId))
  return (setting?.replyTo ?? null) !== null
}

const roundsLookedAt = 20

/** The round that takes ideas, or will, the soonest to close; nothing when none is published. */
async function nextRoundAfter(db: Db, { id, partnershipId }: Round, now: Instant) {
  const [next] = (await roundsOf(db, partnershipId, roundsLookedAt))
    .filter((one) => one.id !== id && takesCarried(one, now))
    .sort((one, other) => one.dates.closesAt - other.dates.closesAt)
  if (!next) return null
  const { opensAt, closesAt } = next.dates
  return { title: next.title, opensAt, closesAt }
}
