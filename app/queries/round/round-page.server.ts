import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { criterion, neighbourhood, proposal, roll, roundEvent, share, theme } from '~db/schema'
import { pence } from '~/domain/pence'
import { asTold, standingOf } from '~/domain/proposal'
import { happened, isVoteRestored, isAnnounced } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { fundedIn } from './funded.server'
import { lastEvent } from '~/records/proposal/last-event.server'
import { ideasInAll, isNarrowed, roundIdeas, type IdeasWanted } from './round-ideas.server'

/** What a round's page shows to everyone. */
export async function roundPage(db: Db, round: Round, wanted: IdeasWanted) {
  const asked = { roundId: round.id, partnershipId: round.partnershipId }
  const funded = isAnnounced(round) ? (await fundedIn(db, [round.id])).get(round.id) : undefined
  const ideas = await roundIdeas(db, round.id, wanted)
  return {
    ...ideas,
    /** However few of them are looked at. */
    countInAll: isNarrowed(wanted) ? await ideasInAll(db, round.id) : ideas.count,
    themes: await themesQuery(db, asked),
    places: await placesQuery(db, asked),
    criteria: round.rules.steps.score ? await criteriaQuery(db, asked) : [],
    funded: funded ?? { count: 0, amountPence: pence(0) },
    criteriaChanged: await criteriaChange(db, round),
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

/** When and why what the panel scores by was last changed, since the round was published. */
async function criteriaChange(db: Db, round: Round): Promise<{ at: Instant; because: string } | null> {
  if (!happened(round, 'criteria-changed')) return null
  const [event] = await db
    .select({ at: roundEvent.at, detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, round.id), eq(roundEvent.kind, 'criteria-changed')))
    .orderBy(desc(roundEvent.sequence))
    .limit(1)
  const { because } = event?.detail ?? {}
  return event ? { at: event.at, because: typeof because === 'string' ? because : '' } : null
}

/** What everyone is told of a change in a round: that it was called off, or what happened last to its dates and its vote. */
export type RoundNews = { readonly because: string; readonly until: Instant | null } & {
  readonly kind: (typeof newsKinds)[number]
}
const newsKinds = [
  'cancelled',
  'vote-restored',
  'restored-accepted',
  'voting-again',
  'voting-closed',
  'voting-extended',
  'dates-changed',
] as const

async function newsOf(db: Db, round: Round): Promise<RoundNews | null> {
  const kinds = newsKinds.filter((one) => happened(round, one))
  for (const kind of kinds) {
    const [event] = await db
      .select({ detail: roundEvent.detail })
      .from(roundEvent)
      .where(and(eq(roundEvent.roundId, round.id), eq(roundEvent.kind, kind)))
      .orderBy(desc(roundEvent.sequence))
      .limit(1)
    const { because, until } = event?.detail ?? {}
    // It has been settled, and that is the news.
    if (kind === 'vote-restored' && !isVoteRestored(round)) continue
    // What the clock closed is no news.
    if (kind === 'voting-closed' && typeof because !== 'string') continue
    return {
      kind,
      because: typeof because === 'string' ? because : '',
      until: typeof until === 'number' ? (until as Instant) : null,
    }
  }
  return null
}

/** The reader's own part in a round: her ideas and those she shares in, and whether she is on the roll and has voted. */
export async function readerIn(db: Db, round: Round, personId: string) {
  const asked = { roundId: round.id, personId }
  const own = await ownQuery(db, asked)
  const [entry] = happened(round, 'voting-opened') ? await rollQuery(db, asked) : []
  return {
    ideas: own.map(({ last, ...idea }) => ({
      ...idea,
      standing: asTold(standingOf(last ? [{ kind: last, at: round.createdAt }] : []), happened(round, 'checked')),
    })),
    hasVoted: entry !== undefined && entry.channel !== null,
  }
}

const ownQuery = prepared((db) =>
  db
    .select({ reference: proposal.reference, title: proposal.title, last: lastEvent })
    .from(proposal)
    .where(
      and(
        or(
          eq(proposal.applicantId, sql.placeholder('personId')),
          inArray(
            proposal.id,
            db
              .select({ id: share.proposalId })
              .from(share)
              .where(and(eq(share.personId, sql.placeholder('personId')), isNull(share.until))),
          ),
        ),
        eq(proposal.roundId, sql.placeholder('roundId')),
      ),
    )
    .orderBy(asc(proposal.reference))
    .limit(20),
)
const rollQuery = prepared((db) =>
  db
    .select({ channel: roll.channel })
    .from(roll)
    .where(and(eq(roll.roundId, sql.placeholder('roundId')), eq(roll.personId, sql.placeholder('personId')))),
)
