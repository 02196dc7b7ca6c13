import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { award } from '~db/schema'
import { allocateToRound, releaseFromRound } from '~/commands/money/allocate-to-round.server'
import { decideItem, settleRest } from '~/commands/panel/draft-decision.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { followPot, redrawList } from '~/commands/panel/redraw-list.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import { pence } from '~/domain/pence'
import { draftDecision } from '~/queries/panel/decision.server'
import { decisionOfRound } from '~/records/panel/decision.server'
import { rulingsOn } from '~/records/panel/ruling.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meetingDay, officers, plainLetter, setMoneyOnStage } from '../../money-stage'
import { stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  // The vote put them in this order; the pot holds £500 of the £700 that the first two ask for.
  await countedRound(here, 'spring', {
    costs: [400_00, 300_00, 100_00],
    funded: ['01', '02', '03'],
    pot: { together: 500_00 },
  })
  await here.write(async (db) => {
    allowed(await startDecision(db, onChair(), 'spring'))
    allowed(await markAttendance(db, onChair(), 'spring', officers.panel))
  })
})
afterEach(() => here.close())

const settlesAll = () => here.write((db) => settleRest(db, onChair(), 'spring', () => 'As the rule says.'))
const onChair = () => here.on(officers.chair, meetingDay)
const list = () =>
  here.read(async (db) => {
    const decision = await decisionOfRound(db, 'spring')
    return (decision?.items ?? []).map(({ proposalId, ruleSaid, outcome, amountPence }) => [
      proposalId.slice(-2),
      ruleSaid,
      outcome,
      amountPence,
    ])
  })
const rulings = () => here.read(async (db) => rulingsOn(db, (await decisionOfRound(db, 'spring'))?.id ?? ''))
const morePot = (amount: number) =>
  here.write(async (db) => {
    allowed(await allocateToRound(db, onChair(), 'spring', 'green', pence(amount)))
    return redrawList(db, onChair(), 'spring', 'pot')
  })

describe('the rule, asked of a list', () => {
  it('says at the start what is funded within the pot, and keeps why', async () => {
    expect(await list()).toEqual([
      ['01', 'funded', 'funded', 400_00],
      ['03', 'funded', 'funded', 100_00],
      ['02', 'not-funded', 'not-funded', 0],
    ])
    const [first] = await rulings()
    expect(first).toMatchObject({ sequence: 1, cause: 'started', basis: 'vote', potPence: 500_00 })
    expect(first?.list.at(-1)?.why).toEqual({ kind: 'no-money-left', leftPence: 100_00, shortPence: 200_00 })
  })

  it('is asked again when the pot changes: the list is another version, and what it said before is kept', async () => {
    const before = await here.read((db) => decisionOfRound(db, 'spring'))
    expect(await morePot(300_00)).toEqual({ changed: true })
    expect(await list()).toEqual([
      ['01', 'funded', 'funded', 400_00],
      ['02', 'funded', 'funded', 300_00],
      ['03', 'funded', 'funded', 100_00],
    ])
    const after = await here.read((db) => decisionOfRound(db, 'spring'))
    expect(after?.version).toBe((before?.version ?? 0) + 1)
    expect((await rulings()).map(({ cause, potPence }) => [cause, potPence])).toEqual([
      ['pot', 800_00],
      ['started', 500_00],
    ])
  })

  it('leaves alone what the meeting decided itself, and shows what the rule says beside it', async () => {
    const wanted = { proposalId: 'spring/02', outcome: 'reserve', because: 'It can wait for the summer.' } as const
    allowed(await here.write((db) => decideItem(db, onChair(), 'spring', wanted)))
    await morePot(300_00)
    expect((await list())[1]).toEqual(['02', 'funded', 'reserve', 0])
  })

  it('leaves alone what the meeting has settled as the rule said, and shows that the rule says something else now', async () => {
    await settlesAll()
    await morePot(300_00)
    expect((await list())[1]).toEqual(['02', 'funded', 'not-funded', 0])
  })

  it('changes nothing when it says the same', async () => {
    const before = await here.read((db) => decisionOfRound(db, 'spring'))
    expect(await here.write((db) => redrawList(db, onChair(), 'spring', 'asked'))).toEqual({ changed: false })
    expect((await here.read((db) => decisionOfRound(db, 'spring')))?.version).toBe(before?.version)
    expect(await rulings()).toHaveLength(1)
  })

  it('is not asked again once the list is adopted', async () => {
    await settlesAll()
    await adoptBy(here, 'spring')
    expect(await here.write((db) => redrawList(db, onChair(), 'spring', 'conflict'))).toEqual({ changed: false })
  })

  it('takes back a yes to the list as it was', async () => {
    const say = () => here.write((db) => adoptDecision(db, here.on('tom', meetingDay), 'spring', 2, plainLetter))
    await settlesAll()
    allowed(await say())
    await morePot(300_00)
    expect(
      await here.write((db) => adoptDecision(db, here.on('amina', meetingDay), 'spring', 2, plainLetter)),
    ).toMatchObject({ ok: false, because: 'decision-changed' })
  })
})

describe('the pot becomes less while the list is drawn up', () => {
  const lessPot = (amount: number) =>
    here.write(async (db) => {
      const back = { lineId: 'together', amountPence: pence(amount), once: `back-${amount}` }
      allowed(await releaseFromRound(db, onChair(), 'spring', back.lineId, back.amountPence, back.once))
    })
  const adopt = (by: CastMember, version: number) =>
    here.write((db) => adoptDecision(db, here.on(by, meetingDay), 'spring', version, plainLetter))
  const follow = () => here.write((db) => followPot(db, here.on('amina', meetingDay), 'spring'))
  const version = async () => (await here.read((db) => decisionOfRound(db, 'spring')))?.version
  const awards = () => here.read((db) => db.select().from(award))
  const news = () =>
    here.read(async (db) => {
      const [round, actor] = [await roundById(db, 'spring'), await actorIn(db, 'netherton', 'rose', meetingDay)]
      return round && actor && (await draftDecision(db, round, actor, meetingDay))
    })

  it('between the first yes and the second: the rule is asked again, and both read what that makes of it', async () => {
    await settlesAll()
    expect(await adopt('tom', 2)).toEqual({ ok: true, adopted: false })
    await lessPot(200_00)
    expect(await news(), 'told before the second yes').toMatchObject({
      potPence: 300_00,
      potNews: { wasPence: 500_00, changes: null },
      troubles: [{ because: 'decision-over-pot', values: { shortByPence: 200_00 } }],
    })
    expect(await adopt('amina', 2)).toMatchObject({
      because: 'pot-has-changed',
      values: { wasPence: 500_00, potPence: 300_00 },
    })
    expect([await version(), await awards()], 'a refusal changes nothing').toEqual([2, []])
    expect(await follow()).toEqual({ moved: { wasPence: 500_00, potPence: 300_00 } })
    expect(await version(), 'and Tom’s yes counts no more').toBe(3)
    // What was settled stays, beside what the rule says now; so the list is still over the pot.
    expect(await list()).toEqual([
      ['02', 'funded', 'not-funded', 0],
      ['01', 'not-funded', 'funded', 400_00],
      ['03', 'not-funded', 'funded', 100_00],
    ])
    expect((await news())?.potNews).toMatchObject({
      wasPence: 500_00,
      changes: [
        { reference: '02', before: { outcome: 'not-funded' }, after: { outcome: 'funded' }, isSettled: true },
        { reference: '01', before: { outcome: 'funded' }, after: { outcome: 'not-funded' } },
        { reference: '03' },
      ],
    })
    expect(await adopt('amina', 3)).toMatchObject({ ok: false })
    expect(await awards()).toEqual([])

    const less = { proposalId: 'spring/01', outcome: 'part-funded', amountPence: pence(200_00) } as const
    const decide = (wanted: Parameters<typeof decideItem>[3]) =>
      here.write((db) => decideItem(db, onChair(), 'spring', wanted))
    expect(await decide({ ...less, because: 'Half of it is a start.' })).toEqual({ ok: true })
    expect(await decide({ proposalId: 'spring/03', outcome: 'funded', because: 'They can begin.' })).toEqual({
      ok: true,
    })
    const now = (await version()) ?? 0
    expect([await adopt('tom', now), await adopt('amina', now)]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await awards()).toHaveLength(2)
  })

  it('before an idea is settled: whoever settles it reads first what the rule says now', async () => {
    await lessPot(100_00)
    const wanted = { proposalId: 'spring/01', outcome: 'funded', because: '' } as const
    const settle = () => here.write((db) => decideItem(db, onChair(), 'spring', wanted))
    expect(await settle()).toMatchObject({ because: 'pot-has-changed', values: { wasPence: 500_00, potPence: 400_00 } })
    expect(await settlesAll()).toMatchObject({ because: 'pot-has-changed' })
    await follow()
    expect(await list()).toEqual([
      ['01', 'funded', 'funded', 400_00],
      ['02', 'not-funded', 'not-funded', 0],
      ['03', 'not-funded', 'not-funded', 0],
    ])
    expect(await settle()).toEqual({ ok: true })
  })

  it('as the meeting goes on: the list is of the pot that there is', async () => {
    await lessPot(100_00)
    await here.write(
      async (db) => void allowed(await markAttendance(db, onChair(), 'spring', ['rose', 'tom', 'amina'])),
    )
    expect((await news())?.potNews?.changes).toMatchObject([{ reference: '03', isSettled: false }])
    expect(await settlesAll()).toEqual({ ok: true, settled: 3 })
  })

  it('and nothing on it changes: the yes that was said counts', async () => {
    await morePot(50_00)
    await settlesAll()
    const at = (await version()) ?? 0
    expect(await adopt('tom', at)).toEqual({ ok: true, adopted: false })
    await here.write(async (db) => {
      allowed(await releaseFromRound(db, onChair(), 'spring', 'green', pence(50_00), 'green-back'))
    })
    expect(await adopt('amina', at)).toEqual({ ok: true, adopted: true })
  })
})
