import { and, asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { saveScore } from '~/commands/panel/save-score.server'
import { later, minutes, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
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
    expect(await saves('mei', { together: 4 })).toMatchObject({ ok: true })
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
    expect(await handsIn(here, 'winston', 'SPR-01', whole)).toMatchObject({ ok: true })
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
    expect(await handsIn(here, 'mei', 'SPR-01', whole)).toMatchObject({ ok: true })
    expect((await sheets())[0]).toMatchObject({ points: whole, handedInAt: scoringDay })
  })

  it('can be changed once it is in, and never taken back', async () => {
    await declares(here, 'mei', noInterest)
    await handsIn(here, 'mei', 'SPR-01', whole)
    expect(await saves('mei', { together: 1 })).toMatchObject({ because: 'score-unfinished' })
    expect(await saves('mei', { together: 1, value: 1 })).toMatchObject({ ok: true })
    expect((await sheets())[0]).toMatchObject({ points: { together: 1, value: 1 }, handedInAt: scoringDay })
  })

  it('takes an abstention for no score at all', async () => {
    await declares(here, 'mei', noInterest)
    const abstains = await here.write((db) =>
      handInScore(db, here.on('mei', scoringDay), 'spring/SPR-01', {
        ...{ points: whole, noteForPanel: '', feedback: '', abstained: true },
      }),
    )
    expect(abstains).toMatchObject({ ok: true })
    expect((await sheets())[0]).toMatchObject({ points: {}, abstained: true })
  })

  it('lets nothing that was sent before an abstention, and came late, undo it', async () => {
    await declares(here, 'mei', noInterest)
    const abstention = { points: {}, noteForPanel: '', feedback: '', abstained: true }
    await here.write((db) => handInScore(db, here.on('mei', scoringDay), 'spring/SPR-01', abstention))
    expect(await saves('mei', whole)).toMatchObject({ because: 'you-abstained' })
    expect((await sheets())[0]).toMatchObject({ points: {}, abstained: true })
    expect(await handsIn(here, 'mei', 'SPR-01', whole)).toMatchObject({ ok: true })
    expect((await sheets())[0]).toMatchObject({ points: whole, abstained: false })
  })

  it('is not taken back by abstaining once it is in', async () => {
    await declares(here, 'mei', noInterest)
    await handsIn(here, 'mei', 'SPR-01', whole)
    const abstention = { points: {}, noteForPanel: '', feedback: '', abstained: true }
    expect(
      await here.write((db) => handInScore(db, here.on('mei', scoringDay), 'spring/SPR-01', abstention)),
    ).toMatchObject({ because: 'score-is-in' })
    expect((await sheets())[0]).toMatchObject({ points: whole, abstained: false })
  })

  it('takes what came last from two tabs, and says so to that one', async () => {
    await declares(here, 'mei', noInterest)
    const saves = (points: Record<string, number>, seen: Instant | null, at: Instant) =>
      here.write((db) =>
        saveScore(db, here.on('mei', at), 'spring/SPR-01', { points, noteForPanel: '', feedback: '', seen }),
      )
    const [first, second, third] = [0, 1, 2].map((after) => later(scoringDay, minutes(after))) as [
      Instant,
      Instant,
      Instant,
    ]
    expect(await saves({ together: 1 }, null, first)).toEqual({ ok: true, savedAt: first, overtook: false })
    expect(await saves({ together: 2 }, first, second)).toMatchObject({ overtook: false })
    expect(await saves({ together: 3 }, first, third)).toMatchObject({ overtook: true })
    expect((await sheets())[0]).toMatchObject({ points: { together: 3 }, savedAt: third })
  })

  it('puts into the record when a sheet was begun and each change of a score that counts, not every few words', async () => {
    await declares(here, 'mei', noInterest)
    const begun: Record<string, number>[] = [{}, { together: 4 }, { together: 5 }]
    for (const points of begun) await saves('mei', points)
    await handsIn(here, 'mei', 'SPR-01', whole)
    await saves('mei', whole)
    await saves('mei', { ...whole, value: 3 })
    const acts = (await here.read((db) => db.select().from(auditEntry).orderBy(asc(auditEntry.sequence)))).map(
      ({ act }) => act,
    )
    expect(acts.filter((act) => act.startsWith('score.'))).toEqual(['score.save', 'score.hand-in', 'score.save'])
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

  it('changes no more once it is locked, whoever asks the database, but for words of somebody who is erased', async () => {
    await declares(here, 'mei', noInterest)
    await handsIn(here, 'mei', 'SPR-01', whole)
    const [before] = await sheets()
    const late = { points: whole, noteForPanel: '', feedback: '', savedAt: wholeDates.scoringClosesAt ?? day(20) }
    const fails = (change: (db: Db) => Promise<unknown>) => expect(here.write(change)).rejects.toThrow()
    await fails((db) => db.insert(scoreSheet).values({ proposalId: 'spring/SPR-02', personId: 'mei', ...late }))
    await here.write((db) => lockScores(db, here.on('rose', scoringDay), 'spring'))
    await fails((db) => db.update(scoreSheet).set({ points: { together: 0, value: 0 } }))
    await fails((db) => db.update(scoreSheet).set({ handedInAt: null }))
    await fails((db) => db.update(scoreSheet).set({ abstained: true }))
    await fails((db) => db.update(scoreSheet).set({ noteForPanel: 'Said afterwards.' }))
    await fails((db) => db.delete(scoreSheet))
    await fails((db) =>
      db.insert(scoreSheet).values({ proposalId: 'spring/SPR-02', personId: 'mei', ...late, savedAt: scoringDay }),
    )
    expect(await sheets()).toEqual([before])
    await here.write((db) => db.update(scoreSheet).set({ noteForPanel: '', feedback: '' }))
    expect((await sheets())[0]).toMatchObject({ points: whole, noteForPanel: '' })
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
