import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { keepCountStep } from '~/commands/voting/keep-count-step.server'
import { stepsOfCount } from '~/domain/voting/count-steps'
import { startJobs } from '~/jobs/clockwork.server'
import { countRounds, openAndClose } from '~/jobs/move-rounds-on.server'
import { countStepOf } from '~/queries/voting/count-step.server'
import { countStep, publishedBallot } from '~db/schema'
import type { CastMember } from '../cast'
import { sparksOn } from '../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const voters: CastMember[] = ['nadia', 'len', 'joy', 'callum', 'edna', 'ravi']

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere(...voters)
  await here.round('spring', { events: ['published', 'checked'], rules: { counting: 'phragmen' } })
  for (const reference of ['SPR-01', 'SPR-02', 'SPR-03']) await here.proposal('spring', reference)
  for (const [at, who] of voters.entries())
    await here.write((db) => castBallot(db, here.on(who, day(22)), secrets, 'spring', [`SPR-0${(at % 3) + 1}`]))
})
afterEach(() => here.close())

const sparks = () => ({ ...sparksOn(here.world), clock: { now: () => closesAt } })
/** The world, with an ear to how far the count has come after each write. */
function overheard(heard: string[]) {
  const own = sparks()
  const write: typeof own.world.write = async (command, how) => {
    const answer = await own.world.write(command, how)
    const step = await here.read((db) => countStepOf(db, 'spring'))
    if (step && heard.at(-1) !== `${step.done} of ${step.of}`) heard.push(`${step.done} of ${step.of}`)
    return answer
  }
  const read: typeof own.world.read = (query) => own.world.read(query)
  return { ...own, world: { ...own.world, read, write } }
}

describe('how far a large count is', () => {
  it('is told step by step, as the work is done, and is nobody’s question once it is published', async () => {
    await openAndClose(sparks())
    const heard: string[] = []
    await countRounds(overheard(heard), 1)
    expect(heard).toEqual(Array.from({ length: stepsOfCount('phragmen') }, (_, done) => `${done} of 9`))
    expect(await here.read((db) => db.select().from(countStep))).toEqual([])
    expect(await here.read((db) => db.select().from(publishedBallot))).toHaveLength(voters.length)
  })

  it('is not told of a small one: it would be done before anybody had read it', async () => {
    await openAndClose(sparks())
    const heard: string[] = []
    await countRounds(overheard(heard))
    expect(heard).toEqual([])
  })

  it('is still there after a restart, and the count begins again from there to the same ballots', async () => {
    await openAndClose(sparks())
    await here.write((db) => keepCountStep(db, 'spring', { done: 3, of: 9 }))
    expect(await here.read((db) => countStepOf(db, 'spring'))).toEqual({ done: 3, of: 9 })
    const heard: string[] = []
    await countRounds(overheard(heard), 1)
    expect(heard.slice(0, 2)).toEqual(['0 of 9', '1 of 9'])
    // Nothing is kept of a count that is over.
    await here.write((db) => keepCountStep(db, 'spring', { done: 3, of: 9 }))
    expect(await here.read((db) => countStepOf(db, 'spring'))).toBeNull()
  })
})

describe('the clock', () => {
  it('does not keep letters waiting behind a count', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const own = sparks()
    await openAndClose(own)
    let lettersLookedFor = false
    const read: typeof own.world.read = async (query) => {
      // What opens ballots asks for them by this query; it is held up as by a city's count.
      if (/ballotsToCount/.test(String(query))) await held
      if (/lettersDue/.test(String(query))) lettersLookedFor = true
      return own.world.read(query)
    }
    const write: typeof own.world.write = (command, how) => own.world.write(command, how)
    const env = { ...own.env, smtpUrl: 'smtp://127.0.0.1:9' }
    const jobs = startJobs({ ...own, env, world: { ...own.world, read, write } })
    const tick = jobs.tick()
    await expect.poll(() => lettersLookedFor).toBe(true)
    expect(await here.read((db) => db.select().from(publishedBallot))).toEqual([])
    release()
    await tick
    expect(await here.read((db) => db.select().from(publishedBallot))).toHaveLength(voters.length)
    await jobs.stop()
  })
})
