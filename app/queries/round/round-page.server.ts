import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { criterion, neighbourhood, proposal, roll, roundEvent, theme } from '~db/schema'
import { pence } from '~/domain/pence'
import { standingOf } from '~/domain/proposal'
import { happened } from '~/domain/round'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { fundedIn } from './funded.server'
import { lastEvent, roundIdeas, type IdeasWanted } from './round-ideas.server'

/** What a round's page shows to everyone. */
export async function roundPage(db: Db, round: Round, wanted: IdeasWanted) {
  const asked = { roundId: round.id, partnershipId: round.partnershipId }
  const funded = happened(round, 'adopted') ? (await fundedIn(db, [round.id])).get(round.id) : undefined
  return {
    ...(await roundIdeas(db, round.id, wanted)),
    themes: await themesQuery(db, asked),
    places: await placesQuery(db, asked),
    criteria: round.rules.steps.score ? await criteriaQuery(db, asked) : [],
    funded: funded ?? { count: 0, amountPence: pence(0) },
    news: await newsOf(db, round),
  }
}

const named = (table: typeof theme | typeof neighbourhood) =>
  prepared((db) =>
    db
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(eq(table.partnershipId, sql.placeholder('partnershipId')))
      .orderBy(asc(table.position))
      .limit(100),
  )
const themesQuery = named(theme)
const placesQuery = named(neighbourhood)
const criteriaQuery = prepared((db) =>
  db
    .select({ name: criterion.name, weight: criterion.weight })
    .from(criterion)
    .where(eq(criterion.roundId, sql.placeholder('roundId')))
    .orderBy(asc(criterion.position)),
)

/** Why it was called off, or why its dates were last changed. */
async function newsOf(db: Db, round: Round): Promise<{ kind: 'cancelled' | 'dates-changed'; because: string } | null> {
  const kind = (['cancelled', 'dates-changed'] as const).find((one) => happened(round, one))
  if (!kind) return null
  const [event] = await db
    .select({ detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, round.id), eq(roundEvent.kind, kind)))
    .orderBy(desc(roundEvent.sequence))
    .limit(1)
  const { because } = event?.detail ?? {}
  return { kind, because: typeof because === 'string' ? because : '' }
}

/** The reader's own part in a round: her ideas, and whether she is on the roll and has voted. */
export async function readerIn(db: Db, round: Round, personId: string) {
  const asked = { roundId: round.id, personId }
  const own = await ownQuery(db, asked)
  const [entry] = happened(round, 'voting-opened') ? await rollQuery(db, asked) : []
  return {
    ideas: own.map(({ last, ...idea }) => ({
      ...idea,
      standing: standingOf(last ? [{ kind: last, at: round.createdAt }] : []),
    })),
    hasVoted: entry !== undefined && entry.channel !== null,
  }
}

const ownQuery = prepared((db) =>
  db
    .select({ reference: proposal.reference, title: proposal.title, last: lastEvent })
    .from(proposal)
    .where(and(eq(proposal.applicantId, sql.placeholder('personId')), eq(proposal.roundId, sql.placeholder('roundId'))))
    .orderBy(asc(proposal.reference))
    .limit(20),
)
const rollQuery = prepared((db) =>
  db
    .select({ channel: roll.channel })
    .from(roll)
    .where(and(eq(roll.roundId, sql.placeholder('roundId')), eq(roll.personId, sql.placeholder('personId')))),
)
