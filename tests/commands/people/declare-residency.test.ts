import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareResidency } from '~/commands/people/declare-residency.server'
import { actorIn } from '~/records/people/actor.server'
import { auditEntry, contact, person, residency } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
})
afterEach(() => here.close())

const declare = (by: CastMember | null, postcode = 'L30 4TH', name = 'Nadia Hussain', at = dayOne) =>
  here.write((db) => declareResidency(db, here.on(by, at), 'netherton', { name, postcode }))
const residencies = () => here.read((db) => db.select().from(residency))

describe('saying “I live here”', () => {
  it('makes a resident of someone whose postcode is in the area, and records how, when and who said so', async () => {
    expect(await declare('nadia')).toEqual({ ok: true, neighbourhood: 'Marian Square' })
    expect(await residencies()).toMatchObject([
      {
        personId: 'nadia',
        neighbourhoodId: 'marian-square',
        method: 'postcode-declaration',
        verifiedAt: dayOne,
        verifiedBy: 'nadia',
        withdrawnAt: null,
      },
    ])
    const actor = await here.read((db) => actorIn(db, 'netherton', 'nadia', dayOne))
    expect(actor?.neighbourhoodId).toBe('marian-square')
  })

  it('stands in the public record without a name, a postcode or a neighbourhood', async () => {
    await declare('nadia', 'L30 4TH', 'Nadia H')
    const [entry] = await here.read((db) => db.select().from(auditEntry))
    expect(entry).toMatchObject({
      act: 'residency.declare',
      actor: 'nadia',
      detail: { method: 'postcode-declaration' },
    })
    expect(JSON.stringify(entry)).not.toMatch(/L30|4TH|Marian|marian|Nadia H/)
  })

  it('keeps the postcode apart with how to reach her, and the name she gives', async () => {
    await declare('nadia', 'L30 4TH', 'Nadia Hussain-Bell')
    const [row] = await here.read((db) =>
      db
        .select({ name: person.name, postcode: contact.postcode })
        .from(person)
        .innerJoin(contact, and(eq(contact.personId, person.id)))
        .where(eq(person.id, 'nadia')),
    )
    expect(row).toEqual({ name: 'Nadia Hussain-Bell', postcode: 'L30 4TH' })
  })

  it('is refused outside the area, and changes nothing', async () => {
    expect(await declare('nadia', 'L31 4TH', 'Somebody Else')).toMatchObject({
      because: 'outside-the-area',
      values: { postcode: 'L31 4TH' },
    })
    expect(await residencies()).toEqual([])
    expect(await here.read((db) => db.select().from(contact))).toEqual([])
    expect(await here.read((db) => db.select().from(auditEntry))).toEqual([])
    const [row] = await here.read((db) => db.select().from(person).where(eq(person.id, 'nadia')))
    expect(row?.name).toBe('Nadia Hussain')
  })

  it('is done once: a second time says that it is known already', async () => {
    await declare('nadia')
    expect(await declare('nadia')).toMatchObject({ because: 'lives-here-already' })
    expect(await residencies()).toHaveLength(1)
  })

  it('is not enough once an officer has ended it', async () => {
    await declare('nadia')
    await here.write((db) => db.update(residency).set({ withdrawnAt: day(2), withdrawnBecause: 'moved away' }))
    expect(await declare('nadia', 'L30 4TH', 'Nadia Hussain', day(3))).toMatchObject({ because: 'residency-ended' })
    expect(await residencies()).toHaveLength(1)
  })

  it('takes someone who is signed in', async () => {
    expect(await declare(null)).toMatchObject({ because: 'sign-in-first' })
  })
})
