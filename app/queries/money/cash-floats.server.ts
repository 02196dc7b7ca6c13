import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { person, role } from '~db/schema'
import { differencePence, stateOfFloat } from '~/domain/money'
import type { Actor } from '~/domain/people'
import { couldEver } from '~/domain/policy'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { fundsOf } from '~/records/money/budget.server'
import { floatById, floatsOf, heldInFloat, type FloatOnRecord } from '~/records/money/cash-float.server'
import { linesToSpendFrom } from './costs.server'
import { namesOfPeople } from './people-and-ideas.server'
import type { Reported } from './reports/shared.server'

/** Every float of cash, the newest first, and what is needed to ask for another. Who holds one is for those who may know. */
export async function floatsPage(db: Db, of: Reported, actor: Actor | null, now: Instant) {
  const floats = (await floatsOf(db, of.id)).toReversed()
  const funds = await fundsOf(db, of.id)
  const fundNames = new Map(funds.map(({ id, name }) => [id, name]))
  const holders = couldEver(actor, 'cost.read-payee') ? await namesOfPeople(db, floats.map(({ holderId }) => holderId)) : new Map<string, string>() // prettier-ignore
  const shown = []
  for (const float of floats) {
    shown.push({
      ...{ id: float.id, number: float.number, purpose: float.purpose, amountPence: float.amountPence },
      holder: holders.get(float.holderId) ?? '',
      fund: fundNames.get(float.fundId) ?? '',
      state: stateOfFloat(float),
      heldPence: await heldInFloat(db, float),
    })
  }
  return {
    floats: shown,
    funds: funds.map(({ id, name }) => ({ id, name })),
    people: await holdersToChoose(db, of.id, now),
  }
}

async function holdersToChoose(db: Db, partnershipId: string, now: Instant) {
  return db
    .selectDistinct({ id: person.id, name: person.name })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(
      and(
        eq(role.partnershipId, partnershipId),
        lte(role.startsAt, now),
        or(isNull(role.endsAt), gt(role.endsAt, now)),
      ),
    )
    .orderBy(asc(person.name), asc(person.id))
}

/** One float, and what the reader may do with it. Nothing when it is another partnership's. */
export async function floatPage(db: Db, of: Reported, id: string, actor: Actor | null, now: Instant) {
  const float = await floatById(db, of.id, id)
  if (!float) return undefined
  const named = couldEver(actor, 'cost.read-payee')
  const people = await namesOfPeople(db, peopleIn(float))
  const me = actor?.personId ?? ''
  const waits = float.counts.at(-1)
  const heldPence = await heldInFloat(db, float)
  return {
    ...{ id, number: float.number, purpose: float.purpose, amountPence: float.amountPence, heldPence },
    holder: named ? (people.get(float.holderId) ?? '') : '',
    fund: (await fundsOf(db, of.id)).find((one) => one.id === float.fundId)?.name ?? '',
    state: stateOfFloat(float),
    steps: float.steps.map(({ to, by, at }) => ({ to, name: people.get(by) ?? '', at })),
    counts: float.counts
      .map((count) => ({
        ...{ id: count.id, countedOn: count.countedOn, countedPence: count.countedPence, reason: count.reason },
        differencePence: differencePence(count),
        by: people.get(count.by) ?? '',
        agreedBy: count.agreedBy === null ? null : (people.get(count.agreedBy) ?? ''),
      }))
      .toReversed(),
    lines: await linesToSpendFrom(db, of, now, float.fundId),
    today: dateIn(of.timeZone, now),
    reader: {
      mayAgree: couldEver(actor, 'float.agree') && float.steps[0]?.by !== me && float.holderId !== me,
      mayDraw: couldEver(actor, 'float.draw'),
      mayWithdraw: couldEver(actor, 'float.ask'),
      mayCount: couldEver(actor, 'float.count') && (waits === undefined || waits.agreedBy !== null),
      mayAgreeCount: couldEver(actor, 'float.agree-count') && waits?.agreedBy === null && waits.by !== me,
      countWaits: waits?.agreedBy === null ? waits.id : null,
      isCounted: waits !== undefined && waits.agreedBy !== null && waits.countedPence === heldPence,
    },
  }
}

const peopleIn = ({ holderId, steps, counts }: FloatOnRecord) => [
  holderId,
  ...steps.map(({ by }) => by),
  ...counts.flatMap(({ by, agreedBy }) => [by, ...(agreedBy === null ? [] : [agreedBy])]),
]
