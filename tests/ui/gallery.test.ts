import { build } from 'esbuild'
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { gallery } from './gallery/pages'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** To be looked at: `test-results/gallery/*.html`, served from that folder. */
const folder = root('test-results/gallery')

let css = ''
const pages = gallery()

beforeAll(async () => {
  const result = await build({
    entryPoints: [root('app/ui/styles.css')],
    bundle: true,
    minify: true,
    write: false,
    external: ['/fonts/*'],
    logLevel: 'silent',
  })
  css = result.outputFiles[0]?.text ?? ''
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/styles.css`, css)
  cpSync(root('public/fonts'), `${folder}/fonts`, { recursive: true })
  mkdirSync(`${folder}/app/ui/enhance`, { recursive: true })
  for (const name of ['running-total', 'forms'])
    copyFileSync(root(`app/ui/enhance/${name}.js`), `${folder}/app/ui/enhance/${name}.js`)
  for (const [name, html] of Object.entries(pages)) writeFileSync(`${folder}/${name}.html`, html)
})

describe('the stylesheet', () => {
  it('is at most 10 KB over the wire', () => {
    expect(gzipSync(css, { level: 9 }).length).toBeLessThan(10 * 1024)
  })

  it('has a rule for every class that a page uses', () => {
    const used = new Set(
      Object.values(pages).flatMap((html) =>
        [...html.matchAll(/class="([^"]+)"/g)].flatMap((match) => match[1]?.split(' ') ?? []),
      ),
    )
    const unstyled = [...used].filter((name) => !css.includes(`.${name}`))
    // Words of state that only mark a thing for tests and for those who read the source.
    expect(
      unstyled.filter((name) => !['fact', 'later', 'plain', 'main', 'note', 'icon-tick', 'icon-down'].includes(name)),
    ).toEqual([])
  })
})

describe.each(Object.entries(pages))('the page “%s”', (_, html) => {
  it('uses each id once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('names only ids that are there', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
    const named = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby|form|data-running-total)="([^"]+)"/g)]
    expect(named.flatMap((match) => match[1]?.split(' ') ?? []).filter((id) => !ids.has(id))).toEqual([])
  })

  it('has one main heading, and skips no level beneath it', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [place, level] of levels.entries())
      if (place > 0) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('needs no style attribute, so that the strictest content policy can stand', () => {
    expect(html.replace(/<body[^>]*>/, '')).not.toContain(' style="')
  })
})
