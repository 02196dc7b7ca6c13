import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decision, decisionItem, interest } from '~db/schema'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { pence } from '~/domain/pence'
import { minutesOf } from '~/queries/panel/minutes.server'
import { readsOwnVerdict } from '~/queries/panel/private-minutes.server'
import { tellingOfIdea, tellingOfRound } from '~/queries/panel/telling.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { adoptBy, allowed, countedRound, meet, meetingDay, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await here.holds('builder', 'bronagh')
  await here.write((db) =>
    db.insert(interest).values({
      ...{ id: 'i', proposalId: 'spring/03', personId: 'bronagh', sequence: 1, kind: 'loyalty', note: '' },
      ...{ at: day(21), declaredBy: 'bronagh' },
    }),
  )
  await meet(here, 'spring')
})
afterEach(() => here.close())

const spring = async () => {
  const round = await here.read((db) => roundById(db, 'spring'))
  if (!round) throw new Error('no round')
  return round
}

describe('telling, as officers see it', () => {
  it('keeps from an officer what was decided on an idea she has an interest in, until everyone is told', async () => {
    for (const who of ['tom', 'amina'] as const)
      allowed(await here.write((db) => adoptDecision(db, here.on(who, meetingDay), 'spring', 2, plainLetter, 'later')))
    const round = await spring()
    const page = await here.read(async (db) => {
      const actor = await actorIn(db, 'netherton', 'bronagh', day(34))
      return actor && tellingOfRound(db, round, actor, day(34))
    })
    const seen = page?.letters.map(({ reference, outcome, mayRead }) => [reference, outcome, mayRead])
    expect(seen).toEqual([
      ['01', 'funded', true],
      ['02', 'funded', true],
      ['03', null, false],
    ])
    expect(await here.read((db) => readsOwnVerdict(db, round, 'bronagh'))).toBe(true)
    expect(await here.read((db) => readsOwnVerdict(db, round, 'tom'))).toBe(false)
  })

  it('tells of an idea what the last decision on it says', async () => {
    await adoptBy(here, 'spring')
    await here.write(async (db) => {
      const later = { id: 'later', roundId: 'spring', number: 2, version: 1, startedAt: day(40), startedBy: 'rose' }
      await db.insert(decision).values({ ...later, potPence: pence(500_00), adoptedAt: null })
      await db.insert(decisionItem).values({
        ...{ decisionId: 'later', proposalId: 'spring/03', position: 1, askedPence: pence(250_00) },
        ...{ ruleSaid: 'not-funded', rulePence: pence(0), outcome: 'funded', amountPence: pence(250_00) },
        ...{ because: 'Money came free.', conditions: ['The hall agrees'] },
      })
      await db
        .update(decision)
        .set({ adoptedAt: day(41) })
        .where(eq(decision.id, 'later'))
    })
    const round = await spring()
    const found = await here.read(async (db) => {
      const [of, actor] = [await proposalById(db, 'spring/03'), await actorIn(db, 'netherton', 'rose', day(42))]
      return of && actor && tellingOfIdea(db, round, of, actor, day(42))
    })
    expect(found?.verdict).toMatchObject({ outcome: 'funded', because: 'Money came free.' })
    expect(found?.verdict.conditions).toEqual(['The hall agrees'])
  })
})

describe('the minutes', () => {
  it('say where the adoption stands in the record, and who decided on each idea', async () => {
    await adoptBy(here, 'spring')
    const round = await spring()
    const minutes = await here.read((db) => minutesOf(db, round))
    expect(minutes?.recorded?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(minutes?.items[0]?.settled?.deciders).toHaveLength(5)
    expect(minutes?.votes).toEqual([])
  })
})
