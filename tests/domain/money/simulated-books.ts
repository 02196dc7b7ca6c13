import fc from 'fast-check'
import { pence, type Pence } from '~/domain/pence'
import {
  awardAccepted,
  awardReduced,
  awardToppedUp,
  awardWithdrawn,
  awardedPence,
  balances,
  bank,
  changeAward,
  confirmationText,
  costPaid,
  drawAwards,
  fundReceived,
  lineHeadroom,
  instalmentPaid,
  instalmentsOf,
  mayAllocate,
  mayCommit,
  mayMoveBudget,
  mayReleaseAllocation,
  maySetBudget,
  maySpend,
  mayTakeBack,
  offer,
  paymentLost,
  paymentUndone,
  prepare,
  stateOf,
  step,
  totalsOf,
  unspentReturned,
  type Award,
  type AwardChange,
  type Books,
  type BudgetLine,
  type DecisionFact,
  type Draw,
  type Entry,
  type Instalment,
  type InterestFact,
  type Payment,
  type PaymentEvent,
  type RegisterRow,
  type Scope,
} from '~/domain/money'
import { instant, type Instant } from '~/domain/time'
import { evenInstalments } from './even-instalments'

/** Everybody who might handle money here. Cara has an interest in every odd award; Dee is paid for every fourth. */
const people = ['ann', 'bob', 'cara', 'dee'] as const
export const books = ['netherton', 'leaf'] as const

const acts = [
  'receive', 'set-budget', 'move-budget', 'allocate', 'release', 'decide', 'accept', 'reduce', 'top-up', 'withdraw',
  'prepare', 'authorise', 'send', 'doubt', 'clear', 'fail', 'bounce', 'cancel', 'give-back', 'thank',
  'go-astray', 'give-up', 'lose', 'find',
] as const // prettier-ignore

const paying = ['prepare', 'authorise', 'send', 'clear'] as const
const seldom = [
  'doubt',
  'doubt',
  'fail',
  'give-back',
  'give-back',
  'move-budget',
  'go-astray',
  'give-up',
  'lose',
] as const

/** One thing somebody tries to do: whom and what it concerns is picked from what there is. */
export interface Attempt {
  readonly act: (typeof acts)[number]
  readonly pick: number
  readonly other: number
  readonly amount: number
  readonly tick: number
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  // Money only reaches the end of its road when payments are tried more often than the rest.
  act: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...acts) },
    { weight: 3, arbitrary: fc.constantFrom(...paying) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  ),
  pick: fc.nat(1000),
  other: fc.nat(1000),
  amount: fc.integer({ min: 1, max: 120_00 }),
  tick: fc.nat(2),
})

const beginning = (): Attempt[] => [
  ...[0, 1, 2, 3].map((pick) => ({ act: 'receive' as const, pick, other: 0, amount: 300_00, tick: 1 })),
  ...[0, 1, 2, 3, 4, 5].map((pick) => ({ act: 'set-budget' as const, pick, other: 0, amount: 400_00, tick: 1 })),
  ...[0, 1, 2, 3, 4, 5].map((pick) => ({ act: 'allocate' as const, pick, other: pick, amount: 200_00, tick: 1 })),
  ...[0, 1, 2, 3, 4, 5].map((pick) => ({ act: 'decide' as const, pick, other: pick, amount: 60_00, tick: 1 })),
  ...[0, 1, 2, 3].map((pick) => ({ act: 'accept' as const, pick, other: pick, amount: 1, tick: 1 })),
]

/** Something like a life: the plan and money first, then whatever people try, often out of order. */
export const attempts = fc
  .array(attempt, { minLength: 20, maxLength: 150, size: 'max' })
  .map((tries): Attempt[] => [...beginning(), ...tries])

/** A payment that goes to somebody else, is found, goes astray once more, and is lost: by chance that is seldom seen. */
export const lostOnce: Attempt[] = [
  ...beginning(),
  ...(
    [
      ['prepare', 0],
      ['authorise', 1],
      ['send', 0],
      ['go-astray', 0],
      ['find', 0],
      ['go-astray', 0],
      ['give-up', 0],
      ['lose', 1],
      ['prepare', 0],
    ] as const
  ).map(([act, other]) => ({ act, pick: 0, other, amount: 1, tick: 1 })),
]

/** Books as commands would keep them: guards are asked first, and only what they allow is recorded. */
export class SimulatedBooks implements Books {
  entries: Entry[] = []
  register: RegisterRow[] = []
  awards: Award[] = []
  payments: Payment[] = []
  decisions: DecisionFact[] = []
  interests: InterestFact[] = []
  readonly lines: BudgetLine[] = books.flatMap((book) => [
    { id: `${book}-play`, book, fundId: `${book}-local` },
    { id: `${book}-green`, book, fundId: `${book}-local` },
    { id: `${book}-match`, book, fundId: `${book}-council` },
  ])
  /** What was allowed and what was refused, by act: a simulation that refuses everything proves nothing. */
  readonly done = new Map<string, number>()
  private now: Instant = instant(1_700_000_000_000)
  private count = 0

  constructor(tries: readonly Attempt[] = []) {
    for (const each of tries) this.try(each)
  }

  try({ act, pick, other, amount, tick }: Attempt): boolean {
    this.now = instant(this.now + tick)
    const recorded = this.attempt(act, pick, other, pence(amount))
    if (recorded) this.done.set(act, (this.done.get(act) ?? 0) + 1)
    return recorded
  }

  totals(book: string, scope: Scope) {
    const of = <Row extends { book: string }>(rows: Row[]) => rows.filter((row) => row.book === book)
    return totalsOf(scope, of(this.register), of(this.entries))
  }

  cash = (book: string, fundId: string): Pence =>
    balances(this.entries.filter((entry) => entry.book === book)).get(bank(fundId)) ?? pence(0)

  private id = (kind: string) => `${kind}-${(this.count += 1)}`
  private recording = (by = 'ann') => ({ id: this.id('entry'), by, belongsOn: '2026-03-04', recordedAt: this.now })
  private row = (line: { book: string; lineId: string }, amountPence: Pence) => {
    const id = this.id('row')
    return { id, key: id, ...line, amountPence, by: 'ann', recordedAt: this.now }
  }

  private attempt(act: Attempt['act'], pick: number, other: number, amountPence: Pence): boolean {
    const line = this.lines[pick % this.lines.length] as BudgetLine
    const { book, id: lineId, fundId } = line
    const roundId = `${book}-round-${other % 2}`
    const award = this.awards[pick % Math.max(1, this.awards.length)]
    const payment = this.payments[pick % Math.max(1, this.payments.length)]
    const by = people[other % people.length] as string
    switch (act) {
      case 'receive': {
        const receipt = { book, fundId, source: 'big-local', amountPence, receiptId: this.id('receipt') }
        this.entries.push(fundReceived(receipt, this.recording()))
        return true
      }
      case 'set-budget': {
        const change = pence(other % 3 === 2 ? 0 - amountPence : amountPence)
        if (!maySetBudget(change, this.totals(book, { of: 'line', lineId })).ok) return false
        this.register.push({ kind: 'budget-set', ...this.row({ book, lineId }, change) })
        return true
      }
      case 'move-budget': {
        const to = this.lines[other % this.lines.length] as BudgetLine
        if (to.id === lineId) return false
        const move = { from: line, to, amountPence, by: 'ann', agreedBy: by, reason: 'more play, please' }
        if (!mayMoveBudget(move, this.totals(book, { of: 'line', lineId })).ok) return false
        const row = this.row({ book, lineId }, amountPence)
        this.register.push({ kind: 'budget-moved', ...row, toLineId: to.id, agreedBy: by })
        return true
      }
      case 'allocate': {
        if (!mayAllocate(amountPence, this.totals(book, { of: 'line', lineId })).ok) return false
        this.register.push({ kind: 'allocated', ...this.row({ book, lineId }, amountPence), roundId })
        return true
      }
      case 'release': {
        if (!mayReleaseAllocation(amountPence, this.totals(book, { of: 'round', roundId, lineId })).ok) return false
        this.register.push({ kind: 'allocation-released', ...this.row({ book, lineId }, amountPence), roundId })
        return true
      }
      case 'decide':
        return this.decide(book, roundId, amountPence, other)
      case 'accept':
        return this.change(award, { to: 'accepted' })
      case 'reduce':
        return this.change(award, { to: 'reduced', byPence: amountPence, reason: 'they need less' })
      case 'top-up':
        return this.topUp(award, amountPence)
      case 'withdraw':
        return this.change(award, { to: 'withdrawn', reason: 'they moved away' })
      case 'prepare': {
        if (!award) return false
        const wanted = { paymentId: this.id('payment'), instalment: 1 + (other % 3), by, at: this.now }
        const outcome = prepare(wanted, this.desk(award))
        if (outcome.ok) this.payments.push(outcome.payment)
        return outcome.ok
      }
      case 'authorise':
        return (
          payment !== undefined &&
          this.step(payment, { to: 'authorised', confirmed: confirmationText(payment), by, at: this.now })
        )
      case 'send':
        return (
          payment !== undefined && this.step(payment, { to: 'sent', transferId: this.id('transfer'), by, at: this.now })
        )
      case 'clear':
        return payment !== undefined && this.step(payment, { to: 'cleared', clearedOn: '2026-03-06', by, at: this.now })
      case 'doubt':
        return payment !== undefined && this.step(payment, { to: 'in-doubt', reason: 'no answer', by, at: this.now })
      case 'fail':
        return (
          payment !== undefined && this.step(payment, { to: 'failed', reason: 'no such account', by, at: this.now })
        )
      case 'bounce':
        return (
          payment !== undefined && this.step(payment, { to: 'returned', reason: 'account closed', by, at: this.now })
        )
      case 'cancel':
        return payment !== undefined && this.step(payment, { to: 'cancelled', reason: 'wrong day', by, at: this.now })
      case 'go-astray':
        return (
          payment !== undefined && this.step(payment, { to: 'astray', reason: 'not their account', by, at: this.now })
        )
      case 'give-up':
        return (
          payment !== undefined && this.step(payment, { to: 'giving-up', reason: 'nobody answers', by, at: this.now })
        )
      case 'lose':
        return payment !== undefined && this.step(payment, { to: 'lost', reason: 'nobody answers', by, at: this.now })
      case 'find':
        return (
          payment !== undefined &&
          stateOf(payment) === 'astray' &&
          this.step(payment, { to: 'cleared', clearedOn: '2026-03-06', by, at: this.now })
        )
      case 'give-back':
        return this.giveBack(payment, amountPence)
      case 'thank': {
        if (!maySpend(amountPence, this.totals(book, { of: 'line', lineId })).ok) return false
        if (amountPence > this.cash(book, fundId)) return false
        const cost = { book, costId: this.id('cost'), lineId, fundId, amountPence, of: 'taking-part' } as const
        this.entries.push(costPaid(cost, 'three meetings', this.recording()))
        return true
      }
    }
  }

  private shares = (book: string, roundId: string) =>
    new Map(
      this.lines
        .filter((line) => line.book === book)
        .map(({ id: lineId }) => [lineId, this.totals(book, { of: 'round', roundId, lineId })]),
    )

  private commit(award: Award, draws: readonly Draw[], decisionId: string) {
    for (const { lineId, amountPence } of draws) {
      const row = this.row({ book: award.book, lineId }, amountPence)
      this.register.push({ kind: 'committed', ...row, roundId: award.roundId, awardId: award.id, decisionId })
    }
  }

  private decide(book: string, roundId: string, amountPence: Pence, other: number): boolean {
    const awardId = this.id('award')
    const drawn = drawAwards([{ awardId, amountPence }], this.shares(book, roundId))
    if (!drawn.ok || !mayCommit(drawn.draws, this.shares(book, roundId)).ok) return false
    const decided = { proposalId: `proposal-of-${awardId}`, amountPence }
    const decision = { id: this.id('decision'), book, roundId, adopted: true, quorate: true, awards: [decided] }
    this.decisions.push(decision)
    const parts = 1 + (other % 3)
    const instalments: Instalment[] = []
    for (const draw of drawn.draws) {
      const { fundId } = this.lines.find((line) => line.id === draw.lineId) as BudgetLine
      const from = { lineId: draw.lineId, fundId }
      instalments.push(
        ...evenInstalments(draw.amountPence, Math.min(parts, draw.amountPence), from, instalments.length + 1),
      )
    }
    const payee = { name: 'A group', personIds: other % 4 === 3 ? ['dee'] : ['eve'] }
    const { proposalId } = decided
    const award = offer({ id: awardId, book, roundId, proposalId, decisionId: decision.id, payee, instalments })
    this.awards.push(award)
    if (other % 2 === 1) this.interests.push({ awardId, personId: 'cara', declaredAt: this.now })
    this.commit(award, drawn.draws, decision.id)
    return true
  }

  private replaceAward = (award: Award) => {
    this.awards = this.awards.map((each) => (each.id === award.id ? award : each))
  }

  private change(award: Award | undefined, change: AwardChange): boolean {
    if (!award) return false
    const outcome = changeAward(award, change, instalmentsOf(this.payments.filter((each) => each.awardId === award.id)))
    if (!outcome.ok) return false
    const { book, id: awardId, roundId } = award
    this.replaceAward(outcome.award)
    for (const { lineId, amountPence } of outcome.released) {
      this.register.push({ kind: 'commitment-released', ...this.row({ book, lineId }, amountPence), roundId, awardId })
    }
    const facts = { book, awardId, roundId, version: outcome.award.version }
    if (change.to === 'accepted') {
      this.entries.push(awardAccepted({ ...facts, amountPence: awardedPence(award) }, this.recording()))
    } else if (change.to === 'reduced' && award.state === 'accepted') {
      this.entries.push(awardReduced({ ...facts, amountPence: change.byPence }, change.reason, this.recording()))
    } else if (change.to === 'withdrawn') {
      const its = this.entries.filter((entry) => entry.about.awardId === awardId)
      const entry = awardWithdrawn(facts, its, change.reason, this.recording())
      if (entry) this.entries.push(entry)
    }
    return true
  }

  private topUp(award: Award | undefined, amountPence: Pence): boolean {
    if (!award) return false
    const { book, roundId, id: awardId, proposalId } = award
    const drawn = drawAwards([{ awardId, amountPence }], this.shares(book, roundId))
    const first = Math.max(...award.instalments.map((each) => each.number), 0) + 1
    if (!drawn.ok) return false
    const instalments = drawn.draws.map((draw, index) => {
      const { fundId } = this.lines.find((line) => line.id === draw.lineId) as BudgetLine
      return { number: first + index, lineId: draw.lineId, fundId, amountPence: draw.amountPence }
    })
    const change = { to: 'topped-up', instalments, reason: 'more came' } as const
    const outcome = changeAward(award, change, instalmentsOf(this.payments.filter((each) => each.awardId === award.id)))
    if (!outcome.ok) return false
    const decided = { proposalId, amountPence }
    const decision = { id: this.id('decision'), book, roundId, adopted: true, quorate: true, awards: [decided] }
    this.decisions.push(decision)
    this.replaceAward(outcome.award)
    this.commit(award, outcome.added, decision.id)
    if (award.state === 'accepted') {
      const facts = { book, awardId, roundId, version: outcome.award.version, amountPence }
      this.entries.push(awardToppedUp(facts, change.reason, this.recording()))
    }
    return true
  }

  private desk(award: Award, payment?: Payment) {
    const scope = { of: 'award', awardId: award.id, lineId: payment?.lineId } as const
    return {
      award,
      payments: this.payments.filter((each) => each.awardId === award.id),
      interestedIds: this.interests.filter((each) => each.awardId === award.id).map((each) => each.personId),
      fundPence: payment ? this.cash(award.book, payment.fundId) : pence(0),
      givenBackPence: this.totals(award.book, scope).returnedPence,
      ...(payment && { lineRoomPence: lineHeadroom(this.totals(award.book, { of: 'line', lineId: payment.lineId })) }),
    }
  }

  private step(payment: Payment, event: PaymentEvent): boolean {
    const award = this.awards.find((each) => each.id === payment.awardId) as Award
    const desk = this.desk(award, payment)
    const outcome = step(payment, event, desk)
    if (!outcome.ok) return false
    this.payments = this.payments.map((each) => (each.id === payment.id ? outcome.payment : each))
    const { id: paymentId, book, awardId, lineId, fundId, amountPence, way } = payment
    const paid = { way, paymentId, book, awardId, lineId, fundId, amountPence, roundId: award.roundId }
    if (outcome.ledger === 'write-off') {
      this.entries.push(paymentLost(paid, 'nobody answers', this.recording(event.by)))
    } else if (outcome.ledger === 'post') {
      this.entries.push(instalmentPaid(paid, this.recording(event.by)))
    } else if (outcome.ledger === 'reverse') {
      const itsEntry = this.entries.find((each) => each.key === `instalment-paid:${payment.id}`) as Entry
      this.entries.push(paymentUndone(itsEntry, 'it did not arrive', this.recording(event.by)))
    }
    return true
  }

  private giveBack(payment: Payment | undefined, amountPence: Pence): boolean {
    if (!payment || stateOf(payment) !== 'cleared') return false
    const { book, awardId, lineId, fundId } = payment
    if (!mayTakeBack(amountPence, this.totals(book, { of: 'award', awardId, lineId })).ok) return false
    const { roundId } = this.awards.find((each) => each.id === awardId) as Award
    const back = { returnId: this.id('return'), book, awardId, roundId, lineId, fundId, amountPence }
    this.entries.push(unspentReturned(back, 'it cost less', this.recording()))
    return true
  }
}
