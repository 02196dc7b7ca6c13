import { and, eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { award, ballot, closing, journalEntry, paperSlip, payment, paymentRun, paymentRunEvent, paymentRunItem, paymentStep, publishedBallot, role, roll, roundEvent, tally } from '~db/schema' // prettier-ignore
import { openDesk } from '~/commands/voting/paper/keep-desk.server'
import { signOnBeside } from '~/commands/voting/paper/sign-on-at-desk.server'
import { printSlips } from '~/commands/voting/paper/print-paper.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { openVoting } from '~/commands/voting/open-voting.server'
import { askToClose } from '~/commands/money/close-period.server'
import { cancelPayment } from '~/commands/money/follow-payment.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { bank } from '~/domain/money'
import { pence } from '~/domain/pence'
import type { Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import { soundnessOf } from '~/queries/soundness.server'
import { sealOf } from '~/records/money/desk.server'
import { closedPeriodsOf } from '~/records/money/closed-period.server'
import { awardOfProposal } from '~/records/money/award.server'
import { paymentById } from '~/records/money/payment.server'
import { firstDecision } from '~/records/panel/decision.server'
import { balanceOf, potOf, totalsOfScope } from '~/records/money/totals.server'
import { openAccount, signedUpTo } from '../bank-stage'
import type { CastMember } from '../cast'
import { adoptBy, allowed, countedRound, meet, meetingDay, setMoneyOnStage } from '../money-stage'
import { engine } from '~db/engine'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { randomBelow } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { day, dayOne, secrets, stageOn, type Stage } from '../stage'
import { perform, type Deed } from './deeds'
import { openWorld } from '~/platform/open-world.server'
import { authorisedTransfers, paidOn } from './authorised-transfers'
import { TwoProcesses } from './two-processes'

let two: TwoProcesses
let database: FreshDatabase
let address: string
let here: Stage

beforeAll(async () => {
  two = await TwoProcesses.start()
}, 60_000)
afterAll(() => two.stop())
beforeEach(async () => {
  database = await freshDatabase()
  address = database.address
  here = await stageOn(openWorld(address))
  await setMoneyOnStage(here)
})
afterEach(async () => {
  // Whatever was raced for, the books and the votes are sound afterwards.
  await here.read(async (db) => {
    for await (const { faults } of soundnessOf(db))
      expect(faults.filter(({ law }) => !staged.includes(law))).toEqual([])
  })
  await here.close()
  await two.leave(address)
  await database.remove()
})
/** A round's rows that a stage writes by hand are not those of a vote that took place. */
const staged: string[] = ['roll', 'ballots', 'count']

const by = (who: CastMember, at = dayOne) => ({ by: who, at })
const why = (outcomes: readonly Outcome<object>[]) =>
  outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.because)).sort()
const raced = async (one: Deed, other: Deed) => {
  const [[first], [second]] = await two.race(address, [one], [other])
  return [first as Outcome<object>, second as Outcome<object>]
}
const many = 12

describe('two processes on one database, at the same moment', () => {
  it('cannot close a period and put something into it: it is in what was written down, or belongs to a later day', async () => {
    const at = day(50)
    await signedUpTo(here, await openAccount(here), '2026-03-31', 10_000_00, at)
    allowed(await here.write((db) => askToClose(db, here.on('winston', at), 'netherton', { id: 'march', to: '2026-03-31' }))) // prettier-ignore
    // In the last second of March, as its clock has it; what the other does comes in April.
    const receive: Deed = { do: 'receive', ...by('winston', day(31)), fundId: 'big-local', amountPence: pence(5_00), receiptId: 'tin' } // prettier-ignore
    const outcomes = await raced(receive, { do: 'close', ...by('rose', at), id: 'march' })
    expect(why(outcomes)).toEqual(['done', 'done'])
    const [last] = await here.read((db) =>
      db.select().from(journalEntry).where(eq(journalEntry.key, 'fund-received:tin')),
    )
    const [period] = await here.read((db) => closedPeriodsOf(db, 'netherton'))
    const held = new Map(period?.balances).get(bank('big-local'))
    expect([last?.belongsOn, held]).toEqual(
      period?.entries === 2 ? ['2026-03-31', 10_005_00] : ['2026-04-01', 10_000_00],
    )
  })

  it('cannot both agree to close the same period, nor close it over a payment that is being sent', async () => {
    const [paymentId = ''] = await authorisedTransfers(here)
    const at = day(70)
    await signedUpTo(here, await openAccount(here), '2026-04-30', 10_000_00, at)
    // As a wish from before the payments were prepared: what is missing is looked at as it is agreed.
    const wish = { partnershipId: 'netherton', toOn: '2026-04-30', askedBy: 'winston', askedAt: at }
    await here.write(async (db) => db.insert(closing).values({ id: 'april', ...wish }))
    const others = await here.read((db) => db.select({ id: payment.id }).from(payment))
    for (const other of others) {
      if (other.id === paymentId) continue
      allowed(await here.write((db) => cancelPayment(db, here.on('mei', at), other.id, 'Not now')))
    }
    const close = (who: CastMember): Deed => ({ do: 'close', ...by(who, at), id: 'april' })
    const send: Deed = { do: 'send', ...by('winston', day(61)), paymentId, transferId: 'NETH-01' }
    const [sent, first] = await raced(send, close('rose'))
    expect(sent).toMatchObject({ ok: true })
    if (!first?.ok) expect(first).toMatchObject({ because: 'closing-not-ready' })
    const outcomes = await raced(close('rose'), close('mei'))
    expect(why(outcomes)).toEqual(['done', 'no-such-closing'])
    expect(await here.read((db) => closedPeriodsOf(db, 'netherton'))).toMatchObject([{ number: 1, to: '2026-04-30' }])
    const [paid] = await here.read((db) => db.select().from(journalEntry).where(eq(journalEntry.paymentId, paymentId)))
    expect(paid?.belongsOn).toBe('2026-04-30')
  })

  it('cannot both have the last pounds of a budget line: one has them, the other is told what is left', async () => {
    await here.round('spring')
    await here.round('summer')
    const lineLeft = () => here.read((db) => totalsOfScope(db, 'netherton', { of: 'line', lineId: 'together' }))
    for (let turn = 0; turn < many; turn += 1) {
      const { budgetPence, allocatedPence } = await lineLeft()
      const left = budgetPence - allocatedPence
      const amountPence = pence(Math.floor(left / 2) + 1)
      const deed = (roundId: string): Deed => {
        return { do: 'allocate', ...by('rose'), roundId, lineId: 'together', amountPence, once: `${roundId}-${turn}` }
      }
      const outcomes = await raced(deed('spring'), deed('summer'))
      expect(why(outcomes)).toEqual(['done', 'line-too-small'])
      expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ values: { leftPence: left - amountPence } })
      expect((await lineLeft()).allocatedPence).toBe(allocatedPence + amountPence)
    }
  })

  it('record one receipt once, and one allocation once, when both are handed the same form', async () => {
    await here.round('spring')
    const money = { do: 'receive', ...by('winston'), fundId: 'big-local', amountPence: pence(5_00) } as const
    const pot = { do: 'allocate', ...by('rose'), roundId: 'spring', lineId: 'green', amountPence: pence(1_00) } as const
    const before = await here.read((db) => balanceOf(db, 'netherton', bank('big-local')))
    for (let turn = 1; turn <= many; turn += 1) {
      const forms: Deed[] = [
        { ...money, receiptId: `r-${turn}` },
        { ...pot, once: `a-${turn}` },
      ]
      const outcomes = await two.race(address, forms, forms)
      expect(why(outcomes.flat())).toEqual(['done', 'done', 'done', 'done'])
      expect(await here.read((db) => balanceOf(db, 'netherton', bank('big-local')))).toBe(before + turn * 5_00)
      expect(await here.read((db) => potOf(db, 'spring'))).toBe(turn * 1_00)
    }
  })

  it('adopt one list once: one yes is the second, the other comes too late and is told', async () => {
    for (let turn = 1; turn <= 4; turn += 1) {
      const roundId = `round-${turn}`
      await countedRound(here, roundId)
      await meet(here, roundId)
      const adopt = (who: CastMember): Deed => ({ do: 'adopt', ...by(who, meetingDay), roundId, version: 2 })
      allowed(await perform(here.world, adopt('tom')))
      expect(why(await raced(adopt('amina'), adopt('gareth')))).toEqual(['decision-adopted', 'done'])
      const awards = await here.read((db) => db.select().from(award).where(eq(award.roundId, roundId)))
      expect(awards).toHaveLength(2)
      const { awardedPence } = await here.read((db) => totalsOfScope(db, 'netherton', { of: 'round', roundId }))
      expect(awardedPence).toBe(500_00)
    }
  })

  it('adopt one draft of two: whoever read the other is told which version is there now', async () => {
    for (let turn = 1; turn <= 4; turn += 1) {
      const roundId = `round-${turn}`
      await countedRound(here, roundId)
      await meet(here, roundId)
      const adopt = (who: CastMember, version: number): Deed => ({
        do: 'adopt',
        ...by(who, meetingDay),
        roundId,
        version,
      })
      allowed(await perform(here.world, adopt('tom', 2)))
      // Amina is the second to the list as she read it; the chair changes it, and Gareth says yes to what she made of it.
      const anew: Deed = { do: 'settle', ...by('rose', meetingDay), roundId, proposalId: `${roundId}/02`, because: 'Too dear.' } // prettier-ignore
      const [[second], [settled, third]] = await two.race(address, [adopt('amina', 2)], [anew, adopt('gareth', 3)])
      const list = await here.read((db) => firstDecision(db, roundId))
      if (second?.ok) {
        expect([settled, third]).toMatchObject([{ because: 'decision-adopted' }, { because: 'decision-adopted' }])
        expect(list).toMatchObject({ version: 2, adoptedAt: meetingDay })
      } else {
        expect(second).toMatchObject({ because: 'decision-changed', values: { version: 3, yourVersion: 2 } })
        expect([settled, third]).toMatchObject([{ ok: true }, { ok: true, adopted: false }])
        expect(list).toMatchObject({ version: 3, adoptedAt: null })
        expect(await perform(here.world, adopt('amina', 3))).toMatchObject({ ok: true, adopted: true })
      }
      const awards = await here.read((db) => db.select().from(award).where(eq(award.roundId, roundId)))
      expect(awards).toHaveLength(second?.ok ? 2 : 1)
    }
  })

  it('adopt a list, or take its pot away, and never both', async () => {
    const done: string[] = []
    for (let turn = 1; turn <= 4; turn += 1) {
      const roundId = `round-${turn}`
      await countedRound(here, roundId)
      await meet(here, roundId)
      const adopt = (who: CastMember): Deed => ({ do: 'adopt', ...by(who, meetingDay), roundId, version: 2 })
      allowed(await perform(here.world, adopt('tom')))
      const takeAway = { lineId: 'together', amountPence: pence(1_00), once: `back-${turn}` }
      const release: Deed = { do: 'release', ...by('rose', meetingDay), roundId, ...takeAway }
      const [adopted, released] = await raced(adopt('amina'), release)
      const told = why([adopted as Outcome<object>, released as Outcome<object>])
      expect(told).toContain('done')
      expect(told.filter((each) => each === 'done')).toHaveLength(1)
      done.push(...told)
    }
    expect(done.filter((each) => each !== 'done').every((each) => /^(allocation-in-use|pot-has-changed)$/.test(each)))
      .toBe(true) // prettier-ignore
  })

  it('prepare one instalment once, and send the last of a fund once', async () => {
    // The fund has £10,000: enough for one of two awards of £6,000.
    const more = { lineId: 'together', changePence: pence(20_000_00), once: 'more' }
    allowed(await here.write((db) => setBudget(db, here.on('winston'), 'netherton', more)))
    await countedRound(here, 'spring', { costs: [6_000_00, 6_000_00], pot: { together: 12_000_00 } })
    await meet(here, 'spring')
    await adoptBy(here, 'spring')
    await here.holds('treasurer', 'sheila')
    const payday = day(36)
    const payments: string[] = []
    for (const reference of ['01', '02']) {
      const awardId = (await here.read((db) => awardOfProposal(db, `spring/${reference}`)))?.id ?? ''
      allowed(await perform(here.world, { do: 'accept', ...by('nadia', payday), awardId }))
      const prepare = (who: CastMember): Deed => ({ do: 'prepare', ...by(who, payday), awardId, instalment: 1 })
      expect(why(await raced(prepare('winston'), prepare('sheila')))).toEqual(['done', 'payment-instalment-taken'])
      const [own] = await here.read((db) => db.select().from(payment).where(eq(payment.awardId, awardId)))
      payments.push(own?.id ?? '')
    }
    for (const paymentId of payments) {
      const found = await here.read((db) => paymentById(db, paymentId))
      const confirmed = found ? sealOf(found) : ''
      const authorise: Deed = { do: 'authorise', ...by('mei', payday), paymentId, confirmed }
      expect(why(await raced(authorise, authorise))).toEqual(['done', 'done'])
    }
    const send = (paymentId: string, transferId: string): Deed => {
      return { do: 'send', ...by('winston', payday), paymentId, transferId }
    }
    const [one = '', other = ''] = payments
    expect(why(await raced(send(one, 'BACS-1'), send(other, 'BACS-2')))).toEqual(['done', 'payment-fund-too-small'])
    const sent = await here.read((db) => db.select().from(paymentStep).where(eq(paymentStep.to, 'sent')))
    expect(sent).toHaveLength(1)
    expect(await here.read((db) => balanceOf(db, 'netherton', bank('big-local')))).toBe(4_000_00)
  })

  it('pay an award or take it back, and never both', async () => {
    await countedRound(here, 'spring', { costs: Array<number>(6).fill(50_00), funded: ['01', '02', '03', '04', '05', '06'] }) // prettier-ignore
    await meet(here, 'spring')
    await adoptBy(here, 'spring')
    const at = day(36)
    for (const { id: awardId } of await here.read((db) => db.select().from(award))) {
      allowed(await perform(here.world, { do: 'accept', ...by('nadia', at), awardId }))
      const outcomes = await raced(
        { do: 'prepare', ...by('winston', at), awardId, instalment: 1 },
        { do: 'withdraw', ...by('nadia', at), awardId, reason: 'We found another hall.' },
      )
      expect(why(outcomes).filter((each) => each === 'done')).toHaveLength(1)
      expect(why(outcomes).join()).toMatch(/award-payment-under-way|payment-award-not-accepted/)
    }
  })
})

describe('two processes and one vote', () => {
  const voting = { events: ['published', 'checked', 'scores-locked'] as const }
  const count = (db: Parameters<Parameters<Stage['read']>[0]>[0], roundId: string) =>
    db.select().from(ballot).where(eq(ballot.roundId, roundId))

  it('let one person have one vote who votes online while her envelope is taken in, or while two of hers are', async () => {
    await here.livesHere('len')
    for (const turn of Array.from({ length: many }, (_, at) => at)) {
      const roundId = `paper-${turn}`
      const rules = { steps: { check: false, score: false, vote: true }, paperOverWeb: turn % 2 === 0 }
      await here.round(roundId, { rules })
      await here.proposal(roundId, 'PAP-01')
      const at = day(22)
      await here.write((db) => castBallot(db, here.on('rose', at), secrets, roundId, []))
      const kept = await here.write(async (db) => {
        const on = { ...here.on('rose', at), randomBelow }
        return {
          slips: await printSlips(db, on, secrets, roundId, 2),
          desk: await openDesk(db, on, roundId, { place: 'The library', besideId: 'winston' }),
        }
      })
      if (!kept.slips.ok || !kept.desk.ok) throw new Error('there is no desk')
      const deskId = kept.desk.id
      await here.write((db) => signOnBeside(db, here.on('winston', at), roundId, deskId))
      const [one = '', other = ''] = kept.slips.marks
      const act = (typed: string, once: string, kind: 'hand-out' | 'take-in' = 'take-in'): Deed => {
        const by = { do: 'desk', by: 'rose', at, roundId, deskId: kept.desk.ok ? kept.desk.id : '' } as const
        return { ...by, once, kind, typed, personId: 'len', keptMs: 0, happened: true }
      }
      allowed(await perform(here.world, act(one, 'out a', 'hand-out')))
      // The other slip's hand-out is told in the race, after its envelope or before it.
      const second = turn % 2 === 0 ? [act(other, 'out b', 'hand-out'), act(other, 'b')] : [act(other, 'b'), act(other, 'out b', 'hand-out')] // prettier-ignore
      const vote: Deed = { do: 'cast', by: 'len', at, roundId, named: ['PAP-01'] }
      await two.race(address, [act(one, 'a'), vote], turn % 3 === 0 ? second : [vote, ...second])
      const { marks, envelopes, ballots } = await here.read(async (db) => ({
        marks: await db
          .select()
          .from(roll)
          .where(and(eq(roll.roundId, roundId), eq(roll.personId, 'len'))),
        envelopes: await db.select().from(paperSlip).where(and(eq(paperSlip.roundId, roundId), eq(paperSlip.came, 'in-box'))), // prettier-ignore
        ballots: await db.select().from(ballot).where(eq(ballot.roundId, roundId)),
      }))
      // Rose's blank one is there as well.
      expect(envelopes.length + ballots.length, `turn ${turn}`).toBe(2)
      expect(marks[0]?.channel).toBe(envelopes.length === 1 ? 'paper' : 'web')
    }
  })

  it('keep one ballot of one voter who casts from both, marked once, and fix the roll once', async () => {
    await here.livesHere('nadia', 'len', 'joy', 'olek')
    for (let turn = 1; turn <= 5; turn += 1) {
      const roundId = await here.round(`round-${turn}`, { events: [...voting.events] })
      for (const reference of ['01', '02']) await here.proposal(roundId, reference)
      const cast = (who: CastMember, ...named: string[]): Deed => ({ do: 'cast', ...by(who, day(22)), roundId, named })
      // The very first ballots open the vote; both processes find it closed a moment before.
      const outcomes = await two.race(
        address,
        [cast('nadia', '01'), cast('len', '01'), cast('joy', '02')],
        [cast('nadia', '02'), cast('olek', '01'), cast('joy', '02')],
      )
      expect(why(outcomes.flat())).toEqual(Array(6).fill('done'))
      const ballots = await here.read((db) => count(db, roundId))
      expect(ballots).toHaveLength(4)
      const marked = await here.read((db) => db.select().from(roll).where(and(eq(roll.roundId, roundId), eq(roll.channel, 'web')))) // prettier-ignore
      expect(marked.map(({ personId }) => personId).sort()).toEqual(['joy', 'len', 'nadia', 'olek'])
      const opened = await here.read((db) => db.select().from(roundEvent).where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, 'voting-opened')))) // prettier-ignore
      expect(opened).toHaveLength(1)
    }
  })

  it('count it once when the clock strikes in both, and lose no ballot that was let in', async () => {
    await here.livesHere('nadia', 'len', 'joy', 'olek')
    for (let turn = 1; turn <= 3; turn += 1) {
      const roundId = await here.round(`round-${turn}`, { events: [...voting.events] })
      for (const reference of ['01', '02']) await here.proposal(roundId, reference)
      for (const who of ['nadia', 'len', 'joy'] as const) {
        allowed(await perform(here.world, { do: 'cast', ...by(who, day(22)), roundId, named: ['01'] }))
      }
      const strike: Deed = { do: 'clock', at: day(31) }
      // A ballot whose moment was before the close, written while the count is made.
      const late: Deed = { do: 'cast', ...by('olek', day(29)), roundId, named: ['02'] }
      const [[, counted], [cast]] = await two.race(address, [strike, strike], [late, strike])
      expect(counted).toEqual({ ok: true })
      const published = await here.read((db) => db.select().from(publishedBallot).where(eq(publishedBallot.roundId, roundId))) // prettier-ignore
      expect(published).toHaveLength(cast?.ok ? 4 : 3)
      const closed = await here.read((db) => db.select().from(roundEvent).where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, 'voting-closed')))) // prettier-ignore
      expect(closed, 'closed once').toHaveLength(1)
      const counts = await here.read((db) => db.select().from(tally).where(and(eq(tally.roundId, roundId), eq(tally.deciding, true)))) // prettier-ignore
      expect(counts).toHaveLength(1)
      expect(await here.read((db) => count(db, roundId)), 'sealed as they were').toHaveLength(cast?.ok ? 4 : 3)
    }
  })

  it('change it once: of two officers who ask in the same moment one waits, and of two who agree one is the second', async () => {
    for (let turn = 1; turn <= 4; turn += 1) {
      const roundId = await here.round(`round-${turn}`, { events: [...voting.events] })
      await here.proposal(roundId, '01')
      await here.write((db) => openVoting(db, here.on(null, day(22)), secrets, roundId))
      const ask = (who: CastMember, id: string): Deed => ({ do: 'ask-change', ...by(who, day(23)), roundId, id, act: 'extend', until: day(32) }) // prettier-ignore
      const asked = await raced(ask('rose', `${turn}-a`), ask('winston', `${turn}-b`))
      expect(why(asked)).toEqual(['done', 'voting-change-waiting'])
      const changeId = `${turn}-${asked[0]?.ok ? 'a' : 'b'}`
      const answer = (who: CastMember, said: 'agreed' | 'refused'): Deed => ({ do: 'answer-change', ...by(who, day(23)), roundId, changeId, answer: said }) // prettier-ignore
      const second = asked[0]?.ok ? 'winston' : 'rose'
      const answered = await raced(answer(second, 'agreed'), answer('mei', turn % 2 === 0 ? 'agreed' : 'refused'))
      expect(why(answered)).toEqual(['done', 'voting-change-settled'])
      const extended = await here.read((db) => db.select().from(roundEvent).where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, 'voting-extended')))) // prettier-ignore
      expect(extended).toHaveLength(turn % 2 === 0 || answered[0]?.ok ? 1 : 0)
    }
  })

  it('close it for everybody, or put its end later, when a second officer agrees as the clock strikes and people vote', async () => {
    await here.livesHere('nadia', 'len')
    for (let turn = 1; turn <= 4; turn += 1) {
      const roundId = await here.round(`round-${turn}`, { events: [...voting.events] })
      for (const reference of ['01', '02']) await here.proposal(roundId, reference)
      allowed(await perform(here.world, { do: 'cast', ...by('nadia', day(22)), roundId, named: ['01'] }))
      const [act, until] = turn % 2 === 0 ? (['extend', day(32)] as const) : (['close', null] as const)
      const at = later(day(30), -1)
      allowed(await perform(here.world, { do: 'ask-change', ...by('rose', at), roundId, id: `c${turn}`, act, until }))
      const agree: Deed = { do: 'answer-change', ...by('winston', at), roundId, changeId: `c${turn}`, answer: 'agreed' }
      const vote: Deed = { do: 'cast', ...by('len', at), roundId, named: ['02'] }
      const strike: Deed = { do: 'clock', at: day(30) }
      const [[agreed], [, cast]] = await two.race(address, [agree], [strike, vote])
      const kinds = (await here.read((db) => db.select().from(roundEvent).where(eq(roundEvent.roundId, roundId)))).map(({ kind }) => kind) // prettier-ignore
      if (act === 'extend' && agreed?.ok) {
        expect(kinds, 'the vote goes on').not.toContain('voting-closed')
        expect(cast?.ok).toBe(true)
      } else {
        expect(kinds.filter((kind) => kind === 'voting-closed')).toHaveLength(1)
        if (!agreed?.ok) expect(agreed).toMatchObject({ because: 'voting-closed' })
        if (!cast?.ok) expect(cast).toMatchObject({ because: 'voting-closed' })
      }
      await perform(here.world, { do: 'clock', at: day(32) })
      const published = await here.read((db) => db.select().from(publishedBallot).where(eq(publishedBallot.roundId, roundId))) // prettier-ignore
      expect(published, 'what was acknowledged, and no more').toHaveLength(cast?.ok ? 2 : 1)
    }
  })
})

it('two processes that start on an empty database make it ready once, share one secret, and both go on', async () => {
  for (let turn = 0; turn < 12; turn += 1) {
    const fresh = await freshDatabase({ empty: true })
    const [one, other] = await two.begin(fresh.address)
    if (engine === 'sqlite') expect(one).toMatch(/^[\w-]{43}$/)
    expect(other).toBe(one)
    const stage = await stageOn(openWorld(fresh.address))
    await stage.livesHere('nadia')
    expect(await stage.read((db) => db.select().from(role))).toEqual([])
    await stage.close()
    await fresh.remove()
  }
})

describe('two officers and a payment run', () => {
  it('put a payment into one run, however two officers gather it in the same second', async () => {
    const payments = await authorisedTransfers(here)
    for (const wanted of [payments, payments.slice(0, 1)]) {
      const make = (who: CastMember, paymentIds: string[]): Deed => ({ do: 'make-run', ...by(who, paidOn), paymentIds })
      await here.write(async (db) => void (await db.update(paymentRunItem).set({ releasedAt: paidOn })))
      await here.write(async (db) => {
        for (const runId of await openRuns(db))
          await db
            .insert(paymentRunEvent)
            .values({ id: `${runId}-apart`, runId, kind: 'taken-apart', at: paidOn, by: 'winston' })
      })
      const outcomes = await raced(make('winston', payments), make('kofi', wanted))
      expect(why(outcomes)).toEqual(['done', 'run-payment-elsewhere'])
    }
  })

  it('send a payment once, by hand or in its run: a run made in the same second holds it, or it has gone', async () => {
    const [one = '', ...rest] = await authorisedTransfers(here)
    const hand: Deed = { do: 'send', ...by('kofi', paidOn), paymentId: one, transferId: 'BY-HAND' }
    const run: Deed = { do: 'make-run', ...by('winston', paidOn), paymentIds: [one, ...rest] }
    const [first, second] = await raced(hand, run)
    expect([why([first as Outcome<object>])[0], why([second as Outcome<object>])[0]]).toSatisfy(
      ([byHand, inRun]: string[]) =>
        (byHand === 'done' && inRun === 'run-payment-moved') || (byHand === 'payment-in-run' && inRun === 'done'),
    )
  })

  it('send a run once, whichever officer says so first, and a double click is one sending', async () => {
    const paymentIds = await authorisedTransfers(here)
    const made = await perform(here.world, { do: 'make-run', ...by('winston', paidOn), paymentIds })
    const { runId } = allowed(made) as unknown as { runId: string }
    await here.write((db) =>
      db.insert(paymentRunEvent).values({ id: 'file', runId, kind: 'downloaded', at: paidOn, by: 'winston' }),
    )
    const send = (who: CastMember): Deed => ({ do: 'send-run', ...by(who, paidOn), runId })
    const outcomes = await raced(send('winston'), send('winston'))
    expect(why(outcomes)).toEqual(['done', 'done'])
    expect(await perform(here.world, send('kofi'))).toMatchObject({ because: 'run-over' })
    const sent = await here.read((db) => db.select().from(paymentStep).where(eq(paymentStep.to, 'sent')))
    expect(sent.map(({ transferId }) => transferId).sort()).toEqual(['SPARKS-R1-001', 'SPARKS-R1-002'])
  })
})

/** Runs that have not been taken apart. */
async function openRuns(db: Db): Promise<string[]> {
  const over = (await db.select().from(paymentRunEvent)).map(({ runId }) => runId)
  return (await db.select({ id: paymentRun.id }).from(paymentRun)).flatMap(({ id }) => (over.includes(id) ? [] : [id]))
}
