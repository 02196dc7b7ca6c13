import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerRoleChange, type RoleAnswer } from '~/commands/people/answer-role-change.server'
import { proposeRoleChange, type WantedRoleChange } from '~/commands/people/propose-role-change.server'
import { resignRole } from '~/commands/people/resign-role.server'
import { days, later, minutes } from '~/domain/time'
import { actorIn } from '~/records/people/actor.server'
import { circleOf } from '~/records/people/roles.server'
import { auditEntry, contact, outbox, role, roleChange, roleChangeEvent } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
  await here.holds('authoriser', 'mei')
  await here.administers('joy')
})
afterEach(() => here.close())

const words = { subject: 'Your role', text: 'It is yours.' }
const propose = (by: CastMember, { personId, ...wanted }: Partial<WantedRoleChange> & { personId: CastMember }, at = day(2)) =>
  here.write((db) =>
    proposeRoleChange(db, here.on(by, at), 'netherton', {
      id: 'asked', act: 'give', kind: 'panel', voting: true, endsAt: null, because: 'We know her well.', whom: { personId }, ...wanted,
    }),
  ) // prettier-ignore
const answer = (by: CastMember, what: Partial<RoleAnswer> = {}, at = day(3)) =>
  here.write((db) =>
    answerRoleChange(db, here.on(by, at), 'netherton', 'asked', { answer: 'agreed', because: '', ...what }, words),
  )
const rolesOf = async (personId: CastMember, at = day(3)) =>
  (await here.read((db) => actorIn(db, 'netherton', personId, at)))?.roles
const audited = async () => (await here.read((db) => db.select().from(auditEntry))).map(({ act }) => act)

describe('a change of a role', () => {
  it('takes effect when a second officer agrees, with who gave it and why on record, and a letter', async () => {
    await here.write(async (db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@netherton.example' }))
    expect(await propose('rose', { personId: 'nadia' })).toEqual({ ok: true, id: 'asked' })
    expect(await rolesOf('nadia')).toEqual([])
    expect(await answer('winston')).toEqual({ ok: true })
    expect(await rolesOf('nadia')).toEqual(['panel'])
    const [given] = (await here.read((db) => db.select().from(role))).filter(({ personId }) => personId === 'nadia')
    expect(given).toMatchObject({ voting: true, startsAt: day(3), endsAt: null, givenBy: 'rose', changeId: 'asked' })
    expect(await here.read((db) => db.select().from(roleChangeEvent))).toMatchObject([
      { changeId: 'asked', kind: 'agreed', by: 'winston' },
    ])
    expect(await audited()).toEqual(['role.propose', 'role.answer'])
    const [letter] = await here.read((db) => db.select().from(outbox))
    expect(letter?.payload).toMatchObject({ to: 'nadia@netherton.example', subject: 'Your role' })
  })

  it('is asked once, however often the form is sent, and answered once', async () => {
    await propose('rose', { personId: 'nadia' })
    expect(await propose('rose', { personId: 'nadia' })).toEqual({ ok: true, id: 'asked' })
    expect(await propose('mei', { personId: 'nadia', id: 'other' })).toMatchObject({
      because: 'role-change-asked-already',
    })
    await answer('winston', { answer: 'refused', because: 'Not yet.' })
    expect(await answer('mei')).toMatchObject({ because: 'role-change-settled' })
    expect(await here.read((db) => db.select().from(roleChange))).toHaveLength(1)
    expect(await rolesOf('nadia')).toEqual([])
  })

  it('takes neither the one who proposed it, nor the person it is of, nor anyone who is no officer', async () => {
    await here.holds('panel', 'amina')
    expect(await propose('amina', { personId: 'nadia' })).toMatchObject({ because: 'not-yours-to-do' })
    expect(await propose('mei', { personId: 'mei', kind: 'treasurer' })).toMatchObject({ because: 'role-of-ones-own' })
    // Two officers can do it: an administrator is none of them.
    expect(await propose('joy', { personId: 'nadia' })).toMatchObject({ because: 'role-takes-officers' })
    await propose('rose', { personId: 'mei', kind: 'treasurer' })
    expect(await answer('rose')).toMatchObject({ because: 'role-takes-a-second' })
    expect(await answer('mei')).toMatchObject({ because: 'role-of-ones-own' })
    expect(await answer('amina')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await answer('joy')).toMatchObject({ because: 'role-takes-officers' })
    expect(await answer('winston')).toEqual({ ok: true })
    expect(await rolesOf('mei')).toEqual(['authoriser', 'treasurer'])
  })

  it('asks whoever proposes to have proved who she is in the last five minutes', async () => {
    const longSince = { ...here.on('rose', day(3)), provedAt: later(day(3), -minutes(6)) }
    const wanted = { act: 'give', kind: 'treasurer', voting: false, endsAt: null, because: '', id: 'asked' } as const
    const asked = await here.write((db) =>
      proposeRoleChange(db, longSince, 'netherton', { ...wanted, whom: { personId: 'nadia' } }),
    )
    expect(asked).toMatchObject({ because: 'step-up-first' })
  })

  it('asks the second officer to have proved who she is in the last five minutes', async () => {
    await propose('rose', { personId: 'nadia' })
    const longSince = { ...here.on('winston', day(3)), provedAt: later(day(3), -minutes(6)) }
    const asked = await here.write((db) =>
      answerRoleChange(db, longSince, 'netherton', 'asked', { answer: 'agreed', because: '' }, words),
    )
    expect(asked).toMatchObject({ because: 'step-up-first' })
    expect(await rolesOf('nadia')).toEqual([])
  })

  it('may be of somebody new, who is made a person then and not when it is refused', async () => {
    const whom = { name: 'Iris', email: 'iris@example.org' }
    const ask = (by: CastMember) =>
      here.write((db) =>
        proposeRoleChange(db, here.on(by), 'netherton', {
          id: by, act: 'give', kind: 'builder', voting: false, endsAt: null, because: 'She knows all.', whom,
        }),
      ) // prettier-ignore
    expect(await ask('joy')).toMatchObject({ because: 'role-takes-officers' })
    const known = async () => (await here.read((db) => db.select().from(contact))).map(({ email }) => email)
    expect(await known()).toEqual([])
    expect(await ask('rose')).toEqual({ ok: true, id: 'rose' })
    expect(await known()).toEqual(['iris@example.org'])
  })

  it('lapses after fourteen days, and may then be asked anew', async () => {
    await propose('rose', { personId: 'nadia' })
    expect(await answer('winston', {}, later(day(2), days(14)))).toMatchObject({ because: 'role-change-lapsed' })
    expect(await propose('rose', { personId: 'nadia', id: 'again' }, later(day(2), days(14)))).toMatchObject({
      ok: true,
    })
  })

  it('belongs to one partnership', async () => {
    await propose('rose', { personId: 'nadia' })
    const elsewhere = await here.write((db) =>
      answerRoleChange(db, here.on('joy', day(3)), null, 'asked', { answer: 'agreed', because: '' }, words),
    ) // prettier-ignore
    expect(elsewhere).toMatchObject({ because: 'no-such-role-change' })
  })

  it('takes a vote, or gives one, and keeps the row of the time before', async () => {
    await here.holds('panel', 'amina')
    await propose('rose', { personId: 'amina', act: 'change-vote', voting: false })
    await answer('mei')
    const rows = (await here.read((db) => db.select().from(role))).filter(({ personId }) => personId === 'amina')
    expect(rows.map(({ voting, startsAt, endsAt }) => ({ voting, startsAt, endsAt }))).toEqual([
      { voting: true, startsAt: later(dayOne, -days(200)), endsAt: day(3) },
      { voting: false, startsAt: day(3), endsAt: null },
    ])
  })
})

describe('an office that must not be empty', () => {
  it('is neither ended nor laid down by the last who holds it', async () => {
    expect(await propose('rose', { personId: 'winston', act: 'end', kind: 'treasurer' })).toMatchObject({
      because: 'last-treasurer',
    })
    const lay = (kind: 'chair' | 'authoriser') =>
      here.write((db) =>
        resignRole(db, here.on(kind === 'chair' ? 'rose' : 'mei', day(4)), 'netherton', {
          kind,
          because: 'I am moving.',
        }),
      )
    expect(await lay('chair')).toMatchObject({ because: 'last-chair' })
    expect(await lay('authoriser')).toEqual({ ok: true })
    expect(await rolesOf('mei', day(4))).toEqual([])
    expect(await here.read((db) => db.select().from(roleChangeEvent))).toMatchObject([{ kind: 'resigned', by: 'mei' }])
  })

  it('is not emptied by two proposals that were both possible when they were made', async () => {
    await here.holds('treasurer', 'len')
    await propose('rose', { personId: 'winston', act: 'end', kind: 'treasurer' })
    await propose('mei', { personId: 'len', act: 'end', kind: 'treasurer', id: 'second' })
    expect(await answer('mei')).toEqual({ ok: true })
    const second = await here.write((db) =>
      answerRoleChange(db, here.on('rose', day(3)), 'netherton', 'second', { answer: 'agreed', because: '' }, words),
    ) // prettier-ignore
    expect(second).toMatchObject({ because: 'last-treasurer' })
  })

  it('is not emptied by two who lay it down, or agree, in the same second', async () => {
    await here.holds('treasurer', 'len')
    const laid = await Promise.all(
      (['winston', 'len'] as const).map((by) =>
        here.write((db) => resignRole(db, here.on(by, day(4)), 'netherton', { kind: 'treasurer', because: '' })),
      ),
    )
    expect(laid.map(({ ok }) => ok).sort()).toEqual([false, true])
    const left = await here.read((db) => circleOf(db, 'netherton', day(5)))
    expect(left.holdings.filter(({ kind }) => kind === 'treasurer')).toHaveLength(1)

    await propose('rose', { personId: 'nadia' })
    await here.holds('authoriser', 'gareth')
    const agreed = await Promise.all([answer('mei'), answer('gareth')])
    expect(agreed.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(
      (await here.read((db) => db.select().from(role))).filter(({ personId }) => personId === 'nadia'),
    ).toHaveLength(1)
  })
})

describe('the administrators’ office', () => {
  const office = (by: CastMember, personId: CastMember, act: 'give' | 'end', id: string) =>
    here.write((db) =>
      proposeRoleChange(db, here.on(by), null, {
        id, act, kind: 'administrator', whom: { personId }, voting: false, endsAt: null, because: 'She knows the server.',
      }),
    ) // prettier-ignore
  const agree = (by: CastMember, id: string) =>
    here.write((db) => answerRoleChange(db, here.on(by), null, id, { answer: 'agreed', because: '' }, words))
  const administrators = async () => [...(await here.read((db) => circleOf(db, null, dayOne))).administrators].sort()

  it('changes by two of them, and the last stays', async () => {
    expect(await office('rose', 'tom', 'give', 'a')).toMatchObject({ because: 'not-yours-to-do' })
    await office('joy', 'tom', 'give', 'a')
    expect(await agree('joy', 'a')).toMatchObject({ because: 'role-takes-a-second' })
    await here.administers('callum')
    expect(await agree('callum', 'a')).toEqual({ ok: true })
    expect(await administrators()).toEqual(['callum', 'joy', 'tom'])
    await office('joy', 'callum', 'end', 'b')
    await agree('tom', 'b')
    expect(await administrators()).toEqual(['joy', 'tom'])
    const lay = (by: CastMember) =>
      here.write((db) => resignRole(db, here.on(by), null, { kind: 'administrator', because: '' }))
    expect(await lay('joy')).toEqual({ ok: true })
    expect(await lay('tom')).toMatchObject({ because: 'last-administrator' })
  })
})
