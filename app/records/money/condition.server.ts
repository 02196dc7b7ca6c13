import { asc, inArray } from 'drizzle-orm'
import { awardCondition, conditionEvent } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { conditionsAfter, type Condition, type ConditionEvent } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** Everything that was ever asked of these awards before they are paid, in the order it was given. */
export async function conditionsOfAwards(db: Db, awardIds: readonly string[]): Promise<Condition[]> {
  if (awardIds.length === 0) return []
  const rows = await db
    .select()
    .from(awardCondition)
    .where(inArray(awardCondition.awardId, [...awardIds]))
    .orderBy(asc(awardCondition.position))
  if (rows.length === 0) return []
  const events = await db
    .select()
    .from(conditionEvent)
    .where(
      inArray(
        conditionEvent.conditionId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(conditionEvent.sequence))
  const eventsOf = grouped(events, ({ conditionId }) => conditionId)
  return rows.map(({ id, awardId, words, givenAt }) => ({
    ...{ id, awardId, words, givenAt },
    events: (eventsOf.get(id) ?? []).map(({ kind, because, at, by }) => ({ kind, because, at, by })),
  }))
}

/** Adds what has become of a condition. It must have been read in the same transaction. */
export async function addConditionEvent(
  db: Db,
  on: Occasion,
  { id, events }: Condition,
  { kind, because }: Pick<ConditionEvent, 'kind' | 'because'>,
): Promise<void> {
  if (on.by === null) throw new Error('a condition is met by the word of a person')
  await db
    .insert(conditionEvent)
    .values({ conditionId: id, sequence: events.length + 1, kind, because, at: on.at, by: on.by })
}

/** Writes down what a decision asks of an award: what is new is given, and what it asks no more is let go. */
export async function giveConditions(
  db: Db,
  on: Occasion,
  { awardId, decisionId, why }: { readonly awardId: string; readonly decisionId: string; readonly why: string },
  asked: readonly string[],
): Promise<void> {
  const before = await conditionsOfAwards(db, [awardId])
  const { letGo, given } = conditionsAfter(before, asked)
  for (const one of letGo) await addConditionEvent(db, on, one, { kind: 'let-go', because: why })
  if (given.length === 0) return
  await db.insert(awardCondition).values(
    given.map((words, place) => ({
      ...{ id: on.newId(), awardId, decisionId, words, givenAt: on.at },
      position: before.length + place + 1,
    })),
  )
}
