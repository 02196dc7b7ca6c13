import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { openVoting } from '~/commands/voting/open-voting.server'
import { ballotPaper } from '~/queries/voting/ballot-paper.server'
import { roundById } from '~/records/round/course.server'
import { lot, proposal } from '~db/schema'
import { declares, handsIn, noInterest, scoringStage } from '../panel/scored'
import { day, secrets, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await scoringStage({ deciding: { kind: 'shortlist', shortlist: 2 } })
  await here.proposal('spring', 'SPR-03')
  await here.livesHere('nadia')
  for (const who of ['rose', 'winston', 'mei'] as const) {
    await declares(here, who, { ...noInterest, 'SPR-03': 'none' })
    for (const [reference, points] of [
      ['SPR-01', 5],
      ['SPR-02', 1],
      ['SPR-03', 4],
    ] as const)
      expect((await handsIn(here, who, reference, { together: points, value: points })).ok).toBe(true)
  }
})
afterEach(() => here.close())

const onPaper = async () => {
  const paper = await here.read(async (db) => {
    const round = await roundById(db, 'spring')
    if (!round) throw new Error('no round')
    return ballotPaper(db, secrets, round, 'nadia')
  })
  return paper.ideas.map(({ reference }) => reference).sort()
}

describe('a ballot of the panel’s shortlist', () => {
  it('offers the best scored and nothing else, before anybody has voted and after', async () => {
    expect(await onPaper()).toEqual(['SPR-01', 'SPR-03'])
    await here.write((db) => openVoting(db, here.on(null, day(21)), secrets, 'spring'))
    expect(await onPaper()).toEqual(['SPR-01', 'SPR-03'])
    const listed = await here.read((db) =>
      db
        .select({ reference: proposal.reference })
        .from(lot)
        .innerJoin(proposal, eq(proposal.id, lot.proposalId))
        .orderBy(asc(proposal.reference)),
    )
    expect(listed.map(({ reference }) => reference)).toEqual(['SPR-01', 'SPR-03'])
  })

  it('takes no vote for an idea that is not on it', async () => {
    const cast = (named: string[]) =>
      here.write((db) => castBallot(db, here.on('nadia', day(22)), secrets, 'spring', named))
    expect(await cast(['SPR-02'])).toMatchObject({ ok: false, because: 'no-such-proposal' })
    expect((await cast(['SPR-01', 'SPR-03'])).ok).toBe(true)
  })

  it('stays as it was fixed, though a conflict comes to light and a score is set aside', async () => {
    await here.write((db) => openVoting(db, here.on(null, day(21)), secrets, 'spring'))
    await here.write((db) =>
      declareInterest(db, here.on('rose', day(22)), 'spring', 'rose', [
        { reference: 'SPR-03', kind: 'direct', note: '' },
      ]),
    )
    expect(await onPaper()).toEqual(['SPR-01', 'SPR-03'])
  })
})
