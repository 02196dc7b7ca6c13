import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addProposalEvent, proposalByReference } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { strangerAmong } from '~/records/voting/ballot-list.server'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
})
afterEach(() => here.close())

const standing = Array.from({ length: 12 }, (_, at) => `SPR-${String(at + 1).padStart(2, '0')}`)
const withdrawn = ['SPR-03', 'SPR-08', 'SPR-12']
const nowhere = ['SPR-99', '', "'; --", 'AUT-01']

describe('what a ballot names that is not on it', () => {
  it('is the first such reference, however many are named and wherever it stands among them', async () => {
    await here.round('spring', { events: ['published', 'checked'] })
    await here.round('autumn', { events: ['published', 'checked'] })
    for (const reference of standing) await here.proposal('spring', reference)
    await here.proposal('autumn', 'AUT-01')
    await here.write(async (db) => {
      for (const reference of withdrawn) {
        const idea = await proposalByReference(db, 'spring', reference)
        if (!idea) throw new Error('no such idea')
        await addProposalEvent(db, here.on('nadia', day(3)), idea, 'withdrawn')
      }
    })
    const round = await here.read((db) => roundById(db, 'spring'))
    if (!round) throw new Error('no round')
    const named = fc.shuffledSubarray([...standing, ...nowhere])
    await fc.assert(
      fc.asyncProperty(named, async (references) => {
        const stranger = references.find((one) => withdrawn.includes(one) || !standing.includes(one))
        expect(await here.read((db) => strangerAmong(db, round, references))).toBe(stranger)
      }),
      { numRuns: 60 },
    )
  })
})
