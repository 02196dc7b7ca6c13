import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askPasskey } from '~/commands/people/ask-passkey.server'
import { answerRecovery, askRecovery } from '~/commands/people/recover.server'
import { registerPasskey } from '~/commands/people/register-passkey.server'
import { startSession } from '~/commands/people/start-session.server'
import { days, hours, later, minutes, type Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import { passkeysPage } from '~/queries/people/own-passkeys.server'
import { recoveryPage } from '~/queries/people/recovery-page.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { administrator, auditEntry, contact, outbox, passkey, role } from '~db/schema'
import type { CastMember } from '../../cast'
import { dayOne, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
  await here.holds('authoriser', 'mei')
  await here.write(async (db) => {
    await db
      .insert(contact)
      .values(['rose', 'winston', 'mei'].map((personId) => ({ personId, email: `${personId}@example.org` })))
    await db.insert(passkey).values({
      id: 'lost',
      personId: 'rose',
      name: 'My phone',
      publicKey: 'a key',
      counted: 0,
      transports: [],
      createdAt: dayOne,
    })
  })
})
afterEach(() => here.close())

const words = (what: string) => (_: unknown, name: string) => ({ subject: `${name}: ${what}`, text: what })
const letters = { first: words('first'), recovered: words('recovered') }
const signIn = (at: Instant, token: string) =>
  here.write((db) => startSession(db, here.on('rose', at), 'rose', { token, stay: false, means: 'email-code' }))
async function ask(at: Instant = dayOne) {
  await signIn(at, `at ${at}`)
  return here.write((db) => askRecovery(db, here.on('rose', at), sha256(`at ${at}`), () => words('asked')))
}
async function asked(at: Instant = dayOne): Promise<string> {
  const answer = await ask(at)
  if (!answer.ok) throw new Error(answer.because)
  return answer.id
}
const answer = (id: string, by: CastMember, what: 'agree' | 'stop' = 'agree', at: Instant = later(dayOne, hours(1))) =>
  here.write((db) => answerRecovery(db, here.on(by, at), id, what, words('stopped')))
async function makePasskey(at: Instant) {
  await signIn(at, `new ${at}`)
  const question = { challenge: `c ${at}`, browser: 'laptop', purpose: 'register' as const, personId: 'rose' }
  await here.write((db) => askPasskey(db, here.on('rose', at), secrets, question))
  const made = { id: `made ${at}`, publicKey: 'a key', counted: 0, transports: [] }
  const session = { sessionId: sha256(`new ${at}`), token: `newer ${at}` }
  return here.write((db) =>
    registerPasskey(
      db,
      { ...here.on('rose', at), provedAt: null },
      secrets,
      { passkey: made, name: 'My laptop', asked: question, ...session },
      letters,
    ),
  )
}
const subjects = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ payload }) => {
    const { to, subject } = payload as { to: string; subject: string }
    return `${to}: ${subject}`
  })

describe('an officer who has lost her passkeys', () => {
  it('is let back in by two others and a day, and everybody is told at the start and at the end', async () => {
    const id = await asked()
    expect((await subjects()).sort()).toEqual([
      'mei@example.org: Rose Delaney: asked',
      'rose@example.org: Rose Delaney: asked',
      'winston@example.org: Rose Delaney: asked',
    ])
    expect(await answer(id, 'winston')).toEqual({ ok: true })
    expect(await makePasskey(later(dayOne, days(2)))).toMatchObject({ because: 'step-up-first' })
    expect(await answer(id, 'mei')).toEqual({ ok: true })
    expect(await makePasskey(later(dayOne, hours(25) - 1))).toMatchObject({ because: 'step-up-first' })
    expect(await makePasskey(later(dayOne, hours(25)))).toMatchObject({ ok: true, recovered: true })
    expect((await subjects()).filter((one) => one.endsWith('recovered'))).toHaveLength(3)
    const [old, made] = await here.read((db) => db.select().from(passkey).orderBy(passkey.createdAt))
    expect([old?.endedBecause, made?.endedBecause]).toEqual(['lost', null])
    const record = await here.read((db) => db.select().from(auditEntry).orderBy(auditEntry.sequence))
    expect(record.map(({ act, actor }) => `${actor} ${act}`)).toEqual([
      'rose recovery.answer',
      'winston recovery.answer',
      'mei recovery.answer',
      'rose passkey.manage',
    ])
  })

  it('is let in once for it', async () => {
    const id = await asked()
    for (const who of ['winston', 'mei'] as const) await answer(id, who)
    await makePasskey(later(dayOne, hours(25)))
    expect(await makePasskey(later(dayOne, hours(26)))).toMatchObject({ because: 'step-up-first' })
  })

  it('is not let in once it was stopped, by her or by any of them', async () => {
    for (const [place, who] of (['rose', 'mei'] as const).entries()) {
      const start = later(dayOne, days(place * 3))
      const id = await asked(start)
      for (const other of ['winston', 'mei'] as const) await answer(id, other, 'agree', later(start, hours(1)))
      expect(await answer(id, who, 'stop', later(start, hours(20)))).toEqual({ ok: true })
      expect(await makePasskey(later(start, hours(30)))).toMatchObject({ because: 'step-up-first' })
      expect(await answer(id, 'winston', 'agree', later(start, hours(31)))).toMatchObject({ because: 'recovery-over' })
    }
  })

  it('asks in a session of her own that is fresh, and once at a time', async () => {
    await asked()
    expect(await ask(later(dayOne, minutes(1)))).toMatchObject({ because: 'recovery-under-way' })
    const late = await here.write((db) =>
      askRecovery(db, here.on('rose', later(dayOne, minutes(20))), sha256(`at ${dayOne}`), () => words('asked')),
    )
    expect(late).toMatchObject({ because: 'sign-in-afresh' })
  })
})

describe('what waits for those who can speak for her', () => {
  const waits = async (who: CastMember, at = later(dayOne, hours(2))) =>
    (await here.read((db) => waitingForMe(db, who, at))).filter(({ kind }) => kind === 'recovery')

  it('is her asking, until they have answered or two have', async () => {
    expect(await waits('mei')).toEqual([])
    const id = await asked()
    const hers = { kind: 'recovery', href: `/recoveries/${id}`, partnership: 'Netherton Sparks', name: 'Rose Delaney' }
    expect(await waits('mei')).toMatchObject([hers])
    expect(await waits('rose')).toEqual([])
    expect(await waits('nadia')).toEqual([])
    await answer(id, 'winston')
    expect(await waits('winston')).toEqual([])
    await answer(id, 'mei')
    expect(await waits('mei')).toEqual([])
  })

  it('is nothing once it was stopped, or a fortnight after', async () => {
    const id = await asked()
    expect(await waits('mei', later(dayOne, days(14)))).toEqual([])
    await answer(id, 'winston', 'stop')
    expect(await waits('mei')).toEqual([])
  })
})

describe('an officer whose only passkey was copied', () => {
  const copied = () =>
    here.write((db) => db.update(passkey).set({ endedAt: later(dayOne, -1), endedBecause: 'copied' as const }))

  it('makes no new one by her inbox alone: two others and a day let her back in', async () => {
    await copied()
    expect(await makePasskey(later(dayOne, 1))).toMatchObject({ because: 'recover-first' })
    const id = await asked()
    for (const who of ['winston', 'mei'] as const) await answer(id, who)
    expect(await makePasskey(later(dayOne, hours(24)))).toMatchObject({ because: 'recover-first' })
    expect(await makePasskey(later(dayOne, hours(25)))).toMatchObject({ ok: true, recovered: true, first: false })
    expect(await ask(later(dayOne, hours(26)))).toMatchObject({ ok: true })
  })

  it('is told so on the page of her passkeys, where she can ask', async () => {
    await copied()
    await signIn(dayOne, 'here')
    const page = await here.read((db) => passkeysPage(db, sha256('here'), dayOne))
    expect(page).toMatchObject({ passkeys: [], mayAdd: { because: 'recover-first' }, mayAskRecovery: true })
  })

  it('needs nobody when she is no officer, or when it was not copied', async () => {
    await here.write((db) => db.update(passkey).set({ endedAt: dayOne, endedBecause: 'removed' as const }))
    expect(await ask(later(dayOne, 2))).toMatchObject({ because: 'recovery-not-needed' })
    expect(await makePasskey(later(dayOne, 1))).toMatchObject({ ok: true, first: true })
    await copied()
    await here.write((db) => db.update(role).set({ endsAt: dayOne }))
    expect(await makePasskey(later(dayOne, 3))).toMatchObject({ ok: true })
  })
})

describe('those who speak for her', () => {
  it('are officers with her: not she herself, no neighbour, and nobody twice', async () => {
    const id = await asked()
    expect(await answer(id, 'rose')).toMatchObject({ because: 'recovery-not-yours' })
    expect(await answer(id, 'nadia')).toMatchObject({ because: 'recovery-not-yours' })
    await answer(id, 'winston')
    expect(await answer(id, 'winston')).toMatchObject({ because: 'recovery-agreed-already' })
    expect(await here.read((db) => recoveryPage(db, id, 'nadia', dayOne))).toBeNull()
    expect(await here.read((db) => recoveryPage(db, id, 'mei', dayOne))).toMatchObject({
      name: 'Rose Delaney',
      own: false,
      state: 'asked',
      agreed: ['Winston Clarke'],
    })
  })

  it('are joined by the administrators where there are too few', async () => {
    const alone = await stage()
    await here.close()
    here = alone
    await here.holds('chair', 'rose')
    await here.holds('treasurer', 'winston')
    await here.write((db) =>
      db.insert(passkey).values({
        id: 'lost',
        personId: 'rose',
        name: 'My phone',
        publicKey: 'a key',
        counted: 0,
        transports: [],
        createdAt: dayOne,
      }),
    )
    expect(await ask()).toMatchObject({ because: 'recovery-too-few' })
    await here.write((db) =>
      db.insert(administrator).values({ id: 'joy', personId: 'joy', startsAt: later(dayOne, -1) }),
    )
    const id = await asked(later(dayOne, 1))
    expect(await answer(id, 'joy')).toEqual({ ok: true })
  })
})
