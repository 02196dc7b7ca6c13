import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf, dotsOf, headBytes, judged, mostDots } from '~/domain/proposal'
import { drawing, heic, paper, photo, pngThatSays, program } from '../../pictures'

describe('what a file is', () => {
  it('is told by what it begins with, for each kind of photo and for papers', async () => {
    expect(contentOf(await photo())).toBe('jpeg')
    expect(contentOf(await photo({ type: 'png' }))).toBe('png')
    expect(contentOf(await photo({ type: 'webp' }))).toBe('webp')
    expect([paper, heic, drawing, program, Buffer.alloc(0)].map(contentOf)).toEqual([
      'pdf',
      'heic',
      'svg',
      'unknown',
      'empty',
    ])
  })

  it('is never a photo or a paper because it is called one: what hides one kind in another is what comes first', () => {
    const both = Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), paper])
    expect(judged('paper', both)).toEqual({ puzzle: 'not-a-paper' })
    expect(judged('photo', Buffer.concat([Buffer.from('GIF89a'), Buffer.from('/*=1;alert(1)*/')]))).toEqual({
      puzzle: 'moving-picture',
    })
  })

  it('is said plainly when it is sent in the wrong place', async () => {
    expect(judged('photo', paper)).toEqual({ puzzle: 'paper-as-photo' })
    expect(judged('paper', await photo())).toEqual({ puzzle: 'photo-as-paper' })
    expect(judged('photo', heic)).toEqual({ puzzle: 'heic' })
    expect(judged('photo', drawing)).toEqual({ puzzle: 'drawing' })
    expect(judged('photo', program)).toEqual({ puzzle: 'not-a-photo' })
    expect(judged('photo', Buffer.alloc(0))).toEqual({ puzzle: 'empty' })
    expect(judged('paper', paper)).toEqual({ type: 'application/pdf' })
  })

  it('never fails, whatever the bytes', () => {
    const starts = ['', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'RIFF1234WEBPVP8 ', 'RIFF1234WEBPVP8X', '%PDF-', '<svg']
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const head = Buffer.concat([Buffer.from(start, 'latin1'), rest])
        judged('photo', head)
        judged('paper', head)
      }),
    )
  })
})

describe('how many dots a photo has', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('is read from the beginning of a %s', async (type) => {
    const head = (await photo({ width: 700, height: 500, type, turned: 1 })).subarray(0, headBytes)
    expect(dotsOf(type, head)).toEqual({ width: 700, height: 500 })
  })

  it('is too many for a photo of forty megapixels, and for a strip without end', () => {
    expect(judged('photo', pngThatSays(7_728, 5_368))).toEqual({ puzzle: 'too-many-dots' })
    expect(judged('photo', pngThatSays(60_000, 2))).toEqual({ puzzle: 'too-many-dots' })
    expect(judged('photo', pngThatSays(6_016, 4_016))).toEqual({ type: 'image/png' })
    expect(6_016 * 4_016).toBeLessThan(mostDots)
  })
})
