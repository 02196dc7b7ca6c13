import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closeVote,
  givenOf,
  interestsFrom,
  outcomeOf,
  panelPaper,
  roomOnRecord,
  worthOf,
  type InterestKind,
  type Meeting,
  type PanelBallotTerms,
  type Seat,
  type Slip,
} from '~/domain/panel'
import { panelVoteTroubles } from '~/domain/round'
import { instant } from '~/domain/time'

const seats: Seat[] = ['rose', 'tom', 'amina', 'gareth', 'sheila'].map((personId) => ({
  ...{ personId, voting: true, resident: personId !== 'sheila' },
}))
const everyone = seats.map(({ personId }) => personId)
type Kinds = Partial<Record<string, InterestKind>>

const interestsIn = (kinds: Record<string, Kinds>) =>
  interestsFrom(
    ['a', 'b'].flatMap((proposalId) =>
      everyone.flatMap((personId) => {
        const said = kinds[proposalId] ?? {}
        const kind = personId in said ? said[personId] : 'none'
        return kind ? [{ proposalId, personId, kind, note: '', at: instant(0), declaredBy: personId }] : []
      }),
    ),
    [],
  )
const meetingOf = (kinds: Record<string, Kinds> = {}, quorum = 3): Meeting => ({
  ...{ seats, presentIds: everyone, quorum, interests: interestsIn(kinds) },
})
const terms: PanelBallotTerms = {
  ...{ ballotId: 'ballot', rule: { kind: 'cumulative', points: 10 }, barPercent: 30, mostPoints: 10 },
}

describe('a member’s paper', () => {
  it('has every idea but those she stepped out of, and nothing before she has declared on all of them', () => {
    const meeting = meetingOf({ a: { tom: 'loyalty', amina: undefined } })
    expect(panelPaper(meeting, ['a', 'b'], 'rose')).toEqual({ ok: true, votesOn: ['a', 'b'], out: [] })
    expect(panelPaper(meeting, ['a', 'b'], 'tom')).toEqual({ ok: true, votesOn: ['b'], out: ['a'] })
    expect(panelPaper(meeting, ['a', 'b'], 'amina')).toMatchObject({ because: 'declare-first' })
    expect(panelPaper(meeting, ['a'], 'tom')).toMatchObject({ because: 'you-have-an-interest' })
    expect(panelPaper(meeting, ['a', 'b'], 'nadia')).toMatchObject({ because: 'not-on-the-panel' })
  })
})

describe('what carries an idea on the panel’s ballot', () => {
  it('is more than its bar of the most that those who voted could give; on the bar is a tie', () => {
    // Three ballots that say something could give 30; three in ten of that are 9.
    expect(outcomeOf({ yes: 2, no: 1, points: 10 }, null, terms)).toBe('carried')
    expect(outcomeOf({ yes: 2, no: 1, points: 9 }, null, terms)).toBe('tied')
    expect(outcomeOf({ yes: 2, no: 1, points: 9 }, 'yes', terms)).toBe('carried')
    expect(outcomeOf({ yes: 2, no: 1, points: 9 }, 'no', terms)).toBe('not-carried')
    expect(outcomeOf({ yes: 2, no: 1, points: 8 }, null, terms)).toBe('not-carried')
    expect(outcomeOf({ yes: 2, no: 1, points: 8 }, 'yes', terms), 'a casting vote settles ties alone').toBe(
      'not-carried',
    )
  })

  it('is, with ticks and half, what more yes than no is', () => {
    const ticks: PanelBallotTerms = {
      ...terms,
      rule: { kind: 'approval', least: 1, most: 3 },
      barPercent: 50,
      mostPoints: 1,
    }
    for (const yes of [0, 1, 2, 3, 4]) {
      for (const no of [0, 1, 2, 3]) {
        expect(outcomeOf({ yes, no, points: yes }, null, ticks)).toBe(outcomeOf({ yes, no }, null))
      }
    }
  })

  it('counts blank ballots in what could have been given, and yeses as points where there are none', () => {
    expect(givenOf({ yes: 2, no: 1, abstain: 1, points: 9 }, terms)).toEqual({ given: 9, possible: 40 })
    expect(givenOf({ yes: 2, no: 1, abstain: 1 }, null)).toEqual({ given: 2, possible: 4 })
  })
})

const slips = fc.tuple(...everyone.map(() => fc.integer({ min: 0, max: 11 })))
/** 0 is nothing handed in, 1 a blank ballot, and from 2 on the points less two. */
const slipOf = (drawn: number): Slip | null =>
  drawn === 0
    ? null
    : drawn === 1
      ? { says: 'abstain', points: 0 }
      : { says: drawn > 2 ? 'yes' : 'no', points: drawn - 2 }

describe('whoever stepped out of an idea', () => {
  it('never changes what the panel’s ballot comes to on it, whatever she put in and whenever it came to light', () => {
    fc.assert(
      fc.property(slips, slips, fc.subarray(everyone, { maxLength: 2 }), fc.boolean(), (drawn, others, out, late) => {
        const close = (given: readonly number[]) => {
          const voices = everyone.flatMap((personId, at) => {
            const slip = slipOf(given[at] ?? 0)
            return slip ? [{ personId, ...slip }] : []
          })
          const kinds = { a: Object.fromEntries(out.map((personId) => [personId, 'loyalty' as const])) }
          const then = meetingOf(late ? {} : kinds)
          const closed = closeVote(then, 'a', { secret: false, voices, slips: [] })
          if (!closed.ok) return 'not closed'
          const { counted, voidBecause, setAside } = closed.ended
          const kept = voices.map((voice) => ({ ...voice, counted: !setAside.includes(voice.personId) }))
          const vote = { proposalId: 'a', secret: false, ballot: terms, voidBecause, room: roomOnRecord(then, 'a') }
          const worth = worthOf({ ...vote, ...counted, voices: kept, casting: null }, meetingOf(kinds).interests)
          return worth.kind === 'result' ? worth.result : 'void'
        }
        const one = close(drawn)
        const other = close(drawn.map((own, at) => (out.includes(everyone[at] ?? '') ? (others[at] ?? 0) : own)))
        // Whether it could be closed at all may have rested on her, while nobody knew; what it comes to never does.
        if (one !== 'not closed' && other !== 'not closed') expect(other).toEqual(one)
        if (!late) expect(other).toEqual(one)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a plan with a ballot for the panel', () => {
  const troubles = (panelVote: Parameters<typeof panelVoteTroubles>[0]['panelVote'], quorum = 3) =>
    panelVoteTroubles({ panelVote, quorum }).map(({ part, because }) => `${part}: ${because}`)
  const plain = { secret: false, casting: false }

  it('says which of its numbers do not hold together, under their own names', () => {
    expect(troubles(plain, 2)).toEqual([])
    expect(troubles({ ...plain, ballot: { kind: 'approval', least: 3, most: 2 } })).toEqual([
      'panel-leastChoices: choices-upside-down',
    ])
    expect(troubles({ ...plain, ballot: { kind: 'cumulative', points: 0 } })).toEqual([
      'panel-ballotPoints: ballot-points-unclear',
    ])
    expect(troubles({ ...plain, ballot: { kind: 'scores' }, barPercent: 100 })).toEqual(['panelBar: panel-bar-unclear'])
  })

  it('asks for three members at least: the numbers of fewer would tell what each one voted', () => {
    expect(troubles({ ...plain, ballot: { kind: 'scores' } }, 2)).toEqual(['quorum: quorum-small-for-ballot'])
    expect(
      panelVoteTroubles({ quorum: 2, deciding: { kind: 'weights', panelPercent: 50, panelBy: 'vote' } }),
    ).toMatchObject([{ because: 'quorum-small-for-ballot' }])
  })
})
