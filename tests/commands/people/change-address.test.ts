import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askAddressChange } from '~/commands/people/ask-address-change.server'
import { changeAddress } from '~/commands/people/change-address.server'
import { finishSignIn } from '~/commands/people/finish-sign-in.server'
import { startSession } from '~/commands/people/start-session.server'
import { startSignIn } from '~/commands/people/start-sign-in.server'
import { days, hours, later, minutes } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import { emailOf } from '~/records/people/actor.server'
import { post, type WaitingLetter } from '~/records/outbox.server'
import { auditEntry, contact, outbox, passkey, session, signInCode, wrongAddress } from '~db/schema'
import type { CastMember } from '../../cast'
import { dayOne, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('nadia', 'len')
  await here.write((db) =>
    db.insert(contact).values([
      { personId: 'nadia', email: 'nadia@example.org', postcode: 'L30 4TH' },
      { personId: 'len', email: 'len@example.org' },
    ]),
  )
  await signedIn('phone', 'library')
})
afterEach(() => here.close())

const old = 'nadia@example.org'
const fresh = 'nadia.hussain@example.org'
const letters = {
  code: (code: string) => ({ subject: 'A code', text: code }),
  taken: () => ({ subject: 'Yours already', text: 'Nothing has changed.' }),
}
const left = (places: readonly { name: string }[]) => ({
  subject: 'You have left this address',
  text: places.map(({ name }) => name).join(),
})

async function signedIn(...tokens: string[]) {
  for (const token of tokens)
    await here.write((db) => startSession(db, here.on('nadia'), 'nadia', { token, stay: false }))
}
interface Asked {
  by?: CastMember
  browser?: string
  at?: typeof dayOne
  code?: number
}
const ask = (email: string, { by = 'nadia', browser = 'phone', at = dayOne, code = 123_456 }: Asked = {}) =>
  here.write((db) =>
    askAddressChange(db, { ...here.on(by, at, () => code), provedAt: null }, secrets, { email, browser }, letters),
  )
const type = (
  code: string,
  { email = fresh, by = 'nadia', browser = 'phone', at = dayOne }: Omit<Asked, 'code'> & { email?: string } = {},
) =>
  here.write((db) =>
    changeAddress(
      db,
      { ...here.on(by, at), provedAt: null },
      secrets,
      { email, browser, code },
      { sessionId: sha256('phone'), letter: left },
    ),
  )
const addressOf = (who: CastMember) => here.read((db) => emailOf(db, who))
const sent = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ kind, payload }) => {
    const { to, subject } = payload as WaitingLetter
    return `${kind} to ${to}: ${subject}`
  })

describe('asking for another address', () => {
  it('sends a code there, and changes nothing yet', async () => {
    expect(await ask(fresh)).toEqual({ ok: true, code: '123456' })
    expect(await sent()).toEqual([`address-code to ${fresh}: A code`])
    expect(await addressOf('nadia')).toBe(old)
  })

  it('keeps the address and the code as keyed hashes only', async () => {
    await ask(fresh)
    const kept = JSON.stringify(await here.read((db) => db.select().from(signInCode)))
    expect(kept).toContain('nadia')
    for (const secret of [fresh, '123456']) expect(kept).not.toContain(secret)
  })

  it('says and does the same when the address is a neighbour’s, who alone is told; and no code will do', async () => {
    const toHers = await ask(fresh)
    const toLens = await ask('len@example.org', { browser: 'tablet' })
    expect(toLens).toEqual(toHers)
    expect(await sent()).toEqual([`address-code to ${fresh}: A code`, 'address-code to len@example.org: Yours already'])
    const [one, other] = await here.read((db) => db.select().from(signInCode))
    expect(Object.keys(other ?? {})).toEqual(Object.keys(one ?? {}))
    const asIfRight = await type('123456', { email: 'len@example.org', browser: 'tablet' })
    expect(asIfRight).toMatchObject({ because: 'code-wrong' })
    expect([await addressOf('nadia'), await addressOf('len')]).toEqual([old, 'len@example.org'])
  })

  it('is refused for the address that is hers already', async () => {
    expect(await ask(old)).toMatchObject({ because: 'address-same' })
  })

  it('is refused after three in a quarter of an hour: to one address, whoever asks, and for one neighbour, wherever', async () => {
    for (const by of ['nadia', 'len', 'nadia'] as const) expect((await ask(fresh, { by })).ok).toBe(true)
    expect(await ask(fresh, { by: 'joy' })).toMatchObject({ because: 'too-many-codes' })
    expect((await ask('third@example.org')).ok).toBe(true)
    expect(await ask('fourth@example.org')).toMatchObject({
      because: 'too-many-codes',
      values: { againAt: later(dayOne, minutes(15)) },
    })
    expect((await ask('fourth@example.org', { at: later(dayOne, minutes(15)) })).ok).toBe(true)
  })

  it('counts together with signing in: together they send no more letters to an address', async () => {
    const signIn = () =>
      here.write((db) => startSignIn(db, here.on(null), secrets, { email: fresh, browser: 'b' }, letters.code))
    await signIn()
    await ask(fresh)
    await signIn()
    expect(await ask(fresh)).toMatchObject({ because: 'too-many-codes' })
  })

  it('is refused after ten in a day', async () => {
    for (let hour = 0; hour < 10; hour += 1)
      expect((await ask(`try-${hour}@example.org`, { at: later(dayOne, hours(hour)) })).ok).toBe(true)
    expect(await ask(fresh, { at: later(dayOne, hours(10)) })).toMatchObject({
      values: { againAt: later(dayOne, days(1)) },
    })
  })
})

describe('the code from the new address', () => {
  it('makes it hers: she keeps the rest, is signed out elsewhere, and her old address is told', async () => {
    await ask(fresh)
    expect(await type('123456')).toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(contact).where(eq(contact.personId, 'nadia')))).toMatchObject([
      { email: fresh, postcode: 'L30 4TH' },
    ])
    expect((await here.read((db) => db.select().from(session))).map(({ id }) => id)).toEqual([sha256('phone')])
    expect(await sent()).toContain(`address-changed to ${old}: You have left this address`)
  })

  it('is on record wherever she belongs, without an address in it', async () => {
    await ask(fresh)
    await type('123456')
    const record = await here.read((db) => db.select().from(auditEntry))
    expect(record).toMatchObject([{ act: 'own-address.change', actor: 'nadia', subject: 'person:nadia' }])
    expect(JSON.stringify(record)).not.toContain('example.org')
  })

  it('ends the help of whoever acts for her just now, and says so in the record', async () => {
    await here.write((db) => startSession(db, here.on('gareth'), 'gareth', { token: 'helping', stay: false }))
    await here.write((db) =>
      db
        .update(session)
        .set({ helpingId: 'nadia', helpingIn: 'netherton' })
        .where(eq(session.id, sha256('helping'))),
    )
    await ask(fresh)
    await type('123456')
    expect(await here.read((db) => db.select().from(session))).toHaveLength(1)
    const acts = (await here.read((db) => db.select().from(auditEntry))).map(({ act }) => act)
    expect(acts).toEqual(['help.end', 'own-address.change'])
  })

  it('takes away the mark that letters come back, and sends what came back on to the new one', async () => {
    await here.write(async (db) => {
      await db
        .insert(wrongAddress)
        .values({ personId: 'nadia', partnershipId: 'netherton', markedAt: dayOne, markedBy: 'rose' })
      for (const [personId, to] of [
        ['nadia', old],
        ['nadia', 'elsewhere@example.org'],
        ['len', 'len@example.org'],
      ] as const)
        await post(db, here.on(null), `decision:${to}`, { to, subject: 'News', text: 'News', personId })
      await db.update(outbox).set({ givenUpAt: dayOne, tries: 9 })
    })
    await ask(fresh)
    await type('123456')
    expect(await here.read((db) => db.select().from(wrongAddress))).toEqual([])
    const decisions = await here.read((db) =>
      db.select().from(outbox).where(eq(outbox.kind, 'decision')).orderBy(outbox.id),
    )
    expect(decisions.map(({ payload, givenUpAt }) => [(payload as WaitingLetter).to, givenUpAt])).toEqual([
      [fresh, null],
      ['elsewhere@example.org', dayOne],
      ['len@example.org', dayOne],
    ])
  })

  it('leaves no code working that went to her old address', async () => {
    await here.write((db) => startSignIn(db, here.on(null), secrets, { email: old, browser: 'thief' }, letters.code))
    await ask(fresh)
    await type('123456')
    const signingIn = { email: old, browser: 'thief', code: '000000' }
    const late = await here.write((db) =>
      finishSignIn(db, here.on(null), secrets, signingIn, { token: 'thief', stay: false }),
    )
    expect(late).toMatchObject({ because: 'code-replaced' })
  })

  it('gives an address to someone who has none, and then nobody else is to be told', async () => {
    await ask(fresh, { by: 'edna' })
    expect(await type('123456', { by: 'edna' })).toEqual({ ok: true })
    expect(await addressOf('edna')).toBe(fresh)
    expect((await sent()).filter((letter) => letter.startsWith('address-changed'))).toEqual([])
  })

  it('works once, for ten minutes, for five tries, in the browser that asked and for her alone', async () => {
    await ask(fresh)
    expect(await type('123456', { browser: 'library' })).toMatchObject({ because: 'code-not-asked-here' })
    expect(await type('123456', { by: 'len' })).toMatchObject({ because: 'code-not-asked-here' })
    expect(await type('123456', { at: later(dayOne, minutes(10)) })).toMatchObject({ because: 'code-run-out' })
    expect(await type('000000')).toMatchObject({ because: 'code-wrong' })
    expect((await type('123456')).ok).toBe(true)
    expect(await type('123456')).toMatchObject({ because: 'code-used' })
    await ask('third@example.org', { code: 7 })
    const third = { email: 'third@example.org' }
    // The one that came too late counted as a try of the first code, not of this.
    for (let wrong = 0; wrong < 4; wrong += 1) await type('999999', third)
    expect(await type('999999', third)).toMatchObject({ because: 'code-tried-too-often' })
    expect(await type('000007', third)).toMatchObject({ because: 'code-tried-too-often' })
    expect(await addressOf('nadia')).toBe(fresh)
  })

  it('signs nobody in; nor does a code to sign in change an address', async () => {
    await ask(fresh)
    const asked = { email: fresh, browser: 'phone', code: '123456' }
    expect(
      await here.write((db) => finishSignIn(db, here.on(null), secrets, asked, { token: 't', stay: false })),
    ).toMatchObject({ because: 'code-not-asked-here' })
    await here.write((db) =>
      startSignIn(
        db,
        here.on(null, dayOne, () => 42),
        secrets,
        { email: 'x@example.org', browser: 'phone' },
        letters.code,
      ),
    )
    expect(await type('000042', { email: 'x@example.org' })).toMatchObject({ because: 'code-not-asked-here' })
  })

  it('is too late when somebody has begun to sign in with that address meanwhile', async () => {
    await ask(fresh)
    await here.write((db) => db.insert(contact).values({ personId: 'joy', email: fresh }))
    expect(await type('123456')).toMatchObject({ because: 'address-somebodys' })
    expect(await addressOf('nadia')).toBe(old)
  })

  it('never makes one address two neighbours’, whoever asks and types in whatever order', async () => {
    const people = ['nadia', 'len', 'joy'] as const
    const steps = fc.array(
      fc.record({ who: fc.constantFrom(...people), to: fc.constantFrom('a@b.cd', 'e@f.gh', old), types: fc.boolean() }),
      { maxLength: 12 },
    )
    let at = dayOne
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const { who, to, types } of taken) {
          at = later(at, hours(9))
          await ask(to, { by: who, browser: who, at })
          if (types) await type('123456', { email: to, by: who, browser: who, at })
        }
        const held = (await here.read((db) => db.select().from(contact))).map(({ email }) => email)
        expect(new Set(held).size).toBe(held.length)
      }),
      { numRuns: 8 },
    )
  })
})

describe('whose address is her way to more than her own things', () => {
  const askProved = (provedAt: typeof dayOne | null) =>
    here.write((db) =>
      askAddressChange(db, { ...here.on('nadia'), provedAt }, secrets, { email: fresh, browser: 'phone' }, letters),
    )

  it('an officer shows first that it is she: when she asks, and when she types the code', async () => {
    await here.holds('treasurer', 'nadia')
    expect(await askProved(null)).toMatchObject({ because: 'step-up-first' })
    expect(await askProved(dayOne)).toMatchObject({ ok: true })
    expect(await type('000000')).toMatchObject({ because: 'step-up-first' })
    expect(await addressOf('nadia')).toBe(old)
  })

  it('and so does whoever has a passkey', async () => {
    await here.write((db) =>
      db.insert(passkey).values({
        ...{ id: 'p1', personId: 'nadia', name: 'Phone', publicKey: 'k', counted: 0, transports: [] },
        createdAt: dayOne,
      }),
    )
    expect(await askProved(null)).toMatchObject({ because: 'step-up-first' })
    expect(await askProved(later(dayOne, -minutes(6)))).toMatchObject({ because: 'step-up-first' })
    expect(await askProved(dayOne)).toMatchObject({ ok: true })
  })
})

describe('with a helper at the keyboard', () => {
  it('nobody’s address is changed', async () => {
    const helped = { ...here.on('nadia'), helper: 'gareth' }
    const asked = await here.write((db) =>
      askAddressChange(db, helped, secrets, { email: 'gareth@example.org', browser: 'b' }, letters),
    )
    expect(asked).toMatchObject({ because: 'not-with-a-helper' })
    await ask(fresh)
    const typed = await here.write((db) =>
      changeAddress(
        db,
        helped,
        secrets,
        { email: fresh, browser: 'phone', code: '123456' },
        { sessionId: '', letter: left },
      ),
    )
    expect(typed).toMatchObject({ because: 'not-with-a-helper' })
    expect(await addressOf('nadia')).toBe(old)
  })
})
