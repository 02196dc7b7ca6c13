import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countApart } from '~/jobs/count-apart.server'
import { recountRound } from '~/jobs/recount-round.server'
import type { RoundEventKind } from '~/domain/round'
import type { CastMember } from '../cast'
import { sparksOn } from '../sparks'
import { day, stage, type Stage } from '../stage'

vi.mock('~/jobs/count-apart.server', () => ({ countApart: vi.fn(() => Promise.reject(new Error('counted'))) }))

let here: Stage
beforeEach(async () => {
  vi.mocked(countApart).mockClear()
  here = await stage()
  await here.livesHere('rose', 'nadia')
  await here.holds('chair', 'rose')
})
afterEach(() => here.close())

const roundWith = (...events: RoundEventKind[]) => here.round('spring', { events: ['published', 'checked', ...events] })
const recount = (by: CastMember) => recountRound(sparksOn(here.world), here.on(by, day(31)), 'spring')

describe('counting a vote again is refused, in words and before anything is counted,', () => {
  it('while nothing has been counted', async () => {
    await roundWith('scores-locked', 'voting-opened')
    expect(await recount('rose')).toMatchObject({ because: 'challenge-before-count' })
  })

  it('where the vote came from elsewhere', async () => {
    await roundWith('imported', 'counted')
    expect(await recount('rose')).toMatchObject({ because: 'challenge-not-here' })
  })

  it('to whoever is no officer', async () => {
    await roundWith('scores-locked', 'voting-opened', 'voting-closed', 'counted')
    expect(await recount('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    await expect(recount('rose'), 'an officer has it counted').rejects.toThrow('counted')
  })

  afterEach(({ task }) => {
    if (!task.name.includes('no officer')) expect(countApart).not.toHaveBeenCalled()
    else expect(countApart, 'for her who may').toHaveBeenCalledOnce()
  })
})
