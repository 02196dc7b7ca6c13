import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allot, shareOf, shortOfQuorum, type AllotTerms, type Claim, type Turn } from '~/domain/allotting'
import { pence } from '~/domain/pence'

const claim = (id: string, asked: number, more: Partial<Omit<Claim, 'id' | 'askedPence'>> = {}): Claim => ({
  id,
  askedPence: pence(asked),
  smallestPence: null,
  groupId: null,
  ...more,
})
const inTurn = (...claims: Claim[]): Turn[] => claims.map((one, at) => ({ claim: one, level: at, lot: at + 1 }))
const given = (turns: Turn[], terms: Omit<AllotTerms, 'potPence'> & { pot: number }) => {
  const { pot, ...rest } = terms
  return Object.fromEntries(
    allot(turns, { ...rest, potPence: pence(pot) }).map(({ claim: { id }, amountPence, why, reservePlace, lots }) => [
      id,
      { amountPence, kind: why.kind, reservePlace, lots },
    ]),
  )
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const claims = fc
  .array(
    fc.record({
      asked: fc.integer({ min: 1, max: 30 }),
      smallest: fc.option(fc.integer({ min: 1, max: 30 })),
      group: fc.option(fc.constantFrom('north', 'south')),
    }),
    { maxLength: 8 },
  )
  .map((each) =>
    each.map(({ asked, smallest, group }, at) =>
      claim(ids[at] ?? '', asked, {
        smallestPence: smallest === null ? null : pence(Math.min(smallest, asked)),
        groupId: group,
      }),
    ),
  )
const terms: fc.Arbitrary<AllotTerms> = fc.record(
  {
    potPence: fc.integer({ min: 0, max: 90 }).map(pence),
    share: fc.record({
      kind: fc.constantFrom('at-most' as const, 'set-aside' as const),
      percent: fc.integer({ min: 1, max: 100 }),
    }),
    partFunding: fc.boolean(),
    exclusions: fc.array(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }), { maxLength: 3 }),
    reserve: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: ['potPence'] },
)

describe('giving out a pot', () => {
  it('goes down the list and passes over what does not fit', () => {
    expect(given(inTurn(claim('a', 60), claim('b', 50), claim('c', 40)), { pot: 100 })).toMatchObject({
      a: { amountPence: 60 },
      b: { amountPence: 0, kind: 'no-money-left' },
      c: { amountPence: 40 },
    })
  })

  it('funds one of those that cannot be had together: the first that is given money', () => {
    const exclusions = [['a', 'b', 'c']]
    const turns = inTurn(claim('a', 90), claim('b', 50), claim('c', 20), claim('d', 10))
    expect(given(turns, { pot: 60, exclusions, reserve: 2 })).toMatchObject({
      // Too dear to be had at all, it shuts out nobody.
      a: { amountPence: 0, kind: 'no-money-left', reservePlace: 1 },
      b: { amountPence: 50 },
      c: { amountPence: 0, kind: 'excluded', reservePlace: null },
      d: { amountPence: 10 },
    })
  })

  it('tells both of two that are level and exclude each other that the lots settled it', () => {
    const turns = inTurn(claim('a', 10), claim('b', 10)).map((turn) => ({ ...turn, level: 0 }))
    expect(given(turns, { pot: 50, exclusions: [['a', 'b']] })).toMatchObject({
      a: { lots: { lot: 1, againstId: 'b', againstLot: 2 } },
      b: { kind: 'excluded', lots: { lot: 2, againstId: 'a', againstLot: 1 } },
    })
  })

  it('never gives more than the pot, nor less than what is of use, nor more than was asked', () => {
    fc.assert(
      fc.property(claims, terms, (all, held) => {
        const each = allot(inTurn(...all), held)
        expect(each.map(({ claim: { id } }) => id)).toEqual(all.map(({ id }) => id))
        expect(each.reduce((sum, { amountPence }) => sum + amountPence, 0)).toBeLessThanOrEqual(held.potPence)
        for (const { claim: one, amountPence } of each) {
          if (amountPence === 0) continue
          expect(amountPence).toBeLessThanOrEqual(one.askedPence)
          if (amountPence === one.askedPence) continue
          expect(held.partFunding).toBe(true)
          expect(amountPence).toBeGreaterThanOrEqual(one.smallestPence ?? Infinity)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('never gives a neighbourhood or theme more than its most, nor less than it could have of what is set aside', () => {
    fc.assert(
      fc.property(claims, terms, (all, held) => {
        const each = allot(inTurn(...all), held)
        for (const group of ['north', 'south']) {
          const own = each.filter(({ claim: { groupId } }) => groupId === group)
          const spent = own.reduce((sum, { amountPence }) => sum + amountPence, 0)
          if (held.share?.kind === 'at-most')
            expect(spent).toBeLessThanOrEqual(shareOf(held.potPence, held.share.percent))
          if (held.share?.kind !== 'set-aside' || held.exclusions) continue
          const groups = new Set(all.flatMap(({ groupId }) => groupId ?? [])).size
          const aside = Math.min(shareOf(held.potPence, held.share.percent), Math.floor(held.potPence / groups))
          // Whoever is given nothing could not have been paid out of what was left of its own share.
          for (const one of own.filter(({ amountPence }) => amountPence === 0))
            expect(spent + one.claim.askedPence).toBeGreaterThan(aside)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('never funds two that cannot be had together, and shuts nobody out for one that is not funded', () => {
    fc.assert(
      fc.property(claims, terms, (all, held) => {
        const each = allot(inTurn(...all), held)
        const funded = new Set(each.flatMap((one) => (one.amountPence > 0 ? [one.claim.id] : [])))
        for (const set of held.exclusions ?? []) {
          expect(set.filter((id) => funded.has(id)).length).toBeLessThanOrEqual(1)
        }
        for (const { why } of each) if (why.kind === 'excluded') expect(funded.has(why.byId)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps those in reserve in their order, and none of them has money', () => {
    fc.assert(
      fc.property(claims, terms, (all, held) => {
        const waiting = allot(inTurn(...all), held).filter(({ reservePlace }) => reservePlace !== null)
        expect(waiting.map(({ reservePlace }) => reservePlace)).toEqual(waiting.map((_, at) => at + 1))
        expect(waiting.length).toBeLessThanOrEqual(held.reserve ?? 0)
        expect(waiting.every(({ amountPence }) => amountPence === 0)).toBe(true)
      }),
    )
  })

  it('without constraints gives what going down the list gives', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 90 }), (all, pot) => {
        let left = pot
        const plainly = all.map(({ askedPence }) => (askedPence <= left ? ((left -= askedPence), askedPence) : 0))
        const each = allot(inTurn(...all), { potPence: pence(pot) })
        expect(each.map(({ amountPence }) => amountPence)).toEqual(plainly)
      }),
    )
  })
})

describe('a quorum', () => {
  it('is so many voters, or so much of the roll, rounded up; short of it the vote advises', () => {
    expect(shortOfQuorum({ of: 'voters', least: 20 }, { voters: 19, onRoll: 40 })).toEqual({ voters: 19, needed: 20 })
    expect(shortOfQuorum({ of: 'voters', least: 20 }, { voters: 20, onRoll: 40 })).toBeNull()
    expect(shortOfQuorum({ of: 'roll', least: 10 }, { voters: 4, onRoll: 41 })).toEqual({ voters: 4, needed: 5 })
    expect(shortOfQuorum(undefined, { voters: 0, onRoll: 41 })).toBeNull()
  })
})
