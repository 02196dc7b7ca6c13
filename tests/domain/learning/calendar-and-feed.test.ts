import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText, type CalendarMoment } from '~/domain/learning/calendar'
import { escaped, feedText } from '~/domain/learning/feed'
import { instantFromIso } from '~/domain/time'
import { stableId } from '~/http/stable-id.server'

const at = instantFromIso
const about = { name: 'Netherton', href: 'https://x.example/p/n', timeZone: 'Europe/London', language: 'en' }
const moment = (more: Partial<CalendarMoment> = {}): CalendarMoment => ({
  ...{ uid: 'n-spring-closes@small-sparks', at: at('2026-03-28T17:00:00Z'), title: 'Last chance', about: '' },
  ...{ href: 'https://x.example/p/n/rounds/spring', sequence: 0, changedAt: at('2026-03-01T12:00:00Z') },
  ...{ cancelled: false, ...more },
})
/** As a reader of the format joins its lines again. */
const lines = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')

describe('a calendar for others’ programs', () => {
  it('names a moment in UTC, on both sides of the change of the clocks', () => {
    // 5pm in London: before the clocks go forward that is 17:00 in UTC, and after it 16:00.
    const text = calendarText(about, [moment(), moment({ at: at('2026-03-30T16:00:00Z') })])
    expect(lines(text).filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20260328T170000Z',
      'DTSTART:20260330T160000Z',
    ])
  })

  it('says that a date was changed or called off under the same name', () => {
    const said = lines(calendarText(about, [moment({ sequence: 2, cancelled: true })]))
    expect(said).toEqual(expect.arrayContaining(['UID:n-spring-closes@small-sparks', 'SEQUENCE:2', 'STATUS:CANCELLED']))
  })

  it('has no line of more than 75 octets, tears no letter, and gives back every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = calendarText(about, [moment({ title })])
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
          expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line)
        }
        const [, said = ''] = /^SUMMARY;LANGUAGE=en:(.*)$/m.exec(lines(text).join('\n')) ?? []
        const read = said.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))

        expect(read).toBe(title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' '))
      }),
    )
  })
})

describe('a feed', () => {
  it('is well-formed whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
        const said = escaped(words)
        expect(said).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/)

        expect(said).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
      }),
    )
  })

  it('names each entry for ever', () => {
    expect(stableId('p', 'story', 'a')).toBe(stableId('p', 'story', 'a'))
    expect(stableId('p', 'story', 'a')).not.toBe(stableId('p', 'story', 'b'))
    expect(stableId('p', 'story', 'a')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('says when it and each entry changed', () => {
    const day = at('2026-03-01T12:00:00Z')
    const entry = { id: 'urn:x', title: 'A & B', summary: '', href: 'https://x', publishedAt: day, updatedAt: day }
    const feed = { id: 'urn:f', title: 'N', author: 'N', language: 'cy', selfHref: 'https://s', href: 'https://h', updatedAt: day } // prettier-ignore
    const text = feedText(feed, [entry])
    expect(text).toContain('<title>A &amp; B</title>')
    expect(text.match(/<updated>2026-03-01T12:00:00\.000Z<\/updated>/g)).toHaveLength(2)
  })
})
