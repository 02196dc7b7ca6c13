import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { erasePerson } from '~/commands/people/erase-person.server'
import { saveSettings } from '~/commands/people/save-settings.server'
import { judgeComment, type Judgement } from '~/commands/proposal/judge-comment.server'
import { reportComment } from '~/commands/proposal/report-comment.server'
import { supportProposal } from '~/commands/proposal/support-proposal.server'
import { takeBackComment } from '~/commands/proposal/take-back-comment.server'
import { writeComment } from '~/commands/proposal/write-comment.server'
import { auditEntry, comment, payee, support, talkSetting } from '~db/schema'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { newsOf } from '~/queries/people/digest.server'
import { commentsOn, commentToJudge, reportedComments, supportOf } from '~/queries/proposal/comments.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { actorIn } from '~/records/people/actor.server'
import { partnershipById } from '~/records/people/settings.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import { day, dayOne, secrets, stage, type Stage } from '../../stage'

const id = 'spring/SPR-01'
let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi')
  await here.holds('panel', 'winston')
  await here.livesHere('len', 'edna', 'winston', 'nadia')
  await here.proposal('spring', 'SPR-01', { by: 'nadia', events: ['submitted'] })
  await allow({ comments: true, support: true })
})
afterEach(() => here.close())

const allow = (allowed: { comments: boolean; support: boolean }) =>
  here.write(async (db) => {
    const { version } = await partnershipById(db, 'netherton')
    return saveSettings(db, here.on('rose'), 'netherton', version, { page: 'comments', ...allowed })
  })
const say = (by: CastMember | null, words = 'I can lend a spade.', at = day(2)) =>
  here.write((db) => writeComment(db, here.on(by, at), id, words))
const said = async (by: CastMember, words?: string, at?: Instant) => {
  const written = await say(by, words, at)
  if (!written.ok) throw new Error(written.because)
  return written.id
}
const report = (by: CastMember, what: string, at = day(3)) =>
  here.write((db) => reportComment(db, here.on(by, at), id, what, 'unkind'))
const judge = (by: CastMember, what: string, judgement: Judgement, at = day(4)) =>
  here.write((db) => judgeComment(db, here.on(by, at), 'netherton', what, judgement))
const hide = (by: CastMember, what: string) =>
  judge(by, what, { judged: 'hidden', ground: 'unkind', because: 'Sorry.' })
const takeBack = (by: CastMember, what: string) =>
  here.write((db) => takeBackComment(db, here.on(by, day(5)), id, what))
const press = (by: CastMember | null, wanted = true, at = day(2)) =>
  here.write((db) => supportProposal(db, here.on(by, at), id, wanted))
const page = (who: CastMember | null = null, at = day(6), asked: number | null = null) =>
  here.read(async (db) => {
    const [proposal, round] = [await proposalById(db, id), await roundById(db, 'spring')]
    if (!proposal || !round) throw new Error('it is gone')
    const reader = { actor: await actorIn(db, 'netherton', who, at), now: at }
    return {
      ...(await commentsOn(db, proposal, round, asked, reader)),
      support: await supportOf(db, proposal, round, reader),
    }
  })
const words = async () => (await page()).comments.map(({ name, shows, words: text }) => [name, shows, text])
const kept = async (what: string) =>
  (await here.read((db) => db.select().from(comment).where(eq(comment.id, what))))[0]?.words

describe('saying something about an idea', () => {
  it('is for anyone signed in, where the partnership allows it, about what everyone can read', async () => {
    expect(await say('len')).toMatchObject({ ok: true })
    expect(await say('winston', 'So can I.'), 'a panel member, as a neighbour').toMatchObject({ ok: true })
    expect(await say(null)).toMatchObject({ because: 'sign-in-first' })
    await here.proposal('spring', 'SPR-02', { events: [] })
    const about = (what: string) => here.write((db) => writeComment(db, here.on('len', day(2)), what, 'Well.'))
    expect(await about('spring/SPR-02'), 'a draft').toMatchObject({ because: 'not-public' })
    await here.round('autumn', { events: ['published', 'cancelled'] })
    await here.proposal('autumn', 'AUT-01', { events: ['submitted'] })
    expect(await about('autumn/AUT-01')).toMatchObject({ because: 'round-cancelled' })
  })

  it('is shown with a first name, the first first', async () => {
    await said('len', 'First.')
    await said('edna', 'Second.')
    expect(await words()).toEqual([
      ['Len', 'words', 'First.'],
      ['Edna', 'words', 'Second.'],
    ])
  })

  it('closes the box where it is switched off, and keeps what was said', async () => {
    expect((await page()).open).toBe(true)
    await said('len')
    await allow({ comments: false, support: false })
    expect(await page()).toMatchObject({ open: false, inAll: 1 })
    expect(await say('edna')).toMatchObject({ because: 'comments-off' })
    await here.write((db) => db.delete(talkSetting))
    expect(await page(), 'as usual').toMatchObject({ open: false })
  })

  it('writes one comment for a button pressed twice', async () => {
    expect(await said('len')).toBe(await said('len'))
    expect(await words()).toHaveLength(1)
  })

  it('has an end: five in ten minutes', async () => {
    for (const word of ['one', 'two', 'three', 'four', 'five']) await said('len', word)
    const again = later(day(2), minutes(10))
    expect(await say('len', 'six')).toMatchObject({ because: 'too-many-comments', values: { againAt: again } })
    expect(await say('len', 'six', again)).toMatchObject({ ok: true })
    expect(await say('edna', 'one'), 'somebody else').toMatchObject({ ok: true })
  })

  it('is read twenty at a time', async () => {
    await here.write(async (db) => {
      for (let sequence = 1; sequence <= 45; sequence += 1) {
        const row = { id: `c-${sequence}`, proposalId: id, sequence, by: 'len', at: day(1), words: `No ${sequence}` }
        await db.insert(comment).values(row)
      }
    })
    expect(await page()).toMatchObject({ page: 1, pages: 3, inAll: 45 })
    const last = await page(null, day(6), 99)
    expect(last.comments.map(({ words: text }) => text)).toEqual(['No 41', 'No 42', 'No 43', 'No 44', 'No 45'])
  })

  it('keeps the words out of the record of acts', async () => {
    await said('len', 'A zzword.')
    const record = JSON.stringify(await here.read((db) => db.select().from(auditEntry)))
    expect(record).toContain('comment.write')
    expect(record).not.toContain('zzword')
  })

  it('is news for the one whose idea it is, and for nobody else', async () => {
    await said('len')
    await said('nadia', 'Thank you!')
    const news = async (who: CastMember) => {
      const row = { personId: who, partnershipId: 'netherton', toldUpTo: dayOne, nextAt: day(3), waitingHash: null }
      return (await here.read((db) => newsOf(db, row as never, day(3))))?.happened
    }
    expect(await news('nadia')).toContainEqual({ what: 'comment.write', times: 1 })
    for (const who of ['len', 'rose'] as const)
      expect((await news(who))?.map(({ what }) => what)).not.toContain('comment.write')
  })
})

describe('taking back what one said', () => {
  it('is for the one who said it, and takes the words away', async () => {
    const what = await said('len')
    expect(await takeBack('edna', what)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await takeBack('len', what)).toEqual({ ok: true })
    expect(await takeBack('len', what), 'twice').toEqual({ ok: true })
    expect(await words()).toEqual([['', 'taken-back', '']])
    expect(await kept(what)).toBe('')
  })

  it('leaves the words to the officers when somebody reported them', async () => {
    const what = await said('len', 'Unkind words.')
    await report('edna', what)
    await takeBack('len', what)
    expect(await words()).toEqual([['Len', 'taken-back', '']])
    expect(await kept(what)).toBe('Unkind words.')
    expect(await judge('rose', what, { judged: 'kept' })).toMatchObject({ because: 'comment-gone' })
  })
})

describe('reporting a comment', () => {
  const waiting = async (who: CastMember) =>
    (await here.read((db) => waitingForMe(db, who, day(4)))).filter(({ kind }) => kind === 'comments')

  it('brings it to the officers once, and leaves it in its place', async () => {
    const what = await said('len')
    expect(await report('edna', what)).toEqual({ ok: true })
    expect(await report('edna', what)).toEqual({ ok: true })
    await report('winston', what)
    expect(await waiting('rose')).toMatchObject([{ href: '/p/netherton/comments', comments: 1 }])
    expect(await waiting('edna')).toEqual([])
    const [one] = await here.read((db) => reportedComments(db, 'netherton', 'rose'))
    expect(one).toMatchObject({ reports: 2, grounds: ['unkind'], reference: 'SPR-01', words: 'I can lend a spade.' })
    expect(await words()).toEqual([['Len', 'words', 'I can lend a spade.']])
  })

  it('waits for nobody once an officer has kept it, until somebody else reports it', async () => {
    const what = await said('len')
    await report('edna', what)
    expect(await judge('kofi', what, { judged: 'kept' })).toEqual({ ok: true })
    await report('edna', what)
    expect(await waiting('rose')).toEqual([])
    await report('winston', what)
    expect(await waiting('rose')).toHaveLength(1)
  })

  it('has an end', async () => {
    for (let sequence = 1; sequence <= 11; sequence += 1)
      await said('len', `No ${sequence}`, later(day(2), hours(sequence)))
    const all = (await page()).comments.map((one) => one.id)
    for (const what of all.slice(0, 10)) expect(await report('edna', what)).toEqual({ ok: true })
    expect(await report('edna', all[10] ?? '')).toMatchObject({ because: 'too-many-reports' })
  })
})

describe('hiding a comment', () => {
  it('puts the officer’s name and reason in its place, and can be undone', async () => {
    const what = await said('len')
    await report('edna', what)
    expect(await hide('rose', what)).toEqual({ ok: true })
    const [one] = (await page()).comments
    expect(one).toMatchObject({
      shows: 'hidden',
      words: '',
      hidden: { by: 'Rose', ground: 'unkind', because: 'Sorry.' },
    })
    expect(await kept(what), 'for the officers').toBe('I can lend a spade.')
    expect(await report('winston', what)).toMatchObject({ because: 'comment-gone' })
    await judge('rose', what, { judged: 'kept' })
    expect(await words()).toEqual([['Len', 'words', 'I can lend a spade.']])
  })

  it('is for officers without an interest in the idea, and for nobody’s own words', async () => {
    const what = await said('len')
    const own = await said('rose', 'Mine.')
    for (const by of ['edna', 'winston', 'len'] as const)
      expect(await hide(by, what)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await hide('rose', own)).toMatchObject({ because: 'own-comment' })
    expect(await judge('rose', what, { judged: 'hidden', ground: 'other', because: '' })).toMatchObject({
      because: 'hide-reason-missing',
    })
    await report('edna', what)
    await here.write((db) => db.insert(payee).values({ proposalId: id, name: 'Kofi', personId: 'kofi' }))
    expect(await hide('kofi', what)).toMatchObject({ because: 'you-have-an-interest' })
    expect(await here.read((db) => reportedComments(db, 'netherton', 'kofi'))).toEqual([])
    const elsewhere = here.write((db) =>
      judgeComment(db, here.on('rose', day(4)), 'elsewhere', what, { judged: 'kept' }),
    )
    expect(await elsewhere).toMatchObject({ because: 'no-such-comment' })
  })

  it('tells an officer what happened, and not who reported it', async () => {
    const what = await said('len')
    await report('edna', what)
    await hide('rose', what)
    const found = await here.read((db) => commentToJudge(db, 'netherton', what, 'kofi'))
    expect(found?.history.map(({ kind, by }) => [kind, by])).toEqual([
      ['reported', null],
      ['hidden', 'Rose'],
    ])
  })
})

describe('supporting an idea', () => {
  it('is counted, once for each neighbour, and can be taken back', async () => {
    expect(await press('len')).toEqual({ ok: true })
    await press('len')
    await press('edna')
    expect((await page('len')).support).toMatchObject({ people: 2, isHers: true, open: true, whyNot: null })
    await press('len', false)
    await press('len', false)
    expect((await page('len')).support).toMatchObject({ people: 1, isHers: false })
  })

  it('is for people who live here: not for her whose idea it is, nor for the panel', async () => {
    expect(await press(null)).toMatchObject({ because: 'sign-in-first' })
    expect(await press('tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await press('nadia')).toMatchObject({ because: 'support-own-idea' })
    expect(await press('winston')).toMatchObject({ because: 'panel-does-not-support' })
    expect((await page('tom')).support).toMatchObject({ whyNot: 'not-yours-to-do' })
    await allow({ comments: true, support: false })
    expect(await press('len')).toMatchObject({ because: 'support-off' })
    expect((await page('len')).support).toBeNull()
  })

  it('ends when the panel begins to score, and its number is shown to nobody until it has decided', async () => {
    await press('len')
    const scoring = day(12)
    await here.round('winter', { events: ['published', 'checked'] })
    await here.proposal('winter', 'WIN-01', { by: 'nadia' })
    const inWinter = (wanted = true) =>
      here.write((db) => supportProposal(db, here.on('len', scoring), 'winter/WIN-01', wanted))
    expect(await inWinter()).toMatchObject({ because: 'not-at-this-stage' })
    const seen = await here.read(async (db) => {
      const [proposal, round] = [await proposalById(db, 'winter/WIN-01'), await roundById(db, 'winter')]
      if (!proposal || !round) throw new Error('it is gone')
      return supportOf(db, proposal, round, { actor: null, now: scoring })
    })
    expect(seen).toMatchObject({ people: null, open: false })
  })

  it('is on nobody’s record', async () => {
    await press('len')
    expect(await here.read((db) => db.select().from(auditEntry))).toHaveLength(1)
  })
})

describe('being erased', () => {
  it('takes her words away, and leaves the number of those who support an idea', async () => {
    const what = await said('len', 'Words of Len.')
    await press('len')
    const instead = { name: 'A neighbour' }
    await here.write((db) => erasePerson(db, here.on(null, day(8)), secrets, 'len', instead))
    expect(await kept(what)).toBe('')
    expect(await words()).toEqual([['', 'words', '']])
    expect((await page('edna')).support).toMatchObject({ people: 1 })
    expect(await here.read((db) => db.select().from(support))).toMatchObject([{ personId: null }])
  })
})
