import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { award } from '~db/schema'
import { allocateToRound, releaseFromRound } from '~/commands/money/allocate-to-round.server'
import { decideItem, settleRest } from '~/commands/panel/draft-decision.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { followPot, redrawList } from '~/commands/panel/redraw-list.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import { pence } from '~/domain/pence'
import { usualReason } from '~/http/ready-reasons.server'
import { draftDecision } from '~/queries/panel/decision.server'
import { firstDecision } from '~/records/panel/decision.server'
import { rulingsOn } from '~/records/panel/ruling.server'
import { actorIn, partnershipById } from '~/records/people/actor.server'
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
/** As the page does: with the reasons that are made from what the rule says. */
const settlesByTheWords = () =>
  here.write(async (db) => {
    const [round, book] = [await roundById(db, 'spring'), await partnershipById(db, 'netherton')]
    if (!round || !book) throw new Error('no stage')
    return settleRest(db, onChair(), 'spring', await usualReason(db, book, round, meetingDay))
  })
const second = { proposalId: 'spring/02' }
const reasonOf = (reference: string) =>
  here.read(async (db) => {
    const decision = await firstDecision(db, 'spring')
    return decision?.items.find(({ proposalId }) => proposalId === `spring/${reference}`)?.because
  })
/** She says yes to the list as it stands. */
const says = async (by: CastMember) => {
  const read = await here.read((db) => firstDecision(db, 'spring'))
  return here.write((db) => adoptDecision(db, here.on(by, meetingDay), 'spring', read?.version ?? 0, plainLetter))
}
const onChair = () => here.on(officers.chair, meetingDay)
const list = () =>
  here.read(async (db) => {
    const decision = await firstDecision(db, 'spring')
    return (decision?.items ?? []).map(({ proposalId, ruleSaid, outcome, amountPence }) => [
      proposalId.slice(-2),
      ruleSaid,
      outcome,
      amountPence,
    ])
  })
const rulings = () => here.read(async (db) => rulingsOn(db, (await firstDecision(db, 'spring'))?.id ?? ''))
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
    const before = await here.read((db) => firstDecision(db, 'spring'))
    expect(await morePot(300_00)).toEqual({ changed: true })
    expect(await list()).toEqual([
      ['01', 'funded', 'funded', 400_00],
      ['02', 'funded', 'funded', 300_00],
      ['03', 'funded', 'funded', 100_00],
    ])
    const after = await here.read((db) => firstDecision(db, 'spring'))
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

  it('has what it says otherwise of since it was settled gone through again, one by one, before it is adopted', async () => {
    await settlesByTheWords()
    expect(await reasonOf('02')).toContain('£100 was left, and it was £200 short.')
    await morePot(300_00)
    expect((await list())[1], 'it is not funded behind the meeting’s back').toEqual(['02', 'funded', 'not-funded', 0])
    expect(await reasonOf('02'), 'and what is true no more is said no more').toBe('')
    const otherwise = { because: 'rule-says-otherwise-since', values: { count: 1 } }
    expect(await settlesByTheWords(), 'nor settled with the rest').toMatchObject(otherwise)
    expect(await says('tom')).toMatchObject(otherwise)
    allowed(
      await here.write((db) => decideItem(db, onChair(), 'spring', { ...second, outcome: 'funded', because: '' })),
    )
    expect([await says('tom'), await says('amina')]).toMatchObject([{ adopted: false }, { adopted: true }])
  })

  it('lets the meeting stay with what it said, in words of its own', async () => {
    await settlesByTheWords()
    await morePot(300_00)
    const stays = { ...second, outcome: 'not-funded', because: 'Their hall is closed this year.' } as const
    allowed(await here.write((db) => decideItem(db, onChair(), 'spring', stays)))
    expect([await says('tom'), await says('amina')]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await reasonOf('02')).toBe('Their hall is closed this year.')
  })

  it('asks the same of what the meeting decided itself', async () => {
    allowed(
      await here.write((db) =>
        decideItem(db, onChair(), 'spring', { ...second, outcome: 'reserve', because: 'Later.' }),
      ),
    )
    await settlesByTheWords()
    await morePot(300_00)
    expect(await says('tom')).toMatchObject({ because: 'rule-says-otherwise-since', values: { count: 1 } })
    expect(await reasonOf('02'), 'its own words stay').toBe('Later.')
  })

  it('has a reason with other figures settled again, though nothing else changes', async () => {
    await settlesByTheWords()
    allowed(await says('tom'))
    await morePot(50_00)
    expect(await says('amina')).toMatchObject({ because: 'decision-not-settled', values: { left: 1 } })
    expect(await settlesByTheWords()).toEqual({ ok: true, settled: 1 })
    expect(await reasonOf('02')).toContain('£150 was left, and it was £150 short.')
    expect([await says('tom'), await says('amina')]).toMatchObject([{ adopted: false }, { adopted: true }])
  })

  it('changes nothing when it says the same', async () => {
    const before = await here.read((db) => firstDecision(db, 'spring'))
    expect(await here.write((db) => redrawList(db, onChair(), 'spring', 'asked'))).toEqual({ changed: false })
    expect((await here.read((db) => firstDecision(db, 'spring')))?.version).toBe(before?.version)
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
  const version = async () => (await here.read((db) => firstDecision(db, 'spring')))?.version
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
    const unsaid = { because: 'rule-says-otherwise-since', values: { count: 1, proposalId: 'spring/02' } }
    expect(await adopt('tom', (await version()) ?? 0), 'of the second the rule says otherwise too').toMatchObject(
      unsaid,
    )
    expect(await decide({ proposalId: 'spring/02', outcome: 'reserve', because: 'It can wait.' })).toEqual({ ok: true })
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
    const own = { ...second, outcome: 'not-funded', because: 'It can wait for the summer.' } as const
    allowed(await here.write((db) => decideItem(db, onChair(), 'spring', own)))
    await settlesAll()
    const at = (await version()) ?? 0
    expect(await adopt('tom', at)).toEqual({ ok: true, adopted: false })
    await here.write(async (db) => {
      allowed(await releaseFromRound(db, onChair(), 'spring', 'green', pence(50_00), 'green-back'))
    })
    expect(await adopt('amina', at)).toEqual({ ok: true, adopted: true })
  })
})
