import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromRecord,
  interestKinds,
  interestsFrom,
  mayDecideOn,
  onRecord,
  type InterestKind,
  type Meeting,
  type Seat,
} from '~/domain/panel'

const seats: Seat[] = ['ann', 'bob', 'cara', 'dee', 'eve', 'fay'].map((personId, place) => ({
  personId,
  voting: place < 5,
  resident: place !== 1,
}))
const said = fc.dictionary(fc.constantFrom(...seats.map(({ personId }) => personId)), fc.constantFrom(...interestKinds))
const meetingWith = (
  kinds: Readonly<Record<string, InterestKind>>,
  presentIds: readonly string[],
  quorum: number,
): Meeting => ({
  ...{ seats, presentIds, quorum },
  interests: interestsFrom(
    Object.entries(kinds).map(([personId, kind]) => ({ proposalId: 'bench', personId, kind })),
    [],
  ),
})

describe('a meeting on record', () => {
  it('says, read back, exactly who decided, who had stepped out, and who had not declared', () => {
    const present = fc.subarray(seats.map(({ personId }) => personId))
    fc.assert(
      fc.property(said, present, fc.integer({ min: 1, max: 4 }), (kinds, presentIds, quorum) => {
        const meeting = meetingWith(kinds, presentIds, quorum)
        const kept = JSON.parse(JSON.stringify(onRecord(meeting, ['bench']))) as ReturnType<typeof onRecord>
        expect(mayDecideOn(fromRecord(kept), 'bench')).toEqual(mayDecideOn(meeting, 'bench'))
      }),
    )
  })

  it('that keeps nobody as silent is one where everybody had declared', () => {
    const { undeclared, ...kept } = onRecord(meetingWith({ bob: 'loyalty' }, ['ann', 'bob', 'cara'], 1), ['bench'])
    expect(undeclared).toEqual({ bench: ['ann', 'cara'] })
    expect(mayDecideOn(fromRecord(kept), 'bench')).toMatchObject({
      ...{ deciders: ['ann', 'cara'], steppedOut: ['bob'], undeclared: [] },
    })
  })
})
