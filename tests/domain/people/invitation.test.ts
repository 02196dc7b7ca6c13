import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  invitationLasts,
  invitationState,
  landingPath,
  landings,
  mayOpen,
  mayResend,
  mayWithdrawInvitation,
  mostSendings,
  needsRound,
  resendAfter,
  type Invited,
} from '~/domain/people'
import { instant, later, type Instant } from '~/domain/time'

const now = instant(1_772_000_000_000)
const invited = (more: Partial<Invited & { name: string }> = {}): Invited & { name: string } => ({
  name: 'Zora',
  sentAt: now,
  timesSent: 1,
  expiresAt: later(now, invitationLasts),
  acceptedAt: null,
  withdrawnAt: null,
  ...more,
})

describe('an invitation', () => {
  it('opens until it runs out, is taken up or taken back, and then says which', () => {
    expect(mayOpen(invited(), now).ok).toBe(true)
    expect(mayOpen(undefined, now)).toMatchObject({ because: 'invitation-unknown' })
    expect(mayOpen(invited({ acceptedAt: now }), now)).toMatchObject({ because: 'invitation-used' })
    expect(mayOpen(invited({ withdrawnAt: now }), now)).toMatchObject({ because: 'invitation-withdrawn' })
    expect(mayOpen(invited(), later(now, invitationLasts))).toMatchObject({ because: 'invitation-run-out' })
    expect(mayOpen(invited(), later(now, invitationLasts - 1)).ok).toBe(true)
  })

  it('is sent again after an hour, five times in all, and not once it is over', () => {
    expect(mayResend(invited(), now)).toMatchObject({ because: 'invitation-sent-lately' })
    expect(mayResend(invited(), later(now, resendAfter)).ok).toBe(true)
    expect(mayResend(invited({ timesSent: mostSendings }), later(now, resendAfter))).toMatchObject({
      because: 'invitation-sent-often',
    })
    expect(mayResend(invited({ acceptedAt: now }), later(now, resendAfter))).toMatchObject({
      because: 'invitation-accepted',
    })
    expect(mayWithdrawInvitation(invited({ withdrawnAt: now }))).toMatchObject({ because: 'invitation-withdrawn' })
  })

  it('is always in one state, and opens in one of them alone', () => {
    const moment = fc.integer({ min: 0, max: 4 }).map((count) => later(now, count * invitationLasts * 0.5))
    const perhaps = fc.option(moment, { nil: null })
    fc.assert(
      fc.property(perhaps, perhaps, moment, (acceptedAt, withdrawnAt, at: Instant) => {
        const one = invited({ acceptedAt, withdrawnAt })
        expect(mayOpen(one, at).ok).toBe(invitationState(one, at) === 'waiting')
      }),
    )
  })

  it('leads to a page of the partnership, whichever', () => {
    for (const landing of landings) {
      const path = landingPath('netherton', landing, needsRound(landing) ? 'spring' : null)
      expect(path).toMatch(/^\/p\/netherton(\/|$)/)
    }
    expect(landingPath('netherton', 'apply', 'spring')).toBe('/p/netherton/rounds/spring/apply')
    expect(() => landingPath('netherton', 'vote', null)).toThrow(/no round/)
  })
})
