import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { allocateToRound } from '~/commands/money/allocate-to-round.server'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { decideItem, settleRest } from '~/commands/panel/draft-decision.server'
import { redrawList } from '~/commands/panel/redraw-list.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import type { InterestKind } from '~/domain/panel'
import { pence } from '~/domain/pence'
import type { RoundRules } from '~/domain/round'
import { later, minutes, type Instant } from '~/domain/time'
import { usualReason } from '~/http/ready-reasons.server'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { ballotFor, ballotList } from '~/queries/voting/ballot-paper.server'
import { roundResults } from '~/queries/voting/round-results.server'
import { firstDecision } from '~/records/panel/decision.server'
import { rulingsOn } from '~/records/panel/ruling.server'
import { actorIn, partnershipById } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { paperVoter } from '~/records/voting/paper.server'
import { payee, publishedBallot, residency, role } from '~db/schema'
import type { CastMember } from '../../cast'
import { allowed, meet, meetingDay, noInterest, officers, plainLetter, setMoneyOnStage } from '../../money-stage'
import { sparksOn } from '../../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const members = officers.panel as readonly CastMember[]
const ideas = ['01', '02', '03'] as const

let here: Stage
beforeEach(async () => setUp())
afterEach(() => here.close())

/** The panel alone votes, by ballot, on three ideas of £200; the pot holds £400. */
async function setUp(rules: Partial<RoundRules> = {}, said: readonly CastMember[] = officers.panel) {
  here = await stage()
  await setMoneyOnStage(here)
  await here.round('spring', {
    rules: { counting: 'greedy', voters: 'panel', quorum: 3, deciding: { kind: 'vote' }, ...rules },
    events: ['published', 'checked'],
  })
  for (const reference of ideas) {
    const proposalId = await here.proposal('spring', reference, { cost: 200_00 })
    await here.write(async (db) => db.insert(payee).values({ proposalId, name: 'Netherton Hall', personId: null }))
  }
  await noInterest(here, 'spring', ...said)
  await here.write(async (db) => {
    allowed(await allocateToRound(db, here.on('rose', day(1)), 'spring', 'together', pence(400_00)))
  })
}

const cast = (by: CastMember, named: readonly string[], at = day(22)) =>
  here.write((db) => castBallot(db, here.on(by, at), secrets, 'spring', [...named]))
const declares = (by: CastMember, reference: string, kind: InterestKind, at: Instant) =>
  here.write((db) =>
    declareInterest(db, here.on(by, at), 'spring', by, [{ reference, kind, note: 'My sister is in it.' }]),
  )
const leaves = (by: CastMember, at: Instant) =>
  here.write(async (db) => {
    await db
      .update(role)
      .set({ endsAt: at })
      .where(and(eq(role.personId, by), eq(role.kind, 'panel')))
  })
const close = () => moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => closesAt } })
const sits = () => meet(here, 'spring', officers.panel, false)
const roundNow = async () => {
  const round = await here.read((db) => roundById(db, 'spring'))
  if (!round) throw new Error('no round')
  return round
}
const results = async () => {
  const round = await roundNow()
  return here.read((db) => roundResults(db, round))
}
/** What the rule says of each idea, and why. */
const ruled = () =>
  here.read(async (db) => {
    const decision = await firstDecision(db, 'spring')
    const [last] = await rulingsOn(db, decision?.id ?? '', 1)
    const said = (last?.list ?? []).map(({ proposalId, outcome, why }) => [proposalId.slice(-2), outcome, why.kind])
    return { basis: last?.basis, list: said.toSorted(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)) }
  })
const settlesRest = (at = later(meetingDay, minutes(5))) =>
  here.write(async (db) => {
    const [round, book] = [await roundById(db, 'spring'), await partnershipById(db, 'netherton')]
    if (!round || !book) throw new Error('no stage')
    return settleRest(db, here.on('rose', at), 'spring', await usualReason(db, book, round, at))
  })
const decides = (reference: string, outcome: 'funded' | 'not-funded', because: string) =>
  here.write((db) =>
    decideItem(db, here.on('rose', later(meetingDay, minutes(6))), 'spring', {
      ...{ proposalId: `spring/${reference}`, outcome, because },
    }),
  )
const adopts = async (by: CastMember) => {
  const read = await here.read((db) => firstDecision(db, 'spring'))
  const on = here.on(by, later(meetingDay, minutes(9)))
  return here.write((db) => adoptDecision(db, on, 'spring', read?.version ?? 0, plainLetter))
}

describe('a ballot that is cast by a seat on the panel', () => {
  it('waits until its voter has said of every idea on it whether she has an interest', async () => {
    await here.close()
    await setUp({}, ['rose', 'amina', 'gareth'])
    allowed(await declares('tom', '01', 'none', day(20)))
    expect(await cast('tom', ['01'])).toMatchObject({ because: 'ballot-declare-first', values: { count: 2 } })
    expect(await cast('tom', []), 'a blank one too').toMatchObject({ because: 'ballot-declare-first' })
    const paper = async () => {
      const round = await roundNow()
      return here.write(async (db) => (await paperVoter(db, here.on('rose', day(22)), round, 'tom')).mayVoteOnPaper)
    }
    const page = async () => {
      const round = await roundNow()
      return here.read(async (db) => {
        const actor = await actorIn(db, 'netherton', 'tom', day(22))
        return actor && ballotFor(db, secrets, round, actor, await ballotList(db, round))
      })
    }
    allowed(await cast('rose', ['01']))
    expect([await paper(), (await page())?.undeclared]).toEqual([false, 2])
    allowed(await declares('tom', '02', 'none', day(21)))
    allowed(await declares('tom', '03', 'indirect', day(21)))
    expect([await paper(), (await page())?.undeclared]).toEqual([false, 0])
    expect(await cast('tom', ['03'])).toMatchObject({ because: 'choice-with-interest' })
    expect(await cast('tom', ['01'])).toEqual({ ok: true })
  })

  it('is not cast, nor changed, by somebody who has left; what she cast before stands, and makes no quorum', async () => {
    for (const by of members.slice(0, 3)) allowed(await cast(by, ['01']))
    await leaves(members[1] ?? 'tom', day(23))
    expect(await cast(members[1] ?? 'tom', ['02'], day(24))).toMatchObject({ because: 'left-the-panel' })
    await close()
    const named = await here.read((db) => db.select().from(publishedBallot))
    expect(named.map(({ choices }) => choices.named)).toEqual([['01'], ['01'], ['01']])
    expect((await results())?.panelShort).toEqual({ because: 'quorum', voted: 2, quorum: 3 })
  })
})

describe('the ballots of a panel', () => {
  it('decide where as many voted as its meeting takes, and most of them live here', async () => {
    for (const by of members.slice(0, 3)) allowed(await cast(by, ['01', '02']))
    await close()
    await sits()
    expect((await results())?.panelShort).toEqual({ because: null, voted: 3, quorum: 3 })
    expect(await ruled()).toEqual({
      basis: 'vote',
      list: [
        ['01', 'funded', 'funded'],
        ['02', 'funded', 'funded'],
        ['03', 'not-funded', 'no-money-left'],
      ],
    })
  })

  it('leave it to the meeting where fewer voted', async () => {
    for (const by of members.slice(0, 2)) allowed(await cast(by, ['01']))
    await close()
    await sits()
    expect((await results())?.panelShort).toEqual({ because: 'quorum', voted: 2, quorum: 3 })
    expect(await ruled()).toEqual({ basis: 'meeting', list: ideas.map((one) => [one, 'not-funded', 'turnout-short']) })
    expect(await settlesRest(), 'and the meeting says why').toMatchObject({ because: 'outcome-needs-reason' })
  })

  it('leave it to the meeting where most who voted live elsewhere, by the count alone too', async () => {
    for (const deciding of [{ kind: 'vote' } as const, undefined]) {
      await here.close()
      await setUp(deciding ? { deciding } : { deciding: undefined })
      for (const by of members.slice(0, 2)) {
        await here.write(async (db) => {
          await db
            .update(residency)
            .set({ withdrawnAt: day(5) })
            .where(eq(residency.personId, by))
        })
      }
      for (const by of members.slice(0, 3)) allowed(await cast(by, ['01']))
      await close()
      await sits()
      expect((await results())?.panelShort).toMatchObject({ because: 'residents', voted: 3 })
      expect((await ruled()).list).toEqual(ideas.map((one) => [one, 'not-funded', 'voters-not-resident-led']))
    }
  })
})

describe('an interest that comes to light after the count', () => {
  it('makes the idea one for the meeting, also where it is taken back', async () => {
    for (const by of members.slice(0, 3)) allowed(await cast(by, ['01', '02']))
    await close()
    await sits()
    expect(await settlesRest()).toMatchObject({ ok: true, settled: 3 })
    allowed(await declares('tom', '01', 'indirect', later(meetingDay, minutes(7))))
    const since = [
      ['01', 'not-funded', 'interest-since-the-count'],
      ['02', 'funded', 'funded'],
      ['03', 'funded', 'funded'],
    ]
    expect((await ruled()).list).toEqual(since)
    expect(await adopts('amina')).toMatchObject({ because: 'rule-says-otherwise-since', values: { count: 2 } })
    allowed(await declares('tom', '01', 'none', later(meetingDay, minutes(8))))
    expect((await ruled()).list).toEqual(since)
    expect(await decides('01', 'not-funded', ''), 'the rule is no reason').toMatchObject({
      because: 'outcome-needs-reason',
    })
    allowed(await decides('01', 'not-funded', 'It can wait for the summer.'))
    allowed(await decides('03', 'funded', ''))
    expect([await adopts('amina'), await adopts('gareth')]).toMatchObject([{ adopted: false }, { adopted: true }])
  })

  it('changes nothing where she had told it before, and it was taken off', async () => {
    for (const by of members.slice(0, 4)) allowed(await cast(by, ['01', '02']))
    allowed(await declares('tom', '01', 'indirect', day(23)))
    await close()
    await sits()
    expect((await ruled()).list[0]).toEqual(['01', 'funded', 'funded'])
  })

  it('is nobody’s business of those who did not vote', async () => {
    for (const by of members.filter((one) => one !== 'sheila').slice(0, 3)) allowed(await cast(by, ['01', '02']))
    await close()
    await sits()
    allowed(await declares('sheila', '01', 'indirect', later(meetingDay, minutes(7))))
    expect((await ruled()).list[0]).toEqual(['01', 'funded', 'funded'])
  })
})

describe('whoever has an interest in an idea', () => {
  /** When it comes to light. */
  const moments = ['before she votes', 'after she voted', 'after the count', 'after it was settled'] as const
  type Moment = (typeof moments)[number]

  /** Everything that becomes of 01, with her ballot for it or against it, whenever her interest comes to light. */
  async function outcomeOf01(moment: Moment, hers: readonly string[]) {
    await here.close()
    await setUp()
    const tells = async (at: Moment, now: Instant) => {
      if (at === moment) allowed(await declares('tom', '01', 'direct', now))
    }
    // The others are split: hers would be what puts 01 before 03, or not.
    allowed(await cast('rose', ['01', '02']))
    allowed(await cast('amina', ['02', '03']))
    allowed(await cast('gareth', ['02']))
    await tells('before she votes', day(21))
    const out = moment === 'before she votes'
    allowed(await cast('tom', out ? hers.filter((one) => one !== '01') : hers))
    await tells('after she voted', day(23))
    await close()
    await tells('after the count', later(closesAt, minutes(1)))
    await sits()
    await settlesRest()
    await tells('after it was settled', later(meetingDay, minutes(6)))
    await here.write((db) => redrawList(db, here.on('rose', later(meetingDay, minutes(7))), 'spring', 'asked'))
    await settlesRest(later(meetingDay, minutes(8)))
    const decision = await here.read((db) => firstDecision(db, 'spring'))
    const item = decision?.items.find(({ proposalId }) => proposalId === 'spring/01')
    const said = (await ruled()).list.find(([reference]) => reference === '01')
    const { ruleSaid, rulePence, because } = item ?? {}
    return { said, ruleSaid, rulePence, because, adopted: (await adopts('amina')).ok }
  }

  it.each(moments)('has no influence on what becomes of it, by her ballot: told %s', async (moment) => {
    const withHers = await outcomeOf01(moment, ['01'])
    const without = await outcomeOf01(moment, [])
    if (moment === 'after it was settled') {
      // What the meeting had settled stays on the list until it is gone through again, and is not adopted before.
      expect([withHers.adopted, withHers.said]).toEqual([false, without.said])
      expect(withHers.ruleSaid).toBe(without.ruleSaid)
    } else expect(withHers).toEqual(without)
  })
})
