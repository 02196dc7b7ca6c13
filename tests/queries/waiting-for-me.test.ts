import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptAward } from '../accepting'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { pence } from '~/domain/pence'
import { addDeclaration } from '~/records/panel/interest.server'
import { addRequest } from '~/records/people/residency.server'
import { awardOfProposal } from '~/records/money/award.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { budgetMove } from '~db/schema'
import type { CastMember } from '../cast'
import { adoptBy, allowed, countedRound, meet, setMoneyOnStage } from '../money-stage'
import { day, secrets, stage, wholeDates, type Stage } from '../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose', 'nadia')
  await here.holds('panel', 'rose', 'winston')
  await here.holds('chair', 'rose')
  await here.holds('builder', 'joy')
})
afterEach(() => here.close())

const waiting = async (who: CastMember, at = day(5)) =>
  (await here.read((db) => waitingForMe(db, who, at))).map(({ kind, href, byAt }) => [kind, href, byAt])
const spring = '/p/netherton/rounds/spring'

describe('what waits for someone', () => {
  it('is her draft, while ideas may come in, and nobody else’s', async () => {
    await here.round('spring')
    await here.proposal('spring', 'SPR-01', { by: 'nadia', events: [] })
    await here.proposal('spring', 'SPR-02', { by: 'nadia', events: ['submitted'] })
    await here.proposal('spring', 'SPR-03', { by: 'len', events: [] })
    expect(await waiting('nadia')).toEqual([['draft', `${spring}/apply/SPR-01`, wholeDates.closesAt]])
    expect(await waiting('nadia', day(10))).toEqual([])
    expect(await waiting('rose')).toEqual([])
  })

  it('is the checking for those who check, then the scoring for those who score', async () => {
    await here.round('spring')
    await here.round('winter', { events: ['published', 'checked'] })
    await here.proposal('winter', 'WIN-01')
    const found = async (who: CastMember) => (await waiting(who, day(12))).map(([kind, href]) => [kind, href])
    expect(await found('joy')).toEqual([['check', `${spring}/checking`]])
    expect(await found('winston')).toEqual([['score', '/p/netherton/rounds/winter/scoring']])
    expect(await found('nadia')).toEqual([])
  })

  it('is a vote open to her, until she has cast it', async () => {
    await here.livesHere('winston')
    await here.round('spring', { events: ['published', 'checked'] })
    await here.proposal('spring', 'SPR-01')
    const closesAt = wholeDates.votingClosesAt
    expect(await waiting('nadia', day(22))).toEqual([['vote', `${spring}/vote`, closesAt]])
    expect(await waiting('len', day(22))).toEqual([])
    await here.write((db) => castBallot(db, here.on('nadia', day(22)), secrets, 'spring', ['SPR-01']))
    expect(await waiting('nadia', day(22))).toEqual([])
    expect(await waiting('winston', day(22))).toEqual([['vote', `${spring}/vote`, closesAt]])
    expect(await waiting('winston', day(30))).toEqual([])
  })

  it('is the decision for the panel once the votes are counted', async () => {
    await here.round('spring', { events: ['published', 'checked', 'counted'] })
    expect(await waiting('winston', day(33))).toEqual([['decide', `${spring}/decision`, null]])
    expect(await waiting('nadia', day(33))).toEqual([])
  })

  it('is a neighbour who waits to be known, for those who may say so', async () => {
    await here.write((db) =>
      addRequest(db, { ...here.on('nadia'), by: 'nadia' }, secrets, 'netherton', {
        neighbourhoodId: 'marian-square',
        way: 'in-person',
      }),
    )
    expect(await waiting('joy')).toEqual([['homes', '/p/netherton/people/residents', null]])
    expect(await waiting('winston')).toEqual([])
  })

  it('is nothing in a round that was called off or is not public', async () => {
    await here.round('spring', { events: ['published', 'checked', 'cancelled'] })
    await here.round('winter', { events: [] })
    for (const who of ['rose', 'winston', 'nadia'] as const) expect(await waiting(who, day(22))).toEqual([])
  })

  it('comes with what has a last moment first, the soonest on top', async () => {
    await here.livesHere('winston')
    await here.round('later', { events: ['published', 'checked'], dates: { votingClosesAt: day(29) } })
    await here.round('sooner', { events: ['published', 'checked'], dates: { votingClosesAt: day(25) } })
    await here.round('decided', { events: ['published', 'checked', 'counted'] })
    expect((await waiting('winston', day(22))).map(([, href]) => href)).toEqual([
      '/p/netherton/rounds/sooner/vote',
      '/p/netherton/rounds/later/vote',
      '/p/netherton/rounds/decided/decision',
    ])
  })
})

describe('what waits once money is decided', () => {
  const award = `${spring}/proposals/01/award`
  const books = '/p/netherton/books'
  let awardId: string
  beforeEach(async () => {
    await here.close()
    here = await stage()
    await setMoneyOnStage(here)
    await countedRound(here, 'spring')
    await meet(here, 'spring')
    await adoptBy(here, 'spring')
    awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  })

  it('is the money for her idea, until she has said yes to it', async () => {
    expect(await waiting('nadia', day(36))).toContainEqual(['award', award, null])
    allowed(await here.write((db) => acceptAward(db, here.on('nadia', day(36)), awardId)))
    expect(await waiting('nadia', day(36))).not.toContainEqual(['award', award, null])
  })

  it('is a prepared payment for the one who may agree to it, and not for the one who prepared it', async () => {
    expect(await waiting('mei', day(36))).not.toContainEqual(['authorise', books, null])
    allowed(await here.write((db) => acceptAward(db, here.on('nadia', day(36)), awardId)))
    allowed(await here.write((db) => preparePayment(db, here.on('winston', day(36)), awardId, 1)))
    expect(await waiting('mei', day(36))).toContainEqual(['authorise', books, null])
    expect(await waiting('winston', day(36))).not.toContainEqual(['authorise', books, null])
  })

  it('is what is left about money for the treasurer: a payment to prepare, and a move of another’s to agree to', async () => {
    expect(await waiting('winston', day(36))).not.toContainEqual(['money', books, null])
    allowed(await here.write((db) => acceptAward(db, here.on('nadia', day(36)), awardId)))
    expect(await waiting('winston', day(36))).toContainEqual(['money', books, null])
    await here.write((db) =>
      db.insert(budgetMove).values({
        id: 'a-move',
        partnershipId: 'netherton',
        fromLineId: 'together',
        toLineId: 'green',
        amountPence: pence(10_00),
        reason: 'The garden needs it.',
        askedBy: 'rose',
        askedAt: day(36),
      }),
    )
    expect(await waiting('winston', day(36))).toContainEqual(['moves', books, null])
    expect(await waiting('rose', day(36))).not.toContainEqual(['moves', books, null])
  })

  it('is nothing that an interest keeps her out of', async () => {
    allowed(await here.write((db) => acceptAward(db, here.on('nadia', day(36)), awardId)))
    allowed(await here.write((db) => preparePayment(db, here.on('winston', day(36)), awardId, 1)))
    await here.write((db) =>
      addDeclaration(db, here.on('mei', day(36)), {
        proposalId: 'spring/01', personId: 'mei', kind: 'indirect', note: '', declaredBy: 'mei', sequence: 1,
      }),
    ) // prettier-ignore
    expect(await waiting('mei', day(36))).not.toContainEqual(['authorise', books, null])
  })
})
