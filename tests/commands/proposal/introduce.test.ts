import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { erasePerson } from '~/commands/people/erase-person.server'
import { answerIntroduction } from '~/commands/proposal/answer-introduction.server'
import { introduce } from '~/commands/proposal/introduce.server'
import { offerHelp } from '~/commands/proposal/offer-help.server'
import { takeBackProposal } from '~/commands/proposal/take-back-proposal.server'
import { mostOffersADay, type Answers, type IntroductionState } from '~/domain/proposal'
import { days, later } from '~/domain/time'
import { introductionsDesk, ownIntroduction } from '~/queries/proposal/introductions.server'
import { findLikelyPairs } from '~/records/proposal/likely-pairs.server'
import { keepTerms } from '~/records/proposal/idea-terms.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { contact, helpOffer, introduction, introductionAnswer, likelyPair, outbox, proposal } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, secrets, stage, type Stage } from '../../stage'

const now = day(3)

describe('introducing neighbours', () => {
  let here: Stage
  beforeEach(async () => {
    here = await stage()
    await here.holds('builder', 'tom')
    await here.round('spring')
    await here.write(async (db) => {
      for (const personId of ['nadia', 'olek', 'tom'])
        await db.insert(contact).values({ personId, email: `${personId}@example.org` })
    })
  })
  afterEach(() => here.close())

  /** An idea that was sent in, and looked at as it is when that happens. */
  const idea = async (reference: string, by: CastMember, title: string, answers: Partial<Answers> = {}) => {
    const id = await here.proposal('spring', reference, { by, title, events: ['submitted'] })
    await here.write(async (db) => {
      await db
        .update(proposal)
        .set({ summary: title, answers: { idea: title, ...answers } })
        .where(eq(proposal.id, id))
      const one = await proposalById(db, id)
      if (!one) throw new Error('not there')
      await keepTerms(db, one)
      await findLikelyPairs(db, here.on(by, now), 'netherton', one)
    })
    return id
  }
  const desk = () => here.read((db) => introductionsDesk(db, 'netherton', 1))
  const settle = (pair: string, how: IntroductionState, by: CastMember = 'tom') =>
    here.write((db) =>
      introduce(db, here.on(by, now), 'netherton', pair, { how, words: 'Tea?' }, (about) => ({
        subject: about.other,
        text: JSON.stringify(about),
      })),
    )
  const answer = (id: string, by: CastMember, said: { yes?: boolean; back?: boolean; words?: string }) =>
    here.write((db) =>
      answerIntroduction(
        db,
        here.on(by, now),
        id,
        { yes: false, words: '', ...said },
        {
          toBuilder: ({ name, yes }) => ({ subject: `${name} answered`, text: String(yes) }),
          passedOn: ({ email }) => ({ subject: 'How to reach', text: email }),
        },
      ),
    )
  const letters = async () =>
    (await here.read((db) => db.select().from(outbox))).map(({ payload }) => payload as { to: string; text: string })
  const gazebo = async () => {
    await idea('SPR-01', 'nadia', 'Street party for all', { helpWanted: ['thing: a gazebo'] })
    await idea('SPR-02', 'olek', 'Camera walks', { helpOffered: ['thing: our gazebo'] })
    const { pairs } = await desk()
    return pairs[0]?.id ?? ''
  }

  it('suggests those whose ideas are much alike, and those who want what another offers, saying why', async () => {
    await gazebo()
    await idea('SPR-03', 'len', 'Camera walks by the canal')
    const { pairs } = await desk()
    expect(pairs).toMatchObject([
      { sides: [{ name: 'Nadia Hussain' }, { name: 'Olek Nowak' }], why: { firstWants: [{ words: ['gazebo'] }] } },
      { sides: [{ name: 'Olek Nowak' }, { name: 'Len Whitby' }], why: { alike: true, words: ['camera', 'walks'] } },
    ])
  })

  it('suggests nobody to herself, nor to those she lives with', async () => {
    await here.write(async (db) => {
      await db.insert(contact).values({ personId: 'len', email: null, postcode: 'L30 4QX' })
      await db.update(contact).set({ postcode: 'l304qx' }).where(eq(contact.personId, 'olek'))
    })
    await idea('SPR-01', 'nadia', 'Camera walks')
    await idea('SPR-02', 'nadia', 'Camera walks again')
    expect((await desk()).pairs).toEqual([])
    await here
      .write((db) => db.update(contact).set({ email: 'nadia@example.org' }).where(eq(contact.personId, 'len')))
      .catch(() => undefined)
    await idea('SPR-03', 'olek', 'Camera walks too')
    expect((await desk()).pairs).toHaveLength(2)
  })

  it('suggests no idea that is not public, and is for those who walk alongside people', async () => {
    const pair = await gazebo()
    expect(await settle(pair, 'made', 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    await here.write((db) => db.delete(likelyPair))
    expect((await desk()).pairs).toEqual([])
  })

  it('writes to both once, with first names and ideas, and gives nobody the other’s address', async () => {
    const pair = await gazebo()
    expect(await settle(pair, 'made')).toMatchObject({ ok: true })
    const sent = await letters()
    expect(sent.map(({ to }) => to).sort()).toEqual(['nadia@example.org', 'olek@example.org'])
    const toNadia = sent.find(({ to }) => to.startsWith('nadia'))?.text ?? ''
    expect(JSON.parse(toNadia)).toMatchObject({
      ...{ name: 'Nadia', other: 'Olek', own: 'Street party for all', theirs: 'Camera walks', words: 'Tea?' },
    })
    expect(toNadia).not.toMatch(/olek@|Nowak/)
    expect(await settle(pair, 'made')).toMatchObject({ because: 'no-such-pair' })
  })

  it('introduces a pair once, whatever they think of next', async () => {
    await settle(await gazebo(), 'in-person')
    await idea('SPR-04', 'olek', 'Street party for all of us')
    expect((await desk()).pairs).toEqual([])
    expect(await letters()).toEqual([])
  })

  it('puts a pair aside, and brings it back when asked to', async () => {
    await settle(await gazebo(), 'aside')
    const after = await desk()
    expect(after.pairs).toEqual([])
    expect(after.settled).toMatchObject([{ state: 'aside' }])
    expect(await settle(after.settled[0]?.id ?? '', 'made')).toMatchObject({ ok: true })
    expect(await letters()).toHaveLength(2)
  })

  it('writes to nobody who has no address', async () => {
    const pair = await gazebo()
    await here.write((db) => db.update(contact).set({ email: null }).where(eq(contact.personId, 'olek')))
    expect(await settle(pair, 'made')).toMatchObject({ because: 'introduction-no-address' })
    expect(await settle(pair, 'in-person')).toMatchObject({ ok: true })
  })

  it('passes on the addresses when both have said yes, and not before', async () => {
    await settle(await gazebo(), 'made')
    const [made] = await here.read((db) => db.select().from(introduction))
    const id = made?.id ?? ''
    const seenBy = (who: CastMember) => here.read((db) => ownIntroduction(db, 'netherton', id, who))
    expect(await answer(id, 'nadia', { yes: true })).toMatchObject({ passed: false })
    expect(await seenBy('olek')).toMatchObject({ other: 'Nadia', passed: false })
    expect((await letters()).some(({ text }) => text.includes('@'))).toBe(false)
    expect(await answer(id, 'olek', { yes: true })).toMatchObject({ passed: true })
    expect((await letters()).filter(({ text }) => text.includes('@')).map(({ to, text }) => [to, text])).toEqual([
      ['olek@example.org', 'nadia@example.org'],
      ['nadia@example.org', 'olek@example.org'],
    ])
    expect(await seenBy('olek')).toMatchObject({ passed: true })
    expect(JSON.stringify(await seenBy('olek'))).not.toContain('@')
    await answer(id, 'olek', { yes: true })
    expect((await letters()).filter(({ text }) => text.includes('@'))).toHaveLength(2)
  })

  it('lets a yes be taken back until something has been passed on', async () => {
    await settle(await gazebo(), 'made')
    const [made] = await here.read((db) => db.select().from(introduction))
    const id = made?.id ?? ''
    await answer(id, 'nadia', { yes: true })
    await answer(id, 'nadia', { back: true })
    expect(await answer(id, 'olek', { yes: true })).toMatchObject({ passed: false })
    expect((await letters()).some(({ text }) => text.includes('@'))).toBe(false)
    await answer(id, 'nadia', { yes: true })
    expect((await letters()).filter(({ text }) => text.includes('@'))).toHaveLength(2)
  })

  it('neither makes nor tells of an introduction to an idea that is no longer public', async () => {
    const pair = await gazebo()
    await here.write((db) => takeBackProposal(db, here.on('olek', now), 'spring/SPR-02'))
    expect(await settle(pair, 'made')).toMatchObject({ because: 'no-such-pair' })
  })

  it('tells no title of an idea that was taken back since', async () => {
    await settle(await gazebo(), 'made')
    await here.write((db) => takeBackProposal(db, here.on('olek', now), 'spring/SPR-02'))
    const [made] = await here.read((db) => db.select().from(introduction))
    const seen = await here.read((db) => ownIntroduction(db, 'netherton', made?.id ?? '', 'nadia'))
    expect(seen).toMatchObject({ about: 'ideas', theirs: null })
  })

  it('tells the builder what one answers, and nobody else', async () => {
    await settle(await gazebo(), 'made')
    const [made] = await here.read((db) => db.select().from(introduction))
    const id = made?.id ?? ''
    expect(await answer(id, 'len', { yes: true })).toMatchObject({ because: 'no-such-introduction' })
    expect(await answer(id, 'nadia', {})).toMatchObject({ because: 'introduction-answer-empty' })
    expect(await answer(id, 'nadia', { words: 'Rather not, thank you.' })).toMatchObject({ ok: true })
    expect(await answer(id, 'nadia', { words: 'And another thing' })).toMatchObject({
      because: 'introduction-said-already',
    })
    expect((await desk()).settled).toMatchObject([{ sides: [{ words: 'Rather not, thank you.' }, { words: '' }] }])
    const seen = await here.read((db) => ownIntroduction(db, 'netherton', id, 'olek'))
    expect(JSON.stringify(seen)).not.toContain('Rather not')
    expect((await letters()).map(({ to }) => to)).toContain('tom@example.org')
    expect(await here.read((db) => ownIntroduction(db, 'netherton', id, 'len'))).toBeUndefined()
  })

  it('takes an offer of help to the builder, once for an idea and a few a day', async () => {
    const offer = (id: string, by: CastMember, at = now) =>
      here.write((db) => offerHelp(db, here.on(by, at), id, 'I have a van'))
    const party = await idea('SPR-01', 'nadia', 'Street party')
    expect(await offer(party, 'nadia')).toMatchObject({ because: 'help-own-idea' })
    expect(await offer(party, 'olek')).toMatchObject({ ok: true })
    expect(await offer(party, 'olek')).toMatchObject({ because: 'help-offered-already' })
    const draft = await here.proposal('spring', 'SPR-09', { by: 'nadia', events: [] })
    expect(await offer(draft, 'olek')).toMatchObject({ because: 'not-sent-in' })
    for (let more = 1; more < mostOffersADay; more++) {
      expect(await offer(await here.proposal('spring', `SPR-1${more}`, { by: 'len' }), 'olek')).toMatchObject({
        ok: true,
      })
    }
    const last = await here.proposal('spring', 'SPR-20', { by: 'len' })
    expect(await offer(last, 'olek')).toMatchObject({ because: 'help-offers-enough' })
    expect(await offer(last, 'olek', later(now, days(1)))).toMatchObject({ ok: true })
    expect(await letters()).toEqual([])
  })

  it('introduces who offered help to whose idea it is', async () => {
    const party = await idea('SPR-01', 'nadia', 'Street party')
    await here.write((db) => offerHelp(db, here.on('olek', now), party, 'I have a van'))
    const { offers } = await desk()
    expect(offers).toMatchObject([
      { words: 'I have a van', sides: [{ idea: { title: 'Street party' } }, { idea: null }] },
    ])
    await settle(offers[0]?.id ?? '', 'made')
    expect((await desk()).offers).toEqual([])
    const sent = (await letters()).map(({ to, text }) => ({ to, ...(JSON.parse(text) as object) }))
    expect(sent.find(({ to }) => to.startsWith('olek'))).toMatchObject({ own: null, theirs: 'Street party' })
  })

  it('keeps nothing of somebody who is erased', async () => {
    await settle(await gazebo(), 'made')
    const [made] = await here.read((db) => db.select().from(introduction))
    await answer(made?.id ?? '', 'olek', { words: 'Yes please' })
    await here.write(async (db) => {
      await offerHelp(db, here.on('nadia', now), 'spring/SPR-02', 'Me too').catch(() => undefined)
      await erasePerson(db, here.on(null, now), secrets, 'nadia', { name: 'A neighbour' })
    })
    for (const table of [introduction, introductionAnswer, helpOffer]) {
      expect(await here.read((db) => db.select().from(table))).toEqual([])
    }
  })
})
