import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bringStrengths, exportWholeStrengths } from '~/commands/learning/bring-strengths.server'
import { tableIn } from '~/platform/table-file.server'
import {
  ideasUsing,
  invitationsToGive,
  publicStrengths,
  strengthsByPlace,
} from '~/queries/learning/strengths-map.server'
import { auditEntry, proposal, strength } from '~db/schema'
import { eq } from 'drizzle-orm'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('builder', 'kofi')
  await here.holds('chair', 'rose')
})
afterEach(() => here.close())

const file = `kind,name,about,neighbourhood,first name,said yes,for everyone,how to reach
place,The hall,Eighty chairs,Marian Square,,,yes,
gift,Mends bicycles,,Marian Square,Ray Jones,yes,no,07700 900123
gift,Sings,,,Tess,yes,yes,At school
gift,Bakes,,,Edna,no,yes,
`
const bring = async (by: CastMember, text = file) => {
  const table = await tableIn(text)
  if (!table.ok) throw new Error(table.because)
  return here.write((db) => bringStrengths(db, here.on(by, day(3)), 'netherton', table.lines))
}

describe('bringing strengths in from a file', () => {
  it('brings what can be read, and the same file again changes nothing and records nothing', async () => {
    expect(await bring('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await bring('kofi')).toEqual({ ok: true, added: 3, changed: 0, same: 0, left: 1 })
    const acts = () => here.read((db) => db.select().from(auditEntry))
    const before = (await acts()).length
    expect(await bring('rose')).toEqual({ ok: true, added: 0, changed: 0, same: 3, left: 1 })
    expect(await acts()).toHaveLength(before)
    expect(await bring('rose', file.replace('Eighty', 'Ninety'))).toMatchObject({ changed: 1, same: 2 })
  })

  it('shows everyone what is for everyone, without the way to reach anybody', async () => {
    await bring('kofi')
    const shown = await here.read((db) => publicStrengths(db, 'netherton'))
    expect(shown.map(({ name, firstName }) => [name, firstName]).sort()).toEqual([
      ['Sings', 'Tess'],
      ['The hall', ''],
    ])
    expect(JSON.stringify(shown)).not.toMatch(/Ray|07700|At school/)
    expect(await here.read((db) => strengthsByPlace(db, 'netherton'))).toMatchObject({
      places: [{ id: 'marian-square', counts: { place: 1, gift: 0 } }],
      wholeArea: { gift: 1 },
    })
  })

  it('hands the whole list to a builder who has just shown that it is she, and writes that down', async () => {
    await bring('kofi')
    const take = (by: CastMember | null, provedAt: ReturnType<typeof day> | null) =>
      here.write((db) => exportWholeStrengths(db, { ...here.on(by, day(4)), provedAt }, 'netherton'))
    expect(await take('rose', day(4))).toMatchObject({ because: 'not-yours-to-do' })
    expect(await take('kofi', null)).toMatchObject({ because: 'step-up-first' })
    expect(await take('kofi', day(3))).toMatchObject({ because: 'step-up-first' })
    expect(await take('kofi', day(4))).toMatchObject({ ok: true, rows: { length: 3 } })
    const acts = await here.read((db) => db.select().from(auditEntry).where(eq(auditEntry.act, 'strength.export')))
    expect(acts).toHaveLength(1)
  })

  it('says which ideas build on it, and what could come next', async () => {
    await bring('kofi')
    await here.round('spring')
    await here.proposal('spring', 'SPR-01', { title: 'Tea dance' })
    await here.proposal('spring', 'SPR-02', { title: 'A draft', events: [] })
    const [hall] = await here.read((db) => db.select().from(strength).where(eq(strength.name, 'The hall')))
    const answers = { strengths: [hall?.id ?? ''], helpWanted: ['thing: A piano'] }
    await here.write((db) => db.update(proposal).set({ answers }))
    const using = await here.read((db) => ideasUsing(db, 'netherton', [hall?.id ?? '']))
    expect([...using.values()]).toEqual([[{ round: 'spring', reference: 'SPR-01', title: 'Tea dance' }]])
    expect(await here.read((db) => invitationsToGive(db, 'netherton', day(5)))).toMatchObject({
      asked: [{ words: 'A piano', reference: 'SPR-01' }],
      places: [],
      kinds: ['group', 'business', 'thing'],
    })
  })
})
