import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftNote, pageOpened, pageSaved, share } from '~db/schema'
import { letSomeGo } from '~/commands/let-go.server'
import { leaveNote, settleNote } from '~/commands/proposal/leave-note.server'
import { markOpened } from '~/commands/proposal/mark-opened.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { mostNotesAtOnce, minutesAgo, isToBeWrittenDown, type SharePart } from '~/domain/proposal'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { writingOn } from '~/queries/proposal/writing.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

let here: Stage
let idea: string
const open = day(2)
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.write((db) => startProposal(db, here.on('nadia', open), 'spring'))
  idea = (await here.read((db) => proposalByReference(db, 'spring', 'SPR-01')))?.id ?? ''
})
afterEach(() => here.close())

const lets = (who: CastMember, part: SharePart) =>
  here.write((db) =>
    db.insert(share).values({ id: here.newId(), proposalId: idea, personId: who, part, since: open, givenBy: 'nadia' }),
  )
const note = (by: CastMember, words = 'Shall we ask the school?', page = 'idea', at: Instant = open) =>
  here.write((db) => leaveNote(db, here.on(by, at), idea, page, words))
const seen = async (by: CastMember, as: SharePart | 'own', at: Instant = open) => {
  const of = await here.read((db) => proposalByReference(db, 'spring', 'SPR-01'))
  if (!of) throw new Error('not there')
  return here.read((db) => writingOn(db, of, as, by, at))
}

describe('a note', () => {
  it('is left by those who write or comment, and read by all who are in', async () => {
    await lets('len', 'comment')
    await lets('joy', 'read')
    expect(await note('len')).toEqual({ ok: true })
    expect(await note('len'), 'a button pressed twice').toEqual({ ok: true })
    expect(await note('joy')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await note('rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect((await seen('joy', 'read')).notes).toMatchObject([
      { name: 'Len Whitby', words: 'Shall we ask the school?', settled: false, maySettle: false },
    ])
  })

  it('is about a page that the one who leaves it can see', async () => {
    await lets('len', 'edit')
    expect(await note('nadia', 'Me, or the group?', 'payee')).toEqual({ ok: true })
    expect(await note('len', 'The group.', 'payee')).toMatchObject({ because: 'not-asked' })
    expect((await seen('nadia', 'own')).notes).toHaveLength(1)
    expect((await seen('len', 'edit')).notes, 'not even where the page does not draw it').toEqual([])
    expect(await note('len', 'What?', 'nowhere')).toMatchObject({ because: 'not-asked' })
  })

  it('is settled by whoever writes, and by who left it', async () => {
    await lets('len', 'comment')
    await lets('joy', 'comment')
    await note('len')
    const [left] = (await seen('len', 'comment')).notes
    const settle = (by: CastMember) => here.write((db) => settleNote(db, here.on(by, open), idea, left?.id ?? ''))
    expect(await settle('joy')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await settle('len')).toEqual({ ok: true })
    expect((await seen('nadia', 'own')).notes).toMatchObject([{ settled: true }])
  })

  it('is not left faster than people write', async () => {
    for (let many = 0; many < mostNotesAtOnce; many += 1) expect((await note('nadia', `No. ${many}`)).ok).toBe(true)
    expect(await note('nadia', 'One more')).toMatchObject({ because: 'notes-too-fast' })
    expect(await note('nadia', 'One more', 'idea', later(open, minutes(11)))).toEqual({ ok: true })
  })
})

describe('who is writing what', () => {
  const title = { title: 'Herbs', summary: 'Six.', idea: 'Planters.' }
  const save = (by: CastMember, at: Instant) =>
    here.write((db) => saveAnswer(db, here.on(by, at), idea, 'idea', { ...title, summary: `By ${by}.` }, 100))
  const opens = (by: CastMember, page: string, at: Instant = open) =>
    here.write((db) => markOpened(db, here.on(by, at), idea, page))

  it('is written down for an idea that is shared, and for no other', async () => {
    await save('nadia', open)
    expect(await here.read((db) => db.select().from(pageSaved))).toEqual([])
    await lets('len', 'edit')
    await save('len', open)
    const told = (await seen('nadia', 'own', later(open, minutes(3)))).pages['idea']
    expect(told?.saved).toMatchObject({ name: 'Len Whitby', minutes: 3 })
    expect((await seen('len', 'edit')).pages['idea'], 'nobody is told of herself').toBeUndefined()
  })

  it('says who has a page open, for a while, on the page she opened last; nothing of strangers', async () => {
    await lets('len', 'edit')
    await opens('len', 'money')
    await opens('len', 'idea')
    await opens('rose', 'idea')
    const { pages } = await seen('nadia', 'own', later(open, minutes(2)))
    expect(pages).toMatchObject({ idea: { opened: [{ name: 'Len Whitby', minutes: 2 }] } })
    expect(Object.keys(pages)).toEqual(['idea'])
    expect((await seen('nadia', 'own', later(open, minutes(25)))).pages).toEqual({})
    expect(await here.read((db) => db.select().from(pageOpened))).toHaveLength(1)
  })

  it('is forgotten within the hour, and the notes with the words of the idea', async () => {
    await lets('len', 'edit')
    await opens('len', 'idea')
    await note('len')
    await here.write((db) => letSomeGo(db, here.on(null, later(open, hours(2))), null, 'pages-opened'))
    expect(await here.read((db) => db.select().from(pageOpened))).toEqual([])
    await here.write((db) => letSomeGo(db, here.on(null, day(400)), 'netherton', 'drafts'))
    expect(await here.read((db) => db.select().from(draftNote))).toEqual([])
    expect(await here.read((db) => db.select().from(share))).toEqual([])
  })

  it('is told in minutes until an hour has passed, and written down once a minute at most', () => {
    const time = fc.integer({ min: 0, max: 10_000_000 }).map((past) => later(open, past))
    fc.assert(
      fc.property(time, (now) => {
        const told = minutesAgo(open, now)
        expect(told === null).toBe(now - open >= hours(1))
        expect(isToBeWrittenDown({ page: 'idea', at: open }, 'idea', now)).toBe(now - open >= minutes(1))
        expect(isToBeWrittenDown({ page: 'money', at: open }, 'idea', now)).toBe(true)
      }),
    )
  })
})
