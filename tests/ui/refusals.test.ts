import { describe, expect, it } from 'vitest'
import type { AwardRefusal, CashBackRefusal, PaymentRefusal } from '~/domain/money'
import type { NotAdopted, NotPart, NotSettled, NotSitting } from '~/domain/panel'
import { refuse, type Values } from '~/domain/refusal'
import { instantFromIso } from '~/domain/time'
import { isMessageKey, languages, translator, type Language } from '~/ui/messages'

const at = instantFromIso('2026-03-04T17:00:00Z')
const short = { leftPence: 90_00, wantedPence: 100_00, shortByPence: 10_00 }
const residents = { residents: 3, voting: 6, residentsToJoin: 1, percent: 51 }

type SettingAside =
  | 'line-too-small'
  | 'lines-of-different-funds'
  | 'move-needs-two'
  | 'move-needs-reason'
  | 'allocation-in-use'
  | 'pot-too-small'
  | 'line-share-too-small'
  | 'commitment-too-small'
  | 'returned-too-much'
type Asked =
  | CashBackRefusal
  | 'unspent-told-already'
  | 'unspent-cash-waits'
  | AwardRefusal
  | PaymentRefusal
  | NotAdopted
  | NotSettled
  | NotSitting
  | NotPart
  | SettingAside
  | 'interest-needs-note'
  | 'score-unfinished'

/** Every refusal of the panel and of the money, with values such as come with it. The type asks for each. */
const all: Record<Asked, Values> = {
  'rule-says-otherwise-since': { count: 2, proposalId: 'p' },
  'line-too-small': short,
  'lines-of-different-funds': {},
  'move-needs-two': {},
  'move-needs-reason': {},
  'allocation-in-use': short,
  'pot-too-small': short,
  'line-share-too-small': short,
  'commitment-too-small': short,
  'returned-too-much': short,
  'award-withdrawn': {},
  'award-accepted-already': {},
  'award-needs-reason': {},
  'award-payment-under-way': { instalment: 1 },
  'award-paid-too-much': { openPence: 90_00, wantedPence: 100_00 },
  'award-paid-already': {},
  'award-instalments-differ': { openPence: 90_00 },
  'payment-award-not-accepted': { state: 'offered' },
  'payment-no-such-instalment': { instalment: 3 },
  'payment-by-payee': {},
  'payment-by-interested': {},
  'payment-in-doubt': { instalment: 1 },
  'payment-instalment-paid': { instalment: 1 },
  'payment-instalment-taken': { instalment: 1 },
  'payment-over-award': { leftPence: 90_00, shortByPence: 10_00 },
  'payment-not-now': { from: 'sent', to: 'cancelled' },
  'payment-same-person': {},
  'payment-changed': {},
  'payment-fund-too-small': { fundPence: 90_00, shortByPence: 10_00 },
  'payment-transfer-used': { transferId: 't1' },
  'payment-needs-reason': {},
  'payment-given-back': { givenBackPence: 10_00 },
  'payment-in-bank': {},
  'payment-details-changing': {},
  'payment-same-authoriser': {},
  'payment-needs-second': {},
  'payment-in-run': { number: 3 },
  'payment-goes-by-stripe': {},
  'stripe-not-chosen': {},
  'stripe-not-set-up': {},
  'stripe-account-not-ready': {},
  'stripe-too-little': { heldPence: 30_00, shortByPence: 10_00 },
  'loss-own': {},
  'unspent-told-already': { openPence: 40_00 },
  'unspent-cash-waits': {},
  'unspent-cash-own': {},
  'unspent-cash-answered': {},
  'loss-no-room': { leftPence: 5_00, shortByPence: 10_00 },
  'payment-bought-unnamed': {},
  'agreement-waits': {},
  'award-same-day': {},
  'payment-not-due': { instalment: 2, dueOn: 1_770_000_000_000 },
  'payment-milestone-waits': { instalment: 2, after: 'The shed stands' },
  'conditions-open': { count: 1, words: 'The hall agrees' },
  'interest-needs-note': {},
  'not-on-the-panel': {},
  'no-vote-on-the-panel': {},
  'declare-first': {},
  'scored-by-others': {},
  'you-have-an-interest': {},
  'your-score-first': {},
  'score-unfinished': { missing: 2 },
  'panel-not-resident-led': residents,
  'no-quorum': { present: 3, quorum: 4, shortBy: 1 },
  'meeting-not-resident-led': residents,
  'no-quorum-without-interested': { present: 3, quorum: 4, shortBy: 1, steppedOut: 2, proposalId: 'bench' },
  'not-resident-led-without-interested': { ...residents, steppedOut: 2, proposalId: 'bench' },
  'no-quorum-until-declared': {
    ...{ present: 2, quorum: 4, shortBy: 2, steppedOut: 0, undeclared: 3, proposalId: 'bench' },
  },
  'not-resident-led-until-declared': { ...residents, steppedOut: 0, undeclared: 1, proposalId: 'bench' },
  'decision-empty': {},
  'decision-over-pot': { totalPence: 600_00, potPence: 500_00, shortByPence: 100_00 },
  'departure-needs-reason': { proposalId: 'bench' },
  'amount-does-not-fit': { proposalId: 'bench', outcome: 'funded', amountPence: 1, askedPence: 200_00 },
  'decision-adopted': { adoptedAt: at },
  'decision-changed': { version: 3, yourVersion: 2 },
  'adopted-by-you-already': {},
  'adopter-has-interest': { proposalId: 'bench' },
  'adopter-not-needed': { left: 2 },
  'adopter-declares-first': { count: 2, proposalId: 'bench' },
  'decision-not-settled': { left: 2, proposalId: 'bench' },
  'outcome-needs-reason': { proposalId: 'bench' },
  'meeting-adjourned': { adjournedAt: at },
  'meeting-not-adjourned': {},
  'adjourning-needs-words': {},
}

describe.each(Object.keys(languages) as Language[])('in %s, each no of the panel and the money', (language) => {
  const { say, t } = translator(language, { now: at })

  it.each(Object.entries(all))('is said in a sentence of its own: %s', (because, values) => {
    expect(isMessageKey(`refusal.${because}`)).toBe(true)
    const said = say(refuse(because, values))
    expect(said).not.toBe(t('refusal.unexplained'))
    expect(said).not.toMatch(/[{}]|undefined|NaN/)
  })
})

it('says amounts and people as a neighbour would', () => {
  const { say } = translator('en', { now: at })
  const said = (because: Asked) => say(refuse(because, all[because]))
  expect(said('pot-too-small')).toBe(
    'The pot has £90 left, and this takes £100. It is £10 too much, so nothing was recorded.',
  )
  expect(said('panel-not-resident-led')).toMatch(/3 of its 6 voting members live here.*one more resident\.$/)
  expect(said('no-quorum-without-interested')).toContain('2 people stepped out')
})
