import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptAward } from '../../accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { decideItem } from '~/commands/panel/draft-decision.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { saveScore } from '~/commands/panel/save-score.server'
import { mayDecideOn, toAdopt } from '~/domain/panel'
import type { Outcome } from '~/domain/refusal'
import { scoringSheet } from '~/queries/panel/score-sheet.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { firstDecision, meetingOf } from '~/records/panel/decision.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { interest, payee, proposal, share } from '~db/schema'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, meetingDay, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, dayOne, stage, type Stage } from '../../stage'
import { seenScores } from '../panel/scored'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
})
afterEach(() => here.close())

/** Every way to have an interest in an idea. */
const ways: Record<string, (who: CastMember, proposalId: string) => Promise<unknown>> = {
  direct: (who, id) => declared(who, id, 'direct'),
  indirect: (who, id) => declared(who, id, 'indirect'),
  loyalty: (who, id) => declared(who, id, 'loyalty'),
  'asking for it': (who, id) => here.write((db) => db.update(proposal).set({ applicantId: who }).where(is(id))),
  'writing on it with the one who asks': (who, id) =>
    here.write((db) =>
      db
        .insert(share)
        .values({ id: `${who} ${id}`, proposalId: id, personId: who, part: 'edit', since: dayOne, givenBy: 'nadia' }),
    ),
  'being paid': async (who, id) => {
    await declared(who, id, 'none')
    await here.write((db) =>
      db
        .insert(payee)
        .values({ proposalId: id, name: who, personId: who })
        .onConflictDoUpdate({ target: payee.proposalId, set: { personId: who } }),
    )
  },
}
const is = (id: string) => eq(proposal.id, id)
const declared = (who: CastMember, proposalId: string, kind: 'none' | 'direct' | 'indirect' | 'loyalty') =>
  here.write((db) =>
    db.insert(interest).values({
      ...{ id: `${who} ${proposalId}`, proposalId, personId: who, sequence: 1, kind },
      ...{ note: '', at: dayOne, declaredBy: who },
    }),
  )
const becauseOf = (outcome: Outcome<object>) => (outcome.ok ? 'done' : outcome.because)

/** What each of these comes to for Tom of the panel, in a round that is being scored. */
async function scoringActs() {
  const spring = await here.read((db) => roundById(db, 'spring'))
  const of = await here.read((db) => proposalById(db, 'spring/01'))
  if (!spring || !of) throw new Error('not on stage')
  const on = here.on('tom', day(12))
  const sheet = { points: { together: 3, value: 3 }, noteForPanel: 'Let us talk.', feedback: '' }
  const saved = await here.write((db) => saveScore(db, on, of.id, sheet))
  const handedIn = await here.write((db) => handInScore(db, on, of.id, { ...sheet, abstained: false }))
  const seen = await here.read((db) => scoringSheet(db, spring, of, 'tom', day(12)))
  allowed(await here.write((db) => lockScores(db, here.on('rose', day(13)), 'spring')))
  const locked = await here.read((db) => roundById(db, 'spring'))
  const ranked = locked && (await seenScores(here, locked, 'tom', day(14)))
  const after = locked && (await here.read((db) => scoringSheet(db, locked, of, 'tom', day(14))))
  return {
    'save a score': becauseOf(saved),
    'hand a score in': becauseOf(handedIn),
    "see the others' scores and notes": seen.others !== null,
    'see them after the lock': after?.others != null,
    'see how it is ranked': ranked?.rows.some(({ reference, score }) => reference === '01' && score !== null),
  }
}

/** The same in the meeting, for Rose, who chairs it and sits on the panel. */
async function meetingActs() {
  await meet(here, 'spring')
  const spring = await here.read((db) => roundById(db, 'spring'))
  const found = await here.read((db) => firstDecision(db, 'spring'))
  if (!spring || !found) throw new Error('not on stage')
  const meeting = await here.read((db) => meetingOf(db, spring, found, meetingDay))
  const on = here.on('rose', meetingDay)
  const wanted = { proposalId: 'spring/01', outcome: 'not-funded', because: 'It is too dear.' } as const
  const drafted = await here.write((db) => decideItem(db, on, 'spring', wanted))
  const waiting = toAdopt(found, [{ personId: 'rose' }, { personId: 'tom' }], meeting.interests)
  const deciders = mayDecideOn(meeting, 'spring/01')
  return {
    'say what is decided': becauseOf(drafted),
    'count toward its adoption': !waiting.some(({ proposalId }) => proposalId === 'spring/01'),
    'count toward the quorum': deciders.ok && deciders.deciders.includes('rose'),
    'stand in the minutes as stepped out': deciders.ok && deciders.steppedOut.includes('rose'),
  }
}

/** The same at the bank, for the treasurer and the one who authorises; two others prepare what they are to go on with. */
async function payingActs() {
  const awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  const payday = day(36)
  const step = async (prepared: string) => {
    const found = await here.read((db) => paymentById(db, prepared))
    return found ? sealOf(found) : ''
  }
  const prepared = await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1))
  const ready = prepared.ok
    ? prepared
    : allowed(await here.write((db) => preparePayment(db, here.on('kofi', payday), awardId, 1)))
  const { paymentId } = ready
  const seal = await step(paymentId)
  const authorised = await here.write((db) => authorisePayment(db, here.on('mei', payday), paymentId, seal))
  if (!authorised.ok) allowed(await here.write((db) => authorisePayment(db, here.on('edna', payday), paymentId, seal)))
  const sent = await here.write((db) =>
    markPaymentSent(db, here.on('winston', payday), paymentId, 'BACS-1', plainLetter),
  )
  return {
    'prepare a payment': becauseOf(prepared),
    'authorise it': becauseOf(authorised),
    'say that it was sent': becauseOf(sent),
  }
}

const refused = 'you-have-an-interest'

describe.each(Object.keys(ways))('somebody with an interest by %s', (way) => {
  const has = (who: CastMember, id = 'spring/01') => ways[way]?.(who, id)

  it('does not score, nor see what the others gave', async () => {
    await here.round('spring', { events: ['published', 'checked'] })
    await here.criteria('spring')
    await here.proposal('spring', '01')
    await has('tom')
    expect(await scoringActs()).toEqual({
      ...{ 'save a score': refused, 'hand a score in': refused },
      "see the others' scores and notes": false,
      ...{ 'see them after the lock': false, 'see how it is ranked': false },
    })
  })

  it('does not decide, adopt, or count toward the quorum', async () => {
    await countedRound(here, 'spring')
    await has('rose')
    expect(await meetingActs()).toEqual({
      ...{ 'say what is decided': refused, 'count toward its adoption': false },
      ...{ 'count toward the quorum': false, 'stand in the minutes as stepped out': true },
    })
  })

  it('does not pay', async () => {
    await here.holds('treasurer', 'kofi')
    await here.holds('authoriser', 'edna')
    await countedRound(here, 'spring')
    // One asks for it, and one is paid for it: there the treasurer alone.
    const isOne = way === 'asking for it' || way === 'being paid'
    await has('winston')
    if (!isOne) await has('mei')
    await meet(here, 'spring')
    await adoptBy(here, 'spring')
    const awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
    const asks = way === 'asking for it' ? 'winston' : 'nadia'
    allowed(await here.write((db) => acceptAward(db, here.on(asks, day(36)), awardId)))
    const acts = await payingActs()
    expect([acts['prepare a payment'], acts['say that it was sent']]).toEqual([refused, refused])
    expect(acts['authorise it']).toBe(isOne ? 'done' : refused)
  })
})

describe('somebody without an interest', () => {
  it('does all of it, so that it is the interest that keeps the others out', async () => {
    await here.round('spring', { events: ['published', 'checked'] })
    await here.criteria('spring')
    await here.proposal('spring', '01')
    await declared('tom', 'spring/01', 'none')
    expect(Object.values(await scoringActs())).toEqual(['done', 'done', true, true, true])
  })

  it('in the meeting too', async () => {
    await countedRound(here, 'spring')
    expect(Object.values(await meetingActs())).toEqual(['done', true, true, false])
  })
})
