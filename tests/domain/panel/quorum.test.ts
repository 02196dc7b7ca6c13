import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interestsFrom, mayDecide, mayDecideOn, residentMajority, type Meeting, type Seat } from '~/domain/panel'

/** A panel of so many voting residents and others, and some without a vote. */
const panel = (residents: number, others: number, watching = 0): Seat[] => [
  ...Array.from({ length: residents }, (_, n) => ({ personId: `r${n}`, voting: true, resident: true })),
  ...Array.from({ length: others }, (_, n) => ({ personId: `o${n}`, voting: true, resident: false })),
  ...Array.from({ length: watching }, (_, n) => ({ personId: `w${n}`, voting: false, resident: true })),
]

describe('the resident majority', () => {
  it.each([
    [7, 5, true, 58.3, 0, 0],
    [6, 6, false, 50, 1, 1],
    [51, 49, true, 51, 0, 0],
    [509, 491, false, 50.9, 3, 2],
    [1, 4, false, 20, 4, 4],
    [0, 3, false, 0, 4, null],
  ])(
    'of %i residents and %i others: holds %s, at %d%%; %d to join or %s to leave',
    (residents, others, holds, percent, residentsToJoin, othersToLeave) => {
      expect(residentMajority(panel(residents, others, 3))).toEqual({
      voting: residents + others, residents, holds, percent, residentsToJoin, othersToLeave,
    }) // prettier-ignore
    },
  )

  it('is not had by nobody', () => {
    expect(residentMajority(panel(0, 0, 2))).toMatchObject({
      holds: false,
      percent: null,
      residentsToJoin: 1,
      othersToLeave: null,
    })
  })

  it('is always restored by just what it says would restore it, and by nothing less', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (residents, others) => {
        const { holds, residentsToJoin, othersToLeave } = residentMajority(panel(residents, others))
        expect(holds).toBe(residents + others > 0 && residents * 100 >= (residents + others) * 51)
        const joined = (count: number) => residentMajority(panel(residents + count, others)).holds
        const left = (count: number) => residentMajority(panel(residents, others - count)).holds
        expect(joined(residentsToJoin)).toBe(true)
        if (residentsToJoin > 0) expect(joined(residentsToJoin - 1)).toBe(false)
        if (othersToLeave === null) {
          expect(left(others)).toBe(false)
        } else {
          expect(left(othersToLeave)).toBe(true)
          if (othersToLeave > 0) expect(left(othersToLeave - 1)).toBe(false)
        }
      }),
    )
  })
})

describe('a meeting', () => {
  /** All have declared on the bench and the hall, but for the silent. */
  const meeting = (
    seats: Seat[],
    absent: string[] = [],
    interested: string[] = [],
    quorum = 4,
    silent: string[] = [],
  ): Meeting => ({
    seats,
    presentIds: seats.map((seat) => seat.personId).filter((id) => !absent.includes(id)),
    quorum,
    interests: interestsFrom(
      seats
        .filter(({ personId }) => !silent.includes(personId))
        .flatMap(({ personId }) =>
          ['bench', 'hall'].map((proposalId) => ({ proposalId, personId, kind: 'none' as const })),
        ),
      interested.map((personId) => ({ proposalId: 'bench', personId })),
    ),
  })

  it('decides with a quorum of voting members, most of them residents', () => {
    expect(mayDecide(meeting(panel(4, 2)))).toMatchObject({ ok: true })
    expect(mayDecide(meeting(panel(4, 2, 5), ['r0', 'r1', 'o0']))).toMatchObject({
      because: 'no-quorum',
      values: { present: 3, quorum: 4, shortBy: 1 },
    })
  })

  it('decides nothing when the panel itself is not resident-led, whoever comes', () => {
    expect(mayDecide(meeting(panel(4, 4), ['o0', 'o1', 'o2']))).toMatchObject({
      because: 'panel-not-resident-led',
      values: { residents: 4, voting: 8, residentsToJoin: 1 },
    })
  })

  it('decides nothing when too few residents came', () => {
    expect(mayDecide(meeting(panel(5, 4), ['r0', 'r1']))).toMatchObject({
      because: 'meeting-not-resident-led',
      values: { residents: 3, voting: 7 },
    })
  })

  it('counts out, on each proposal, those who stepped out of it', () => {
    const stepped = meeting(panel(5, 2), [], ['r0', 'o0'])
    expect(mayDecideOn(stepped, 'bench')).toMatchObject({
      ok: true,
      steppedOut: ['r0', 'o0'],
      deciders: ['r1', 'r2', 'r3', 'r4', 'o1'],
    })
    expect(mayDecideOn(stepped, 'hall')).toMatchObject({ ok: true, steppedOut: [] })
    expect(mayDecideOn(meeting(panel(4, 1), [], ['r0', 'o0']), 'bench')).toMatchObject({
      because: 'no-quorum-without-interested',
      values: { present: 3, quorum: 4, shortBy: 1, steppedOut: 2, proposalId: 'bench' },
    })
    expect(mayDecideOn(meeting(panel(4, 3), [], ['r0']), 'bench')).toMatchObject({
      because: 'not-resident-led-without-interested',
      values: { residents: 3, voting: 6, steppedOut: 1, proposalId: 'bench' },
    })
  })

  it('counts in nobody who has not said whether she has an interest, and says that her word could mend it', () => {
    const some = meeting(panel(5, 1), [], ['r0'], 4, ['r1'])
    expect(mayDecideOn(some, 'bench')).toMatchObject({
      ...{ ok: true, deciders: ['r2', 'r3', 'r4', 'o0'], steppedOut: ['r0'], undeclared: ['r1'] },
    })
    expect(mayDecideOn(meeting(panel(5, 1), [], ['r0'], 4, ['r1', 'r2']), 'bench')).toMatchObject({
      because: 'no-quorum-until-declared',
      values: { present: 3, quorum: 4, shortBy: 1, steppedOut: 1, undeclared: 2, proposalId: 'bench' },
    })
    expect(mayDecideOn(meeting(panel(4, 3), [], [], 4, ['r0']), 'bench')).toMatchObject({
      because: 'not-resident-led-until-declared',
      values: { residents: 3, voting: 6, undeclared: 1, proposalId: 'bench' },
    })
  })

  it('never lets somebody with an interest, undeclared, without a vote, or elsewhere be among the deciders', () => {
    const someone = fc.subarray(panel(5, 3, 2).map((seat) => seat.personId))
    fc.assert(
      fc.property(someone, someone, someone, fc.integer({ min: 1, max: 6 }), (absent, interested, silent, quorum) => {
        const outcome = mayDecideOn(meeting(panel(5, 3, 2), absent, interested, quorum, silent), 'bench')
        if (!outcome.ok) return
        expect(outcome.deciders.length).toBeGreaterThanOrEqual(quorum)
        for (const id of outcome.deciders) {
          expect(absent.includes(id) || interested.includes(id) || id.startsWith('w')).toBe(false)
          expect(silent.includes(id)).toBe(false)
        }
        const residents = outcome.deciders.filter((id) => id.startsWith('r')).length
        expect(residents * 100).toBeGreaterThanOrEqual(outcome.deciders.length * 51)
      }),
    )
  })
})
