import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignScorers, pairsOf, type Assigned, type Assigning, type Given } from '~/domain/panel'

const nobody = () => false
const people = (count: number, neighbourhoods: (string | null)[] = ['north']) =>
  Array.from({ length: count }, (_, place) => ({
    personId: `member-${String(place).padStart(2, '0')}`,
    neighbourhoodId: neighbourhoods[place % neighbourhoods.length] ?? null,
  }))
const ideas = (count: number, neighbourhoods: (string | null)[] = ['north']) =>
  Array.from({ length: count }, (_, place) => ({
    proposalId: `idea-${String(place).padStart(3, '0')}`,
    neighbourhoodId: neighbourhoods[place % neighbourhoods.length] ?? null,
  }))
const assigning = (change: Partial<Assigning>): Assigning => ({
  scorers: people(6),
  proposals: ideas(10),
  each: 3,
  isBarred: nobody,
  standing: [],
  handedIn: [],
  settled: [],
  seed: 1,
  ...change,
})
const loadsOf = ({ given }: Assigned, scorers: Assigning['scorers']) =>
  scorers.map(({ personId }) => given.filter((one) => one.personId === personId).length)
const spread = (loads: number[]) => Math.max(...loads) - Math.min(...loads)
const holdersOf = ({ given }: Assigned, proposalId: string) =>
  given.filter((one) => one.proposalId === proposalId).map(({ personId }) => personId)
const changed = (before: readonly Given[], after: readonly Given[]) => {
  const [had, has] = [pairsOf(before), pairsOf(after)]
  return { taken: before.filter((one) => !has(one)), given: after.filter((one) => !had(one)) }
}

describe('sharing ideas out', () => {
  it('gives each as many scorers as asked, each scorer as many as the others, and links them all', () => {
    const result = assignScorers(assigning({}))
    expect(result.given).toHaveLength(30)
    expect(loadsOf(result, people(6))).toEqual([5, 5, 5, 5, 5, 5])
    expect(result).toMatchObject({ short: [], isLinked: true })
  })

  it('says where too few have no interest, and gives those there are', () => {
    const isBarred = (personId: string, proposalId: string) => proposalId === 'idea-000' && personId !== 'member-02'
    const result = assignScorers(assigning({ isBarred }))
    expect(result.short).toEqual([{ proposalId: 'idea-000', has: 1, wants: 3 }])
    expect(holdersOf(result, 'idea-000')).toEqual(['member-02'])
  })

  it('takes a scorer from either side where the idea has a neighbourhood', () => {
    const scorers = people(8, ['north', 'south'])
    const proposals = ideas(12, ['north', 'south', null])
    const result = assignScorers(assigning({ scorers, proposals, each: 2 }))
    const home = new Map(scorers.map(({ personId, neighbourhoodId }) => [personId, neighbourhoodId]))
    for (const { proposalId, neighbourhoodId } of proposals) {
      if (neighbourhoodId === null) continue
      const isNear = holdersOf(result, proposalId).map((each) => home.get(each) === neighbourhoodId)
      expect(isNear.sort()).toEqual([false, true])
    }
  })

  it('says when not all can be linked: one scorer each, or more scorers than links', () => {
    expect(assignScorers(assigning({ each: 1 })).isLinked).toBe(false)
    expect(assignScorers(assigning({ each: 2, proposals: ideas(2), scorers: people(4) })).isLinked).toBe(false)
    expect(assignScorers(assigning({ each: 2, proposals: ideas(3), scorers: people(4) })).isLinked).toBe(true)
  })

  it('takes what somebody steps out of to another, and gives her something else for it', () => {
    const before = assignScorers(assigning({}))
    const lost = before.given.find((one) => one.personId === 'member-00')
    const isBarred = (personId: string, proposalId: string) =>
      personId === lost?.personId && proposalId === lost.proposalId
    const after = assignScorers(assigning({ isBarred, standing: before.given }))
    expect(after.given).toHaveLength(30)
    expect(spread(loadsOf(after, people(6)))).toBeLessThanOrEqual(1)
    expect(changed(before.given, after.given).taken).toContainEqual(lost)
    expect(changed(before.given, after.given).taken.length).toBeLessThanOrEqual(2)
  })

  it('keeps the scores of one who left, and gives others what she had still to do', () => {
    const before = assignScorers(assigning({}))
    const hers = before.given.filter((one) => one.personId === 'member-00')
    const handedIn = hers.slice(0, 2)
    const after = assignScorers(assigning({ scorers: people(6).slice(1), standing: before.given, handedIn }))
    expect(after.given.filter((one) => one.personId === 'member-00')).toEqual(handedIn)
    expect(after.given).toHaveLength(30)
    expect(changed(before.given, after.given).taken).toEqual(hers.slice(2))
  })

  it('gives one who joins her share of what nobody has begun', () => {
    const before = assignScorers(assigning({}))
    const settled = before.given.filter(({ personId }) => personId !== 'member-05')
    const after = assignScorers(assigning({ scorers: people(7), standing: before.given, settled }))
    const { taken } = changed(before.given, after.given)
    expect(taken.every(({ personId }) => personId === 'member-05')).toBe(true)
    expect(loadsOf(after, people(7))).toEqual([5, 5, 5, 5, 5, 3, 2])
  })

  it('shares 300 ideas out among 20 in moments', () => {
    const started = performance.now()
    const where = ['north', 'south', 'east', null]
    const result = assignScorers(assigning({ scorers: people(20, where), proposals: ideas(300, where) }))
    expect(loadsOf(result, people(20))).toEqual(Array.from({ length: 20 }, () => 45))
    // A hundred times what it takes, so that a slow machine says nothing.
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('whatever is shared out', () => {
  const some = fc.record({
    members: fc.integer({ min: 1, max: 7 }),
    count: fc.integer({ min: 1, max: 8 }),
    each: fc.integer({ min: 1, max: 4 }),
    barred: fc.array(fc.tuple(fc.nat(6), fc.nat(7)), { maxLength: 14 }),
    seed: fc.nat(),
  })
  type Some = typeof some extends fc.Arbitrary<infer One> ? One : never
  const from = ({ members, count, each, barred, seed }: Some, change: Partial<Assigning> = {}) => {
    const isBarred = pairsOf(
      barred.map(([who, what]) => ({
        personId: people(7)[who]?.personId ?? '',
        proposalId: ideas(8)[what]?.proposalId ?? '',
      })),
    )
    const where = ['north', 'south', null]
    return assigning({
      ...{ scorers: people(members, where), proposals: ideas(count, where), each, seed },
      isBarred: (personId, proposalId) => isBarred({ personId, proposalId }),
      ...change,
    })
  }

  it('nobody has what she may not score, nor anything twice, and each idea has all the scorers it could have', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const asked = from(drawn)
        const { given, short } = assignScorers(asked)
        expect(given.filter((one) => asked.isBarred(one.personId, one.proposalId))).toEqual([])
        expect(new Set(given.map((one) => JSON.stringify(one))).size).toBe(given.length)
        for (const { proposalId } of asked.proposals) {
          const could = asked.scorers.filter(({ personId }) => !asked.isBarred(personId, proposalId)).length
          const has = given.filter((one) => one.proposalId === proposalId).length
          expect(has).toBe(Math.min(asked.each, could))
          expect(short.some((one) => one.proposalId === proposalId)).toBe(could < asked.each)
        }
      }),
    )
  })

  it('it is as even as it can be: to within one where nobody has an interest', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const asked = from({ ...drawn, barred: [] })
        expect(spread(loadsOf(assignScorers(asked), asked.scorers))).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('it is as even as any other sharing out, with interests too: no sum of squared loads is less', () => {
    const small = fc.record({
      members: fc.integer({ min: 1, max: 4 }),
      count: fc.integer({ min: 1, max: 3 }),
      each: fc.integer({ min: 1, max: 2 }),
      barred: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 6 }),
      seed: fc.nat(),
    })
    fc.assert(
      fc.property(small, (drawn) => {
        const asked = from(drawn)
        const squares = (loads: number[]) => loads.reduce((sum, load) => sum + load * load, 0)
        expect(squares(loadsOf(assignScorers(asked), asked.scorers))).toBe(leastSquares(asked))
      }),
    )
  })

  it('the same seed shares out the same way, and sharing out again changes nothing', () => {
    fc.assert(
      fc.property(some, fc.nat(), (drawn, seed) => {
        const once = assignScorers(from(drawn))
        expect(assignScorers(from(drawn))).toEqual(once)
        expect(assignScorers(from(drawn, { standing: once.given, seed })).given).toEqual(once.given)
      }),
    )
  })

  it('it is linked whenever nobody has an interest and there are links enough', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const asked = from({ ...drawn, barred: [] })
        const each = Math.min(asked.each, asked.scorers.length)
        const { given, isLinked } = assignScorers(asked)
        const scoring = new Set(given.map(({ personId }) => personId)).size
        expect(isLinked).toBe(each * asked.proposals.length >= scoring + asked.proposals.length - 1)
      }),
    )
  })

  it('nothing that was begun moves, and nothing moves at all that need not', () => {
    fc.assert(
      fc.property(some, fc.nat(6), fc.nat(7), fc.infiniteStream(fc.boolean()), (drawn, who, what, coins) => {
        const before = assignScorers(from(drawn)).given
        const settled = before.filter(() => coins.next().value as boolean)
        const barred: [number, number][] = [...drawn.barred, [who, what]]
        const asked = from({ ...drawn, barred }, { standing: before, settled })
        const after = assignScorers(asked)
        const kept = pairsOf(after.given)
        for (const one of settled) expect(kept(one)).toBe(!asked.isBarred(one.personId, one.proposalId))
        const stepsOut = before.some(
          (one) => one.personId === people(7)[who]?.personId && one.proposalId === ideas(8)[what]?.proposalId,
        )
        if (!stepsOut) expect(after.given).toEqual(before)
      }),
    )
  })
})

/** Every sharing out there is, tried. */
function leastSquares({ scorers, proposals, each, isBarred }: Assigning): number {
  let least = Infinity
  const loads = new Map(scorers.map(({ personId }) => [personId, 0]))
  const place = (index: number) => {
    const proposal = proposals[index]
    if (!proposal) {
      const sum = [...loads.values()].reduce((total, load) => total + load * load, 0)
      least = Math.min(least, sum)
      return
    }
    const could = scorers.filter(({ personId }) => !isBarred(personId, proposal.proposalId))
    for (const chosen of choose(could, Math.min(each, could.length))) {
      for (const { personId } of chosen) loads.set(personId, (loads.get(personId) ?? 0) + 1)
      place(index + 1)
      for (const { personId } of chosen) loads.set(personId, (loads.get(personId) ?? 0) - 1)
    }
  }
  place(0)
  return least
}

function choose<One>(from: readonly One[], count: number): One[][] {
  if (count === 0) return [[]]
  return from.flatMap((one, place) => choose(from.slice(place + 1), count - 1).map((rest) => [one, ...rest]))
}
