import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issuePaperCodes, voidPaperCode } from '~/commands/people/issue-paper-codes.server'
import { usePaperCode } from '~/commands/people/use-paper-code.server'
import { hours, later, type Instant } from '~/domain/time'
import { randomBelow } from '~/platform/secrets.server'
import { paperReaders } from '~/queries/people/paper-codes.server'
import { auditEntry, contact, paperCode, session } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, dayOne, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('builder', 'gareth')
  await here.livesHere('edna', 'len', 'nadia')
  await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
  await here.round('spring')
})
afterEach(() => here.close())

const issue = (wanted: readonly string[] | 'everyone', by: CastMember = 'gareth', at: Instant = dayOne) =>
  here.write((db) => issuePaperCodes(db, here.on(by, at, randomBelow), secrets, 'spring', wanted))
async function codeFor(who: CastMember): Promise<string> {
  const issued = await issue([who])
  if (!issued.ok) throw new Error(issued.because)
  return issued.codes[0]?.code ?? ''
}
const use = (code: string, at: Instant = dayOne, token = 'a secret') =>
  here.write((db) => usePaperCode(db, here.on(null, at), secrets, code, { token }))
const sessions = () => here.read((db) => db.select().from(session))

describe('making codes', () => {
  it('makes one for each resident whom no email reaches, and none twice', async () => {
    const issued = await issue('everyone')
    expect(issued.ok && issued.codes.map(({ name }) => name)).toEqual(['Edna Harrison', 'Len Whitby'])
    expect(await issue('everyone')).toMatchObject({ because: 'paper-code-for-nobody' })
    expect(await issue(['nadia'])).toMatchObject({ because: 'paper-code-for-nobody' })
  })

  it('keeps no code, and records how many but not for whom', async () => {
    const code = await codeFor('edna')
    const [row] = await here.read((db) => db.select().from(paperCode))
    expect(JSON.stringify(row)).not.toContain(code)
    expect(row?.codeHash).toBe(secrets.hash('paper-code', code))
    expect(await here.read((db) => db.select().from(auditEntry))).toMatchObject([
      { act: 'paper-code.issue', actor: 'gareth', subject: 'round:spring', detail: { issued: 1, replaced: 0 } },
    ])
  })

  it('is for the chair and the builder, while the round can use them', async () => {
    expect(await issue('everyone', 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await issue('everyone', 'gareth', day(30))).toMatchObject({ because: 'paper-code-over' })
  })

  it('ends the code she had before', async () => {
    const [lost, found] = [await codeFor('edna'), await codeFor('edna')]
    expect(await use(lost)).toMatchObject({ because: 'paper-code-unknown' })
    expect(await use(found)).toMatchObject({ ok: true })
  })
})

describe('a letter that was lost', () => {
  it('is made worthless, and another can be made', async () => {
    const lost = await codeFor('edna')
    expect(await here.write((db) => voidPaperCode(db, here.on('gareth'), 'spring', 'edna'))).toEqual({ ok: true })
    expect(await use(lost)).toMatchObject({ because: 'paper-code-unknown' })
    const readers = await here.read((db) => paperReaders(db, 'netherton', 'spring'))
    expect(readers).toMatchObject([
      { personId: 'edna', code: { endedBecause: 'void' } },
      { personId: 'len', code: null },
    ])
    expect(await here.write((db) => voidPaperCode(db, here.on('gareth'), 'spring', 'edna'))).toMatchObject({
      ok: false,
    })
    expect(await use(await codeFor('edna'))).toMatchObject({ ok: true })
  })

  it('closes what it had opened, for whoever found it and used it', async () => {
    await use(await codeFor('edna'))
    expect(await sessions()).toHaveLength(1)
    expect(await here.write((db) => voidPaperCode(db, here.on('gareth'), 'spring', 'edna'))).toEqual({ ok: true })
    expect(await sessions()).toEqual([])
    await use(await codeFor('edna'))
    await codeFor('edna')
    expect(await sessions()).toEqual([])
  })
})

describe('a code that is used', () => {
  it('lets her in for its round, for twelve hours and no longer', async () => {
    expect(await use(await codeFor('edna'))).toEqual({
      ok: true,
      endsAt: later(dayOne, hours(12)),
      partnership: 'netherton',
      round: 'spring',
    })
    expect(await sessions()).toMatchObject([
      { personId: 'edna', means: 'paper-code', roundId: 'spring', provedAt: null },
    ])
  })

  it('works once, even for two who type it in the same moment; and is then told like one nobody knows', async () => {
    const code = await codeFor('edna')
    const both = await Promise.all([use(code, dayOne, 'one'), use(code, dayOne, 'two')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const [used, unknown] = [await use(code), await use('3333 3333 3333')]
    expect(used).toEqual(unknown)
    expect(await sessions()).toHaveLength(1)
  })

  it('works until voting closes', async () => {
    const code = await codeFor('edna')
    expect(await use(code, day(30))).toMatchObject({ because: 'paper-code-over' })
    expect(await use(code, later(day(30), -1))).toMatchObject({ ok: true })
  })
})
