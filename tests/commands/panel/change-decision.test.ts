import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decision, interest, outbox } from '~db/schema'
import { acceptAward } from '../../accepting'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { tellEveryone } from '~/commands/money/tell-everyone.server'
import { changeDecision, dropDecision } from '~/commands/panel/change-decision.server'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { decideItem, settleRest } from '~/commands/panel/draft-decision.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { decidersOf } from '~/domain/panel'
import { pence } from '~/domain/pence'
import { chainOf, droppedOf, whatIsFree } from '~/queries/panel/chain.server'
import { minutesOf } from '~/queries/panel/minutes.server'
import { roundIdeas } from '~/queries/round/round-ideas.server'
import { fundedIn } from '~/queries/round/funded.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { potOf } from '~/records/money/totals.server'
import { firstDecision, insertDecision, lastDecision } from '~/records/panel/decision.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import {
  adoptBy,
  allowed,
  countedRound,
  meet,
  meetingDay,
  ofTheVote,
  officers,
  plainLetter,
  plainReason,
  setMoneyOnStage,
  withAddresses,
} from '../../money-stage'
import { stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await here.write(async (db) => {
    const next = { proposalId: 'spring/03', outcome: 'reserve', because: 'It is next in line.' } as const
    allowed(await decideItem(db, here.on('rose', meetingDay), 'spring', next))
  })
  await adoptBy(here, 'spring', 3)
})
afterEach(() => here.close())

const on = (who: CastMember) => here.on(who, meetingDay)
const change = (ideas: string[], why: string, by: CastMember = 'rose') =>
  here.write((db) =>
    changeDecision(
      db,
      on(by),
      'spring',
      ideas.map((one) => `spring/${one}`),
      why,
    ),
  )
const say = (of: string, wanted: Omit<Parameters<typeof decideItem>[3], 'proposalId'>) =>
  here.write((db) => decideItem(db, on('rose'), 'spring', { ...wanted, proposalId: `spring/${of}` }))
const sit = () =>
  here.write(async (db) => {
    allowed(await markAttendance(db, on('rose'), 'spring', officers.panel))
  })
const settle = () => here.write((db) => settleRest(db, on('rose'), 'spring', plainReason))
const adopt = (by: CastMember, version: number) =>
  here.write((db) => adoptDecision(db, on(by), 'spring', version, plainLetter))
const awardOf = (of: string) => here.read((db) => awardOfProposal(db, `spring/${of}`))
const round = () => here.read(async (db) => (await roundById(db, 'spring'))!)
const handBack = async (of: string) => {
  const made = await awardOf(of)
  await here.write(async (db) => {
    allowed(await withdrawAward(db, on('nadia'), made?.id ?? '', 'We cannot do it.', plainLetter))
  })
}
/** On this stage there is no count behind the votes; everything else has to hold. */
const sound = async () => {
  const faults: unknown[] = []
  await here.read(async (db) => {
    for await (const one of soundnessOf(db)) faults.push(...one.faults.filter(({ law }) => !ofTheVote.includes(law)))
  })
  return faults
}

describe('a later decision', () => {
  it('moves the reserve up when an award is handed back: the money follows, and anyone can read what changed', async () => {
    await withAddresses(here, 'nadia')
    await handBack('01')
    await handBack('02')
    const at = await round()
    expect(await here.read((db) => whatIsFree(db, at))).toEqual({ freePence: 500_00, next: 'Idea 03' })
    expect(await change(['01', '02', '03'], 'Two awards were handed back.')).toEqual({ ok: true })
    expect(await change(['01', '02', '03'], 'Two awards were handed back.'), 'pressed twice').toEqual({ ok: true })
    expect(await change(['02'], 'Something else.')).toMatchObject({ because: 'change-under-way' })
    // What was handed back is not told as given, whatever the list says until another is adopted.
    expect((await here.read((db) => fundedIn(db, ['spring']))).get('spring')).toEqual({ count: 0, amountPence: 0 })
    expect(await adopt('tom', 1)).toMatchObject({ because: 'decision-not-settled', values: { left: 3 } })
    await sit()
    expect(await settle()).toEqual({ ok: true, settled: 3 })
    expect(await adopt('tom', 2)).toEqual({ ok: true, adopted: false })
    expect(await adopt('amina', 2)).toEqual({ ok: true, adopted: true })

    expect((await awardOf('03'))?.instalments).toMatchObject([{ amountPence: 250_00 }])
    expect(await here.read((db) => potOf(db, 'spring'))).toBe(250_00)
    expect((await here.read((db) => fundedIn(db, ['spring']))).get('spring')).toEqual({ count: 1, amountPence: 250_00 })
    const cards = await here.read((db) => roundIdeas(db, 'spring', { page: 1 }))
    expect(cards.ideas.map(({ reference, outcome }) => [reference, outcome])).toEqual([
      ['03', 'funded'],
      ['01', 'not-funded'],
      ['02', 'not-funded'],
    ])
    const chain = await here.read((db) => chainOf(db, at))
    expect(chain).toMatchObject([
      {
        number: 2,
        why: 'Two awards were handed back.',
        changes: [
          { reference: '01' },
          { reference: '02' },
          { before: { outcome: 'reserve' }, after: { outcome: 'funded' } },
        ],
      },
    ])
    expect((await here.read((db) => minutesOf(db, at)))?.items[2]).toMatchObject({ outcome: 'reserve' })
    expect(await here.read((db) => minutesOf(db, at, 2))).toMatchObject({ number: 2, givenPence: 250_00 })
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.length).toBeGreaterThan(0)
    expect(await sound()).toEqual([])
  })

  it('gives more, gives less and takes back, as far as nothing is paid, within the pot', async () => {
    const made = await awardOf('01')
    await here.write(async (db) => void allowed(await acceptAward(db, on('nadia'), made?.id ?? '')))
    expect(await change(['01', '02'], 'We misread the budget.')).toEqual({ ok: true })
    await sit()
    const less = { outcome: 'part-funded', amountPence: pence(150_00), because: 'The hall is cheaper.' } as const
    expect(await say('01', less)).toEqual({ ok: true })
    expect(await say('02', { outcome: 'not-funded', because: 'It is not in the area.' })).toEqual({ ok: true })
    expect(await adopt('tom', 3)).toEqual({ ok: true, adopted: false })
    expect(await adopt('amina', 3)).toEqual({ ok: true, adopted: true })
    expect(await awardOf('01')).toMatchObject({ state: 'accepted', instalments: [{ amountPence: 150_00 }] })
    expect(await awardOf('02')).toMatchObject({ state: 'withdrawn', instalments: [] })
    expect(await here.read((db) => potOf(db, 'spring'))).toBe(350_00)

    expect(await change(['01', '03'], 'The hall is dearer after all.')).toEqual({ ok: true })
    await sit()
    expect(await say('01', { outcome: 'funded', because: '' }), 'as the rule said').toEqual({ ok: true })
    expect(await settle()).toEqual({ ok: true, settled: 1 })
    expect(await adopt('tom', 3)).toEqual({ ok: true, adopted: false })
    expect(await adopt('gareth', 3)).toEqual({ ok: true, adopted: true })
    expect((await awardOf('01'))?.instalments.map(({ amountPence }) => amountPence)).toEqual([150_00, 50_00])
    expect(await here.read((db) => potOf(db, 'spring'))).toBe(50_00)
    const line = await here.read((db) => db.select().from(decision).orderBy(asc(decision.number)))
    expect(line.map(({ number, replacesDecisionId }) => [number, replacesDecisionId])).toEqual([
      [1, null],
      [2, line[0]?.id],
      [3, line[1]?.id],
    ])
    expect(await sound()).toEqual([])
  })

  it('takes nothing back that is being paid, and gives nothing again that was handed back', async () => {
    const made = await awardOf('01')
    await here.write(async (db) => {
      allowed(await acceptAward(db, on('nadia'), made?.id ?? ''))
      allowed(await preparePayment(db, on('winston'), made?.id ?? '', 1))
    })
    await handBack('02')
    await change(['01', '02'], 'A mistake.')
    await sit()
    expect(await say('01', { outcome: 'not-funded', because: 'A mistake.' })).toMatchObject({
      because: 'change-award-paid',
    })
    expect(await say('02', { outcome: 'funded', because: '' })).toMatchObject({ because: 'change-award-gone' })
  })

  it('never gives more than there is', async () => {
    await change(['03'], 'Everyone asks for it.')
    await sit()
    expect(await say('03', { outcome: 'funded', because: 'Everyone asks for it.' })).toEqual({ ok: true })
    expect(await adopt('tom', 2)).toMatchObject({ because: 'decision-over-pot', values: { shortByPence: 250_00 } })
  })

  it('is begun by those who keep the list, says why, and names ideas that were decided on', async () => {
    expect(await change(['01'], 'x', 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await change(['01'], ' ')).toMatchObject({ because: 'change-needs-why' })
    expect(await change([], 'x')).toMatchObject({ because: 'change-names-nothing' })
    await here.write((db) =>
      db.insert(interest).values({
        ...{ id: 'i', proposalId: 'spring/03', personId: 'rose', sequence: 1, kind: 'indirect', note: 'Her sister.' },
        ...{ at: meetingDay, declaredBy: 'rose' },
      }),
    )
    expect(await change(['03'], 'x')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await change(['99'], 'x')).toMatchObject({ because: 'change-not-on-a-list' })
  })

  it('is not begun, and not adopted, before those who asked have been told of the first', async () => {
    await countedRound(here, 'summer')
    await meet(here, 'summer')
    const say = (by: CastMember) =>
      here.write((db) => adoptDecision(db, on(by), 'summer', 2, plainLetter, by === 'amina' ? 'later' : 'now'))
    expect([await say('tom'), await say('amina')]).toEqual([
      { ok: true, adopted: false },
      { ok: true, adopted: true },
    ])
    const begin = () => here.write((db) => changeDecision(db, on('rose'), 'summer', ['summer/01'], 'A mistake.'))
    expect(await begin()).toMatchObject({ because: 'not-told-yet' })
    // One that stands there all the same is not adopted either.
    await here.write(async (db) => {
      const first = await firstDecision(db, 'summer')
      const items = first?.items.slice(0, 1) ?? []
      const started = { id: 'early', roundId: 'summer', version: 1, potPence: pence(0), items }
      await insertDecision(db, on('rose'), { ...started, replacesDecisionId: first?.id, why: 'Early.' }, 2)
    })
    expect(await here.write((db) => adoptDecision(db, on('tom'), 'summer', 1, plainLetter))).toMatchObject({
      because: 'not-told-yet',
    })
    await here.write(async (db) => void allowed(await tellEveryone(db, on('rose'), 'summer', plainLetter)))
    expect(await here.write((db) => adoptDecision(db, on('tom'), 'summer', 1, plainLetter))).toMatchObject({
      because: 'decision-not-settled',
    })
  })

  it('is dropped, with why: the room closes, what was decided holds, and another can be begun', async () => {
    const drop = (words: string, by: CastMember = 'rose') =>
      here.write((db) => dropDecision(db, on(by), 'spring', words))
    expect(await drop('x'), 'there is none').toMatchObject({ because: 'decision-adopted' })
    await change(['02'], 'We misread the budget.')
    await sit()
    await settle()
    expect(await adopt('tom', 2)).toEqual({ ok: true, adopted: false })
    expect(await drop(' ')).toMatchObject({ because: 'dropping-needs-words' })
    expect(await drop('It was right after all.', 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await drop('It was right after all.')).toEqual({ ok: true })
    expect(await drop('It was right after all.'), 'pressed twice').toEqual({ ok: true })
    expect(await adopt('amina', 2)).toMatchObject({ because: 'decision-adopted' })
    expect(await say('02', { outcome: 'not-funded', because: 'No.' })).toMatchObject({ because: 'decision-adopted' })
    const at = await round()
    expect(await here.read((db) => whatIsFree(db, at))).toMatchObject({ freePence: 0 })
    expect(await here.read((db) => droppedOf(db, at))).toEqual([
      { number: 2, droppedAt: meetingDay, because: 'It was right after all.' },
    ])
    expect(await here.read((db) => minutesOf(db, at, 2))).toBeNull()
    expect(await here.write((db) => db.update(decision).set({ why: 'x' })).catch(() => 'refused')).toBe('refused')

    expect(await change(['02'], 'Something else.')).toEqual({ ok: true })
    expect((await here.read((db) => lastDecision(db, 'spring')))?.number).toBe(3)
    expect(await sound()).toEqual([])
  })

  it('takes interests in the ideas on it, and in no others, from its beginning to its adoption', async () => {
    const declare = (who: CastMember, reference: string, by: CastMember = who) =>
      here.write((db) =>
        declareInterest(db, on(by), 'spring', who, [{ reference, kind: 'indirect', note: 'My daughter leads it.' }]),
      )
    expect(await declare('sheila', '03')).toMatchObject({ because: 'decided-already' })
    await change(['02', '03'], 'The coach is cheaper.')
    expect(await declare('sheila', '01')).toMatchObject({ because: 'decided-already' })
    expect(await declare('sheila', '03')).toEqual({ ok: true })
    expect(await declare('gareth', '02', 'rose'), 'an officer for her').toEqual({ ok: true })
    await sit()
    expect(await settle()).toEqual({ ok: true, settled: 2 })
    const list = await here.read((db) => lastDecision(db, 'spring'))
    expect(list?.settlings.map((one) => decidersOf(one).steppedOut)).toEqual([['gareth'], ['sheila']])
    expect(await adopt('sheila', 2), 'it counts for the other idea').toMatchObject({ adopted: false })
    expect([await adopt('tom', 2), await adopt('amina', 2)]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await declare('amina', '03')).toMatchObject({ because: 'decided-already' })
    expect(await sound()).toEqual([])
  })
})
