import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeStaysFresh,
  deviceFrom,
  looksCopied,
  isFromInbox,
  mayRegisterPasskey,
  mayRemovePasskey,
  mostPasskeys,
  stepUpHolds,
  provedLately,
  type RegisteringPasskey,
} from '~/domain/people'
import { later, minutes } from '~/domain/time'
import { dayOne as now } from '../../stage'

const ago = fc.integer({ min: -minutes(60), max: minutes(60) }).map((by) => later(now, -by))

describe('having shown lately that it is she', () => {
  it('counts for five minutes, and not from the future', () => {
    expect(provedLately(later(now, -minutes(5)), now).ok).toBe(true)
    expect(provedLately(later(now, -minutes(5) - 1), now)).toMatchObject({ because: 'step-up-first' })
    expect(provedLately(later(now, 1), now).ok).toBe(false)
    expect(provedLately(null, now).ok).toBe(false)
    expect(provedLately(undefined, now).ok).toBe(false)
  })

  it('counts exactly while it is no older than that, whenever it was', () => {
    fc.assert(
      fc.property(ago, (at) => {
        expect(provedLately(at, now).ok).toBe(at <= now && now - at <= stepUpHolds)
      }),
    )
  })
})

describe('adding a passkey', () => {
  const first: RegisteringPasskey = {
    passkeys: 0,
    means: 'email-code',
    signedInAt: now,
    provedAt: null,
    mustBeSpokenFor: false,
    recovered: false,
  }

  it('takes a fresh code for the first, and a passkey just used for the next', () => {
    expect(mayRegisterPasskey(first, now).ok).toBe(true)
    expect(mayRegisterPasskey({ ...first, signedInAt: later(now, -codeStaysFresh) }, now)).toMatchObject({
      because: 'sign-in-afresh',
    })
    expect(mayRegisterPasskey({ ...first, means: null }, now)).toMatchObject({ because: 'sign-in-afresh' })
    expect(mayRegisterPasskey({ ...first, passkeys: 1 }, now)).toMatchObject({ because: 'step-up-first' })
    expect(mayRegisterPasskey({ ...first, passkeys: 1, provedAt: now }, now).ok).toBe(true)
    expect(mayRegisterPasskey({ ...first, passkeys: mostPasskeys, provedAt: now }, now)).toMatchObject({
      because: 'too-many-passkeys',
    })
  })

  it('gives what others vouched for to whoever reads her letters, not to whoever holds the lost device', () => {
    const thief = {
      passkeys: 1,
      means: 'passkey' as const,
      signedInAt: now,
      provedAt: now,
      mustBeSpokenFor: false,
      recovered: true,
    }
    expect(mayRegisterPasskey(thief, now)).toMatchObject({ because: 'sign-in-afresh' })
    expect(isFromInbox(thief, now)).toBe(false)
  })

  it('never lets a code alone add one beside those she has, unless she is being let back in', () => {
    const sessions = fc.record({
      passkeys: fc.integer({ min: 0, max: mostPasskeys }),
      means: fc.constantFrom('email-code' as const, 'passkey' as const, 'paper-code' as const, null),
      signedInAt: ago,
      provedAt: fc.option(ago),
      mustBeSpokenFor: fc.boolean(),
      recovered: fc.boolean(),
    })
    fc.assert(
      fc.property(sessions, (session) => {
        const may = mayRegisterPasskey(session, now)
        if (!may.ok || (provedLately(session.provedAt, now).ok && !session.recovered)) return
        expect(session.passkeys === 0 || session.recovered).toBe(true)
        expect(session.recovered || !session.mustBeSpokenFor).toBe(true)
        expect(session.means).toBe('email-code')
        expect(now - session.signedInAt).toBeLessThan(codeStaysFresh)
      }),
    )
  })
})

describe('taking a passkey off the list', () => {
  it('leaves an officer at least one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.boolean(), (passkeys, isOfficer) => {
        expect(mayRemovePasskey(passkeys, isOfficer).ok).toBe(!isOfficer || passkeys > 1)
      }),
    )
  })
})

describe('the count of a device', () => {
  it('must go up, unless it never counts', () => {
    expect(looksCopied(0, 0)).toBe(false)
    expect(looksCopied(4, 5)).toBe(false)
    expect(looksCopied(5, 5)).toBe(true)
    expect(looksCopied(5, 4)).toBe(true)
    expect(looksCopied(5, 0)).toBe(true)
  })

  it('tells of a copy however two devices with the same passkey take turns', () => {
    // One device signs some times and is copied; the copy goes on from there, and so does the first.
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 30 }),
        (made, turns) => {
          const counts = [made, made]
          let known = made
          let noticed = false
          for (const which of turns.map(Number)) {
            counts[which] = (counts[which] ?? 0) + 1
            const told = counts[which] ?? 0
            if (looksCopied(known, told)) noticed = true
            else known = told
          }
          const changedHands = turns.some((turn, place) => place > 0 && turn !== turns[place - 1])
          if (noticed) expect(changedHands).toBe(true)
          if (changedHands && turns.slice(0, 2).every((turn, place) => turn === (place === 1)))
            expect(noticed).toBe(true)
        },
      ),
    )
  })
})

describe('what someone signs in on', () => {
  it('is known by kind, and by no more', () => {
    const told = {
      iphone:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
      ipad: 'Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 Version/16.6 Mobile/15E148 Safari/604.1',
      'android-phone': 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36',
      'android-tablet': 'Mozilla/5.0 (Linux; Android 13; SM-X200) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36',
      windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0',
      mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15',
      chromebook: 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36',
      linux: 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
    }
    for (const [device, userAgent] of Object.entries(told)) expect(deviceFrom(userAgent)).toBe(device)
    expect(deviceFrom(null)).toBe('other')
    expect(deviceFrom('curl/8')).toBe('other')
  })
})
