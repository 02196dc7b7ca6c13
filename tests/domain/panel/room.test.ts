import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comingsAndGoings, isSitting, mayTurn, roomAfter, type MeetingEvent } from '~/domain/panel'
import { instant } from '~/domain/time'

const event = (kind: MeetingEvent['kind'], personId: string | null = null, words = ''): MeetingEvent => ({
  ...{ kind, personId, words, at: instant(1) },
})

describe('the room', () => {
  it('holds who came and has not gone', () => {
    const room = roomAfter([event('arrived', 'tom'), event('arrived', 'ann'), event('left', 'tom')])
    expect(room).toEqual({ presentIds: ['ann'], everHereIds: ['ann', 'tom'], adjourned: null })
  })

  it('is empty once the meeting breaks off, and those who were there were there', () => {
    const log = [event('arrived', 'tom'), event('adjourned', null, 'On Monday.')]
    expect(roomAfter(log)).toMatchObject({ presentIds: [], everHereIds: ['tom'], adjourned: { words: 'On Monday.' } })
    expect(isSitting(roomAfter(log))).toMatchObject({ because: 'meeting-adjourned' })
    expect(roomAfter([...log, event('resumed')])).toMatchObject({ presentIds: [], adjourned: null })
  })

  it('breaks off with a reason, once, and goes on only then', () => {
    const [sitting, broken] = [roomAfter([]), roomAfter([event('adjourned', null, 'Late.')])]
    expect(mayTurn(sitting, 'adjourned', ' ')).toMatchObject({ because: 'adjourning-needs-words' })
    expect(mayTurn(sitting, 'adjourned', 'Late.')).toEqual({ ok: true })
    expect(mayTurn(broken, 'adjourned', 'Late.')).toMatchObject({ because: 'meeting-adjourned' })
    expect(mayTurn(broken, 'resumed')).toEqual({ ok: true })
    expect(mayTurn(sitting, 'resumed')).toMatchObject({ because: 'meeting-not-adjourned' })
  })

  it('always comes to hold exactly those who are said to be there, and forgets nobody who was', () => {
    const people = fc.uniqueArray(fc.constantFrom('ann', 'bob', 'cara', 'dee', 'eve'))
    fc.assert(
      fc.property(fc.array(people, { maxLength: 8 }), (turns) => {
        let log: MeetingEvent[] = []
        for (const here of turns) {
          const news = comingsAndGoings(roomAfter(log), here)
          log = [...log, ...news.map(({ kind, personId }) => event(kind, personId))]
          expect(roomAfter(log).presentIds).toEqual([...here].sort())
          expect(comingsAndGoings(roomAfter(log), here)).toEqual([])
        }
        expect(roomAfter(log).everHereIds).toEqual([...new Set(turns.flat())].sort())
      }),
    )
  })
})
