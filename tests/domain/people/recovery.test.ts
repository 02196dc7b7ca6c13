import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mayStopRecovery,
  maySpeakFor,
  recoveryReadyAt,
  recoveryState,
  recoveryWait,
  type Recovery,
} from '~/domain/people'
import { days, hours, later, minutes } from '~/domain/time'
import { dayOne as askedAt } from '../../stage'

const people = ['rose', 'winston', 'mei', 'kofi'] as const
const asked: Recovery = { personId: 'rose', askedAt, agreements: [], stoppedAt: null, usedAt: null }
const moment = fc.integer({ min: 0, max: days(16) }).map((by) => later(askedAt, by))
const agreements = fc.array(fc.record({ personId: fc.constantFrom(...people), at: moment }), { maxLength: 6 })
const others = (of: Recovery, before: number) =>
  new Set(
    of.agreements.filter(({ personId, at }) => personId !== 'rose' && at <= before).map(({ personId }) => personId),
  )

describe('being let back in', () => {
  it('never happens with fewer than two others, nor sooner than a day after the second', () => {
    fc.assert(
      fc.property(agreements, moment, (given, now) => {
        const recovery = { ...asked, agreements: given }
        if (recoveryState(recovery, now) !== 'ready') return
        expect(others(recovery, now - recoveryWait).size).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  it('stays stopped once stopped, whoever agrees before or after', () => {
    fc.assert(
      fc.property(agreements, moment, moment, (given, stoppedAt, now) => {
        const recovery = { ...asked, agreements: given, stoppedAt }
        expect(recoveryState(recovery, now)).toBe('stopped')
        for (const personId of people)
          expect(maySpeakFor(recovery, { personId, provedAt: now }, people, now).ok).toBe(false)
      }),
    )
  })

  it('goes through its states in order as time passes', () => {
    const order = ['asked', 'waiting', 'ready', 'over']
    fc.assert(
      fc.property(agreements, moment, moment, (given, one, other) => {
        const [sooner, later] = one <= other ? [one, other] : [other, one]
        const at = (now: typeof one) =>
          order.indexOf(recoveryState({ ...asked, agreements: given.filter(({ at: said }) => said <= now) }, now))
        expect(at(sooner)).toBeLessThanOrEqual(at(later))
      }),
    )
  })

  it('is ready a day after two others agreed', () => {
    const given = [
      { personId: 'winston', at: later(askedAt, hours(1)) },
      { personId: 'mei', at: later(askedAt, hours(2)) },
    ]
    const recovery = { ...asked, agreements: given }
    expect(recoveryReadyAt(recovery)).toBe(later(askedAt, hours(26)))
    expect(recoveryState(recovery, later(askedAt, hours(26) - 1))).toBe('waiting')
    expect(recoveryState(recovery, later(askedAt, hours(26)))).toBe('ready')
    expect(recoveryState(recovery, later(askedAt, days(14)))).toBe('over')
    expect(recoveryState({ ...recovery, usedAt: later(askedAt, hours(27)) }, later(askedAt, hours(28)))).toBe('used')
  })
})

describe('vouching for her', () => {
  const now = later(askedAt, hours(1))
  const vouch = (personId: string, provedAt = now, recovery = asked) =>
    maySpeakFor(recovery, { personId, provedAt }, ['winston', 'mei'], now)

  it('is for those who know her in her office, with a passkey just used, once each', () => {
    expect(vouch('winston').ok).toBe(true)
    expect(vouch('rose')).toMatchObject({ because: 'recovery-not-yours' })
    expect(vouch('nadia')).toMatchObject({ because: 'recovery-not-yours' })
    expect(vouch('winston', later(now, -minutes(6)))).toMatchObject({ because: 'step-up-first' })
    const once = { ...asked, agreements: [{ personId: 'winston', at: askedAt }] }
    expect(vouch('winston', now, once)).toMatchObject({ because: 'recovery-agreed-already' })
  })

  it('is never for herself, even were she on the list', () => {
    expect(maySpeakFor(asked, { personId: 'rose', provedAt: now }, ['rose', 'mei'], now).ok).toBe(false)
  })
})

describe('stopping it', () => {
  it('is for her and for each of the others, as long as it is under way', () => {
    for (const who of ['rose', 'winston']) expect(mayStopRecovery(asked, who, ['winston'], askedAt).ok).toBe(true)
    expect(mayStopRecovery(asked, 'nadia', ['winston'], askedAt)).toMatchObject({ because: 'recovery-not-yours' })
    expect(mayStopRecovery({ ...asked, usedAt: askedAt }, 'rose', [], askedAt)).toMatchObject({
      because: 'recovery-over',
    })
  })
})
