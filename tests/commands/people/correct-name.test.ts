import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctName } from '~/commands/people/correct-name.server'
import { auditEntry, person } from '~db/schema'
import { stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
})
afterEach(() => here.close())

const nameNow = async () => (await here.read((db) => db.select().from(person).where(eq(person.id, 'nadia'))))[0]?.name
const record = () => here.read((db) => db.select().from(auditEntry))

describe('correcting one’s own name', () => {
  it('changes it, and the record says that it changed, and no name', async () => {
    await here.livesHere('nadia')
    expect(await here.write((db) => correctName(db, here.on('nadia'), 'Nadia Hussein'))).toEqual({ ok: true })
    expect(await nameNow()).toBe('Nadia Hussein')
    const kept = await record()
    expect(kept).toMatchObject([{ act: 'own-name.correct', actor: 'nadia', subject: 'person:nadia', detail: {} }])
    expect(JSON.stringify(kept)).not.toMatch(/Hussein|Hussain/)
  })

  it('to what it is already is nothing done', async () => {
    await here.livesHere('nadia')
    await here.write((db) => correctName(db, here.on('nadia'), 'Nadia Hussain'))
    expect(await record()).toEqual([])
  })

  it('is for herself, signed in: not for a helper, and not for nobody', async () => {
    const helped = { ...here.on('nadia'), helper: 'gareth' }
    expect(await here.write((db) => correctName(db, helped, 'Gareth'))).toMatchObject({ because: 'not-with-a-helper' })
    expect(await here.write((db) => correctName(db, here.on(null), 'X'))).toMatchObject({ because: 'sign-in-first' })
    expect(await nameNow()).toBe('Nadia Hussain')
  })
})
