import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bothSaidYes,
  helpKinds,
  helpMet,
  inOrder,
  sameHousehold,
  whyMeet,
  worthMeeting,
  type Help,
  type IdeaToMeet,
  type Neighbour,
} from '~/domain/proposal'

const words = fc
  .array(fc.constantFrom('van', 'vans', 'gazebo', 'saturday', 'tables', 'sewing', 'sew', 'the', 'pan'), {
    maxLength: 4,
  })
  .map((all) => all.join(' '))
const someHelp: fc.Arbitrary<Help[]> = fc.array(fc.record({ kind: fc.constantFrom(...helpKinds), words }), {
  maxLength: 4,
})
const lines = someHelp.map((all) => all.map(({ kind, words }) => `${kind}: ${words}`))
const someIdea: fc.Arbitrary<IdeaToMeet> = fc.record({
  title: words,
  summary: words,
  idea: words,
  helpWanted: lines,
  helpOffered: lines,
})
const idea = (over: Partial<IdeaToMeet>): IdeaToMeet => ({
  ...{ title: '', summary: '', idea: '', helpWanted: null, helpOffered: null },
  ...over,
})
const neighbour = (over: Partial<Neighbour>): Neighbour => ({
  ...{ personId: 'nadia', name: 'Nadia Hussain', email: null, postcode: null },
  ...over,
})

describe('help that is wanted by one and offered by another', () => {
  it('meets when it is of one kind and has a word in common, give or take an ending', () => {
    const wanted: Help[] = [{ kind: 'transport', words: 'A van for one morning' }]
    expect(helpMet(wanted, [{ kind: 'transport', words: 'Two vans on Saturdays' }])).toMatchObject([{ words: ['van'] }])
    expect(helpMet(wanted, [{ kind: 'thing', words: 'A toy van' }])).toEqual([])
    expect(helpMet(wanted, [{ kind: 'transport', words: 'A bicycle trailer' }])).toEqual([])
  })

  it('is never told without both being of one kind and a shared word', () => {
    fc.assert(
      fc.property(someHelp, someHelp, (wanted, offered) => {
        for (const met of helpMet(wanted, offered)) {
          expect(wanted).toContainEqual({ kind: met.kind, words: met.wanted })
          expect(offered).toContainEqual({ kind: met.kind, words: met.offered })
          expect(met.words.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('whether the people behind two ideas should meet', () => {
  it('is so when the ideas are much alike, or one wants what the other offers, and else not', () => {
    const football = idea({ title: 'Friday football under the lights' })
    expect(whyMeet(football, idea({ title: 'Football on Friday under lights' }))).toMatchObject({ alike: true })
    expect(whyMeet(football, idea({ title: 'Herb planters by the shops' }))).toBeNull()
    const party = idea({ title: 'Street party', helpWanted: ['thing: a gazebo'] })
    const camera = idea({ title: 'Camera club', helpOffered: ['thing: our gazebo, three metres'] })
    expect(whyMeet(party, camera)).toMatchObject({ alike: false, firstWants: [{ kind: 'thing' }], secondWants: [] })
  })

  it('is the same whichever comes first, with the sides changed about', () => {
    fc.assert(
      fc.property(someIdea, someIdea, (one, other) => {
        const [there, back] = [whyMeet(one, other), whyMeet(other, one)]
        expect(there === null).toBe(back === null)
        if (!there || !back) return
        expect(there.firstWants).toEqual(back.secondWants)
        expect(there.alike).toBe(back.alike)
        expect(worthMeeting(there)).toBeCloseTo(worthMeeting(back), 9)
      }),
    )
  })
})

describe('two people who need no introduction', () => {
  it('are one person, one mailbox, or one last name at one postcode', () => {
    const nadia = neighbour({ email: 'n@example.org', postcode: 'L30 4QX' })
    expect(sameHousehold(nadia, nadia)).toBe(true)
    expect(sameHousehold(nadia, neighbour({ personId: 'b', name: 'Olek', email: 'n@example.org' }))).toBe(true)
    expect(sameHousehold(nadia, neighbour({ personId: 'b', name: 'Sami HUSSAIN', postcode: 'l304qx' }))).toBe(true)
    expect(sameHousehold(nadia, neighbour({ personId: 'b', name: 'Olek Nowak', postcode: 'L304QX' }))).toBe(false)
    expect(sameHousehold(neighbour({}), neighbour({ personId: 'b' }))).toBe(false)
  })

  it('are the same pair whichever is named first', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(inOrder({ personId: one }, { personId: other })).toEqual(inOrder({ personId: other }, { personId: one }))
      }),
    )
  })

  it('are given each other’s address only when both have said yes', () => {
    expect(bothSaidYes([{ yesAt: 1 }, { yesAt: 2 }])).toBe(true)
    expect(bothSaidYes([{ yesAt: 1 }, { yesAt: null }])).toBe(false)
    expect(bothSaidYes([{ yesAt: 1 }])).toBe(false)
  })
})
