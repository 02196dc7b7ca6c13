import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { saveScore } from '~/commands/panel/save-score.server'
import { addProposalEvent, proposalById } from '~/records/proposal/proposal.server'
import { auditEntry, role, scoreSheet } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, wholeDates, type Stage } from '../../stage'
import { declares, handsIn, noInterest, scoringDay, scoringStage } from './scored'

let here: Stage
beforeEach(async () => {
  here = await scoringStage()
})
afterEach(() => here.close())

const whole = { together: 4, value: 2 }
const saves = (who: CastMember | null, points: Record<string, number>, reference = 'SPR-01', at = scoringDay) =>
  here.write((db) =>
    saveScore(db, here.on(who, at), `spring/${reference}`, { points, noteForPanel: 'for us', feedback: 'for them' }),
  )
const sheets = () => here.read((db) => db.select().from(scoreSheet))

describe('scoring a proposal', () => {
  it('is for voting members who have declared on it', async () => {
    expect(await saves('mei', whole)).toMatchObject({ because: 'declare-first' })
    await declares(here, 'mei', noInterest)
    expect(await saves('mei', { together: 4 })).toEqual({ ok: true })
    expect(await saves(null, whole)).toMatchObject({ because: 'sign-in-first' })
    expect(await saves('nadia', whole)).toMatchObject({ because: 'not-yours-to-do' })
    await here.write((db) =>
      db
        .update(role)
        .set({ voting: false })
        .where(and(eq(role.personId, 'mei'), eq(role.kind, 'panel'))),
    )
    expect(await saves('mei', whole)).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('is refused to someone with an interest in it, and only in that one', async () => {
    await declares(here, 'winston', { 'SPR-01': 'none', 'SPR-02': 'loyalty' })
    expect(await saves('winston', whole, 'SPR-02')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await handsIn(here, 'winston', 'SPR-02', whole)).toMatchObject({ because: 'you-have-an-interest' })
    expect(await handsIn(here, 'winston', 'SPR-01', whole)).toEqual({ ok: true })
    expect((await sheets()).map(({ proposalId }) => proposalId)).toEqual(['spring/SPR-01'])
  })

  it('keeps what is begun, and takes it in when every question has its points', async () => {
    await declares(here, 'mei', noInterest)
    await saves('mei', { together: 4 })
    expect((await sheets())[0]).toMatchObject({
      points: { together: 4 },
      noteForPanel: 'for us',
      feedback: 'for them',
      handedInAt: null,
    })
    expect(await handsIn(here, 'mei', 'SPR-01', { together: 4 })).toMatchObject({
      because: 'score-unfinished',
      values: { missing: 1 },
    })
    expect(await handsIn(here, 'mei', 'SPR-01', whole)).toEqual({ ok: true })
    expect((await sheets())[0]).toMatchObject({ points: whole, handedInAt: scoringDay })
  })

  it('can be changed once it is in, and never taken back', async () => {
    await declares(here, 'mei', noInterest)
    await handsIn(here, 'mei', 'SPR-01', whole)
    expect(await saves('mei', { together: 1 })).toMatchObject({ because: 'score-unfinished' })
    expect(await saves('mei', { together: 1, value: 1 })).toEqual({ ok: true })
    expect((await sheets())[0]).toMatchObject({ points: { together: 1, value: 1 }, handedInAt: scoringDay })
  })

  it('takes an abstention for no score at all', async () => {
    await declares(here, 'mei', noInterest)
    const abstains = await here.write((db) =>
      handInScore(db, here.on('mei', scoringDay), 'spring/SPR-01', {
        ...{ points: whole, noteForPanel: '', feedback: '', abstained: true },
      }),
    )
    expect(abstains).toEqual({ ok: true })
    expect((await sheets())[0]).toMatchObject({ points: {}, abstained: true })
  })

  it('takes points from 0 to 5 for what the round is scored by, and nothing else', async () => {
    await declares(here, 'mei', noInterest)
    const wrong: Record<string, number>[] = [
      { together: 6 },
      { together: -1 },
      { together: 2.5 },
      { 'of-another-round': 3 },
    ]
    for (const points of wrong) {
      expect(await saves('mei', points)).toMatchObject({ because: 'points-unclear' })
    }
    expect(await sheets()).toEqual([])
  })

  it('has its time: after checking, up to the lock or the date', async () => {
    await declares(here, 'mei', noInterest)
    expect(await saves('mei', whole, 'SPR-01', day(5))).toMatchObject({ because: 'not-at-this-stage' })
    expect(await handsIn(here, 'mei', 'SPR-01', whole, wholeDates.scoringClosesAt ?? day(20))).toMatchObject({
      because: 'scoring-closed',
    })
    await here.write((db) => lockScores(db, here.on('rose', scoringDay), 'spring'))
    expect(await handsIn(here, 'mei', 'SPR-01', whole)).toMatchObject({ because: 'scoring-closed' })
    expect(await saves('mei', whole)).toMatchObject({ because: 'scoring-closed' })
    expect(await sheets()).toEqual([])
  })

  it('ends for an idea that is withdrawn', async () => {
    await declares(here, 'mei', noInterest)
    await here.write(async (db) => {
      const withdrawn = await proposalById(db, 'spring/SPR-01')
      if (withdrawn) await addProposalEvent(db, here.on('nadia'), withdrawn, 'withdrawn')
    })
    expect(await saves('mei', whole)).toMatchObject({ because: 'proposal-off-the-list' })
  })

  it('leaves no points and no words in the record', async () => {
    await declares(here, 'mei', noInterest)
    await handsIn(here, 'mei', 'SPR-01', whole)
    const entry = (await here.read((db) => db.select().from(auditEntry))).at(-1)
    expect(entry).toMatchObject({ act: 'score.hand-in', subject: 'proposal:spring/SPR-01', detail: {} })
  })
})
