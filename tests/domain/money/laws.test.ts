import { beforeEach, describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import {
  balances,
  bank,
  checkBooks,
  entryText,
  foldedTotals,
  fundReceived,
  income,
  noTotals,
  registerText,
  stateOf,
  totalKey,
  writtenBalances,
  type AuditedRow,
  type Books,
  type ClosedPeriod,
  type Entry,
  type Law,
  type Payment,
  type Posting,
  type RegisterRow,
} from '~/domain/money'
import { instant, later } from '~/domain/time'
import { SimulatedBooks } from './simulated-books'

/** Money in, a plan, a pot, and one award to each partnership that is accepted and paid; then somebody doctors it. */
let sound: SimulatedBooks
const at = (act: Parameters<SimulatedBooks['try']>[0]['act'], pick: number, other = 0, amount = 100_00) => {
  expect(sound.try({ act, pick, other, amount, tick: 1 }), `${act} ${pick}`).toBe(true)
}

beforeEach(() => {
  sound = new SimulatedBooks()
  at('receive', 0, 0, 500_00)
  at('receive', 3, 0, 500_00)
  at('set-budget', 0, 0, 400_00)
  at('set-budget', 2, 0, 400_00)
  at('set-budget', 3, 0, 400_00)
  at('allocate', 0, 0, 300_00)
  at('allocate', 3, 0, 300_00)
  at('decide', 0, 0, 90_00)
  at('accept', 0)
  at('prepare', 0, 0)
  at('authorise', 0, 1)
  at('send', 0, 0)
  at('clear', 0, 0)
  at('decide', 3, 0, 120_00)
  at('accept', 1)
  at('thank', 0, 0, 40_00)
})

const breaches = (books: Books) => checkBooks(books)
const laws = (books: Books): Law[] => [...new Set(breaches(books).map((breach) => breach.law))]
/** The sound books with some of it replaced; what is not named stays as it is. */
const doctored = (change: Partial<Books>): Books => ({
  entries: sound.entries,
  register: sound.register,
  lines: sound.lines,
  awards: sound.awards,
  payments: sound.payments,
  decisions: sound.decisions,
  interests: sound.interests,
  ...change,
})
const withEntry = (wanted: (entry: Entry) => boolean, change: (entry: Entry) => Entry) =>
  doctored({ entries: sound.entries.map((entry) => (wanted(entry) ? change(entry) : entry)) })
const withRow = (wanted: RegisterRow['kind'], change: Partial<RegisterRow>) =>
  doctored({
    register: sound.register.map((row) => (row.kind === wanted ? ({ ...row, ...change } as RegisterRow) : row)),
  })
const withPayment = (change: (payment: Payment) => Payment) => doctored({ payments: sound.payments.map(change) })
const paid = (entry: Entry) => entry.event === 'instalment-paid'
const last = () => sound.entries.at(-1) as Entry
const posting = (change: Partial<Posting>) => (entry: Entry) => ({
  ...entry,
  postings: entry.postings.map((each) => ({ ...each, ...change })),
})
const now = () => last().recordedAt
const audited = () => {
  const rows = [
    ...sound.entries.map((entry) => ({ ...entry, seal: entryText(entry) })),
    ...sound.register.map((row) => ({ ...row, seal: registerText(row) })),
  ].sort((one, other) => one.recordedAt - other.recordedAt)
  return new Map<string, AuditedRow>(rows.map(({ id, seal, recordedAt: at }) => [id, { seal, at, act: at }]))
}

describe('the laws of the books', () => {
  it('find nothing wrong with books that are in order', () => {
    expect(breaches(doctored({}))).toEqual([])
  })

  describe('L1: every entry balances', () => {
    it.each([
      ['no amount', { amountPence: pence(0) }],
      ['less than nothing', { amountPence: pence(-5) }],
      ['half a penny', { amountPence: 0.5 as never }],
      ['an account paid from itself', { to: bank('netherton-local') }],
    ])('sees a posting of %s', (_, change) => {
      expect(laws(withEntry(paid, posting(change)))).toContain('L1')
    })

    it('sees an entry without postings', () => {
      expect(laws(withEntry(paid, (entry) => ({ ...entry, postings: [] })))).toContain('L1')
    })
  })

  describe('L2: nothing posted is altered', () => {
    it('sees any fact of an entry changed after it was sealed', () => {
      expect(laws(doctored({ audited: audited() }))).toEqual([])
      for (const change of [{ by: 'bob' }, { belongsOn: '2026-03-05' }, { about: {} }, { reason: 'another' }]) {
        const books = withEntry(
          (entry) => entry === last(),
          (entry) => ({ ...entry, ...change }),
        )
        expect(laws({ ...books, audited: audited() })).toContain('L2')
      }
    })

    it('sees a register row changed after it was sealed, and any other fact that was put on record', () => {
      expect(laws({ ...withRow('budget-set', { by: 'bob' }), audited: audited() })).toEqual(['L2'])
      const seal = { law: 'L10', id: 'decision', then: 'this list', now: 'this list' } as const
      expect(laws(doctored({ sealed: [seal] }))).toEqual([])
      expect(laws(doctored({ sealed: [{ ...seal, now: 'that list' }] }))).toEqual(['L10'])
    })

    it('sees an entry taken away, or recorded twice', () => {
      expect(laws(doctored({ audited: audited(), entries: sound.entries.slice(0, -1) }))).toContain('L2')
      const again = { ...(sound.entries[0] as Entry), id: 'again' }
      expect(laws(doctored({ entries: [...sound.entries, again] }))).toEqual(['L2'])
    })

    it('sees a reversal that is no mirror, has no original, comes twice or gives no reason', () => {
      const reversal = (change: Partial<Entry>): Entry => {
        const [first] = sound.entries as [Entry]
        const [{ from, to, amountPence }] = first.postings as [Posting]
        const postings = [{ from: to, to: from, amountPence }]
        const facts = { id: 'r', key: 'r', postings, reversesEntryId: first.id, reason: 'twice', recordedAt: now() }
        return { ...first, ...facts, ...change }
      }
      const adding = (...entries: Entry[]) => laws(doctored({ entries: [...sound.entries, ...entries] }))
      const half = { from: bank('netherton-local'), to: income('netherton-local', 'big-local'), amountPence: pence(1) }
      expect(adding(reversal({}))).not.toContain('L2')
      expect(adding(reversal({ postings: [half] }))).toContain('L2')
      expect(adding(reversal({ reversesEntryId: 'nowhere' }))).toContain('L2')
      expect(adding(reversal({ reason: ' ' }))).toContain('L2')
      expect(adding(reversal({}), reversal({ id: 's', key: 's' }))).toContain('L2')
    })
  })

  describe('L3: no entry crosses partnerships', () => {
    it("sees a posting to another partnership's fund, or to no account at all", () => {
      expect(laws(withEntry(paid, posting({ from: bank('leaf-local') })))).toContain('L3')
      expect(laws(withEntry(paid, posting({ from: 'fund:netherton-local:pocket' as never })))).toContain('L3')
    })

    it('sees an entry that is about what another partnership owns', () => {
      const about = (change: Entry['about']) =>
        withEntry(
          (entry) => entry.event === 'award-accepted' && entry.book === 'netherton',
          (entry) => ({ ...entry, about: { ...entry.about, ...change } }),
        )
      expect(laws(about({ roundId: 'leaf-round-0' }))).toEqual(['L3'])
      expect(laws({ ...about({ roundId: 'spring' }), owners: new Map([['round:spring', 'leaf']]) })).toEqual(['L3'])
    })

    it("sees a register row on another partnership's line", () => {
      expect(laws(withRow('allocated', { lineId: 'leaf-play' }))).toContain('L3')
    })
  })

  describe('L4: no pound is promised or spent that is not there', () => {
    it('sees a pot larger than its line, and awards larger than their pot', () => {
      expect(laws(withRow('budget-set', { amountPence: pence(100_00) }))).toContain('L4')
      expect(laws(withRow('allocated', { amountPence: pence(50_00) }))).toContain('L4')
    })

    it('sees it even when a later moment hides it', () => {
      const more = { ...(sound.register[0] as RegisterRow), id: 'late', key: 'late', recordedAt: later(now(), 1) }
      const books = withRow('budget-set', { amountPence: pence(250_00) })
      expect(laws({ ...books, register: [...books.register, more] })).toContain('L4')
    })

    it('goes by the audit log where there is one, whatever the clock said', () => {
      const clock = { recordedAt: instant(0) }
      const [entries, register] = [sound.entries, sound.register].map((rows) => rows.map((row) => ({ ...row, ...clock }))) as unknown as [Entry[], RegisterRow[]] // prettier-ignore
      const acts = [...audited()].map(([id, row], place) => [id, { ...row, act: place }] as const)
      const history = (inOrder: typeof acts) =>
        laws({ ...doctored({ entries, register }), audited: new Map(inOrder) }).filter((law) => /^L[45]$/.test(law))
      expect(history(acts)).toEqual([])
      const setAsideLast = acts.map(([id, row]) => [id, register[0]?.id === id ? { ...row, act: 1_000 } : row] as const)
      expect(history(setAsideLast)).toEqual(['L5', 'L4'])
    })

    it('sees a fund that paid before it was funded', () => {
      expect(laws(doctored({ entries: sound.entries.slice(1) }))).toEqual(['L4'])
    })

    it('sees restricted money spent on a line of another fund', () => {
      const council = fundReceived(
        {
          book: 'netherton',
          fundId: 'netherton-council',
          source: 'council',
          amountPence: pence(500_00),
          receiptId: 'c',
        },
        { id: 'c', by: 'ann', belongsOn: '2026-03-01', recordedAt: instant(0) },
      )
      const books = withEntry((entry) => entry === last(), posting({ from: bank('netherton-council') }))
      expect(laws({ ...books, entries: [council, ...books.entries] })).toEqual(['L4'])
    })

    it('sees money spent without a budget line', () => {
      const books = withEntry(
        (entry) => entry === last(),
        (entry) => ({ ...entry, about: {} }),
      )
      expect(laws(books)).toEqual(['L4'])
    })
  })

  describe('L5: a commitment resolves exactly once', () => {
    it('sees a commitment that is both paid and released', () => {
      const committed = sound.register.find((row) => row.kind === 'committed') as RegisterRow
      const released = {
        ...committed,
        kind: 'commitment-released',
        id: 'x',
        key: 'x',
        recordedAt: now(),
      } as RegisterRow
      expect(laws(doctored({ register: [...sound.register, released] }))).toContain('L5')
    })

    it('sees a commitment that is gone though its award stands, and one for no award', () => {
      expect(laws(doctored({ register: sound.register.filter((row) => row.kind !== 'committed') }))).toContain('L5')
      expect(laws(doctored({ awards: sound.awards.slice(1) }))).toContain('L5')
    })

    it('sees an accepted award that the journal does not owe', () => {
      expect(laws(doctored({ entries: sound.entries.filter((entry) => entry.event !== 'award-accepted') }))).toEqual([
        'L5',
      ])
    })
  })

  it('L6: sees an award paid more than it is', () => {
    const books = doctored({
      awards: sound.awards.map((award) => ({
        ...award,
        instalments: award.instalments.map((each) => ({ ...each, amountPence: pence(80_00) })),
      })),
    })
    expect(laws(books)).toContain('L6')
  })

  describe('L7: one payment, one transfer, one entry', () => {
    const second = () => ({ ...(sound.payments[0] as Payment), id: 'second' })

    it('sees a sent payment without its entry, with two, or with another amount', () => {
      const entry = sound.entries.find(paid) as Entry
      expect(laws(doctored({ entries: sound.entries.filter((each) => !paid(each)) }))).toContain('L7')
      expect(laws(doctored({ entries: [...sound.entries, { ...entry, id: 'y', key: 'y' }] }))).toContain('L7')
      expect(laws(withEntry(paid, posting({ amountPence: pence(89_99) })))).toContain('L7')
    })

    it('sees an entry for no payment', () => {
      expect(laws(doctored({ payments: [] }))).toContain('L7')
    })

    it('sees two live payments of one instalment, and two payments with one transfer', () => {
      const words = breaches(doctored({ payments: [...sound.payments, second()] })).map((each) => each.words)
      expect(words.join()).toMatch(/second payment of instalment 1/)
      expect(words.join()).toMatch(/same transfer as/)
    })

    it('sees a failed payment whose entry still stands', () => {
      const failed = { to: 'failed', by: 'ann', at: now(), reason: 'no account' } as const
      const books = withPayment((payment) => ({ ...payment, steps: [...payment.steps.slice(0, 3), failed] }))
      expect(laws(books)).toContain('L7')
    })

    it('sees a life that skips a step', () => {
      expect(laws(withPayment((payment) => ({ ...payment, steps: payment.steps.toSpliced(1, 1) })))).toContain('L7')
      expect(laws(withPayment((payment) => ({ ...payment, steps: [] })))).toContain('L7')
    })
  })

  describe('L8: two people on each payment, with nothing to gain', () => {
    const by = (to: string, person: string) =>
      withPayment((payment) => ({
        ...payment,
        steps: payment.steps.map((each) => (each.to === to ? { ...each, by: person } : each)),
      }))

    it('sees one person doing both', () => {
      expect(laws(by('authorised', 'ann'))).toEqual(['L8'])
    })

    it('sees the payee taking part', () => {
      expect(laws(by('prepared', 'eve'))).toEqual(['L8'])
      expect(laws(by('authorised', 'eve'))).toEqual(['L8'])
    })

    it('sees somebody with an interest, from the moment it was declared', () => {
      const [payment] = sound.payments as [Payment]
      const interest = { awardId: payment.awardId, personId: 'bob', declaredAt: instant(0) }
      expect(laws(doctored({ interests: [interest] }))).toEqual(['L8'])
      expect(laws(doctored({ interests: [{ ...interest, declaredAt: now() }] }))).toEqual([])
      expect(laws(doctored({ interests: [{ ...interest, endedAt: instant(1) }] }))).toEqual([])
      expect(laws(doctored({ interests: [{ ...interest, endedAt: now() }] }))).toEqual(['L8'])
    })

    it('sees a payment sent that nobody authorised', () => {
      const books = withPayment((payment) => ({
        ...payment,
        steps: payment.steps.filter((each) => each.to !== 'authorised'),
      }))
      expect(laws(books)).toContain('L8')
    })
  })

  it('L9: sees a kept sum or standing that is not what the history comes to', () => {
    const own = <Row extends { book: string }>(rows: readonly Row[]) => rows.filter(({ book }) => book === 'netherton')
    const book = { ...doctored({}), entries: own(sound.entries), register: own(sound.register), payments: own(sound.payments), awards: own(sound.awards) } // prettier-ignore
    const kept = () => foldedTotals('netherton', book)
    const standings = new Map(book.payments.map((payment) => [payment.id, stateOf(payment)]))
    expect(laws({ ...book, keptTotals: kept(), keptStandings: standings })).toEqual([])
    for (const key of kept().keys()) {
      const without = new Map(kept())
      without.delete(key)
      expect(laws({ ...book, keptTotals: without })).toEqual(['L9'])
    }
    const more = new Map(kept()).set(totalKey('line', 'gone'), { ...noTotals, budgetPence: pence(5) })
    expect(breaches({ ...book, keptTotals: more })).toEqual([
      { law: 'L9', subject: 'gone', words: 'has budgetPence kept as 5 and is 0 (line)' },
    ])
    for (const [id] of standings) {
      expect(laws({ ...book, keptStandings: new Map(standings).set(id, 'sent') })).toEqual(['L9'])
      expect(laws({ ...book, keptStandings: new Map() })).toEqual(['L9'])
    }
  })

  it('L9: sees a kept balance that is not what it is recomputed to be', () => {
    const kept = (amount: number) => new Map([['netherton', new Map([[bank('netherton-local'), pence(amount)]])]])
    const onlyFirst = { ...doctored({}), entries: sound.entries.slice(0, 1), awards: [], payments: [], register: [] }
    const withIncome = kept(500_00)
    withIncome.get('netherton')?.set(income('netherton-local', 'big-local'), pence(-500_00))
    expect(laws({ ...onlyFirst, cached: withIncome })).toEqual([])
    expect(laws({ ...onlyFirst, cached: kept(499_99) })).toEqual(['L9'])
    expect(laws({ ...onlyFirst, cached: withIncome, entries: [] })).toEqual(['L9'])
  })

  describe('L10: no commitment without a quorate decision', () => {
    it('sees a commitment with none, with one not adopted, or with one that had no quorum', () => {
      expect(laws(doctored({ decisions: [] }))).toEqual(['L10'])
      for (const change of [{ adopted: false }, { quorate: false }, { roundId: 'other' }, { awards: [] }]) {
        const decisions = sound.decisions.map((decision) => ({ ...decision, ...change }))
        expect(laws(doctored({ decisions }))).toEqual(['L10'])
      }
    })

    it('sees more set aside than was decided', () => {
      const decisions = sound.decisions.map((decision) => ({
        ...decision,
        awards: decision.awards.map((each) => ({ ...each, amountPence: pence(each.amountPence - 1) })),
      }))
      expect(laws(doctored({ decisions }))).toEqual(['L10'])
    })
  })

  it('L11: sees an entry or a register row that the audit log does not know, or knows from another moment', () => {
    for (const [id, known] of audited()) {
      const [without, earlier] = [new Map(audited()), new Map(audited())]
      without.delete(id)
      earlier.set(id, { ...known, at: later(known.at, -1) })
      expect(laws(doctored({ audited: without }))).toEqual(['L11'])
      expect(laws(doctored({ audited: earlier }))).toEqual(['L11'])
    }
  })

  describe('L12', () => {
    const closed = (change: Partial<ClosedPeriod> = {}): ClosedPeriod => {
      const own = sound.entries.filter(({ book }) => book === 'netherton')
      const head = own.at(-1) as Entry
      return {
        ...{ id: 'first', book: 'netherton', number: 1, from: '2023-11-01', to: '2026-12-31', closedAt: now() },
        ...{ askedBy: 'ann', agreedBy: 'bob', entries: own.length, journalHead: entryText(head), recordHead: '' },
        ...{ balances: writtenBalances(balances(own)), statements: [] },
        ...change,
      }
    }
    const told = (...closedPeriods: ClosedPeriod[]) => laws(doctored({ closedPeriods }))

    it('holds of a period with what stood in the books when two people closed it', () => {
      expect(told(closed())).toEqual([])
    })

    it('sees an entry that came into a period after it was closed', () => {
      const { entries } = closed()
      expect(told(closed({ entries: entries - 1 }))).toEqual(['L12'])
    })

    it('sees that an account held something else at its end', () => {
      const { balances: written } = closed()
      const [[account, held] = [bank('x'), pence(0)]] = written
      expect(told(closed({ balances: written.slice(1) }))).toEqual(['L12'])
      expect(told(closed({ balances: [[account, pence(held + 1)], ...written.slice(1)] }))).toEqual(['L12'])
      expect(told(closed({ balances: [...written, [bank('pocket'), pence(1)]] }))).toEqual(['L12'])
    })

    it('sees another journal, one pair of hands, and periods that do not follow one another', () => {
      expect(told(closed({ journalHead: 'another' }))).toEqual(['L12'])
      expect(told(closed({ agreedBy: 'ann' }))).toEqual(['L12'])
      expect(told(closed({ number: 2 }))).toEqual(['L12'])
      const next = { id: 'second', number: 2, from: '2027-01-01', to: '2027-01-31' }
      expect(told(closed(), closed(next))).toEqual([])
      expect(told(closed(), closed({ ...next, from: '2027-01-02' }))).toEqual(['L12'])
    })
  })

  it('L13: sees a bank statement that the matched entries do not come to', () => {
    const matched = { id: 'march', book: 'netherton', accounts: [bank('netherton-local')] }
    const entryIds = sound.entries.filter((entry) => entry.book === 'netherton').map((entry) => entry.id)
    const says = (amount: number) =>
      doctored({ reconciliations: [{ ...matched, entryIds, balancePence: pence(amount) }] })
    expect(laws(says(500_00 - 90_00 - 40_00))).toEqual([])
    expect(laws(says(500_00))).toEqual(['L13'])
  })

  describe('L7 and L8 of what was lost', () => {
    beforeEach(() => {
      at('set-budget', 0, 0, 100_00)
      at('go-astray', 0, 0)
      at('give-up', 0, 0)
      at('lose', 0, 1)
    })
    const isLoss = (entry: Entry) => entry.event === 'payment-lost'
    const loss = () => sound.entries.find(isLoss) as Entry

    it('find nothing wrong with a loss that two people agreed to', () => {
      expect(stateOf(sound.payments[0] as Payment)).toBe('lost')
      expect(breaches(doctored({}))).toEqual([])
    })

    it('see a loss that nothing writes off, one that is written off twice, and one of no payment', () => {
      expect(laws(doctored({ entries: sound.entries.filter((entry) => !isLoss(entry)) }))).toContain('L7')
      const twice = { ...loss(), id: 'again', key: 'again' }
      expect(laws(doctored({ entries: [...sound.entries, twice] }))).toContain('L7')
      const of = (paymentId: string) => ({ ...loss(), about: { ...loss().about, paymentId } })
      expect(laws(withEntry(isLoss, () => of('nobody')))).toContain('L7')
    })

    it('see another sum written off, another account, and a payment that is not lost', () => {
      expect(laws(withEntry(isLoss, posting({ amountPence: pence(1) })))).toContain('L7')
      expect(laws(withEntry(isLoss, posting({ to: 'lost:netherton-council' })))).toContain('L7')
      expect(laws(withPayment((payment) => ({ ...payment, steps: payment.steps.slice(0, -1) })))).toContain('L7')
    })

    it('see one person who gave it up and agreed, and one with an interest', () => {
      const by = (name: string) =>
        withPayment((payment) => ({
          ...payment,
          steps: payment.steps.map((one) => (one.to === 'lost' ? { ...one, by: name } : one)),
        }))
      expect(laws(by('bob'))).toEqual([])
      expect(laws(by('ann'))).toContain('L8')
      expect(laws(by('eve'))).toContain('L8')
      const interests = [{ awardId: loss().about.awardId ?? '', personId: 'bob', declaredAt: loss().recordedAt }]
      expect(laws(doctored({ interests }))).toContain('L8')
    })
  })

  it('say in words what is wrong, and where', () => {
    expect(stateOf(sound.payments[0] as Payment)).toBe('cleared')
    const [found] = breaches(doctored({ entries: sound.entries.slice(1) }))
    expect(found).toMatchObject({ law: 'L4', subject: 'fund:netherton-local:bank' })
    expect(found?.words).toMatch(/spent before it was there/)
  })
})
