import { and, asc, desc, eq } from 'drizzle-orm'
import { criterion, neighbourhood, proposal, roll, roundEvent, theme } from '~db/schema'
import { pence } from '~/domain/pence'
import { standingOf } from '~/domain/proposal'
import { happened } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { fundedIn } from './funded.server'
import { lastEvent, roundIdeas, type IdeasWanted } from './round-ideas.server'

/** What a round's page shows: the same for everyone, but for `reader`. */
export async function roundPage(db: Db, round: Round, readerId: string | null, wanted: IdeasWanted) {
  const funded = happened(round, 'adopted') ? (await fundedIn(db, [round.id])).get(round.id) : undefined
  return {
    ...(await roundIdeas(db, round.id, wanted)),
    themes: await named(db, theme, round.partnershipId),
    places: await named(db, neighbourhood, round.partnershipId),
    criteria: round.rules.steps.score ? await criteriaInShort(db, round.id) : [],
    funded: funded ?? { count: 0, amountPence: pence(0) },
    news: await newsOf(db, round),
    reader: readerId === null ? null : await readerIn(db, round, readerId),
  }
}

async function named(db: Db, table: typeof theme | typeof neighbourhood, partnershipId: string) {
  return db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(table.partnershipId, partnershipId))
    .orderBy(asc(table.position))
    .limit(100)
}

async function criteriaInShort(db: Db, roundId: string) {
  return db
    .select({ name: criterion.name, weight: criterion.weight })
    .from(criterion)
    .where(eq(criterion.roundId, roundId))
    .orderBy(asc(criterion.position))
}

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
async function readerIn(db: Db, round: Round, personId: string) {
  const own = await db
    .select({ reference: proposal.reference, title: proposal.title, last: lastEvent })
    .from(proposal)
    .where(and(eq(proposal.applicantId, personId), eq(proposal.roundId, round.id)))
    .orderBy(asc(proposal.reference))
    .limit(20)
  const [entry] = happened(round, 'voting-opened')
    ? await db
        .select({ channel: roll.channel })
        .from(roll)
        .where(and(eq(roll.roundId, round.id), eq(roll.personId, personId)))
    : []
  return {
    ideas: own.map(({ last, ...idea }) => ({
      ...idea,
      standing: standingOf(last ? [{ kind: last, at: round.createdAt }] : []),
    })),
    hasVoted: entry !== undefined && entry.channel !== null,
  }
}
