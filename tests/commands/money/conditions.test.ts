import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptAward } from '../../accepting'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { tickCondition } from '~/commands/money/tick-condition.server'
import { changeDecision } from '~/commands/panel/change-decision.server'
import { decideItem } from '~/commands/panel/draft-decision.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { isStillAsked, isUnmet } from '~/domain/money'
import { minutes, later } from '~/domain/time'
import { awardPage } from '~/queries/money/award-page.server'
import { whatWaits } from '~/queries/money/what-waits.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { conditionsOfAwards } from '~/records/money/condition.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { lastDecision } from '~/records/panel/decision.server'
import { actorIn } from '~/records/people/actor.server'
import { award, awardCondition, conditionEvent, interest, payment } from '~db/schema'
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
  setMoneyOnStage,
} from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let awardId: string
/** Idea 01 is funded once the hall agrees and the insurer has written. */
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await decide('01', ['The hall agrees', 'The insurer has written'])
  await adoptBy(here, 'spring', 3)
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  await here.write(async (db) => void allowed(await acceptAward(db, here.on('nadia', payday), awardId)))
})
afterEach(() => here.close())

const decide = (of: string, conditions: string[]) =>
  here.write(async (db) => {
    const wanted = { proposalId: `spring/${of}`, outcome: 'funded', because: '', conditions } as const
    allowed(await decideItem(db, here.on('rose', meetingDay), 'spring', wanted))
  })
const all = () => here.read((db) => conditionsOfAwards(db, [awardId]))
const idOf = async (words: string) => (await all()).find((one) => one.words === words)?.id ?? ''
const tick = async (
  words: string,
  kind: 'met' | 'not-met',
  by: CastMember = 'rose',
  because = 'Their letter.',
  at = payday,
) => {
  const id = await idOf(words)
  return here.write((db) => tickCondition(db, here.on(by, at), awardId, id, kind, because))
}
const prepare = (at = payday) => here.write((db) => preparePayment(db, here.on('winston', at), awardId, 1))
const authorise = async (paymentId: string, at = payday) => {
  const found = await here.read((db) => paymentById(db, paymentId))
  return here.write((db) => authorisePayment(db, here.on('mei', at), paymentId, found ? sealOf(found) : ''))
}
const faults = async () => {
  const found: unknown[] = []
  await here.read(async (db) => {
    for await (const one of soundnessOf(db)) found.push(...one.faults.filter(({ law }) => !ofTheVote.includes(law)))
  })
  return found
}

describe('an award on conditions', () => {
  it('is not paid before each of them is met, and says which are not', async () => {
    expect(await prepare()).toMatchObject({
      because: 'conditions-open',
      values: { count: 2, words: 'The hall agrees; The insurer has written' },
    })
    expect(await tick('The hall agrees', 'met')).toEqual({ ok: true })
    expect(await prepare()).toMatchObject({ values: { count: 1, words: 'The insurer has written' } })
    expect(await tick('The insurer has written', 'met', 'winston')).toEqual({ ok: true })
    expect(await prepare()).toMatchObject({ ok: true })
    expect(await faults()).toEqual([])
  })

  it('is ticked off by an officer with what showed it, once, and never by who is interested or paid', async () => {
    expect(await tick('The hall agrees', 'met', 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await tick('The hall agrees', 'met', 'rose', ' ')).toMatchObject({ because: 'condition-needs-words' })
    expect(await tick('nothing of the kind', 'met')).toMatchObject({ because: 'no-such-condition' })
    expect(await tick('The hall agrees', 'met')).toEqual({ ok: true })
    expect(await tick('The hall agrees', 'met'), 'pressed twice').toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(conditionEvent))).toHaveLength(1)
    await here.write((db) =>
      db.insert(interest).values({
        ...{ id: 'mei-01', proposalId: 'spring/01', personId: 'mei', sequence: 1, kind: 'indirect', note: '' },
        ...{ at: payday, declaredBy: 'mei' },
      }),
    )
    expect(await tick('The insurer has written', 'met', 'mei')).toMatchObject({ because: 'you-have-an-interest' })
  })

  it('stops again, at every step, when one is no longer met', async () => {
    await tick('The hall agrees', 'met')
    await tick('The insurer has written', 'met')
    const { paymentId } = allowed(await prepare(later(payday, minutes(1))))
    expect(await tick('The hall agrees', 'not-met', 'rose', 'They changed their mind.', later(payday, minutes(2)))).toEqual({ ok: true }) // prettier-ignore
    expect(await authorise(paymentId, later(payday, minutes(3)))).toMatchObject({
      because: 'conditions-open',
      values: { words: 'The hall agrees' },
    })
    await tick('The hall agrees', 'met', 'rose', 'They agree after all.', later(payday, minutes(4)))
    expect(await authorise(paymentId, later(payday, minutes(5)))).toEqual({ ok: true })
    await tick('The insurer has written', 'not-met', 'rose', 'It ran out.', later(payday, minutes(6)))
    const send = () =>
      here.write((db) =>
        markPaymentSent(db, here.on('winston', later(payday, minutes(7))), paymentId, 'B-1', plainLetter),
      )
    expect(await send()).toMatchObject({ because: 'conditions-open' })
    expect(await faults()).toEqual([])
  })

  it('is one that verify finds, where a payment was prepared all the same', async () => {
    await tick('The hall agrees', 'met')
    await tick('The insurer has written', 'met')
    allowed(await prepare(later(payday, minutes(1))))
    // A condition that was there before the payment, and is not met.
    await here.write(async (db) => {
      const [made] = await db.select().from(award)
      await db.insert(awardCondition).values({
        ...{ id: 'x', awardId, decisionId: made?.decisionId ?? '', position: 3, words: 'A quote', givenAt: payday },
      })
    })
    const [paid] = await here.read((db) => db.select().from(payment))
    expect(await faults()).toEqual([
      { law: 'L14', subject: paid?.id, words: 'was prepared while “A quote” was not met' },
    ])
  })

  it('is told of where it waits, and on its page', async () => {
    const waits = (who: CastMember) =>
      here.read(async (db) => {
        const actor = await actorIn(db, 'netherton', who, payday)
        return (await whatWaits(db, 'netherton', actor, payday)).filter(({ title }) => title === 'Idea 01')
      })
    expect(await waits('rose')).toMatchObject([
      { kind: 'condition', yours: true, path: `awards/${awardId}#conditions` },
    ])
    await tick('The hall agrees', 'met', 'rose', 'Their letter of 5 April.')
    await tick('The insurer has written', 'met')
    expect(await waits('winston')).toMatchObject([{ kind: 'pay', yours: true }])
    const page = await here.read((db) => awardPage(db, 'netherton', awardId, payday))
    expect(page?.conditions[0]).toMatchObject({
      ...{ words: 'The hall agrees', isUnmet: false },
      events: [{ kind: 'met', because: 'Their letter of 5 April.', by: 'Rose Delaney' }],
    })
  })

  it('is on other conditions after a later decision: what was met in the same words stays met', async () => {
    await tick('The hall agrees', 'met')
    const on = (who: CastMember) => here.on(who, meetingDay)
    await here.write(async (db) => {
      allowed(await changeDecision(db, on('rose'), 'spring', ['spring/01'], 'The insurer is not needed.'))
      allowed(await markAttendance(db, on('rose'), 'spring', officers.panel))
    })
    await decide('01', ['The hall agrees', 'A second key'])
    const version = (await here.read((db) => lastDecision(db, 'spring')))?.version ?? 0
    for (const who of ['tom', 'amina'] as const)
      await here.write(async (db) => void allowed(await adoptDecision(db, on(who), 'spring', version, plainLetter)))
    expect((await all()).map((one) => [one.words, isStillAsked(one), isUnmet(one)])).toEqual([
      ['The hall agrees', true, false],
      ['The insurer has written', false, false],
      ['A second key', true, true],
    ])
    expect(await tick('The insurer has written', 'met')).toMatchObject({ because: 'condition-let-go' })
    // What goes with the money has changed, so she reads it again.
    expect(await prepare()).toMatchObject({ because: 'agreement-waits' })
    await here.write(async (db) => void allowed(await acceptAward(db, here.on('nadia', payday), awardId)))
    expect(await prepare()).toMatchObject({ because: 'conditions-open', values: { words: 'A second key' } })
    expect(await faults()).toEqual([])
  })
})
