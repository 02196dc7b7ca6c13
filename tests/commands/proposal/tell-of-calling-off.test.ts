import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordTold } from '~/commands/money/record-told.server'
import { tellOfCallingOff, type CalledOffTold } from '~/commands/proposal/tell-of-calling-off.server'
import { cancelRound } from '~/commands/round/cancel-round.server'
import { ok } from '~/domain/refusal'
import { tellingOfRound } from '~/queries/panel/telling.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { stillToTell } from '~/records/panel/answers-due.server'
import type { Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { outbox, share } from '~db/schema'
import { callOffByTwo } from '../../called-off'
import { allowed, withAddresses } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
  await here.livesHere('nadia', 'len', 'joy', 'rose', 'winston')
  await withAddresses(here, 'nadia', 'joy')
})
afterEach(() => here.close())

/** Nadia writes hers with Joy; Len has no address; one idea is a draft still, and one was taken back. */
async function roundWithIdeas(events: Parameters<Stage['round']>[1] = {}) {
  await here.round('spring', events)
  await here.proposal('spring', 'SPR-01', { by: 'nadia' })
  const together = { id: here.newId(), proposalId: 'spring/SPR-01', personId: 'joy', part: 'edit' } as const
  await here.write((db) => db.insert(share).values({ ...together, since: day(2), givenBy: 'nadia' }))
  await here.proposal('spring', 'SPR-02', { by: 'len' })
  await here.proposal('spring', 'SPR-03', { by: 'joy', events: [] })
  await here.proposal('spring', 'SPR-04', { by: 'joy', events: ['submitted', 'withdrawn'] })
}
const inWords = ({ reference, title, because }: CalledOffTold) => ({
  subject: reference,
  text: `${title}: ${because}`,
})
const letters = () =>
  here.read(async (db) =>
    (await db.select().from(outbox))
      .filter(({ kind }) => kind === 'round-called-off')
      .map(({ personId, payload }) => [personId, (payload as Letter).subject, (payload as Letter).text]),
  )
const left = () =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    return round ? (await stillToTell(db, round)).map(({ proposalId, personId }) => [proposalId, personId]) : []
  })
const waits = () =>
  here.read(async (db) =>
    (await waitingForMe(db, 'rose', day(40))).flatMap((one) => (one.kind === 'telling' ? [one.title] : [])),
  )
const toRecord = () =>
  here.read(async (db) => {
    const [round, actor] = [await roundById(db, 'spring'), await actorIn(db, 'netherton', 'rose', day(40))]
    if (!round || !actor) throw new Error('no stage')
    const { calledOff, toTell } = await tellingOfRound(db, round, actor, day(40))
    return { calledOff, toTell: toTell.map(({ name, tells, mayRecord }) => [name, tells, mayRecord]) }
  })

describe('a round that is called off', () => {
  const told = [
    ['joy', 'SPR-01', 'Idea SPR-01: The hall has flooded.'],
    ['nadia', 'SPR-01', 'Idea SPR-01: The hall has flooded.'],
  ]
  const reached = async () => expect((await letters()).toSorted()).toEqual(told)

  it('is told with its reason to everyone whose idea was in it, and who writes it with them', async () => {
    await roundWithIdeas()
    allowed(
      await here.write(
        (db) =>
        cancelRound(db, here.on('rose', day(5)), 'spring', 'The hall has flooded.', () => Promise.resolve(ok), tellOfCallingOff(inWords)), // prettier-ignore
      ),
    )
    await reached()
  })

  it('is told to them too where two officers call it off in the midst of the vote', async () => {
    await roundWithIdeas({ events: ['published', 'checked', 'voting-opened'] })
    allowed(await callOffByTwo(here, 'spring', day(25), 'The hall has flooded.', undefined, inWords))
    await reached()
  })

  it('waits for whoever looks after it, until everyone has heard', async () => {
    await roundWithIdeas()
    expect([await left(), await waits()]).toEqual([[], []])
    allowed(
      await here.write(
        (db) =>
        cancelRound(db, here.on('rose', day(5)), 'spring', 'The hall has flooded.', () => Promise.resolve(ok), tellOfCallingOff(inWords)), // prettier-ignore
      ),
    )
    expect(await left()).toEqual([['spring/SPR-02', 'len']])
    expect(await waits()).toEqual(['The spring round'])
    expect(await toRecord()).toEqual({ calledOff: true, toTell: [['Len Whitby', 'called-off', true]] })
    const inPerson = { proposalId: 'spring/SPR-02', personId: 'len', way: 'in-person', note: '' } as const
    allowed(await here.write((db) => recordTold(db, here.on('rose', day(6)), 'spring', inPerson)))
    expect([await left(), await waits()]).toEqual([[], []])
  })
})
