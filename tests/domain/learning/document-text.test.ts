import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from '~/domain/learning/document'
import { blocksOf, plainTextOf, safeLink } from '~/domain/learning/document-text'
import { DocumentText } from '~/ui/learning/document-text'

const shown = (words: string) => renderToStaticMarkup(createElement(DocumentText, { words }))

describe('a document’s words', () => {
  it('are paragraphs, headings, lists, strong words and links', () => {
    const page = shown(
      '# How we choose\n\nEvery **year**, in *June*.\nAll come.\n\n- one\n- two\n\n1. first\n2. second\n\nSee [the plan](/p/x/plan).',
    )
    expect(page).toBe(
      '<div class="prose"><h2>How we choose</h2><p>Every <strong>year</strong>, in <em>June</em>. All come.</p>' +
        '<ul><li>one</li><li>two</li></ul><ol><li>first</li><li>second</li></ol>' +
        '<p>See <a href="/p/x/plan">the plan</a>.</p></div>',
    )
  })

  it('never become markup or a script, whatever is written', () => {
    expect(shown('<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>')).not.toMatch(
      /<(script|img)|href/,
    )
    const nasty = fc.array(
      fc.constantFrom('<', '>', '"', '[a](', 'javascript:', 'data:', 'https://', '//', ')', '**', '*', '#', '\n', ' ', '- ', '\\', 'x', '@', 'mailto:'), // prettier-ignore
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(nasty, (parts) => {
        const page = shown(parts.join(''))
        const tags = [...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag)
        expect(tags.filter((tag) => !/^(div|p|h2|h3|ul|ol|li|strong|em|a)$/.test(tag ?? ''))).toEqual([])
        for (const [, href = ''] of page.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^(https?:\/\/|mailto:|\/(?!\/)|#)/)
      }),
    )
  })

  it('lose no word when their marks are taken away', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(plainTextOf(words.map((one, at) => (at % 2 ? `**${one}**` : one)).join(' '))).toBe(words.join(' '))
      }),
    )
  })

  it('are read in a moment however they are written', () => {
    const began = performance.now()
    for (const piece of ['*', '**', '[', '[a](', '- ', '#', 'https://a', '*a ']) blocksOf(piece.repeat(15_000))
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('link to the web, to a letter and to our own pages only', () => {
    expect(safeLink('https://example.org/a')).toBe('https://example.org/a')
    expect(safeLink('/p/x')).toBe('/p/x')
    for (const bad of ['//evil.example', '/\\evil.example', 'javascript:alert(1)', 'https://a:b@c.example', 'ftp://x'])
      expect(safeLink(bad)).toBeNull()
  })
})

describe('a document’s address', () => {
  it('is its title in plain letters, and never one that is taken', () => {
    expect(slugOf('Sut rydym yn dewis: tŷ & gŵr!')).toBe('sut-rydym-yn-dewis-ty-gwr')
    expect(slugOf('خطة')).toBe('document')
    expect(slugOf('New')).toBe('document')
    expect(freeSlug('plan', new Set(['plan', 'plan-2']))).toBe('plan-3')
  })
})
