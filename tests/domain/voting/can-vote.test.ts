import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { voterLimitsTold, voterRules, type RoundEventKind, type RoundRules } from '~/domain/round'
import { canVote, type Listed } from '~/domain/voting/can-vote'
import { ageAtOwnWord, votesIn, voteHurdle, withinLimits, type WouldVote } from '~/domain/voting/roll'
import { day, wholeDates, wholeRules } from '../../stage'

const round = (rules: Partial<RoundRules> = {}, events: RoundEventKind[] = ['published', 'checked']) => ({
  rules: { ...wholeRules, voters: 'residents' as const, ...rules },
  dates: wholeDates,
  events: events.map((kind) => ({ kind, at: day(1) })),
})
const opened: RoundEventKind[] = ['published', 'checked', 'voting-opened']
const nadia: WouldVote = { livesHere: true, votingMember: false, neighbourhoodId: 'marian-square', age: null }
const aged = (years: number): WouldVote => ({ ...nadia, age: { years, at: day(1) } })
const eleven = { voterLimits: { fromAge: 11 } }

describe('whether somebody can vote', () => {
  it('is yes for who lives here, from the opening to the close', () => {
    expect(canVote(round(), nadia, null, day(15))).toEqual({ kind: 'soon' })
    expect(canVote(round(), nadia, null, day(21))).toEqual({ kind: 'now' })
    expect(canVote(round({}, opened), nadia, { channel: null }, day(22))).toEqual({ kind: 'now' })
    expect(canVote(round({}, opened), nadia, { channel: null }, day(30))).toMatchObject({ kind: 'nobody' })
    expect(canVote(round(), null, null, day(22))).toEqual({ kind: 'sign-in' })
  })

  it('says what stands in the way, and what nobody can mend first', () => {
    const here = round({ voterLimits: { fromAge: 11, neighbourhoods: ['the-park'] } })
    expect(canVote(here, nadia, null, day(15))).toEqual({ kind: 'not-yet', hurdle: 'elsewhere' })
    expect(canVote(round(eleven), nadia, null, day(15))).toEqual({ kind: 'not-yet', hurdle: 'age-unknown' })
    expect(canVote(round(eleven), aged(11), null, day(15))).toEqual({ kind: 'soon' })
    expect(canVote(round(), { ...nadia, livesHere: false }, null, day(15))).toMatchObject({ hurdle: 'not-a-resident' })
    expect(canVote(round({ voters: 'panel' }), nadia, null, day(15))).toMatchObject({ hurdle: 'panel-only' })
  })

  it('tells who is not on a settled list whether two officers can still add her', () => {
    expect(canVote(round(eleven, opened), nadia, null, day(22))).toEqual({ kind: 'not-listed', hurdle: 'age-unknown' })
    expect(canVote(round(eleven, opened), aged(11), null, day(22))).toEqual({ kind: 'not-listed', hurdle: null })
  })

  it('tells by which way she has voted, and only once', () => {
    const voted = (channel: Listed['channel']) => canVote(round({}, opened), nadia, { channel }, day(22))
    expect(voted('web')).toEqual({ kind: 'voted', by: 'web' })
    expect(voted('paper')).toEqual({ kind: 'voted', by: 'paper' })
  })

  it('counts the age somebody has on the day voting opens', () => {
    const sixteen = round({ voterLimits: { fromAge: 16 } })
    const almost = { ...nadia, age: { years: 15, at: day(21 - 366) } }
    expect(canVote(sixteen, almost, null, day(15))).toEqual({ kind: 'soon' })
  })
})

describe('what stands between somebody and a vote', () => {
  const anyVoter = fc.record({
    livesHere: fc.boolean(),
    votingMember: fc.boolean(),
    neighbourhoodId: fc.constantFrom('marian-square', 'the-park', null),
    age: fc.option(fc.record({ years: fc.nat(90), at: fc.constant(day(1)) })),
  })
  const anyLimits = fc.record(
    { fromAge: fc.integer({ min: 1, max: 99 }), neighbourhoods: fc.constant(['the-park']) },
    { requiredKeys: [] },
  )

  it('is nothing exactly for those whom the list of voters takes', () => {
    fc.assert(
      fc.property(anyVoter, fc.constantFrom(...voterRules), anyLimits, (voter, voters, voterLimits) => {
        const livesHere = voter.livesHere && withinLimits(voter, { voterLimits }, day(21))
        const votes = votesIn({ livesHere, votingMember: voter.votingMember }, voters)
        expect(voteHurdle(voter, { voters, voterLimits }, day(21)) === null).toBe(votes)
      }),
    )
  })
})

describe('her own word about her age', () => {
  it('is taken where a round asks, and where nobody who verifies has said otherwise', () => {
    expect(ageAtOwnWord({ byHerself: null }, eleven)).toEqual({ ok: true, years: 11 })
    expect(ageAtOwnWord({ byHerself: true }, eleven)).toEqual({ ok: true, years: 11 })
    expect(ageAtOwnWord({ byHerself: false }, eleven)).toMatchObject({ because: 'age-noted-by-another' })
    expect(ageAtOwnWord({ byHerself: null }, {})).toMatchObject({ because: 'age-not-asked' })
  })
})

describe('the limits as they are told', () => {
  const places = [
    { id: 'marian-square', name: 'Marian Square' },
    { id: 'the-park', name: 'The Park' },
  ]
  it('have names for the neighbourhoods, and are none where only the panel votes', () => {
    const voterLimits = { fromAge: 11, neighbourhoods: ['the-park'] }
    expect(voterLimitsTold({ voters: 'residents', voterLimits }, places)).toEqual({ fromAge: 11, places: ['The Park'] })
    expect(voterLimitsTold({ voters: 'panel', voterLimits }, places)).toEqual({ fromAge: null, places: [] })
    expect(voterLimitsTold({ voters: 'residents' }, places)).toEqual({ fromAge: null, places: [] })
  })
})
