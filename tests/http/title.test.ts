import { describe, expect, it } from 'vitest'
import { titled } from '~/http/title'

const frame = [
  { id: 'root', data: { language: 'en', now: 0 } },
  { id: 'routes/p.$partnership', data: { partnership: { name: 'Netherton Sparks' } } },
]

describe('the title of a page', () => {
  it('is in the words of the frame, whatever the page itself has loaded by the same names', () => {
    const page = { id: 'routes/p.$partnership.outcomes._index', data: { now: ['an outcome'], partnership: 'another' } }
    expect(titled([...frame, page], { name: () => 'Outcomes' })).toEqual([{ title: 'Outcomes – Netherton Sparks' }])
  })

  it('names the partnership of a page that stands outside its frame', () => {
    const page = { id: 'routes/p.$partnership_.rounds.$round.night.screen', data: frame[1]?.data }
    expect(titled([frame[0], page], { name: () => 'Pitch night' })).toEqual([
      { title: 'Pitch night – Netherton Sparks' },
    ])
  })
})
