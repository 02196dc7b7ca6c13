import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { later } from '~/domain/time'
import { addProposalEvent, proposalById } from '~/records/proposal/proposal.server'
import { ballot, roll } from '~db/schema'
import type { CastMember } from '../../cast'
import { noInterest } from '../../money-stage'
import { openedBallots } from '../../opened-ballots'
import { day, secrets, stage, wholeDates, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose', 'nadia', 'len')
  await here.holds('panel', 'rose', 'winston')
  await here.round('spring', { events: ['published', 'checked'] })
  for (const reference of ['SPR-01', 'SPR-02', 'SPR-03', 'SPR-04']) await here.proposal('spring', reference)
})
afterEach(() => here.close())

const cast = (by: CastMember | null, named: string[], at = day(22)) =>
  here.write((db) => castBallot(db, here.on(by, at), secrets, 'spring', named))
const ballots = () => here.read((db) => openedBallots(db, secrets))
const sealed = () => here.read((db) => db.select().from(ballot))
const rollEntries = () => here.read((db) => db.select().from(roll))

describe('casting a ballot', () => {
  it('is open to verified residents, members of the panel among them, each once on the roll', async () => {
    expect(await cast('nadia', ['SPR-01'])).toEqual({ ok: true })
    expect(await cast('rose', ['SPR-02'])).toEqual({ ok: true })
    expect(await cast('winston', ['SPR-02']), 'on the panel, and lives elsewhere').toMatchObject({
      because: 'not-on-the-roll',
    })
    expect(await cast('joy', ['SPR-01'])).toMatchObject({ ok: false, because: 'not-on-the-roll' })
    const entries = await rollEntries()
    expect(entries.map(({ personId }) => personId).sort()).toEqual(['len', 'nadia', 'rose'])
  })

  it('counts the last one before the close, and only that', async () => {
    await cast('nadia', ['SPR-01', 'SPR-02'])
    await cast('nadia', ['SPR-03'])
    expect((await ballots()).map(({ choices }) => choices.named)).toEqual([['SPR-03']])
  })

  it('takes a blank ballot, and an idea named twice for once', async () => {
    await cast('nadia', [])
    await cast('rose', ['SPR-01', 'SPR-01'])
    expect((await ballots()).map(({ choices }) => choices.named).sort()).toEqual([[], ['SPR-01']])
  })

  it('says why not when it breaks the rules, and keeps the ballot there was', async () => {
    await cast('nadia', ['SPR-01'])
    expect(await cast('nadia', ['SPR-01', 'SPR-02', 'SPR-03', 'SPR-04'])).toMatchObject({
      because: 'too-many-choices',
      values: { limit: 3, chosen: 4 },
    })
    expect(await cast('nadia', ['SPR-99'])).toMatchObject({ because: 'no-such-proposal' })
    expect(await cast(null, ['SPR-01'])).toMatchObject({ because: 'sign-in-first' })
    expect((await ballots()).map(({ choices }) => choices.named)).toEqual([['SPR-01']])
  })

  it('takes no vote for an idea that is not on the list, or has been withdrawn while voting is open', async () => {
    await here.proposal('spring', 'SPR-05', { events: ['submitted', 'not-eligible'] })
    await cast('nadia', ['SPR-01', 'SPR-02'])
    await here.write(async (db) => {
      const withdrawn = await proposalById(db, 'spring/SPR-02')
      if (withdrawn) await addProposalEvent(db, here.on('nadia'), withdrawn, 'withdrawn')
    })
    expect(await cast('nadia', ['SPR-01', 'SPR-02'])).toMatchObject({
      because: 'no-such-proposal',
      values: { reference: 'SPR-02' },
    })
    expect(await cast('nadia', ['SPR-05'])).toMatchObject({ because: 'no-such-proposal' })
    expect((await ballots()).map(({ choices }) => choices.named)).toEqual([['SPR-01', 'SPR-02']])
  })

  it('takes no vote of a panel member for what she has an interest in, where only the panel votes', async () => {
    await here.round('panel', { events: ['published', 'checked'], rules: { voters: 'panel' } })
    await here.proposal('panel', 'PAN-01', { by: 'rose' })
    await here.proposal('panel', 'PAN-02')
    await noInterest(here, 'panel', 'rose')
    const inPanel = (named: string[]) =>
      here.write((db) => castBallot(db, here.on('rose', day(22)), secrets, 'panel', named))
    expect(await inPanel(['PAN-01', 'PAN-02'])).toMatchObject({
      because: 'choice-with-interest',
      values: { reference: 'PAN-01' },
    })
    expect(await sealed()).toEqual([])
    expect(await inPanel(['PAN-02'])).toEqual({ ok: true })
  })

  it('lets a resident vote for her own idea where all residents do, also one who is on the panel', async () => {
    for (const [reference, by] of [
      ['SPR-11', 'rose'],
      ['SPR-13', 'nadia'],
    ] as const)
      await here.proposal('spring', reference, { by })
    expect(await cast('rose', ['SPR-11']), 'she lives here').toEqual({ ok: true })
    expect(await cast('nadia', ['SPR-13'])).toEqual({ ok: true })
  })

  it('closes on the stroke of the hour', async () => {
    const closesAt = wholeDates.votingClosesAt ?? day(30)
    expect(await cast('nadia', ['SPR-01'], later(closesAt, -1))).toEqual({ ok: true })
    expect(await cast('nadia', ['SPR-02'], closesAt)).toMatchObject({ because: 'voting-closed' })
    expect(await cast('nadia', ['SPR-02'], day(20))).toMatchObject({ because: 'voting-not-open-yet' })
  })

  it('leaves nothing that says who chose what: no person with a choice, and no time with either', async () => {
    await cast('nadia', ['SPR-01'])
    const [row] = await sealed()
    expect(Object.keys(row ?? {}).sort()).toEqual(['pseudonym', 'roundId', 'sealed'])
    expect(JSON.stringify(row)).not.toMatch(/nadia|SPR-01/)
    const [entry] = (await rollEntries()).filter(({ personId }) => personId === 'nadia')
    expect(entry).toEqual({
      roundId: 'spring',
      personId: 'nadia',
      addedLater: false,
      channel: 'web',
    })
  })
})
