import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishDocument, withdrawDocument } from '~/commands/learning/publish-document.server'
import { documentPage, documentsInForce, documentsOn } from '~/queries/learning/documents.server'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('panel', 'mei')
})
afterEach(() => here.close())

const words = { kind: 'how-chosen', title: 'How we choose', words: 'By lot, each June.' } as const
const publish = (by: CastMember | null, which: { slug: string; after: number } | null = null, what: object = {}) =>
  here.write((db) => publishDocument(db, here.on(by, day(2)), 'netherton', which, { ...words, ...what }))
const shown = (version: number | null = null) =>
  here.read((db) => documentPage(db, 'netherton', 'how-we-choose', version))

describe('a partnership’s own document', () => {
  it('is published by an officer, and by nobody else', async () => {
    expect(await publish('rose')).toEqual({ ok: true, slug: 'how-we-choose' })
    expect(await publish('mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await publish(null)).toMatchObject({ because: 'sign-in-first' })
    expect(await here.read((db) => documentsOn(db, 'netherton', 'how-chosen'))).toMatchObject([{ title: words.title }])
  })

  it('keeps every version, and its address when its title changes', async () => {
    await publish('rose')
    await publish('rose', { slug: 'how-we-choose', after: 1 }, { title: 'Choosing', words: 'By vote.' })
    expect(await shown()).toMatchObject({ number: 2, title: 'Choosing', words: 'By vote.', isLast: true })
    expect(await shown(1)).toMatchObject({ number: 1, words: 'By lot, each June.', isLast: false })
    expect(await shown(3)).toBeNull()
  })

  it('is not written over by somebody who had read an earlier one', async () => {
    await publish('rose')
    await publish('rose', { slug: 'how-we-choose', after: 1 }, { words: 'By vote.' })
    const late = await publish('rose', { slug: 'how-we-choose', after: 1 }, { words: 'By age.' })
    expect(late).toMatchObject({ because: 'document-changed' })
    expect(await shown()).toMatchObject({ number: 2, words: 'By vote.' })
  })

  it('is not published twice by pressing twice', async () => {
    await publish('rose')
    await publish('rose', { slug: 'how-we-choose', after: 1 }, { words: 'By vote.' })
    await publish('rose', { slug: 'how-we-choose', after: 1 }, { words: 'By vote.' })
    expect(await shown()).toMatchObject({ number: 2 })
  })

  it('is withdrawn, and can still be read as it was; two of one title have two addresses', async () => {
    await publish('rose')
    expect(await publish('rose')).toMatchObject({ slug: 'how-we-choose-2' })
    await here.write((db) => withdrawDocument(db, here.on('rose', day(3)), 'netherton', 'how-we-choose'))
    expect(await here.read((db) => documentsInForce(db, 'netherton'))).toMatchObject([{ slug: 'how-we-choose-2' }])
    expect(await shown()).toMatchObject({ withdrawn: true, words: '' })
    expect(await shown(1)).toMatchObject({ words: 'By lot, each June.' })
  })
})
