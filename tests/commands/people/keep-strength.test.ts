import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endStrength, keepStrength, type StrengthToKeep } from '~/commands/people/keep-strength.server'
import { erasePerson } from '~/commands/people/erase-person.server'
import { strengthsShown, strengthsToKeep, strengthToKeep } from '~/queries/people/strengths.server'
import { contact, strength } from '~db/schema'
import type { CastMember } from '../../cast'
import { secrets, stage, type Stage } from '../../stage'

const bicycles: StrengthToKeep = {
  kind: 'gift',
  name: 'Mends bicycles',
  about: 'Saturdays, in his yard.',
  neighbourhoodId: 'marian-square',
  shared: true,
  firstName: 'Len Whitby',
  consent: true,
  reach: 'Knock at number 12',
  email: '',
  suggesters: false,
}
const library: StrengthToKeep = { ...bicycles, kind: 'place', name: 'Marian Square Library', about: '', firstName: '' }
const everything = { words: '', kind: null, neighbourhoodId: null, page: 1 }

describe('keeping the list of what is strong here', () => {
  let on: Stage
  beforeEach(async () => {
    on = await stage()
    await on.holds('builder', 'tom')
  })
  afterEach(() => on.close())

  const keep = (wanted: StrengthToKeep, by: CastMember = 'tom', id: string | null = null) =>
    on.write((db) => keepStrength(db, on.on(by), 'netherton', id, wanted))
  const shown = (asked = {}) => on.read((db) => strengthsShown(db, 'netherton', { ...everything, ...asked }))
  const kept = async (wanted: StrengthToKeep) => {
    const done = await keep(wanted)
    if (!done.ok) throw new Error(done.because)
    return done.id
  }
  const rowOf = (id: string) => on.read(async (db) => (await strengthToKeep(db, 'netherton', id))?.row)

  it('is for those who walk alongside people, and for officers', async () => {
    expect(await keep(bicycles, 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await keep(bicycles)).toMatchObject({ ok: true })
  })

  it('keeps a first name alone, and shows how to reach somebody to nobody', async () => {
    await kept(bicycles)
    const { rows } = await shown()
    expect(rows).toMatchObject([{ name: 'Mends bicycles', firstName: 'Len', place: 'Marian Square' }])
    expect(JSON.stringify(rows)).not.toMatch(/Whitby|number 12/)
  })

  it('shows what may not be shared to those who keep the list alone', async () => {
    await kept({ ...library, shared: false })
    expect((await shown()).total).toBe(0)
    expect((await on.read((db) => strengthsToKeep(db, 'netherton', 'kept', everything))).rows).toHaveLength(1)
  })

  it('finds by a word, a kind and a place', async () => {
    await kept(bicycles)
    await kept(library)
    expect((await shown({ words: 'SATURDAY' })).rows.map(({ name }) => name)).toEqual(['Mends bicycles'])
    expect((await shown({ kind: 'place' })).rows.map(({ name }) => name)).toEqual(['Marian Square Library'])
    expect((await shown({ words: '%' })).total).toBe(2)
    expect((await shown()).counts).toMatchObject({ gift: 1, place: 1, group: 0 })
  })

  it('takes only a neighbourhood of its own, and a place lies in one', async () => {
    expect(await keep({ ...library, neighbourhoodId: 'elsewhere' })).toMatchObject({ because: 'no-such-place' })
    expect(await keep({ ...library, neighbourhoodId: null })).toMatchObject({ because: 'strength-place-nowhere' })
  })

  it('wipes out whose it was as soon as it is taken off the list, and can be brought back with a new yes', async () => {
    const id = await kept(bicycles)
    await on.write((db) => endStrength(db, on.on('tom'), 'netherton', id))
    expect(await rowOf(id)).toMatchObject({
      name: 'Mends bicycles',
      firstName: '',
      reach: '',
      about: '',
      personId: null,
    })
    expect((await shown()).total).toBe(0)
    expect(await keep({ ...bicycles, consent: false }, 'tom', id)).toMatchObject({
      because: 'strength-consent-missing',
    })
    expect(await keep(bicycles, 'tom', id)).toMatchObject({ ok: true })
    expect((await shown()).total).toBe(1)
  })

  it('goes with somebody who is erased, when it was hers', async () => {
    await on.write((db) => db.insert(contact).values({ personId: 'len', email: 'len@example.org' }))
    const hers = await kept({ ...bicycles, email: ' Len@Example.org' })
    const place = await kept(library)
    expect(await rowOf(hers)).toMatchObject({ personId: 'len' })
    await on.write((db) => erasePerson(db, on.on(null), secrets, 'len', { name: 'A neighbour' }))
    expect(await rowOf(hers)).toBeUndefined()
    expect(await rowOf(place)).toBeDefined()
  })

  it('is of its own partnership alone', async () => {
    const id = await kept(library)
    await on.write((db) => db.update(strength).set({ name: 'Library' }).where(eq(strength.id, id)))
    expect(await on.write((db) => endStrength(db, on.on('tom'), 'beside', id))).toMatchObject({ ok: false })
  })
})
