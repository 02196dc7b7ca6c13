import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerGiven, award, interest, outbox, roundEvent, scoreSheet } from '~db/schema'
import { acceptAward } from '../../accepting'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { recordTold } from '~/commands/money/record-told.server'
import { tellEveryone } from '~/commands/money/tell-everyone.server'
import { wordFeedback } from '~/commands/panel/word-feedback.server'
import type { WaitingLetter } from '~/records/outbox.server'
import { feedbackOn, feedbackToSend } from '~/records/panel/feedback.server'
import { roundById } from '~/records/round/course.server'
import { phaseOf } from '~/domain/round'
import { translator } from '~/ui/messages'
import { verdictLetter } from '~/ui/money/letters'
import type { CastMember } from '../../cast'
import {
  adoptBy,
  allowed,
  countedRound,
  meet,
  meetingDay,
  plainLetter,
  setMoneyOnStage,
  withAddresses,
} from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await here.holds('builder', 'bronagh')
  await meet(here, 'spring')
})
afterEach(() => here.close())

const later = day(34)
const letterFor = verdictLetter(
  translator('en', { now: later }),
  'https://sparks.example.org/p/netherton/rounds/spring',
)

/** Tom and Amina adopt the list, and leave the telling for later. */
async function adoptedForLater() {
  for (const who of ['tom', 'amina'] as const) {
    allowed(await here.write((db) => adoptDecision(db, here.on(who, meetingDay), 'spring', 2, plainLetter, 'later')))
  }
}
const tell = (by: CastMember) => here.write((db) => tellEveryone(db, here.on(by, later), 'spring', letterFor))
const letters = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ payload }) => payload as WaitingLetter)
const events = async () =>
  (await here.read((db) => db.select({ kind: roundEvent.kind }).from(roundEvent).orderBy(roundEvent.sequence))).map(
    ({ kind }) => kind,
  )
const phase = () =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    return round && phaseOf(round, later)
  })
const told = (by: CastMember, of: string, way: 'in-person' | 'not-reached' = 'in-person', note = '') =>
  here.write((db) =>
    recordTold(db, here.on(by, later), 'spring', { proposalId: `spring/${of}`, personId: 'nadia', way, note }),
  )
const scoredBy = (personId: CastMember, feedback: string) =>
  here.write((db) =>
    db.insert(scoreSheet).values({
      proposalId: 'spring/03',
      personId,
      points: {},
      noteForPanel: 'For the panel alone',
      feedback,
      abstained: false,
      savedAt: day(19),
      handedInAt: day(19),
    }),
  )

describe('telling people at a chosen moment', () => {
  it('tells nobody while it is left for later, and nothing is public', async () => {
    await withAddresses(here, 'nadia')
    await adoptedForLater()
    expect(await letters()).toEqual([])
    expect(await phase()).toBe('decided')
    expect((await events()).slice(-2)).toEqual(['adopted', 'held-back'])
    const [made] = await here.read((db) => db.select().from(award))
    const accepted = await here.write((db) => acceptAward(db, here.on('nadia', later), made?.id ?? ''))
    expect(accepted).toMatchObject({ because: 'not-told-yet' })
  })

  it('is the chair’s or a builder’s to do, and pressed twice they are told once', async () => {
    await withAddresses(here, 'nadia')
    expect(await tell('rose')).toMatchObject({ because: 'nothing-decided-yet' })
    await adoptedForLater()
    expect(await tell('tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await tell('bronagh')).toEqual({ ok: true })
    expect(await tell('rose')).toEqual({ ok: true })
    expect(await letters()).toHaveLength(3)
    expect(await phase()).toBe('agree')
    expect((await events()).filter((kind) => kind === 'told')).toHaveLength(1)
  })

  it('sends the panel’s feedback unsigned, without what members with an interest wrote', async () => {
    await withAddresses(here, 'nadia')
    await scoredBy('tom', 'Zest! Ask the school too.')
    await scoredBy('gareth', 'A kind idea.')
    await scoredBy('kofi', 'My nephew’s, so splendid.')
    await here.write((db) =>
      db.insert(interest).values({
        ...{ id: 'i', proposalId: 'spring/03', personId: 'kofi', sequence: 1, kind: 'indirect', note: 'Her nephew' },
        ...{ at: day(21), declaredBy: 'kofi' },
      }),
    )
    await adoptedForLater()
    allowed(await tell('rose'))
    const text = (await letters()).find(({ subject }) => subject.includes('Idea 03'))?.text ?? ''
    expect(text).toContain('What the panel thought of it\n\nA kind idea.\n\nZest! Ask the school too.')
    expect(text).toContain('ask for Bronagh')
    for (const not of ['nephew', 'panel alone', 'Tom', 'Gareth', 'Kofi']) expect(text).not.toContain(not)
  })

  it('offers the next round to whoever got nothing, with her idea ready to be used again', async () => {
    await withAddresses(here, 'nadia')
    await here.round('autumn', { dates: { opensAt: day(30), closesAt: day(60) } })
    await adoptedForLater()
    allowed(await tell('rose'))
    const all = await letters()
    const about = (title: string) => all.find(({ subject }) => subject.includes(title))?.text ?? ''
    expect(about('Idea 03')).toContain(
      'Your idea can go on: The autumn round takes ideas until Wednesday 29 April, 1pm.',
    )
    expect(about('Idea 03')).toMatch(
      /first:\s+https:\/\/sparks\.example\.org\/p\/netherton\/rounds\/spring\/apply\/03\/again\s/,
    )
    expect(about('Idea 01')).toContain('accept the money here')
    expect(about('Idea 01')).not.toMatch(/autumn|\/again/)
  })

  it('offers no round that takes no more ideas', async () => {
    await withAddresses(here, 'nadia')
    await here.round('autumn', { dates: { opensAt: day(20), closesAt: day(30) } })
    await adoptedForLater()
    allowed(await tell('rose'))
    const text = (await letters()).find(({ subject }) => subject.includes('Idea 03'))?.text ?? ''
    expect(text).toContain('There was no money for your idea')
    expect(text).not.toMatch(/autumn|\/again/)
  })

  it('sends an officer’s words in place of the panel’s, and leaves what the panel wrote as it was', async () => {
    await withAddresses(here, 'nadia')
    await scoredBy('tom', 'Far too dear!')
    await adoptedForLater()
    const word = (by: CastMember, words: string, version: number) =>
      here.write((db) => wordFeedback(db, here.on(by, later), 'spring', { proposalId: 'spring/03', words, version }))
    expect(await word('tom', 'Mine', 0)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await word('rose', 'A smaller hall would cost less.', 0)).toEqual({ ok: true })
    expect(await word('bronagh', 'Hers', 0), 'read before the first change').toMatchObject({
      because: 'feedback-changed',
    })
    allowed(await tell('rose'))
    const text = (await letters()).find(({ subject }) => subject.includes('Idea 03'))?.text ?? ''
    expect(text).toContain('A smaller hall would cost less.')
    expect(text).not.toContain('too dear')
    expect(await here.read((db) => feedbackOn(db, 'spring/03'))).toBe('A smaller hall would cost less.')
    const [sheet] = await here.read((db) => db.select().from(scoreSheet))
    expect(sheet?.feedback).toBe('Far too dear!')
    expect(await word('rose', 'Too late', 1)).toMatchObject({ because: 'feedback-sent' })
  })

  it('is not the words of whoever has an interest in the idea', async () => {
    await here.write((db) =>
      db.insert(interest).values({
        ...{ id: 'i', proposalId: 'spring/03', personId: 'bronagh', sequence: 1, kind: 'loyalty', note: '' },
        ...{ at: day(21), declaredBy: 'bronagh' },
      }),
    )
    await adoptedForLater()
    const hers = await here.write((db) =>
      wordFeedback(db, here.on('bronagh', later), 'spring', { proposalId: 'spring/03', words: 'Lovely', version: 0 }),
    )
    expect(hers).toMatchObject({ because: 'you-have-an-interest' })
  })
})

describe('nobody is left without an answer', () => {
  const acceptAll = async () => {
    for (const { id } of await here.read((db) => db.select().from(award)))
      allowed(await here.write((db) => acceptAward(db, here.on('nadia', later), id)))
  }

  it('a round is not agreed while somebody without an address has not been told, and is when the last one is', async () => {
    await adoptBy(here, 'spring')
    await acceptAll()
    expect(await events()).not.toContain('agreed')
    expect(await told('tom', '01')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await told('bronagh', '09')).toMatchObject({ because: 'nobody-to-tell' })
    for (const of of ['01', '02']) expect(await told('bronagh', of)).toEqual({ ok: true })
    expect(await told('bronagh', '02'), 'twice is once').toEqual({ ok: true })
    expect(await events()).not.toContain('agreed')
    expect(await told('rose', '03', 'not-reached')).toMatchObject({ because: 'say-what-was-tried' })
    expect(await told('rose', '03', 'not-reached', 'Called three times')).toEqual({ ok: true })
    expect((await events()).at(-1)).toBe('agreed')
    const kept = await here.read((db) => db.select().from(answerGiven))
    expect(kept.map(({ proposalId, way, by }) => [proposalId, way, by]).sort()).toEqual([
      ['spring/01', 'in-person', 'bronagh'],
      ['spring/02', 'in-person', 'bronagh'],
      ['spring/03', 'not-reached', 'rose'],
    ])
  })

  it('nobody is told by word of mouth before the letters go', async () => {
    await adoptedForLater()
    expect(await told('bronagh', '01')).toMatchObject({ because: 'not-told-yet' })
  })

  it('a letter that came back is no answer', async () => {
    await withAddresses(here, 'nadia')
    await adoptBy(here, 'spring')
    const [first] = await here.read((db) => db.select().from(outbox))
    await here.write((db) =>
      db
        .update(outbox)
        .set({ givenUpAt: later })
        .where(eq(outbox.id, first?.id ?? '')),
    )
    await acceptAll()
    expect(await events()).not.toContain('agreed')
    const of = /spring\/(\d+)/.exec(first?.once ?? '')?.[1] ?? ''
    expect(await told('bronagh', of)).toEqual({ ok: true })
    expect((await events()).at(-1)).toBe('agreed')
  })
})

describe('what an officer took out', () => {
  it('stays out: an emptied feedback has been sent as nothing, and does not change any more', async () => {
    await withAddresses(here, 'nadia')
    await scoredBy('tom', 'Far too dear!')
    await adoptedForLater()
    const word = (words: string, version: number) =>
      here.write((db) =>
        wordFeedback(db, here.on('rose', later), 'spring', { proposalId: 'spring/03', words, version }),
      )
    expect(await word('', 0)).toEqual({ ok: true })
    allowed(await tell('rose'))
    expect((await letters()).map(({ text }) => text).join()).not.toContain('too dear')
    expect(await word('Once more', 1)).toMatchObject({ because: 'feedback-sent' })
    // A later decision on the same idea sends nothing of it again.
    const again = await here.read((db) => feedbackToSend(db, 'a later decision', ['spring/03']))
    expect(again.get('spring/03')).toMatchObject({ words: '' })
  })

  it('nobody with an interest writes down that somebody was told', async () => {
    await adoptBy(here, 'spring')
    await here.write((db) =>
      db.insert(interest).values({
        ...{ id: 'i', proposalId: 'spring/01', personId: 'bronagh', sequence: 1, kind: 'loyalty', note: '' },
        ...{ at: day(21), declaredBy: 'bronagh' },
      }),
    )
    expect(await told('bronagh', '01')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await told('rose', '01')).toEqual({ ok: true })
  })
})
