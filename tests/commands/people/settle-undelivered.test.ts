import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { markAddressRight, markAddressWrong, tryLetterAgain } from '~/commands/people/settle-undelivered.server'
import { undelivered } from '~/queries/people/undelivered.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { post } from '~/records/outbox.server'
import { contact, outbox } from '~db/schema'
import { dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.write(async (db) => {
    await db.insert(contact).values({ personId: 'nadia', email: 'right@example.org' })
    const letter = { to: 'wrong@example.org', subject: 'Good news', text: 'It is funded.' }
    const addressed = { ...letter, partnershipId: 'netherton', personId: 'nadia' }
    await post(db, here.on('rose'), 'decision:one', addressed)
    await db.update(outbox).set({ givenUpAt: dayOne, tries: 1, lastTrouble: 'no-such-address' })
  })
})
afterEach(() => here.close())

const theLetter = async () => (await here.read((db) => db.select().from(outbox)))[0]
const shown = () => here.read((db) => undelivered(db, 'netherton'))

describe('a letter that did not arrive', () => {
  it('is shown to an officer, with whom it was for and why, and waits for her', async () => {
    const expected = { name: 'Nadia Hussain', to: 'wrong@example.org', why: 'no-such-address', kind: 'decision' }
    expect(await shown()).toMatchObject({ letters: [expected], inAll: 1 })
    expect(await here.read((db) => waitingForMe(db, 'rose', dayOne))).toMatchObject([
      { kind: 'undelivered', letters: 1, href: '/p/netherton/people/letters' },
    ])
  })

  it('goes to the address she has by now when it is tried again', async () => {
    const id = (await theLetter())?.id ?? ''
    expect(await here.write((db) => tryLetterAgain(db, here.on('rose'), 'netherton', id))).toEqual({ ok: true })
    expect(await theLetter()).toMatchObject({ givenUpAt: null, tries: 0, payload: { to: 'right@example.org' } })
    expect(await here.write((db) => tryLetterAgain(db, here.on('rose'), 'netherton', id))).toMatchObject({
      because: 'letter-settled',
    })
  })

  it('is set aside when the address is wrong, and that can be taken back', async () => {
    const id = (await theLetter())?.id ?? ''
    await here.write((db) => markAddressWrong(db, here.on('rose'), 'netherton', id))
    expect(await theLetter()).toMatchObject({ doneAt: dayOne, payload: null })
    expect(await shown()).toMatchObject({ letters: [], wrong: [{ personId: 'nadia' }] })
    await here.write((db) => markAddressRight(db, here.on('rose'), 'netherton', 'nadia'))
    expect(await shown()).toMatchObject({ wrong: [] })
  })

  it('is nobody else’s to settle', async () => {
    const id = (await theLetter())?.id ?? ''
    for (const settle of [tryLetterAgain, markAddressWrong, markAddressRight]) {
      expect(await here.write((db) => settle(db, here.on('tom'), 'netherton', id))).toMatchObject({ ok: false })
      expect(await here.write((db) => settle(db, here.on(null), 'netherton', id))).toMatchObject({ ok: false })
    }
    expect(await theLetter()).toMatchObject({ tries: 1, doneAt: null })
  })
})
