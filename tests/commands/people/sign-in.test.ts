import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endEverySession, endSession } from '~/commands/people/end-session.server'
import { finishSignIn } from '~/commands/people/finish-sign-in.server'
import { startSignIn } from '~/commands/people/start-sign-in.server'
import { welcomeNewcomer } from '~/commands/people/welcome-newcomer.server'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import { contact, outbox, person, session, signInCode } from '~db/schema'
import { dayOne, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
})
afterEach(() => here.close())

const nadia = 'nadia@example.org'
const letter = (code: string) => ({ subject: `${code} is your code`, text: code })

/** Asks for a code, and reads it as its letter tells it; the dice make it what the test wants. */
async function ask(email = nadia, { browser = 'phone', at = dayOne, code = 123_456 } = {}) {
  const started = await here.write((db) =>
    startSignIn(
      db,
      here.on(null, at, () => code),
      secrets,
      { email, browser },
      letter,
    ),
  )
  return started
}
async function codeFor(...asked: Parameters<typeof ask>): Promise<string> {
  const started = await ask(...asked)
  if (!started.ok) throw new Error(`no code was sent: ${started.because}`)
  return started.code
}
const type = (code: string, { email = nadia, browser = 'phone', at = dayOne, token = 'a new secret' } = {}) =>
  here.write((db) => finishSignIn(db, here.on(null, at), secrets, { email, browser, code }, { token, stay: false }))
const codes = () => here.read((db) => db.select().from(signInCode))
const sessions = () => here.read((db) => db.select().from(session))
const letters = () => here.read((db) => db.select().from(outbox))

describe('asking for a code', () => {
  it('sends six digits, noughts in front included', async () => {
    expect(await ask(nadia, { code: 42 })).toEqual({ ok: true, code: '000042' })
    expect((await letters()).map(({ payload }) => payload)).toEqual([
      { to: nadia, subject: '000042 is your code', text: '000042', until: later(dayOne, minutes(10)) },
    ])
  })

  it('does and says the same for an address that nobody here has', async () => {
    await ask(nadia)
    await ask('stranger@example.org')
    const [known, unknown] = await codes()
    expect(Object.keys(unknown ?? {})).toEqual(Object.keys(known ?? {}))
    expect((await letters()).map(({ payload }) => (payload as { to: string }).to)).toEqual([
      nadia,
      'stranger@example.org',
    ])
    expect(await here.read((db) => db.select().from(person).where(eq(person.name, '')))).toEqual([])
  })

  it('keeps neither address, nor code, nor browser in the clear', async () => {
    await ask(nadia, { browser: 'the secret of the phone' })
    const kept = JSON.stringify(await codes())
    for (const secret of [nadia, '123456', 'the secret of the phone']) expect(kept).not.toContain(secret)
    const [row] = await codes()
    expect(row?.codeHash).not.toBe(secrets.hash('code', '123456'))
  })

  it('is refused after three in a quarter of an hour, whichever browser asks, and only for that address', async () => {
    for (const browser of ['phone', 'laptop', 'library'])
      expect(await ask(nadia, { browser })).toEqual({ ok: true, code: '123456' })
    expect(await ask(nadia)).toMatchObject({
      because: 'too-many-codes',
      values: { againAt: later(dayOne, minutes(15)) },
    })
    expect(await ask('len@example.org')).toEqual({ ok: true, code: '123456' })
    expect(await letters()).toHaveLength(4)
    expect(await ask(nadia, { at: later(dayOne, minutes(15)) })).toEqual({ ok: true, code: '123456' })
  })

  it('is refused after ten in a day', async () => {
    const at = (hour: number) => later(dayOne, hours(hour))
    for (let hour = 0; hour < 10; hour += 1)
      expect(await ask(nadia, { at: at(hour) })).toEqual({ ok: true, code: '123456' })
    expect(await ask(nadia, { at: at(10) })).toMatchObject({ values: { againAt: at(24) } })
    expect(await ask(nadia, { at: at(24) })).toEqual({ ok: true, code: '123456' })
  })

  it('leaves the earlier code working when it is refused', async () => {
    for (const code of [111_111, 222_222, 333_333, 444_444]) await ask(nadia, { code })
    expect(await type('333333')).toMatchObject({ ok: true })
  })
})

describe('signing in with a code', () => {
  it('lets in the one whose address it is, for twelve hours, with a session kept only as a hash', async () => {
    const code = await codeFor()
    expect(await type(code)).toEqual({
      ok: true,
      newcomer: false,
      personId: 'nadia',
      endsAt: later(dayOne, hours(12)),
    })
    expect((await sessions()).map(({ id, personId }) => ({ id, personId }))).toEqual([
      { id: sha256('a new secret'), personId: 'nadia' },
    ])
  })

  it('works once: the same code again is refused, and signs nobody in', async () => {
    const code = await codeFor()
    await type(code)
    expect(await type(code, { token: 'another' })).toMatchObject({ ok: false, because: 'code-used' })
    expect(await sessions()).toHaveLength(1)
  })

  it('lets one of two in who type the same code in the same moment', async () => {
    const code = await codeFor()
    const both = await Promise.all([type(code, { token: 'one' }), type(code, { token: 'two' })])
    expect(both.filter((answer) => answer.ok)).toHaveLength(1)
    expect(await sessions()).toHaveLength(1)
  })

  it('works for ten minutes', async () => {
    const code = await codeFor()
    expect(await type(code, { at: later(dayOne, minutes(10)) })).toMatchObject({ because: 'code-run-out' })
    expect(await type(code, { at: later(dayOne, minutes(10) - 1) })).toMatchObject({ ok: true })
  })

  it('remembers wrong tries although each was refused, and stops working at the fifth', async () => {
    const code = await codeFor()
    const tries = []
    for (let wrong = 1; wrong <= 5; wrong += 1) tries.push(await type(`00000${wrong}`))
    expect(tries.map((answer) => !answer.ok && answer.because)).toEqual([
      'code-wrong',
      'code-wrong',
      'code-wrong',
      'code-wrong',
      'code-tried-too-often',
    ])
    expect((await codes()).map(({ tries: counted }) => counted)).toEqual([5])
    expect(await type(code)).toMatchObject({ because: 'code-tried-too-often' })
    expect(await sessions()).toEqual([])
  })

  it('stops working when another is sent, whichever browser asked for that one', async () => {
    await ask(nadia, { code: 111_111 })
    await ask(nadia, { code: 222_222, at: later(dayOne, 1) })
    expect(await type('111111')).toMatchObject({ because: 'code-wrong' })
    expect(await type('222222')).toMatchObject({ ok: true })
    await ask(nadia, { code: 333_333, browser: 'laptop', at: later(dayOne, 2) })
    await ask(nadia, { code: 444_444, browser: 'phone', at: later(dayOne, minutes(20)) })
    expect(await type('333333', { browser: 'laptop', at: later(dayOne, 3) })).toMatchObject({
      because: 'code-replaced',
    })
  })

  it('works only in the browser that asked, and only for the address it was sent to', async () => {
    const code = await codeFor()
    expect(await type(code, { browser: 'laptop' })).toMatchObject({ because: 'code-not-asked-here' })
    expect(await type(code, { email: 'rose@example.org' })).toMatchObject({ because: 'code-not-asked-here' })
    expect((await codes()).map(({ tries }) => tries)).toEqual([0])
    expect(await type(code)).toMatchObject({ ok: true })
  })

  it('ends the session this browser had before', async () => {
    await type(await codeFor())
    const code = await codeFor(nadia, { at: later(dayOne, 1) })
    await here.write((db) =>
      finishSignIn(
        db,
        here.on(null, later(dayOne, 2)),
        secrets,
        { email: nadia, browser: 'phone', code },
        { token: 'newer', stay: true, insteadOf: sha256('a new secret') },
      ),
    )
    expect((await sessions()).map(({ id }) => id)).toEqual([sha256('newer')])
  })
})

describe('a newcomer', () => {
  const giveName = (name: string, at: Instant = dayOne, email = 'new@example.org', token = 'secret') =>
    here.write((db) =>
      welcomeNewcomer(db, here.on(null, at), secrets, { email, browser: 'phone', name }, { token, stay: false }),
    )
  const newcomers = () =>
    here.read((db) =>
      db
        .select({ name: person.name, email: contact.email })
        .from(person)
        .innerJoin(contact, eq(contact.personId, person.id))
        .where(eq(contact.email, 'new@example.org')),
    )

  it('is asked for her name once the code was right, and is then signed in', async () => {
    const code = await codeFor('new@example.org')
    expect(await type(code, { email: 'new@example.org' })).toEqual({ ok: true, newcomer: true })
    expect(await sessions()).toEqual([])
    expect(await giveName('Dilys Owen')).toMatchObject({ ok: true, endsAt: later(dayOne, hours(12)) })
    expect(await newcomers()).toEqual([{ name: 'Dilys Owen', email: 'new@example.org' }])
    expect(await sessions()).toHaveLength(1)
  })

  it('cannot give a name without the code, nor two names for one code, nor take half an hour', async () => {
    expect(await giveName('Nobody')).toMatchObject({ because: 'name-too-late' })
    const code = await codeFor('new@example.org')
    expect(await giveName('Too Soon')).toMatchObject({ because: 'name-too-late' })
    await type(code, { email: 'new@example.org' })
    expect(await giveName('Too Late', later(dayOne, minutes(30)))).toMatchObject({ because: 'name-too-late' })
    expect(await giveName('In Time', later(dayOne, minutes(30) - 1))).toMatchObject({ ok: true })
    expect(await giveName('Again')).toMatchObject({ because: 'name-too-late' })
    expect((await newcomers()).map(({ name }) => name)).toEqual(['In Time'])
  })

  it('who came by on her other device in between is one person, not two', async () => {
    const email = 'new@example.org'
    await type(await codeFor(email), { email })
    const code = await codeFor(email, { browser: 'laptop', at: later(dayOne, 1) })
    await type(code, { email, browser: 'laptop', at: later(dayOne, 2) })
    await giveName('Dilys Owen')
    const onLaptop = { email, browser: 'laptop', name: 'Dilys O' }
    const second = await here.write((db) =>
      welcomeNewcomer(db, here.on(null, later(dayOne, 3)), secrets, onLaptop, { token: 'two', stay: false }),
    )
    expect(second).toMatchObject({ ok: true })
    expect(await newcomers()).toEqual([{ name: 'Dilys Owen', email }])
    expect(new Set((await sessions()).map(({ personId }) => personId)).size).toBe(1)
  })
})

describe('signing out', () => {
  it('ends one session, or every one of that person’s and nobody else’s', async () => {
    const signIn = (id: string, personId: string) => ({
      id,
      personId,
      createdAt: dayOne,
      seenAt: dayOne,
      expiresAt: later(dayOne, hours(1)),
    })
    await here.write((db) =>
      db
        .insert(session)
        .values([signIn('phone', 'nadia'), signIn('laptop', 'nadia'), signIn('library', 'nadia'), signIn('pc', 'len')]),
    )
    await here.write((db) => endSession(db, here.on('nadia'), 'phone'))
    expect((await sessions()).map(({ id }) => id).sort()).toEqual(['laptop', 'library', 'pc'])
    await here.write((db) => endEverySession(db, here.on('nadia'), 'nadia'))
    expect((await sessions()).map(({ id }) => id)).toEqual(['pc'])
  })
})
