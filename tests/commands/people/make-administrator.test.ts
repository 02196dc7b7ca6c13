import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAdministrator } from '~/cli/administrator'
import { makeAdministrator } from '~/commands/people/make-administrator.server'
import { may } from '~/domain/policy'
import { actorAtLarge, actorIn } from '~/records/people/actor.server'
import { administratorsNow } from '~/queries/people/administrators.server'
import { outbox, roleChange, roleChangeEvent } from '~db/schema'
import { day, dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
})
afterEach(() => here.close())

const words = { subject: 'Now', text: 'You do.' }
const make = (email: string, name: string, recovery: string | null = null) =>
  here.write((db) => makeAdministrator(db, here.on(null), { email, name, recovery }, { welcome: words, notice: words }))
const named = async () => (await here.read((db) => administratorsNow(db, dayOne))).map(({ name }) => name)

describe('making an administrator on the command line', () => {
  it('makes the first and the second, who are told; the third takes two of them', async () => {
    expect(await make('ada@example.org', 'Ada')).toEqual({ ok: true, others: 0 })
    expect(await make('ada@example.org', 'Ada')).toMatchObject({ because: 'administrator-already' })
    expect(await make('bo@example.org', 'Bo')).toEqual({ ok: true, others: 1 })
    expect(await make('cy@example.org', 'Cy')).toMatchObject({ because: 'takes-two-administrators' })
    expect(await named()).toEqual(['Ada', 'Bo'])
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ payload }) => (payload as { to: string }).to)).toEqual([
      'ada@example.org',
      'bo@example.org',
      'ada@example.org',
    ])
  })

  it('keeps the reason of a recovery, and tells those there are', async () => {
    await make('ada@example.org', 'Ada')
    await make('bo@example.org', 'Bo')
    expect(await make('cy@example.org', 'Cy', 'Ada and Bo have both moved away')).toEqual({ ok: true, others: 2 })
    const kept = await here.read((db) => db.select().from(roleChangeEvent))
    expect(kept.at(-1)).toMatchObject({ kind: 'by-operator', by: null, because: 'Ada and Bo have both moved away' })
    expect(await here.read((db) => db.select().from(roleChange))).toHaveLength(3)
    expect(await here.read((db) => db.select().from(outbox))).toHaveLength(6)
  })

  it('says so in words at the prompt', async () => {
    expect(await addAdministrator(here.world, { email: ' Ada@Example.org ', name: 'Ada' })).toContain(
      'Ada is an administrator now, and signs in at /sign-in with ada@example.org.',
    )
    await expect(addAdministrator(here.world, { email: 'ada', name: 'Ada' })).rejects.toThrow('not an email address')
    await addAdministrator(here.world, { email: 'bo@example.org', name: 'Bo' })
    await expect(addAdministrator(here.world, { email: 'cy@example.org', name: 'Cy' })).rejects.toThrow(
      'There are 2 administrators already, so it takes two of them',
    )
  })
})

describe('an administrator of the installation', () => {
  it('is one outside every partnership and in each of them, while it lasts and no longer', async () => {
    await here.administers('joy')
    const roles = async (partnership: string | null, at = dayOne) =>
      (
        await here.read((db) =>
          partnership === null ? actorAtLarge(db, 'joy', at) : actorIn(db, partnership, 'joy', at),
        )
      )?.roles
    expect(await roles(null)).toEqual(['administrator'])
    expect(await roles('netherton')).toEqual(['administrator'])
    expect(await roles(null, day(-400))).toEqual([])
    expect(await roles('netherton', day(-400))).toEqual([])
    const len = await here.read((db) => actorAtLarge(db, 'len', dayOne))
    expect(len).toMatchObject({ roles: [], partnershipId: '' })
    expect(may(len, 'payment.prepare', { now: dayOne })).toMatchObject({ because: 'not-yours-to-do' })
  })
})
