import { and, eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ballot, ballotAside, challenge, challengeAnswer, deskAct, paperSlip, roll, roundEvent } from '~db/schema'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { openDesk } from '~/commands/voting/paper/keep-desk.server'
import { signOnBeside } from '~/commands/voting/paper/sign-on-at-desk.server'
import { printSlips } from '~/commands/voting/paper/print-paper.server'
import type { Outcome } from '~/domain/refusal'
import type { RoundRules } from '~/domain/round'
import { openWorld } from '~/platform/open-world.server'
import { randomBelow } from '~/platform/secrets.server'
import { wrongWithVote } from '~/queries/voting/whole-vote.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import type { CastMember } from '../cast'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { day, secrets, stageOn, type Stage } from '../stage'
import { perform, type Deed } from './deeds'
import { TwoProcesses } from './two-processes'

let two: TwoProcesses
let database: FreshDatabase
let address: string
let here: Stage

beforeAll(async () => {
  two = await TwoProcesses.start()
}, 60_000)
afterAll(() => two.stop())
beforeEach(async () => {
  database = await freshDatabase()
  address = database.address
  here = await stageOn(openWorld(address))
  await here.livesHere('len', 'nadia', 'joy')
  await here.holds('chair', 'sheila')
  await here.holds('treasurer', 'winston')
  await here.holds('authoriser', 'tom')
  await here.holds('builder', 'gareth')
  await here.holds('panel', 'mei')
})
afterEach(async () => {
  await here.close()
  await two.leave(address)
  await database.remove()
})

const at = day(22)
const by = (who: CastMember, when = at) => ({ by: who, at: when })
const why = (outcomes: readonly (Outcome<object> | undefined)[]) =>
  outcomes.map((outcome) => (outcome?.ok ? 'done' : (outcome?.because ?? 'nothing'))).sort()
const said = (outcomes: readonly Outcome<object>[]) =>
  outcomes.map((one) => ('said' in one ? one.said : 'nothing')).sort()
const raced = async (one: Deed, other: Deed) => {
  const [[first], [second]] = await two.race(address, [one], [other])
  return [first as Outcome<object>, second as Outcome<object>] as const
}
const must = <Answer extends object>(outcome: Outcome<Answer>): Answer => {
  if (!outcome.ok) throw new Error(outcome.because)
  return outcome
}

/** A round whose vote is on, with a desk that two keep and so many slips. */
async function aDesk(roundId: string, { slips = 2, rules = {} }: { slips?: number; rules?: Partial<RoundRules> } = {}) {
  await here.round(roundId, { rules: { steps: { check: false, score: false, vote: true }, ...rules } })
  await here.proposal(roundId, 'PAP-01')
  await here.write((db) => castBallot(db, here.on('nadia', at), secrets, roundId, []))
  const { deskId, marks } = await here.write(async (db) => {
    const on = { ...here.on('gareth', at), randomBelow }
    const printed = must(await printSlips(db, on, secrets, roundId, slips))
    const desk = must(await openDesk(db, on, roundId, { place: 'The library', besideId: 'mei' }))
    must(await signOnBeside(db, here.on('mei', at), roundId, desk.id))
    return { deskId: desk.id, marks: printed.marks }
  })
  let number = 0
  const act = (kind: 'hand-out' | 'take-in', typed: string, personId: string | null = 'len'): Deed => ({
    ...{ do: 'desk', ...by('gareth'), roundId, deskId, once: `act-${(number += 1)}` },
    ...{ kind, typed, personId, keptMs: 0, happened: false },
  })
  return { deskId, marks, act }
}
const stands = (roundId: string) =>
  here.read(async (db) => {
    const [mark] = await db
      .select()
      .from(roll)
      .where(and(eq(roll.roundId, roundId), eq(roll.personId, 'len')))
    const slips = await db.select().from(paperSlip).where(eq(paperSlip.roundId, roundId))
    const events = await db.select().from(roundEvent).where(eq(roundEvent.roundId, roundId))
    const round = await roundById(db, roundId)
    return {
      channel: mark?.channel ?? null,
      inBox: slips.filter(({ came }) => came === 'in-box').length,
      // Beside Nadia's blank one.
      online: (await db.select().from(ballot).where(eq(ballot.roundId, roundId))).length - 1,
      aside: (await db.select().from(ballotAside).where(eq(ballotAside.roundId, roundId))).length,
      takenOut: events.filter(({ kind }) => kind === 'paper-taken-out').length,
      breaches: round ? await wrongWithVote(db, round) : [],
    }
  })
const turns = Array.from({ length: 8 }, (_, turn) => turn)

describe('two processes, and what is done at a desk', () => {
  it('give one slip to one person, and one person one envelope in the box', async () => {
    for (const turn of turns) {
      const roundId = `slip-${turn}`
      const { marks, act } = await aDesk(roundId)
      const [one = '', other = ''] = marks
      const given = await raced(act('hand-out', one, 'len'), act('hand-out', one, 'joy'))
      expect(said(given)).toEqual(['out', 'paper-slip-with-another'])
      must(await perform(here.world, act('hand-out', other, 'len')))
      const [slip] = await here.read((db) => db.select().from(paperSlip).where(and(eq(paperSlip.roundId, roundId), eq(paperSlip.personId, 'len')))) // prettier-ignore
      expect(slip).toMatchObject({ givenBy: 'gareth', givenBesideId: 'mei' })
      const taken = await raced(act('take-in', other), act('take-in', other))
      expect(why(taken), 'each is told something').toEqual(['done', 'done'])
      expect(said(taken), 'and one of them that it counts').toEqual(['in-box', 'paper-slip-over'])
      expect(await stands(roundId)).toMatchObject({ channel: 'paper', inBox: 1, breaches: [] })
    }
  })

  it('hand nothing out at a desk that is closed in that moment, nor do one act twice', async () => {
    for (const turn of turns) {
      const roundId = `closing-${turn}`
      const { deskId, marks, act } = await aDesk(roundId)
      const give = act('hand-out', marks[0] ?? '')
      const [given, closed] = await raced(give, { do: 'close-desk', ...by('sheila'), roundId, deskId })
      expect(closed.ok).toBe(true)
      if (!given.ok) expect(given).toMatchObject({ because: 'desk-closed' })
      const again = await perform(here.world, give)
      expect(again.ok, 'sent again it is answered alike').toBe(given.ok)
      const acts = await here.read((db) => db.select().from(deskAct).where(eq(deskAct.deskId, deskId)))
      expect(acts).toHaveLength(given.ok ? 1 : 0)
    }
  })
})

describe('two processes, and paper that is taken out', () => {
  it('ask for it once, and take it out once, whichever of two officers agrees', async () => {
    for (const turn of turns) {
      const roundId = `out-${turn}`
      const { marks, act } = await aDesk(roundId)
      const [typed = ''] = marks
      must(await perform(here.world, act('hand-out', typed)))
      must(await perform(here.world, act('take-in', typed)))
      const ask = (who: CastMember): Deed => ({ do: 'ask-out', ...by(who), roundId, typed, id: `${roundId}-${who}` })
      const asked = await raced(ask('sheila'), ask('tom'))
      expect(why(asked)).toEqual(['done', 'paper-out-waiting'])
      const [asker, another] = asked[0].ok ? (['sheila', 'tom'] as const) : (['tom', 'sheila'] as const)
      const answer = (who: CastMember, said: 'agreed' | 'refused'): Deed => ({
        ...{ do: 'answer-out', ...by(who), roundId, id: `${roundId}-${asker}`, answer: said },
      })
      const second = turn % 2 === 0 ? 'agreed' : 'refused'
      const answered = await raced(answer('winston', 'agreed'), answer(another, second))
      expect(why(answered)).toEqual(['done', 'paper-out-answered'])
      const out = turn % 2 === 0 || answered[0].ok
      expect(await stands(roundId)).toMatchObject({
        ...{ channel: out ? null : 'paper', inBox: out ? 0 : 1, takenOut: out ? 1 : 0, breaches: [] },
      })
    }
  })

  it('never leave her with two votes, or none of hers, when she votes in the moment in which it is taken out', async () => {
    for (const turn of turns) {
      const roundId = `vote-${turn}`
      const { marks, act } = await aDesk(roundId, { rules: { paperOverWeb: true } })
      const [typed = ''] = marks
      // In every other turn she had voted online before, and that vote lies aside.
      if (turn % 2 === 0) await here.write((db) => castBallot(db, here.on('len', at), secrets, roundId, ['PAP-01']))
      must(await perform(here.world, act('hand-out', typed)))
      must(await perform(here.world, act('take-in', typed)))
      must(await perform(here.world, { do: 'ask-out', ...by('sheila'), roundId, typed, id: roundId }))
      const agree: Deed = { do: 'answer-out', ...by('winston'), roundId, id: roundId, answer: 'agreed' }
      const vote: Deed = { do: 'cast', ...by('len'), roundId, named: [] }
      const [agreed, cast] = await raced(agree, vote)
      expect(agreed.ok).toBe(true)
      if (!cast.ok) expect(cast).toMatchObject({ because: 'voted-on-paper' })
      const votes = cast.ok || turn % 2 === 0 ? 1 : 0
      expect(await stands(roundId)).toMatchObject({
        ...{ channel: votes === 1 ? 'web' : null, online: votes, inBox: 0, aside: 0, takenOut: 1, breaches: [] },
      })
    }
  })

  it('let an envelope come in, or its hand-out be taken out, and agree on which was first', async () => {
    for (const turn of turns) {
      const roundId = `in-${turn}`
      const { marks, act } = await aDesk(roundId)
      const [typed = ''] = marks
      must(await perform(here.world, act('hand-out', typed)))
      must(await perform(here.world, { do: 'ask-out', ...by('sheila'), roundId, typed, id: roundId }))
      const agree: Deed = { do: 'answer-out', ...by('winston'), roundId, id: roundId, answer: 'agreed' }
      const [agreed, taken] = await raced(agree, act('take-in', typed))
      expect(why([agreed, taken])).toEqual(['done', 'done'])
      // Either way it counts no more: it was taken out before it came, or after.
      expect(await stands(roundId)).toMatchObject({ channel: null, inBox: 0, takenOut: 1, breaches: [] })
    }
  })
})

describe('two processes and a challenge', () => {
  it('keep one answer of two officers’, and number two challenges apart', async () => {
    for (const turn of turns) {
      const roundId = `challenged-${turn}`
      await aDesk(roundId)
      await here.write(async (db) => {
        const round = await roundById(db, roundId)
        if (round) await addRoundEvent(db, here.on(null, at), round, 'counted')
      })
      const say = (who: CastMember): Deed => ({ do: 'challenge', ...by(who), roundId, secret: `${roundId}-${who}` })
      expect(why(await raced(say('len'), say('nadia')))).toEqual(['done', 'done'])
      const made = await here.read((db) => db.select().from(challenge).where(eq(challenge.roundId, roundId)))
      expect(made.map(({ number }) => number).sort()).toEqual([1, 2])
      const answer = (who: CastMember): Deed => ({
        ...{ do: 'answer-challenge', ...by(who), roundId, number: 1, words: `As ${who} sees it` },
      })
      expect(why(await raced(answer('sheila'), answer('winston')))).toEqual(['challenge-answered', 'done'])
      const first = made.find(({ number }) => number === 1)?.id ?? ''
      const answers = await here.read((db) => db.select().from(challengeAnswer).where(eq(challengeAnswer.challengeId, first))) // prettier-ignore
      expect(answers).toHaveLength(1)
    }
  })
})
