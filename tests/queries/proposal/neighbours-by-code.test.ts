import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { residency } from '~db/schema'
import { referenceTyped } from '~/domain/proposal'
import { neighboursByCode } from '~/queries/proposal/neighbours-by-code.server'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('edna')
  await here.round('spring')
  await here.write((db) => startProposal(db, here.on('edna', day(2)), 'spring'))
})
afterEach(() => here.close())

const whose = async (typed: string, round: string | null = null, partnership = 'netherton') =>
  (await here.read((db) => neighboursByCode(db, partnership, typed, round))).map((one) => `${one.name} in ${one.round}`)

describe('the code on a booklet', () => {
  it('is read however it is spaced, and is nothing when it cannot be one', () => {
    const typed = ['SPR-07', 'spr 7', ' spr07. ', 'SPR–007', 'SPR-123', '07', 'SPR', 'SPR-07-1X', '%', '']
    expect(typed.map(referenceTyped)).toEqual([
      'SPR-07',
      'SPR-07',
      'SPR-07',
      'SPR-07',
      'SPR-123',
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('finds the neighbour whose idea it is, a draft too', async () => {
    for (const typed of ['SPR-01', 'spr 1']) expect(await whose(typed), typed).toEqual(['Edna Harrison in spring'])
    expect(await whose('SPR-02')).toEqual([])
    expect(await whose('')).toEqual([])
  })

  it('finds nobody whom the builder could not help: in another partnership, or who does not live here', async () => {
    expect(await whose('SPR-01', null, 'bootle')).toEqual([])
    await here.write((db) =>
      db
        .update(residency)
        .set({ withdrawnAt: day(2) })
        .where(eq(residency.personId, 'edna')),
    )
    expect(await whose('SPR-01')).toEqual([])
  })

  it('finds one for each round that gave the same code, and one alone where the round is known', async () => {
    await here.round('sprout')
    await here.livesHere('nadia')
    await here.write((db) => startProposal(db, here.on('nadia', day(2)), 'sprout'))
    expect((await whose('SPR-01')).sort()).toEqual(['Edna Harrison in spring', 'Nadia Hussain in sprout'])
    expect(await whose('SPR-01', 'spring')).toEqual(['Edna Harrison in spring'])
    expect(await whose('SPR-01', 'autumn')).toHaveLength(2)
  })
})
