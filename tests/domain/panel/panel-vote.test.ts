import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closeVote,
  counted,
  electorateOf,
  interestsFrom,
  mayVoteOn,
  outcomeOf,
  roomOnRecord,
  said,
  saysWords,
  worthOf,
  type ClosedVote,
  type InterestKind,
  type Meeting,
  type Says,
  type Seat,
  type Voice,
} from '~/domain/panel'
import { instant } from '~/domain/time'

const idea = 'idea'
const seats: Seat[] = [
  { personId: 'rose', voting: true, resident: true },
  { personId: 'tom', voting: true, resident: true },
  { personId: 'amina', voting: true, resident: true },
  { personId: 'gareth', voting: true, resident: true },
  { personId: 'sheila', voting: true, resident: false },
  { personId: 'ravi', voting: false, resident: true },
]
const everyone = seats.map((seat) => seat.personId)

const interestsIn = (kinds: Partial<Record<string, InterestKind>>) =>
  interestsFrom(
    Object.entries(kinds).flatMap(([personId, kind]) =>
      kind ? [{ proposalId: idea, personId, kind, note: '', at: instant(0), declaredBy: personId }] : [],
    ),
    [],
  )
const allNone = Object.fromEntries(everyone.map((personId) => [personId, 'none' as const]))

function meetingOf({ absent = [] as string[], kinds = {}, quorum = 3 } = {}): Meeting {
  const presentIds = everyone.filter((personId) => !absent.includes(personId))
  return { seats, presentIds, quorum, interests: interestsIn({ ...allNone, ...kinds }) }
}
const voices = (words: Partial<Record<string, Says>>): Voice[] =>
  Object.entries(words).flatMap(([personId, says]) => (says ? [{ personId, says }] : []))
const byName = (words: Partial<Record<string, Says>>) => ({ secret: false, voices: voices(words), slips: [] })
const inSecret = (words: Partial<Record<string, Says>>) => ({
  secret: true,
  voices: voices(words).map(({ personId }) => ({ personId, says: null })),
  slips: said(voices(words)),
})

describe('who may vote on a proposal', () => {
  it('has a seat with a vote, is in the room, and has declared that she has no interest in it', () => {
    const meeting = meetingOf({ absent: ['gareth'], kinds: { tom: 'loyalty', amina: undefined } })
    expect(mayVoteOn(meeting, idea, 'rose')).toEqual({ ok: true })
    expect(mayVoteOn(meeting, idea, 'ravi')).toMatchObject({ because: 'no-vote-on-the-panel' })
    expect(mayVoteOn(meeting, idea, 'nadia')).toMatchObject({ because: 'not-on-the-panel' })
    expect(mayVoteOn(meeting, idea, 'gareth')).toMatchObject({ because: 'not-in-the-room' })
    expect(mayVoteOn(meeting, idea, 'tom')).toMatchObject({ because: 'you-have-an-interest' })
    expect(mayVoteOn(meeting, idea, 'amina')).toMatchObject({ because: 'declare-first' })
    expect(electorateOf(meeting, idea)).toEqual({
      voters: ['rose', 'sheila'],
      steppedOut: ['tom'],
      undeclared: ['amina'],
      away: ['gareth'],
    })
  })
})

describe('what a vote comes to', () => {
  it('is carried with more yes than no; abstentions are neither; as many of each is a tie', () => {
    expect(outcomeOf({ yes: 1, no: 0 }, null)).toBe('carried')
    expect(outcomeOf({ yes: 1, no: 2 }, null)).toBe('not-carried')
    expect(outcomeOf({ yes: 2, no: 2 }, null)).toBe('tied')
    expect(outcomeOf({ yes: 0, no: 0 }, null)).toBe('tied')
  })

  it('falls to the casting vote in a tie, and in nothing else', () => {
    expect(outcomeOf({ yes: 2, no: 2 }, 'yes')).toBe('carried')
    expect(outcomeOf({ yes: 2, no: 2 }, 'no')).toBe('not-carried')
    expect(outcomeOf({ yes: 1, no: 2 }, 'yes')).toBe('not-carried')
  })
})

describe('closing a vote', () => {
  it('counts those who gave a voice toward the quorum, an abstention too', () => {
    const meeting = meetingOf()
    expect(closeVote(meeting, idea, byName({ rose: 'yes', tom: 'abstain', amina: 'abstain' }))).toEqual({
      ok: true,
      ended: { voidBecause: null, counted: { yes: 1, no: 0, abstain: 2 }, setAside: [] },
    })
    expect(closeVote(meeting, idea, byName({ rose: 'yes', tom: 'yes' }))).toMatchObject({
      because: 'too-few-voices',
      values: { voices: 2, quorum: 3, shortBy: 1 },
    })
  })

  it('asks for a majority of residents among those who voted', () => {
    const others: Seat[] = seats.map((seat) => ({ ...seat, resident: seat.resident && seat.personId !== 'amina' }))
    const meeting = { ...meetingOf({ quorum: 2 }), seats: others }
    expect(closeVote(meeting, idea, byName({ rose: 'yes', amina: 'yes', sheila: 'yes' }))).toMatchObject({
      because: 'voices-not-resident-led',
      values: { residents: 1, voting: 3 },
    })
  })

  it('is refused when the room has lost its quorum, or keeps it without those who voted', () => {
    const words = { rose: 'yes', tom: 'yes', amina: 'yes' } as const
    const left = meetingOf({ absent: ['tom', 'amina', 'gareth'] })
    expect(closeVote(left, idea, byName(words))).toMatchObject({ because: 'no-quorum' })
    const others = meetingOf({ absent: ['tom'] })
    expect(closeVote(others, idea, byName(words))).toMatchObject({ because: 'too-few-voices', values: { voices: 2 } })
  })

  it('counts what somebody said who has left since, though not toward the quorum', () => {
    const meeting = meetingOf({ absent: ['sheila'] })
    const words = { rose: 'yes', tom: 'no', amina: 'abstain', sheila: 'yes' } as const
    for (const box of [byName(words), inSecret(words)]) {
      expect(closeVote(meeting, idea, box)).toMatchObject({ ended: { counted: { yes: 2, no: 1, abstain: 1 } } })
    }
  })

  it('sets aside a voice by name whose interest has come to light, and is void in secret', () => {
    const meeting = meetingOf({ kinds: { tom: 'indirect' } })
    const words = { rose: 'yes', tom: 'yes', amina: 'no', gareth: 'no' } as const
    expect(closeVote(meeting, idea, byName(words))).toMatchObject({
      ended: { voidBecause: null, counted: { yes: 1, no: 2 }, setAside: ['tom'] },
    })
    expect(closeVote(meeting, idea, inSecret(words))).toMatchObject({
      ended: { voidBecause: 'interest', counted: { yes: 0, no: 0, abstain: 0 }, setAside: ['tom'] },
    })
  })
})

/** A closed vote as it is kept, of these words in this room. */
function kept(meeting: Meeting, words: Partial<Record<string, Says>>, more: Partial<ClosedVote> = {}): ClosedVote {
  const { secret = false } = more
  return {
    ...{ proposalId: idea, secret, voidBecause: null, room: roomOnRecord(meeting, idea), casting: null },
    ...counted(said(voices(words))),
    voices: voices(words).map((one) => ({ ...one, says: secret ? null : one.says, counted: true })),
    ...more,
  }
}

describe('a vote that is over, when an interest comes to light', () => {
  const words = { rose: 'yes', tom: 'yes', amina: 'no', gareth: 'yes' } as const

  it('is counted again by name without her, and both numbers are there to be read', () => {
    const vote = kept(meetingOf(), words)
    expect(worthOf(vote, interestsIn({ tom: 'direct' }))).toEqual({
      kind: 'result',
      result: { proposalId: idea, yes: 2, no: 1, abstain: 0, result: 'carried' },
      setAside: ['tom'],
    })
    expect(vote).toMatchObject({ yes: 3, no: 1 })
  })

  it('is void by name where too few are left', () => {
    const vote = kept(meetingOf({ quorum: 4 }), words)
    expect(worthOf(vote, interestsIn({ tom: 'direct' }))).toEqual({
      kind: 'void',
      because: 'interest',
      setAside: ['tom'],
    })
  })

  it('is void in secret, whatever is left', () => {
    const vote = kept(meetingOf(), words, { secret: true })
    expect(worthOf(vote, interestsIn({}))).toMatchObject({ kind: 'result', result: { yes: 3, no: 1 } })
    expect(worthOf(vote, interestsIn({ tom: 'loyalty' }))).toMatchObject({ kind: 'void', because: 'interest' })
  })

  it('loses a casting vote of hers', () => {
    const tie = { rose: 'yes', tom: 'yes', amina: 'no', gareth: 'no', sheila: 'abstain' } as const
    const vote = kept(meetingOf(), tie, { casting: { personId: 'sheila', says: 'yes' } })
    expect(worthOf(vote, interestsIn({}))).toMatchObject({ result: { result: 'carried' } })
    expect(worthOf(vote, interestsIn({ sheila: 'direct' }))).toMatchObject({ result: { result: 'tied' } })
  })

  it('stays void where it was void', () => {
    expect(worthOf(kept(meetingOf(), {}, { voidBecause: 'called-off' }), interestsIn({}))).toMatchObject({
      kind: 'void',
    })
  })
})

const members = everyone.filter((personId) => personId !== 'ravi')
const words = fc.record(
  Object.fromEntries(
    members.map((personId) => [personId, fc.option(fc.constantFrom(...saysWords), { nil: undefined })]),
  ),
)
const kinds = fc.record(
  Object.fromEntries(
    everyone.map((id) => [id, fc.constantFrom<InterestKind>('none', 'none', 'none', 'direct', 'loyalty')]),
  ),
)

describe('always', () => {
  it('the order in which voices come changes nothing', () => {
    fc.assert(
      fc.property(words, kinds, fc.boolean(), (said, interests, secret) => {
        const meeting = meetingOf({ kinds: interests, quorum: 2 })
        const box = secret ? inSecret(said) : byName(said)
        const turned = { ...box, voices: [...box.voices].reverse(), slips: [...box.slips].reverse() }
        const [one, other] = [closeVote(meeting, idea, box), closeVote(meeting, idea, turned)]
        if (one.ok && other.ok) {
          expect(other.ended).toEqual({ ...one.ended, setAside: [...one.ended.setAside].reverse() })
        } else expect(other).toEqual(one)
      }),
    )
  })

  it('one member has one voice, and whoever has an interest has none that counts', () => {
    fc.assert(
      fc.property(words, kinds, fc.boolean(), (said, interests, secret) => {
        const meeting = meetingOf({ kinds: interests, quorum: 2 })
        const closed = closeVote(meeting, idea, secret ? inSecret(said) : byName(said))
        if (!closed.ok || closed.ended.voidBecause !== null) return
        const clear = Object.entries(said).filter(([id, says]) => says !== undefined && interests[id] === 'none')
        const { yes, no, abstain } = closed.ended.counted
        expect(yes + no + abstain).toBe(clear.length)
        // What she said could have been anything: the result is the same.
        const changed = Object.fromEntries(
          Object.entries(said).map(([id, says]) => [id, interests[id] !== 'none' && says ? 'no' : says]),
        )
        if (!secret) expect(closeVote(meeting, idea, byName(changed))).toEqual(closed)
      }),
    )
  })

  it('nothing is counted without a quorum of voices in the room, most of them of residents', () => {
    fc.assert(
      fc.property(
        words,
        kinds,
        fc.subarray(everyone),
        fc.integer({ min: 2, max: 5 }),
        (said, interests, absent, quorum) => {
          const meeting = meetingOf({ kinds: interests, absent, quorum })
          const closed = closeVote(meeting, idea, byName(said))
          if (!closed.ok) return
          const gave = seats.filter(
            ({ personId, voting }) =>
              voting && said[personId] && interests[personId] === 'none' && !absent.includes(personId),
          )
          expect(gave.length).toBeGreaterThanOrEqual(quorum)
          expect(gave.filter(({ resident }) => resident).length * 100).toBeGreaterThanOrEqual(gave.length * 51)
        },
      ),
    )
  })
})
