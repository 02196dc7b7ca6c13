import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { allocateToRound, releaseFromRound } from '~/commands/money/allocate-to-round.server'
import { decideItem, settleRest } from '~/commands/panel/draft-decision.server'
import { adjournMeeting, markAttendance, markOne, resumeMeeting } from '~/commands/panel/meeting-room.server'
import { followPot } from '~/commands/panel/redraw-list.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import type { Db } from '~/platform/world.server'
import { decidersOf } from '~/domain/panel'
import { pence } from '~/domain/pence'
import {
  adoption,
  award,
  decision,
  decisionItem,
  encumbrance,
  interest,
  meetingEvent,
  outbox,
  role,
  roundEvent,
  settling,
} from '~db/schema'
import type { Verdict } from '~/commands/money/tell-applicants.server'
import type { Letter } from '~/records/outbox.server'
import { translator } from '~/ui/messages'
import { verdictLetter } from '~/ui/money/letters'
import { wrongWithDecisions } from '~/queries/panel/wrong-with-decisions.server'
import { firstDecision } from '~/records/panel/decision.server'
import { eq } from 'drizzle-orm'
import type { CastMember } from '../../cast'
import {
  allowed,
  countedRound,
  meet,
  meetingDay,
  noInterest,
  officers,
  plainLetter,
  plainReason,
  setMoneyOnStage,
  withAddresses,
} from '../../money-stage'
import { dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
})
afterEach(() => here.close())

const adopt = (by: CastMember, version = 2) =>
  here.write((db) => adoptDecision(db, here.on(by, meetingDay), 'spring', version, plainLetter))
const decide = (by: CastMember, wanted: Omit<Parameters<typeof decideItem>[3], 'proposalId'> & { of: string }) =>
  here.write((db) =>
    decideItem(db, here.on(by, meetingDay), 'spring', { ...wanted, proposalId: `spring/${wanted.of}` }),
  )
const attend = (...present: CastMember[]) =>
  here.write((db) => markAttendance(db, here.on('rose', meetingDay), 'spring', present))
const rest = () => here.write((db) => settleRest(db, here.on('rose', meetingDay), 'spring', plainReason))
const list = () => here.read((db) => firstDecision(db, 'spring'))
const wrong = () => here.read((db) => wrongWithDecisions(db, 'spring'))
const awards = () => here.read((db) => db.select().from(award))
const declares = (personId: CastMember, proposalId: string) =>
  here.write(async (db) =>
    db.insert(interest).values({
      id: `${personId} ${proposalId}`,
      proposalId,
      personId,
      sequence: 1,
      kind: 'indirect',
      note: 'her sister',
      at: dayOne,
      declaredBy: personId,
    }),
  )

describe('the meeting’s list', () => {
  it('begins as what the count says, with the order it funds in', async () => {
    await meet(here, 'spring')
    const { items, potPence } = (await list()) ?? {}
    expect(potPence).toBe(500_00)
    expect(items?.map(({ proposalId, ruleSaid, amountPence }) => [proposalId, ruleSaid, amountPence])).toEqual([
      ['spring/01', 'funded', 200_00],
      ['spring/02', 'funded', 300_00],
      ['spring/03', 'not-funded', 0],
    ])
  })

  it('is opened by the chair, once, and only when the votes are counted', async () => {
    const start = (by: CastMember, at = meetingDay, round = 'spring') =>
      here.write((db) => startDecision(db, here.on(by, at), round))
    expect(await start('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    await here.round('early', { events: ['published', 'checked'] })
    expect(await start('rose', meetingDay, 'early')).toMatchObject({ because: 'not-at-this-stage' })
    expect(await start('rose')).toEqual({ ok: true })
    expect(await start('rose')).toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(decision))).toHaveLength(1)
  })

  it('becomes another version with every change, and the yes to an earlier one counts no more', async () => {
    await meet(here, 'spring')
    expect(await adopt('tom')).toEqual({ ok: true, adopted: false })
    const departure = {
      of: '02',
      outcome: 'part-funded',
      amountPence: pence(250_00),
      because: 'A cheaper coach.',
    } as const
    expect(await decide('rose', departure)).toEqual({ ok: true })
    expect((await list())?.version).toBe(3)
    expect(await adopt('amina')).toMatchObject({ because: 'decision-changed', values: { version: 3, yourVersion: 2 } })
    expect(await adopt('amina', 3)).toEqual({ ok: true, adopted: false })
    expect(await adopt('tom', 3)).toEqual({ ok: true, adopted: true })
  })

  it('does not become another version when nothing changes', async () => {
    await meet(here, 'spring')
    expect(await attend(...officers.panel)).toEqual({ ok: true })
    expect(await decide('rose', { of: '01', outcome: 'funded', because: '' })).toEqual({ ok: true })
    expect((await list())?.version).toBe(2)
  })

  it('is not written over by someone who read an older version, unless nothing would change', async () => {
    await meet(here, 'spring')
    const reserve = { of: '03', outcome: 'reserve', because: 'Next in line.' } as const
    expect(await decide('rose', { ...reserve, version: 1 })).toMatchObject({ because: 'list-has-moved-on' })
    expect((await list())?.version).toBe(2)
    expect(await decide('rose', { ...reserve, version: 2 })).toEqual({ ok: true })
    expect(await decide('rose', { ...reserve, version: 2 }), 'pressed twice').toEqual({ ok: true })
    expect((await list())?.version).toBe(3)
  })

  it('wants a reason where it departs from the rule, and an amount that fits', async () => {
    await meet(here, 'spring')
    expect(await decide('rose', { of: '03', outcome: 'reserve', because: ' ' })).toMatchObject({
      because: 'departure-needs-reason',
    })
    expect(
      await decide('rose', { of: '01', outcome: 'part-funded', amountPence: pence(200_00), because: 'x' }),
    ).toMatchObject({ because: 'amount-does-not-fit' })
    expect(await decide('rose', { of: '99', outcome: 'funded', because: 'x' })).toMatchObject({
      because: 'not-on-the-list',
    })
  })

  it('is kept by somebody else where the one who keeps it has an interest', async () => {
    await meet(here, 'spring')
    await declares('rose', 'spring/01')
    expect(await decide('rose', { of: '01', outcome: 'reserve', because: 'x' })).toMatchObject({
      because: 'you-have-an-interest',
    })
    await here.holds('builder', 'len')
    expect(await decide('len', { of: '01', outcome: 'reserve', because: 'Too late in the year.' })).toEqual({
      ok: true,
    })
  })
})

describe('settling it, item by item', () => {
  const settled = async () => (await list())?.settlings.map(({ proposalId }) => proposalId)
  const spare = { of: '03', outcome: 'not-funded', because: 'Not now.' } as const
  const open = async (...present: CastMember[]) => {
    await here.write((db) => startDecision(db, here.on('rose', meetingDay), 'spring'))
    await attend(...present)
  }

  it('writes down who decided on each, and who had stepped out, and keeps it whoever goes home', async () => {
    await declares('sheila', 'spring/02')
    await open(...officers.panel)
    expect(await decide('rose', { of: '02', outcome: 'funded', because: '' })).toEqual({ ok: true })
    await attend('rose')
    const [one] = (await list())?.settlings ?? []
    expect(one && decidersOf(one)).toMatchObject({
      deciders: ['amina', 'gareth', 'rose', 'tom'],
      steppedOut: ['sheila'],
    })
    expect((await list())?.version, 'the list says what it said').toBe(1)
  })

  it('a meeting that loses its quorum half way keeps what it settled, and settles no more until it has one', async () => {
    await open('rose', 'tom', 'amina')
    expect(await decide('rose', { of: '01', outcome: 'funded', because: '' })).toEqual({ ok: true })
    await here.write((db) => markOne(db, here.on('rose', meetingDay), 'spring', 'tom', false))
    expect(await decide('rose', spare)).toMatchObject({ because: 'no-quorum', values: { present: 2, quorum: 3 } })
    expect(await settled()).toEqual(['spring/01'])
    await here.write((db) => markOne(db, here.on('rose', meetingDay), 'spring', 'gareth', true))
    expect(await decide('rose', spare)).toEqual({ ok: true })
    expect((await list())?.log.map(({ kind, personId }) => `${personId} ${kind}`)).toEqual([
      'amina arrived',
      'rose arrived',
      'tom arrived',
      'tom left',
      'gareth arrived',
    ])
  })

  it('breaks off and goes on another day with the same list', async () => {
    const breakOff = (words: string) =>
      here.write((db) => adjournMeeting(db, here.on('rose', meetingDay), 'spring', words))
    await open('rose', 'tom', 'amina')
    await decide('rose', { of: '01', outcome: 'funded', because: '' })
    expect(await breakOff(' ')).toMatchObject({ because: 'adjourning-needs-words' })
    expect(await breakOff('Too few of us. We go on on Monday.')).toEqual({ ok: true })
    expect(await breakOff('Too few of us. We go on on Monday.'), 'pressed twice').toEqual({ ok: true })
    expect(await decide('rose', spare)).toMatchObject({ because: 'meeting-adjourned' })
    expect(await rest()).toMatchObject({ because: 'meeting-adjourned' })
    expect(await attend('rose')).toMatchObject({ because: 'meeting-adjourned' })
    const goOn = () => here.write((db) => resumeMeeting(db, here.on('rose', meetingDay), 'spring'))
    expect(await goOn()).toEqual({ ok: true })
    expect(await goOn()).toEqual({ ok: true })
    expect((await list())?.room.presentIds).toEqual([])
    await attend('gareth', 'sheila', 'amina')
    expect(await rest()).toEqual({ ok: true, settled: 2 })
    expect(await settled()).toEqual(['spring/01', 'spring/02', 'spring/03'])
    expect(await adopt('tom', 2)).toEqual({ ok: true, adopted: false })
  })

  it('wants a reason for whoever does not get all of it, also where the rule said so', async () => {
    await open(...officers.panel)
    expect(await decide('rose', { ...spare, because: '' })).toMatchObject({ because: 'outcome-needs-reason' })
    expect(await decide('rose', { of: '03', outcome: 'deferred', because: 'When the hall is mended.' })).toEqual({
      ok: true,
    })
    expect((await list())?.items[2]).toMatchObject({ outcome: 'deferred', amountPence: 0 })
  })

  it('keeps the conditions of what is given, and none of what is not', async () => {
    await open(...officers.panel)
    const conditions = ['The hall says yes.', ' Two neighbours hold the keys. ', '']
    expect(await decide('rose', { of: '01', outcome: 'funded', because: '', conditions })).toEqual({ ok: true })
    expect(await decide('rose', { ...spare, conditions })).toEqual({ ok: true })
    const { items = [], version } = (await list()) ?? {}
    expect(items.map((item) => item.conditions)).toEqual([conditions.slice(0, 2).map((each) => each.trim()), [], []])
    expect(version, 'the list says something else').toBe(3)
  })

  it('is done again, without them, where it comes to light that one who decided has an interest', async () => {
    await meet(here, 'spring')
    await declares('sheila', 'spring/02')
    expect(await adopt('tom')).toMatchObject({ because: 'decision-not-settled', values: { left: 1 } })
    expect(await decide('rose', { of: '02', outcome: 'funded', because: '' })).toEqual({ ok: true })
    expect(await adopt('tom')).toEqual({ ok: true, adopted: false })
  })

  it('is never changed by hand', async () => {
    await meet(here, 'spring')
    const byHand: ((db: Db) => Promise<unknown>)[] = [
      async (db) => db.update(settling).set({ because: 'x' }),
      async (db) => db.delete(meetingEvent),
    ]
    for (const change of byHand) await expect(here.write(change)).rejects.toThrow(/only ever added/)
  })

  it('says so when the pot has shrunk since, and is not adopted until it fits', async () => {
    await meet(here, 'spring')
    allowed(
      await here.write((db) => releaseFromRound(db, here.on('rose', meetingDay), 'spring', 'together', pence(50_00))),
    )
    expect(await adopt('tom')).toMatchObject({ because: 'pot-has-changed', values: { potPence: 450_00 } })
    await here.write((db) => followPot(db, here.on('tom', meetingDay), 'spring'))
    // What was settled stays, and is a departure now: from a rule that has less to give.
    expect(await adopt('tom', 3)).toMatchObject({ because: 'rule-says-otherwise-since', values: { count: 1 } })
    const less = { of: '02', outcome: 'part-funded', amountPence: pence(250_00), because: 'The pot shrank.' } as const
    expect(await decide('rose', less)).toEqual({ ok: true })
    expect(await adopt('tom', 4)).toEqual({ ok: true, adopted: false })
  })
})

describe('adopting the list', () => {
  it('takes two people; one pressing twice is one', async () => {
    await meet(here, 'spring')
    expect(await adopt('tom')).toEqual({ ok: true, adopted: false })
    expect(await adopt('tom')).toEqual({ ok: true, adopted: false })
    expect(await awards()).toEqual([])
    expect(await adopt('amina')).toEqual({ ok: true, adopted: true })
    expect(await adopt('gareth')).toMatchObject({ because: 'decision-adopted' })
    expect(await adopt('amina')).toEqual({ ok: true, adopted: true })
    expect(await here.read((db) => db.select().from(adoption))).toHaveLength(2)
  })

  it('makes the awards, sets their money aside and moves the round on, all at once', async () => {
    await meet(here, 'spring')
    await adopt('tom')
    await adopt('amina')
    expect((await awards()).map(({ proposalId, instalments }) => [proposalId, instalments])).toEqual([
      ['spring/01', [{ number: 1, lineId: 'together', fundId: 'big-local', amountPence: 200_00 }]],
      ['spring/02', [{ number: 1, lineId: 'together', fundId: 'big-local', amountPence: 300_00 }]],
    ])
    const committed = await here.read((db) => db.select().from(encumbrance).where(eq(encumbrance.kind, 'committed')))
    expect(committed.map(({ amountPence }) => amountPence)).toEqual([200_00, 300_00])
    const events = await here.read((db) => db.select().from(roundEvent).where(eq(roundEvent.roundId, 'spring')))
    expect(events.at(-1)).toMatchObject({ kind: 'adopted', by: 'amina', detail: { awards: 2, totalPence: 500_00 } })
  })

  it('draws an award that straddles two budget lines from both, as two instalments', async () => {
    await countedRound(here, 'mixed', { costs: [300_00], funded: ['01'], pot: { green: 100_00, together: 250_00 } })
    await meet(here, 'mixed')
    for (const who of ['tom', 'amina'] as const) {
      await here.write((db) => adoptDecision(db, here.on(who, meetingDay), 'mixed', 2, plainLetter))
    }
    const [made] = await awards()
    expect(made?.instalments).toEqual([
      { number: 1, lineId: 'green', fundId: 'big-local', amountPence: 100_00 },
      { number: 2, lineId: 'together', fundId: 'big-local', amountPence: 200_00 },
    ])
  })

  it('keeps within the pot, and says by how much it is over', async () => {
    await meet(here, 'spring')
    await decide('rose', { of: '03', outcome: 'funded', because: 'Everyone wants it.' })
    expect(await adopt('tom', 3)).toMatchObject({
      because: 'decision-over-pot',
      values: { totalPence: 750_00, potPence: 500_00, shortByPence: 250_00 },
    })
    await here.write((db) => allocateToRound(db, here.on('rose', meetingDay), 'spring', 'green', pence(250_00)))
    expect(await adopt('tom', 3)).toEqual({ ok: true, adopted: false })
  })

  it('needs a quorum of voting members in the room, most of them residents', async () => {
    await meet(here, 'spring', ['tom', 'amina'])
    expect(await rest()).toMatchObject({ because: 'no-quorum', values: { present: 2, quorum: 3, shortBy: 1 } })
    await here.holds('panel', 'kofi', 'edna', 'ravi')
    await attend('tom', 'amina', 'kofi', 'edna', 'ravi')
    expect(await rest()).toMatchObject({ because: 'meeting-not-resident-led' })
    expect(await adopt('tom', 1)).toMatchObject({ because: 'decision-not-settled', values: { left: 3 } })
    await attend('tom', 'amina', 'gareth', 'kofi', 'edna')
    expect(await rest()).toEqual({ ok: true, settled: 3 })
    expect(await adopt('tom', 2)).toEqual({ ok: true, adopted: false })
  })

  it('cannot be settled by a panel that is not resident-led', async () => {
    await here.holds('panel', 'kofi', 'edna', 'ravi', 'bronagh', 'olek')
    await meet(here, 'spring')
    expect(await rest()).toMatchObject({ because: 'panel-not-resident-led' })
  })

  it('is refused where a quorum is lost once those with an interest step out', async () => {
    await declares('tom', 'spring/03')
    await meet(here, 'spring', ['rose', 'tom', 'amina'])
    expect(await decide('rose', { of: '03', outcome: 'not-funded', because: 'Not now.' })).toMatchObject({
      because: 'no-quorum-without-interested',
      values: { present: 2, quorum: 3, proposalId: 'spring/03' },
    })
    expect(await adopt('amina')).toMatchObject({ because: 'decision-not-settled', values: { left: 1 } })
  })

  it('is not for somebody with an interest in every idea on it', async () => {
    for (const reference of ['01', '02', '03']) await declares('amina', `spring/${reference}`)
    await meet(here, 'spring')
    expect(await adopt('amina')).toMatchObject({ because: 'adopter-has-interest' })
  })

  it('is adopted where everybody has an interest in some idea: each has two yeses without one', async () => {
    await declares('tom', 'spring/01')
    await declares('amina', 'spring/02')
    await declares('gareth', 'spring/03')
    await meet(here, 'spring')
    // The chair does not write down what she has an interest in, nor is anything left open.
    expect(await adopt('tom')).toEqual({ ok: true, adopted: false })
    expect(await adopt('amina')).toEqual({ ok: true, adopted: false })
    expect(await awards()).toEqual([])
    expect(await adopt('amina'), 'pressed twice').toEqual({ ok: true, adopted: false })
    expect(await adopt('gareth')).toEqual({ ok: true, adopted: true })
    expect((await awards()).length).toBe(2)
    expect(await wrong()).toEqual([])
  })

  it('keeps in its minutes the interest of a chair who says yes without a seat on the panel', async () => {
    await here.holds('chair', 'kofi')
    await noInterest(here, 'spring', 'kofi')
    await declares('kofi', 'spring/03')
    await meet(here, 'spring')
    expect([await adopt('kofi'), await adopt('tom')]).toMatchObject([{ adopted: false }, { adopted: false }])
    expect(await adopt('amina')).toEqual({ ok: true, adopted: true })
    const [kept] = await here.read((db) => db.select({ meeting: decision.meeting }).from(decision))
    expect(kept?.meeting?.interests).toEqual({ 'spring/03': { kofi: 'indirect' } })
    expect(await wrong()).toEqual([])
  })

  it('is adopted once, however many say yes at one moment, and by nobody who read another version', async () => {
    await declares('tom', 'spring/01')
    await declares('amina', 'spring/02')
    await meet(here, 'spring')
    await decide('rose', { of: '03', outcome: 'reserve', because: 'Next in line.' })
    const atOnce = await Promise.all([adopt('tom', 2), adopt('tom', 3), adopt('amina', 3), adopt('gareth', 3)])
    const [stale, ...yeses] = atOnce
    expect(stale).toMatchObject({ ok: false, because: 'decision-changed' })
    // Whoever comes last makes it whole: who that is, the database decides.
    expect(yeses.filter((said) => said.ok)).toHaveLength(3)
    expect(yeses.filter((said) => said.ok && 'adopted' in said && said.adopted)).toHaveLength(1)
    expect(await adopt('sheila', 3)).toMatchObject({ because: 'decision-adopted' })
    expect(await wrong()).toEqual([])
  })

  it('is told to be wrong where an idea was adopted by fewer than two without an interest', async () => {
    await meet(here, 'spring')
    await adopt('tom')
    await adopt('amina')
    expect(await wrong()).toEqual([])
    await here.write(async (db) => {
      const [yes] = await db.select().from(adoption).where(eq(adoption.personId, 'tom'))
      const gone = { id: 'another', decisionId: yes?.decisionId ?? '', personId: 'tom', version: 1, at: meetingDay }
      await db.insert(adoption).values(gone)
    })
    expect(await wrong(), 'a yes to another version changes nothing').toEqual([])
  })

  it('is for voting members and the chair', async () => {
    await meet(here, 'spring')
    expect(await adopt('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await adopt('winston')).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('keeps the minutes as they were, whoever leaves the panel afterwards', async () => {
    await meet(here, 'spring')
    await adopt('tom')
    await adopt('amina')
    await here.write(async (db) => db.update(role).set({ endsAt: dayOne }))
    const found = await here.read((db) => db.select().from(decision))
    expect(found[0]?.meeting).toMatchObject({ quorum: 3, presentIds: [...officers.panel].sort(), interests: {} })
    expect(found[0]?.meeting?.seats).toHaveLength(5)
  })

  it('cannot be changed afterwards: not by a command, and not by hand', async () => {
    await meet(here, 'spring')
    await adopt('tom')
    await adopt('amina')
    expect(await decide('rose', { of: '01', outcome: 'not-funded', because: 'x' })).toMatchObject({
      because: 'decision-adopted',
    })
    const byHand: ((db: Db) => Promise<unknown>)[] = [
      async (db) => db.update(decision).set({ version: 9 }),
      async (db) => db.update(decisionItem).set({ amountPence: pence(1) }),
      async (db) => db.delete(decisionItem),
      async (db) => db.update(award).set({ instalments: [] }),
      async (db) => db.delete(adoption),
    ]
    for (const change of byHand) await expect(here.write(change)).rejects.toThrow(/does not change|only ever added/)
  })

  it('writes to everyone who asked, with what was decided and what next', async () => {
    await withAddresses(here, 'nadia')
    await meet(here, 'spring')
    await decide('rose', { of: '03', outcome: 'reserve', because: 'If money comes back.' })
    await adopt('tom', 3)
    await adopt('amina', 3)
    const letters = (await here.read((db) => db.select().from(outbox))).map(({ payload }) => payload as Letter)
    expect(letters.map(({ to, subject, text }) => [to, subject, (JSON.parse(text) as Verdict).outcome])).toEqual([
      ['nadia@example.org', 'Idea 01', 'funded'],
      ['nadia@example.org', 'Idea 02', 'funded'],
      ['nadia@example.org', 'Idea 03', 'reserve'],
    ])
    const words = verdictLetter(
      translator('en', { now: meetingDay }),
      'https://sparks.example/p/netherton/rounds/spring',
    )
    expect(words(JSON.parse(letters[2]?.text ?? '') as Verdict)).toMatchObject({
      subject: '“Idea 03” is on the reserve list',
      text: expect.stringMatching(/Why: If money comes back\.[^]*spring\/decision$/) as string,
    })
    expect(words(JSON.parse(letters[0]?.text ?? '') as Verdict).text).toMatch(
      /given your idea “Idea 01” £200\.[^]*01\/award$/,
    )
  })

  it('funds nothing when the meeting says so, and the round is over', async () => {
    await withAddresses(here, 'nadia')
    await meet(here, 'spring')
    await decide('rose', { of: '01', outcome: 'not-funded', because: 'Not this year.' })
    await decide('rose', { of: '02', outcome: 'not-funded', because: 'Not this year.' })
    await adopt('tom', 4)
    await adopt('amina', 4)
    const events = await here.read((db) => db.select().from(roundEvent).where(eq(roundEvent.roundId, 'spring')))
    expect(events.map(({ kind }) => kind).slice(-3)).toEqual(['adopted', 'agreed', 'paid'])
  })
})

describe('who has not declared', () => {
  const silent = async (...declared: CastMember[]) => {
    await countedRound(here, 'summer', { declared })
    await meet(here, 'summer', officers.panel, false)
  }
  const settleAll = () => here.write((db) => settleRest(db, here.on('rose', meetingDay), 'summer', plainReason))
  const adoptSummer = (by: CastMember) =>
    here.write((db) => adoptDecision(db, here.on(by, meetingDay), 'summer', 2, plainLetter))

  it('does not count to the quorum, nor decide, nor adopt, until she has', async () => {
    await silent('rose', 'tom')
    expect(await settleAll()).toMatchObject({
      because: 'no-quorum-until-declared',
      values: { present: 2, quorum: 3, undeclared: 3 },
    })
    await noInterest(here, 'summer', 'amina')
    expect(await settleAll()).toEqual({ ok: true, settled: 3 })
    const settlings = (await here.read((db) => firstDecision(db, 'summer')))?.settlings ?? []
    expect(settlings.map(decidersOf)).toEqual(
      Array(3).fill({ ok: true, deciders: ['amina', 'rose', 'tom'], steppedOut: [], undeclared: ['gareth', 'sheila'] }),
    )
    expect(await adoptSummer('gareth')).toMatchObject({ because: 'adopter-declares-first', values: { count: 3 } })
    await noInterest(here, 'summer', 'gareth')
    expect(await adoptSummer('gareth')).toEqual({ ok: true, adopted: false })
    expect(await adoptSummer('tom')).toEqual({ ok: true, adopted: true })
  })
})
