import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { keepWouldHelp } from '~/commands/voting/keep-would-help.server'
import { explainResults } from '~/jobs/explain-results.server'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { roundResults } from '~/queries/voting/round-results.server'
import { roundById } from '~/records/round/course.server'
import { wouldHelp } from '~db/schema'
import type { CastMember } from '../cast'
import { sparksOn } from '../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../stage'

const closed = wholeDates.votingClosesAt ?? day(30)
let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('nadia', 'len', 'joy')
  await here.round('spring', { events: ['published', 'checked'], rules: { counting: 'greedy' } })
  for (const [at, reference] of ['SPR-01', 'SPR-02', 'SPR-03', 'SPR-04'].entries())
    await here.proposal('spring', reference, { cost: 500_00 + at * 100_00 })
  const votes: Partial<Record<CastMember, string[]>> = {
    nadia: ['SPR-01', 'SPR-02'],
    len: ['SPR-01', 'SPR-02'],
    joy: ['SPR-01', 'SPR-03'],
  }
  for (const [who, named] of Object.entries(votes))
    await here.write((db) => castBallot(db, here.on(who as CastMember, day(22)), secrets, 'spring', named))
  await moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => closed } })
})
afterEach(() => here.close())

const explain = () => explainResults(sparksOn(here.world))
const results = async () => {
  const found = await here.read((db) => roundById(db, 'spring'))
  const told = found && (await here.read((db) => roundResults(db, found)))
  if (!told) throw new Error('no results')
  return told
}

describe('what would have helped', () => {
  it('is worked out after the count, idea by idea, and says truly how far it is', async () => {
    expect((await results()).explaining).toEqual({ done: 0, of: 3 })
    // Somebody else has done one, or the program was stopped after it.
    await here.write((db) => keepWouldHelp(db, 'spring', { id: 'SPR-03', moreVotes: 2 }))
    expect((await results()).explaining).toEqual({ done: 1, of: 3 })
    await explain()
    const { ideas, explaining } = await results()
    expect(explaining).toBeNull()
    expect(ideas.map(({ reference, help }) => [reference, help])).toEqual([
      ['SPR-01', null],
      // 1,000 in the pot, 500 of it given: at 500 it still fits. With one more vote it is level with the first, which
      // is cheaper; with two it comes first, and leaves too little for the first.
      ['SPR-02', { id: 'SPR-02', cost: 500_00, moreVoters: 2 }],
      ['SPR-03', { id: 'SPR-03', moreVotes: 2 }],
      ['SPR-04', expect.objectContaining({ id: 'SPR-04', cost: 500_00 })],
    ])
  })

  it('is done once: the next turn of the clock finds nothing to do', async () => {
    await explain()
    const before = await here.read((db) => db.select().from(wouldHelp))
    await explain()
    expect(await here.read((db) => db.select().from(wouldHelp))).toEqual(before)
    expect(before).toHaveLength(4)
  })
})
