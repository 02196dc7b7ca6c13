import { desc, eq, inArray } from 'drizzle-orm'
import { round } from '~db/schema'
import { hoursInAll, minutesInAll, owedFor, stateOfThanks } from '~/domain/panel'
import type { Actor } from '~/domain/people'
import { couldEver } from '~/domain/policy'
import type { Db } from '~/platform/world.server'
import { linesOf } from '~/records/money/budget.server'
import { noThanksOf, thanksPayments, thanksRateOf, timeInRound } from '~/records/panel/thanks.server'
import { namesOf } from '~/records/people/names.server'
import type { Round } from '~/records/round/course.server'

/** The hours that the panel gave to a round, for anyone to read: in all, and never by person. */
export async function hoursGiven(db: Db, roundId: string): Promise<number> {
  return hoursInAll((await timeInRound(db, roundId)).map(({ given }) => given))
}

/** A member's own time in a round, and everybody's together. */
export async function ownTime(db: Db, of: Round, actor: Actor) {
  const all = await timeInRound(db, of.id)
  const own = all.find(({ personId }) => personId === actor.personId)
  const payments = (await thanksPayments(db, { roundId: of.id })).filter((one) => one.personId === actor.personId)
  return {
    hours: hoursInAll(all.map(({ given }) => given)),
    given: own?.given ?? { scoring: 0, meeting: 0, other: 0 },
    /** She has not written anything, and the meeting's own length stands in her place. */
    proposed: own !== undefined && !own.own,
    rate: await thanksRateOf(db, of.partnershipId),
    noThanks: (await noThanksOf(db, of.partnershipId)).has(actor.personId),
    beingPaid: payments.some((one) => stateOfThanks(one) !== 'cancelled'),
    mayLog: couldEver(actor, 'time.log'),
  }
}

const roundsLookedAt = 12

/** What the panel is owed for its time in the latest rounds, and the payments for it. */
export async function thanksInBooks(db: Db, partnershipId: string, actor: Actor) {
  const rate = await thanksRateOf(db, partnershipId)
  const payments = await thanksPayments(db, { partnershipId })
  const rounds = await db
    .select({ id: round.id, title: round.title })
    .from(round)
    .where(eq(round.partnershipId, partnershipId))
    .orderBy(desc(round.createdAt))
    .limit(roundsLookedAt)
  const declined = await noThanksOf(db, partnershipId)
  const owed = []
  for (const { id, title } of rate.by === 'none' ? [] : rounds) {
    for (const { personId, given, meetings } of await timeInRound(db, id)) {
      const live = payments.some(
        (one) => one.roundId === id && one.personId === personId && stateOfThanks(one) !== 'cancelled',
      )
      const amountPence = owedFor(rate, given, meetings)
      if (live || declined.has(personId) || amountPence === 0) continue
      owed.push({ roundId: id, round: title, personId, minutes: minutesInAll(given), meetings, amountPence })
    }
  }
  const titles = new Map(
    (
      await roundTitles(
        db,
        payments.map(({ roundId }) => roundId),
      )
    ).map(({ id, title }) => [id, title]),
  )
  const people = [...owed, ...payments].map(({ personId }) => personId)
  const steppers = payments.flatMap(({ steps }) => steps.map(({ by }) => by))
  const names = await namesOf(db, [...new Set([...people, ...steppers])])
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    rate,
    owed: owed.map((one) => ({ ...one, name: nameOf(one.personId) })),
    payments: payments.toReversed().map((one) => ({
      id: one.id,
      name: nameOf(one.personId),
      round: titles.get(one.roundId) ?? '',
      minutes: one.minutes,
      meetings: one.meetings,
      amountPence: one.amountPence,
      state: stateOfThanks(one) ?? 'prepared',
      steps: one.steps.map(({ to, by, at }) => ({ to, at, name: nameOf(by) })),
      isPayee: one.personId === actor.personId,
      preparedByReader: one.steps[0]?.by === actor.personId,
    })),
    lines: (await linesOf(db, partnershipId)).map(({ id, name }) => ({ id, name })),
    may: {
      choose: couldEver(actor, 'thanks.choose'),
      prepare: couldEver(actor, 'thanks.prepare'),
      authorise: couldEver(actor, 'thanks.authorise'),
      pay: couldEver(actor, 'thanks.pay'),
    },
  }
}

const roundTitles = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: round.id, title: round.title })
        .from(round)
        .where(inArray(round.id, [...new Set(ids)]))
