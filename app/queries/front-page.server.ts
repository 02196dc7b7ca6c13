import { and, asc, inArray, isNotNull, notExists, eq } from 'drizzle-orm'
import { partnership, round, roundEvent } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { nextDate, phaseOf, type NextDate, type Phase } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** What a partnership asks of its neighbours now, and by when. */
export interface OnNow {
  readonly phase: Phase
  readonly next: NextDate | null
}

/** What is likeliest to be somebody's to do comes first. */
const urgency: readonly Phase[] = ['vote', 'open', 'vote-soon', 'score', 'check', 'vote-closed', 'decide', 'plan']

/** The partnerships of this installation, by name, each with what is on there now: at most a programme's worth. */
export async function frontPage(db: Db, now: Instant) {
  const { id, slug, name, area, vision, accent } = partnership
  const partnerships = await db
    .select({ id, slug, name, area, vision, accent })
    .from(partnership)
    .where(isNotNull(partnership.openedAt))
    .orderBy(asc(name))
    .limit(300)
  const onNow = await roundsOnNow(db, now)
  return partnerships.map(({ id: partnershipId, ...rest }) => ({ ...rest, on: onNow.get(partnershipId) ?? null }))
}

async function roundsOnNow(db: Db, now: Instant): Promise<Map<string, OnNow>> {
  const ended = db
    .select({ id: roundEvent.id })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, round.id), inArray(roundEvent.kind, ['adopted', 'cancelled'])))
  const rounds = await db
    .select({ id: round.id, partnershipId: round.partnershipId, rules: round.rules, dates: round.dates })
    .from(round)
    .where(notExists(ended))
    .limit(600)
  if (rounds.length === 0) return new Map()
  const events = grouped(
    await db
      .select({ roundId: roundEvent.roundId, kind: roundEvent.kind, at: roundEvent.at })
      .from(roundEvent)
      .where(
        inArray(
          roundEvent.roundId,
          rounds.map((one) => one.id),
        ),
      )
      .orderBy(asc(roundEvent.sequence)),
    ({ roundId }) => roundId,
  )
  const told = new Map<string, OnNow>()
  for (const one of rounds) {
    const course = { ...one, events: events.get(one.id) ?? [] }
    const phase = phaseOf(course, now)
    const known = told.get(one.partnershipId)
    if (!urgency.includes(phase)) continue
    if (known && urgency.indexOf(known.phase) <= urgency.indexOf(phase)) continue
    told.set(one.partnershipId, { phase, next: nextDate(course, now) })
  }
  return told
}
