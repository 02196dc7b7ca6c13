import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adopt,
  amountFits,
  countingYeses,
  decisionOutcomes,
  decisionText,
  departs,
  grantFor,
  faultsInAdopting,
  interestsFrom,
  isBelowUseful,
  leftPence,
  listTroubles,
  mayAdopt,
  revise,
  settle,
  toAdopt,
  totalPence,
  type Decision,
  type DecisionItem,
  type Interests,
  type Meeting,
  type Settling,
} from '~/domain/panel'
import { pence } from '~/domain/pence'
import { instant } from '~/domain/time'

const item = (proposalId: string, change: Partial<DecisionItem> = {}): DecisionItem => ({
  proposalId,
  askedPence: pence(200_00),
  ruleSaid: 'funded',
  rulePence: pence(200_00),
  outcome: 'funded',
  amountPence: pence(200_00),
  because: '',
  ...change,
})
const declined = { outcome: 'not-funded', amountPence: pence(0) } as const
const decision = (items: DecisionItem[], change: Partial<Decision> = {}): Decision => ({
  id: 'd1',
  roundId: 'spring',
  version: 3,
  potPence: pence(500_00),
  items,
  adoptions: [],
  adoptedAt: null,
  ...change,
})
const meeting = (stakes: [string, string][] = [], absent: string[] = [], silent: string[] = []): Meeting => {
  const ids = ['ann', 'bob', 'cara', 'dee']
  return {
    seats: ids.map((personId) => ({ personId, voting: true, resident: true })),
    presentIds: ids.filter((id) => !absent.includes(id)),
    quorum: 3,
    interests: interestsFrom(
      ids
        .filter((id) => !silent.includes(id))
        .flatMap((personId) =>
          ['a', 'b', 'c', 'd'].map((proposalId) => ({ personId, proposalId, kind: 'none' as const })),
        ),
      stakes.map(([personId, proposalId]) => ({ personId, proposalId })),
    ),
  }
}
/** All of it settled by that meeting, as the list has it; and the interests as they are known now. */
const settledBy = (
  items: readonly DecisionItem[],
  now = meeting(),
  then = meeting(),
): { settlings: Settling[]; interests: Interests } => ({
  interests: now.interests,
  settlings: items.map((one) => {
    const settled = settle({ ...one, because: one.because || 'We talked.' }, then, { at: instant(0), by: 'ann' })
    if (!settled.ok) throw new Error(settled.because)
    return { ...settled.settling, because: one.because }
  }),
})
const yes = (personId: string, version = 3, at = 1) => ({ personId, version, at: instant(at) })
const troubles = (...items: DecisionItem[]) => listTroubles(decision(items)).map((trouble) => trouble.because)

describe('the smallest sum that is of use', () => {
  it('is told of whoever gets less of it than that, and of nobody who gets nothing or did not say', () => {
    const gets = (amount: number) => ({ amountPence: pence(amount) })
    expect(isBelowUseful(gets(119_99), pence(120_00))).toBe(true)
    expect(isBelowUseful(gets(120_00), pence(120_00))).toBe(false)
    expect(isBelowUseful(gets(0), pence(120_00))).toBe(false)
    expect(isBelowUseful(gets(1), null)).toBe(false)
  })
})

describe("the meeting's list", () => {
  it('says when it departs from the rule, and asks why', () => {
    expect(departs(item('bench'))).toBe(false)
    expect(troubles(item('bench', declined))).toEqual(['departure-needs-reason'])
    expect(troubles(item('bench', { ...declined, because: 'The council will build one in May.' }))).toEqual([])
    const less = item('bench', { outcome: 'part-funded', amountPence: pence(150_00) })
    expect(troubles(less)).toEqual(['departure-needs-reason'])
    expect(troubles({ ...less, ruleSaid: 'part-funded', rulePence: pence(150_00) })).toEqual([])
    expect(troubles({ ...less, ruleSaid: 'part-funded', rulePence: pence(120_00) })).toEqual(['departure-needs-reason'])
  })

  it('fits in the pot, and says how much it does not', () => {
    const list = decision([item('a'), item('b'), item('c')])
    expect(listTroubles(list)).toMatchObject([
      { because: 'decision-over-pot', values: { totalPence: 600_00, potPence: 500_00, shortByPence: 100_00 } },
    ])
    expect([totalPence(list.items), leftPence(list)]).toEqual([600_00, -100_00])
  })

  it('gives what was asked, part of it, or nothing', () => {
    const because = 'We talked about it.'
    expect(troubles(item('a', { amountPence: pence(100_00), because }))).toEqual(['amount-does-not-fit'])
    expect(troubles(item('a', { outcome: 'part-funded', because }))).toEqual(['amount-does-not-fit'])
    expect(troubles(item('a', { outcome: 'part-funded', amountPence: pence(0), because }))).toEqual([
      'amount-does-not-fit',
    ])
    expect(troubles(item('a', { outcome: 'reserve', amountPence: pence(1), because }))).toEqual(['amount-does-not-fit'])
    expect(grantFor('reserve', pence(200_00))).toBe(0)
  })

  it('has something on it, and nothing twice', () => {
    expect(troubles()).toEqual(['decision-empty'])
    expect(() => troubles(item('a'), item('a'))).toThrow(/twice/)
  })
})

describe('adopting it', () => {
  const list = decision([item('a'), item('b')])
  const adopted = (start: Decision, ...who: ReturnType<typeof yes>[]) =>
    who.reduce((each, adoption) => {
      const outcome = adopt(each, adoption, settledBy(each.items))
      if (!outcome.ok) throw new Error(outcome.because)
      return outcome.decision
    }, start)

  it('takes two people over the same version', () => {
    expect(adopted(list, yes('ann')).adoptedAt).toBeNull()
    expect(adopted(list, yes('ann'), yes('bob', 3, 7))).toMatchObject({
      adoptedAt: 7,
      adoptions: [{ personId: 'ann' }, { personId: 'bob' }],
    })
    expect(mayAdopt(adopted(list, yes('ann')), yes('ann'), settledBy(list.items))).toMatchObject({
      because: 'adopted-by-you-already',
    })
    expect(mayAdopt(list, yes('ann', 2), settledBy(list.items))).toMatchObject({
      because: 'decision-changed',
      values: { version: 3, yourVersion: 2 },
    })
  })

  it('starts again when the list changes', () => {
    const changed = revise(adopted(list, yes('ann')), [item('a')])
    expect(changed).toMatchObject({ ok: true, decision: { version: 4, adoptions: [] } })
    const stale = { ...list, version: 4, adoptions: [yes('ann', 3)] }
    expect(adopted(stale, yes('bob', 4)).adoptedAt).toBeNull()
  })

  it('is for good', () => {
    const done = adopted(list, yes('ann'), yes('bob'))
    expect(revise(done)).toMatchObject({ because: 'decision-adopted' })
    expect(mayAdopt(done, yes('cara'), settledBy(list.items))).toMatchObject({ because: 'decision-adopted' })
  })

  it('is not for somebody with an interest in all of it', () => {
    const hers = meeting([
      ['ann', 'a'],
      ['ann', 'b'],
    ])
    expect(mayAdopt(list, yes('ann'), settledBy(list.items, hers, hers))).toMatchObject({
      because: 'adopter-has-interest',
      values: { proposalId: 'a' },
    })
    expect(mayAdopt(list, yes('bob'), settledBy(list.items, hers, hers))).toMatchObject({ ok: true })
  })

  it('takes two without an interest for every item, of as many people as that needs', () => {
    const hers = meeting([
      ['ann', 'a'],
      ['bob', 'b'],
    ])
    const settled = settledBy(list.items, hers, hers)
    const after = (...who: string[]) =>
      who.reduce<Decision>((each, personId, at) => {
        const outcome = adopt(each, yes(personId, 3, at), settled)
        if (!outcome.ok) throw new Error(outcome.because)
        return outcome.decision
      }, list)
    const waiting = ({ adoptions }: Decision) => toAdopt(list, adoptions, hers.interests)
    expect(waiting(after('ann'))).toEqual([
      { proposalId: 'a', needed: 2 },
      { proposalId: 'b', needed: 1 },
    ])
    expect(after('ann', 'bob').adoptedAt, 'two yeses, and one for each').toBeNull()
    expect(waiting(after('ann', 'bob'))).toEqual([
      { proposalId: 'a', needed: 1 },
      { proposalId: 'b', needed: 1 },
    ])
    expect(after('ann', 'bob', 'cara')).toMatchObject({ adoptedAt: 2, adoptions: [{}, {}, {}] })
    expect([...faultsInAdopting(after('ann', 'bob', 'cara'), hers.interests)]).toEqual([])
    expect([...faultsInAdopting(after('ann', 'bob'), hers.interests)]).toHaveLength(2)
  })

  it('needs nobody whose yes would count for nothing that waits', () => {
    const theirs = meeting([
      ['ann', 'a'],
      ['bob', 'a'],
      ['cara', 'a'],
    ])
    // It was settled by three others, who have gone home.
    const people = ['eve', 'fay', 'gus']
    const others: Meeting = {
      seats: people.map((personId) => ({ personId, voting: true, resident: true })),
      presentIds: people,
      quorum: 3,
      interests: interestsFrom(
        people.flatMap((personId) => ['a', 'b'].map((proposalId) => ({ personId, proposalId, kind: 'none' as const }))),
        [],
      ),
    }
    const settled = settledBy(list.items, theirs, others)
    const begun = { ...list, adoptions: [yes('ann'), yes('bob')] }
    expect(mayAdopt(begun, yes('cara'), settled)).toMatchObject({ because: 'adopter-not-needed', values: { left: 1 } })
    expect(mayAdopt(begun, yes('dee'), settled)).toMatchObject({ ok: true })
  })

  it('is not for somebody who has not said of everything on it whether she has an interest', () => {
    expect(mayAdopt(list, yes('ann'), settledBy(list.items, meeting([], [], ['ann'])))).toMatchObject({
      because: 'adopter-declares-first',
      values: { count: 2, proposalId: 'a' },
    })
    expect(mayAdopt(list, yes('bob'), settledBy(list.items, meeting([], [], ['ann'])))).toMatchObject({ ok: true })
  })

  it('counts an earlier yes no more for an item in which whoever said it has since been found to have an interest', () => {
    const once = adopted(list, yes('ann'))
    const known = meeting([['ann', 'b']])
    const second = adopt(once, yes('bob'), settledBy(list.items, known, known))
    expect(second).toMatchObject({ ok: true, decision: { adoptedAt: null, adoptions: [{}, { personId: 'bob' }] } })
    expect(toAdopt(once, countingYeses(once, known.interests), known.interests)).toEqual([
      { proposalId: 'a', needed: 1 },
      { proposalId: 'b', needed: 2 },
    ])
    const inAll = meeting([
      ['ann', 'a'],
      ['ann', 'b'],
    ])
    expect(countingYeses(once, inAll.interests)).toEqual([])
  })

  it('waits until every item is settled, as the list has it, by nobody with an interest', () => {
    const not = { because: 'decision-not-settled', values: { left: 1, proposalId: 'b' } }
    const settled = settledBy(list.items)
    expect(mayAdopt(list, yes('ann'), { ...settled, settlings: settled.settlings.slice(0, 1) })).toMatchObject(not)
    const changed = { ...list, items: [item('a'), item('b', { ...declined, because: 'No.' })] }
    expect(mayAdopt(changed, yes('ann'), settled)).toMatchObject(not)
    expect(mayAdopt(list, yes('ann'), settledBy(list.items, meeting([['dee', 'b']])))).toMatchObject(not)
  })

  it('waits for a list without troubles', () => {
    expect(mayAdopt(decision([item('a', declined)]), yes('ann'), settledBy([item('a', declined)]))).toMatchObject({
      because: 'departure-needs-reason',
    })
  })

  it('never has a list adopted that is over the pot, departs without a reason, or has fewer than two yeses', () => {
    const anyItem = fc
      .record({
        proposalId: fc.constantFrom('a', 'b', 'c', 'd'),
        outcome: fc.constantFrom(...decisionOutcomes),
        ruleSaid: fc.constantFrom('funded' as const, 'not-funded' as const),
        amount: fc.constantFrom(0, 100_00, 200_00),
        because: fc.constantFrom('', 'a reason'),
      })
      .map(({ amount, ruleSaid, ...rest }) =>
        item(rest.proposalId, {
          ...rest,
          ruleSaid,
          rulePence: grantFor(ruleSaid, pence(200_00)),
          amountPence: pence(amount),
        }),
      )
    const anyone = fc.constantFrom('ann', 'bob', 'cara', 'dee')
    const acts = fc.array(
      fc.oneof(fc.record({ who: anyone, version: fc.integer({ min: 1, max: 4 }) }), fc.constant('revise' as const)),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(fc.uniqueArray(anyItem, { selector: (each) => each.proposalId }), acts, (items, tries) => {
        let now = decision(items, { version: 1 })
        const able = items.filter(amountFits)
        const settled = settledBy(able, meeting([['dee', 'a']]), meeting([['dee', 'a']]))
        let adoptedAs: string | undefined
        for (const each of tries) {
          const outcome = each === 'revise' ? revise(now) : adopt(now, yes(each.who, each.version), settled)
          if (outcome.ok) now = outcome.decision
          if (now.adoptedAt !== null) adoptedAs ??= decisionText(now)
        }
        if (adoptedAs === undefined) return
        expect(decisionText(now)).toBe(adoptedAs)
        expect(leftPence(now)).toBeGreaterThanOrEqual(0)
        for (const { proposalId } of now.items) {
          const without = now.adoptions.filter(({ personId }) => !settled.interests.isInterested(personId, proposalId))
          expect(new Set(without.map((each) => each.personId)).size).toBeGreaterThanOrEqual(2)
        }
        expect(now.adoptions.every((each) => each.version === now.version)).toBe(true)
        for (const each of now.items) expect(departs(each) && each.because === '').toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('is of exactly this list: any change of it makes another text', () => {
    const texts = [
      list,
      { ...list, version: 4 },
      { ...list, potPence: pence(500_01) },
      { ...list, items: list.items.toReversed() },
      { ...list, items: [item('a', { because: 'x' }), item('b')] },
      { ...list, items: [item('a', { amountPence: pence(1) }), item('b')] },
      { ...list, replacesDecisionId: 'd0' },
    ].map(decisionText)
    expect(new Set(texts).size).toBe(texts.length)
    expect(decisionText({ ...list, adoptions: [yes('ann')] })).toBe(decisionText(list))
  })
})
