import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removePasskey, renamePasskey } from '~/commands/people/change-passkey.server'
import { askPasskey } from '~/commands/people/ask-passkey.server'
import { registerPasskey } from '~/commands/people/register-passkey.server'
import { startSession } from '~/commands/people/start-session.server'
import { signInWithPasskey, stepUp } from '~/commands/people/use-passkey.server'
import type { ChallengePurpose, SessionMeans } from '~/domain/people'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import { auditEntry, contact, outbox, passkey, passkeyChallenge, session } from '~db/schema'
import type { CastMember } from '../../cast'
import { dayOne, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
  await here.write((db) =>
    db.insert(contact).values(['rose', 'winston'].map((personId) => ({ personId, email: `${personId}@example.org` }))),
  )
})
afterEach(() => here.close())

let asked = 0
async function ask(purpose: ChallengePurpose, personId: CastMember | null, at: Instant = dayOne, browser = 'phone') {
  const question = { challenge: `challenge ${(asked += 1)}`, browser, purpose, personId }
  await here.write((db) => askPasskey(db, here.on(personId, at), secrets, question))
  return question
}
const signIn = (who: CastMember, token: string, means: SessionMeans = 'email-code', at = dayOne) =>
  here.write((db) => startSession(db, here.on(who, at), who, { token, stay: false, means }))
const letter = (office: { name: string } | null, name: string) => ({
  subject: `${name} of ${office?.name}`,
  text: 'A letter.',
})

type Question = Awaited<ReturnType<typeof ask>>
async function register(
  who: CastMember,
  id: string,
  { at = dayOne, from = 'a session', question }: { at?: Instant; from?: string; question?: Question } = {},
) {
  const made = { id, publicKey: 'a key', counted: 0, transports: ['internal'] }
  const answered = question ?? (await ask('register', who, at))
  return here.write((db) =>
    registerPasskey(
      db,
      here.on(who, at),
      secrets,
      { passkey: made, name: `${id} of ${who}`, asked: answered, sessionId: sha256(from), token: `${from} again` },
      { first: letter, recovered: letter },
    ),
  )
}
async function has(who: CastMember, ...ids: string[]) {
  await here.write((db) =>
    db.insert(passkey).values(
      ids.map((id) => ({
        id,
        personId: who,
        name: id,
        publicKey: 'a key',
        counted: 0,
        transports: [],
        createdAt: dayOne,
      })),
    ),
  )
}
const sessions = () => here.read((db) => db.select().from(session))
const passkeys = () => here.read((db) => db.select().from(passkey))
const record = () => here.read((db) => db.select().from(auditEntry))

describe('a first passkey', () => {
  it('is made after a fresh code, recorded without its id, and told to the other officers', async () => {
    await signIn('rose', 'a session')
    expect(await register('rose', 'phone')).toMatchObject({ ok: true, first: true, endsAt: later(dayOne, hours(12)) })
    expect(await passkeys()).toMatchObject([{ id: 'phone', personId: 'rose', name: 'phone of rose', endedAt: null }])
    expect(await record()).toMatchObject([
      {
        act: 'passkey.manage',
        actor: 'rose',
        subject: 'person:rose',
        detail: { added: sha256('phone'), first: true, recovered: false },
      },
    ])
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ payload }) => payload)).toEqual([
      { to: 'winston@example.org', subject: 'Rose Delaney of Netherton Sparks', text: 'A letter.' },
    ])
  })

  it('gives the session a new secret, and counts as having shown that it is she', async () => {
    await signIn('rose', 'a session')
    await register('rose', 'phone')
    expect(await sessions()).toMatchObject([{ id: sha256('a session again'), provedAt: dayOne, createdAt: dayOne }])
  })

  it('needs a code of the last ten minutes', async () => {
    await signIn('rose', 'a session')
    const at = later(dayOne, minutes(10))
    expect(await register('rose', 'phone', { at })).toMatchObject({ because: 'sign-in-afresh' })
    expect(await passkeys()).toEqual([])
  })

  it('cannot be made in somebody else’s session, nor with her question, nor twice', async () => {
    await signIn('rose', 'a session')
    await signIn('winston', 'his session')
    expect(await register('rose', 'phone', { from: 'his session' })).toMatchObject({ because: 'sign-in-first' })
    const question = await ask('register', 'winston')
    expect(await register('rose', 'phone', { question })).toMatchObject({ because: 'sign-in-first' })
    expect(await register('rose', 'phone')).toMatchObject({ ok: true })
    expect(await register('winston', 'phone', { from: 'his session' })).toMatchObject({
      because: 'passkey-known-already',
    })
  })
})

describe('a further passkey', () => {
  it('takes one that she has, just used; and writes to nobody', async () => {
    await has('rose', 'phone')
    await signIn('rose', 'a session')
    expect(await register('rose', 'laptop')).toMatchObject({ because: 'step-up-first' })
    await signIn('rose', 'another', 'passkey')
    expect(await register('rose', 'laptop', { from: 'another' })).toMatchObject({ ok: true, first: false })
    expect(await here.read((db) => db.select().from(outbox))).toEqual([])
  })
})

describe('a question to a device', () => {
  const use = (question: Awaited<ReturnType<typeof ask>>, at = dayOne) =>
    here.write((db) =>
      signInWithPasskey(
        db,
        here.on(null, at),
        secrets,
        { passkeyId: 'phone', counted: 0, asked: question },
        { token: 'new', stay: false },
      ),
    )
  const tooLate = { because: 'passkey-asked-too-long-ago' }
  beforeEach(() => has('rose', 'phone'))

  it('is answered once', async () => {
    const question = await ask('sign-in', null)
    expect(await use(question)).toMatchObject({ ok: true, personId: 'rose' })
    expect(await use(question)).toMatchObject(tooLate)
    expect(await here.read((db) => db.select().from(passkeyChallenge))).toEqual([])
  })

  it('is answered by one of two who answer in the same moment', async () => {
    const question = await ask('sign-in', null)
    const both = await Promise.all([use(question), use(question)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is answered within five minutes, in the browser that asked, for what was asked', async () => {
    expect(await use(await ask('sign-in', null), later(dayOne, minutes(5)))).toMatchObject(tooLate)
    expect(await use({ ...(await ask('sign-in', null)), browser: 'laptop' })).toMatchObject(tooLate)
    expect(await use({ ...(await ask('step-up', 'rose')), purpose: 'sign-in', personId: null })).toMatchObject(tooLate)
    expect(await use({ ...(await ask('sign-in', null)), challenge: 'never asked' })).toMatchObject(tooLate)
    expect(await use(await ask('sign-in', null), later(dayOne, minutes(5) - 1))).toMatchObject({ ok: true })
  })

  it('is kept without what would answer it', async () => {
    const { challenge, browser } = await ask('sign-in', null)
    const kept = JSON.stringify(await here.read((db) => db.select().from(passkeyChallenge)))
    expect(kept).not.toContain(challenge)
    expect(kept).not.toContain(browser)
  })
})

describe('signing in with a passkey', () => {
  const use = async (id: string, counted = 0) => {
    const question = await ask('sign-in', null)
    return here.write((db) =>
      signInWithPasskey(
        db,
        here.on(null),
        secrets,
        { passkeyId: id, counted, asked: question },
        { token: 'new', stay: false },
      ),
    )
  }

  it('lets in whose it is, as having shown just now that it is she', async () => {
    await has('rose', 'phone')
    expect(await use('phone')).toMatchObject({ ok: true, personId: 'rose' })
    expect(await sessions()).toMatchObject([{ personId: 'rose', means: 'passkey', provedAt: dayOne }])
    expect(await passkeys()).toMatchObject([{ usedAt: dayOne }])
  })

  it('is refused to one that is unknown, or off the list', async () => {
    expect(await use('nobody’s')).toMatchObject({ because: 'passkey-unknown' })
    await has('rose', 'phone', 'laptop')
    await here.write((db) => removePasskey(db, here.on('rose'), 'phone', 'this session'))
    expect(await use('phone')).toMatchObject({ because: 'passkey-ended' })
    expect(await sessions()).toEqual([])
  })

  it('ends a passkey of which there are two, for both of them', async () => {
    await has('rose', 'phone')
    await use('phone', 7)
    expect(await use('phone', 7)).toMatchObject({ because: 'passkey-copied' })
    expect(await use('phone', 8)).toMatchObject({ because: 'passkey-copied' })
    expect(await passkeys()).toMatchObject([{ endedBecause: 'copied' }])
  })
})

describe('showing once more that it is she', () => {
  const again = async (who: CastMember, id: string, from = 'a session') => {
    const question = await ask('step-up', who)
    const at = later(dayOne, minutes(20))
    return here.write((db) =>
      stepUp(
        db,
        here.on(who, at),
        secrets,
        { passkeyId: id, counted: 0, asked: { ...question } },
        { sessionId: sha256(from), token: 'new' },
      ),
    )
  }

  it('moves the session to a new secret, and no further into the future', async () => {
    await has('rose', 'phone')
    await signIn('rose', 'a session')
    await here.write((db) => db.update(passkeyChallenge).set({ expiresAt: later(dayOne, hours(1)) }))
    const question = { ...(await ask('step-up', 'rose', later(dayOne, minutes(19)))) }
    const at = later(dayOne, minutes(20))
    const done = await here.write((db) =>
      stepUp(
        db,
        here.on('rose', at),
        secrets,
        { passkeyId: 'phone', counted: 0, asked: question },
        { sessionId: sha256('a session'), token: 'new' },
      ),
    )
    expect(done).toEqual({ ok: true, endsAt: later(dayOne, hours(12)) })
    expect(await sessions()).toMatchObject([{ id: sha256('new'), createdAt: dayOne, seenAt: at, provedAt: at }])
  })

  it('does not take another’s passkey for hers', async () => {
    await has('winston', 'his')
    await signIn('rose', 'a session')
    const question = await ask('step-up', 'rose')
    const done = await here.write((db) =>
      stepUp(
        db,
        here.on('rose'),
        secrets,
        { passkeyId: 'his', counted: 0, asked: question },
        { sessionId: sha256('a session'), token: 'new' },
      ),
    )
    expect(done).toMatchObject({ because: 'passkey-unknown' })
    expect(await again('rose', 'his')).toMatchObject({ ok: false })
    expect(await sessions()).toMatchObject([{ id: sha256('a session'), provedAt: null }])
  })
})

describe('her list', () => {
  it('keeps an officer’s last passkey, and takes one just used to shorten it', async () => {
    await has('rose', 'phone', 'laptop')
    const remove = (id: string, provedAt: Instant | null = dayOne, who: CastMember = 'rose') =>
      here.write((db) => removePasskey(db, { ...here.on(who), provedAt }, id, 'this session'))
    expect(await remove('phone', null)).toMatchObject({ because: 'step-up-first' })
    expect(await remove('phone', dayOne, 'winston')).toMatchObject({ because: 'passkey-unknown' })
    const signIn = (token: string, means: SessionMeans) =>
      here.write((db) => startSession(db, here.on('rose'), 'rose', { token, stay: false, means }))
    await signIn('on the phone', 'passkey')
    expect(await remove('phone')).toEqual({ ok: true })
    expect(await sessions(), 'signed out wherever else she was').toEqual([])
    expect(await remove('laptop')).toMatchObject({ because: 'last-passkey' })
    expect(await record()).toMatchObject([{ detail: { removed: sha256('phone') } }])
    await has('nadia', 'hers')
    expect(await remove('hers', dayOne, 'nadia')).toEqual({ ok: true })
  })

  it('calls one something else, if it is hers', async () => {
    await has('rose', 'phone')
    expect(await here.write((db) => renamePasskey(db, here.on('winston'), 'phone', 'Mine'))).toMatchObject({
      ok: false,
    })
    expect(await here.write((db) => renamePasskey(db, here.on('rose'), 'phone', 'Old phone'))).toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(passkey).where(eq(passkey.id, 'phone')))).toMatchObject([
      { name: 'Old phone' },
    ])
  })
})
