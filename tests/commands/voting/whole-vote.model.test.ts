import { asc, eq, isNotNull } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { engine } from '~db/engine'
import { publishedBallot, publishedReceipt, roll } from '~db/schema'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { answerVotingChange } from '~/commands/voting/answer-voting-change.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { actAtDesk } from '~/commands/voting/paper/act-at-desk.server'
import { closeDesk, openDesk } from '~/commands/voting/paper/keep-desk.server'
import { signOnBeside } from '~/commands/voting/paper/sign-on-at-desk.server'
import { keyInPaper } from '~/commands/voting/paper/key-in-paper.server'
import { addBatch, finishPaper } from '~/commands/voting/paper/open-envelopes.server'
import { printBallots, printSlips } from '~/commands/voting/paper/print-paper.server'
import { proposeVotingChange } from '~/commands/voting/propose-voting-change.server'
import { ok, type Outcome } from '~/domain/refusal'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { soundnessOf } from '~/queries/soundness.server'
import type { CastMember } from '../../cast'
import { sparksOn } from '../../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../../stage'

const hands = { secrets, letter: () => ({ subject: '', text: '' }) }

/** How many histories are tried; for a long night, `SPARKS_RUNS=500`. A failure prints its seed and path. */
const runs = Number(process.env['SPARKS_RUNS'] ?? (engine === 'sqlite' ? 12 : 3))

const voters = ['nadia', 'len', 'joy', 'edna'] as const
const ideas = ['SPR-01', 'SPR-02', 'SPR-03'] as const
const officers = ['sheila', 'winston'] as const
const opens = wholeDates.votingOpensAt ?? day(21)

/** Somebody does something, some time after what came before. */
type Move = { readonly wait: number } & (
  | { readonly do: 'cast' | 'paper' | 'kept'; readonly who: number; readonly named: string[] }
  | { readonly do: 'ask'; readonly who: number; readonly act: 'close' | 'extend' | 'again' | 'call-off' }
  | { readonly do: 'answer'; readonly who: number; readonly agree: boolean }
  | { readonly do: 'stale'; readonly who: number }
  | { readonly do: 'withdraw'; readonly idea: number }
  | { readonly do: 'clock'; readonly atClose: boolean }
)

const wait = fc.constantFrom(0, 1, 1, 60, 60, 60 * 24)
const who = fc.nat(3)
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ wait, do: fc.constantFrom('cast', 'paper', 'kept'), who, named: fc.subarray([...ideas]) }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ wait, do: fc.constant('ask'), who, act: fc.constantFrom('close', 'extend', 'again', 'call-off') }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ wait, do: fc.constant('answer'), who, agree: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ wait, do: fc.constant('withdraw'), idea: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ wait, do: fc.constant('stale'), who }) },
  { weight: 2, arbitrary: fc.record({ wait, do: fc.constant('clock'), atClose: fc.boolean() }) },
)

const changing = fc
  .tuple(fc.nat(1), fc.constantFrom('close' as const, 'extend' as const, 'again' as const, 'call-off' as const))
  .filter(([one, act]) => act !== 'call-off' || one === 0)
const clock: Move = { wait: 1, do: 'clock', atClose: true }
/** Two officers at one, which is rare by chance alone; and a vote on paper that comes to its end and is held again. */
const together: fc.Arbitrary<Move[]> = fc.oneof(
  changing.map(([one, act]): Move[] => [
    { wait: 1, do: 'ask', who: one, act },
    { wait: 1, do: 'answer', who: 1 - one, agree: true },
  ]),
  fc
    .array(move, { maxLength: 3 })
    .map((between): Move[] => [
      { wait: 1, do: 'paper', who: 0, named: ['SPR-01'] },
      ...between,
      { wait: 1, do: 'ask', who: 0, act: 'close' },
      clock,
      { wait: 1, do: 'ask', who: 0, act: 'again' },
      { wait: 1, do: 'answer', who: 1, agree: true },
    ]),
)
const history = fc
  .array(fc.oneof({ weight: 3, arbitrary: move.map((one) => [one]) }, { weight: 1, arbitrary: together }), {
    ...{ minLength: 4, maxLength: 20, size: 'max' },
  })
  .map((pieces) => pieces.flat())

/** What there should be, kept by the plainest means: each voter's vote, and how far the round is. */
class Model {
  votes = new Map<CastMember, { by: 'web' | 'paper'; named: readonly string[] }>()
  gone = new Set<string>()
  closesAt: Instant = wholeDates.votingClosesAt ?? day(30)
  closed = false
  off = false
  counted = false
  /** Paper has been given out since the vote began, or began anew: the count waits for it. */
  paperOut = false
  /** What waits for a second officer: what, until when, by whom, and until when she may still get an answer. */
  asked: { id: string; act: string; until: Instant; by: CastMember; lapses: Instant } | null = null

  constructor(readonly paperOverWeb: boolean) {}

  takesVotes = (at: Instant) => !this.off && !this.closed && at < this.closesAt

  cast(by: CastMember, named: readonly string[], at: Instant): boolean {
    const may = this.takesVotes(at) && this.votes.get(by)?.by !== 'paper' && !named.some((one) => this.gone.has(one))
    if (may) this.votes.set(by, { by: 'web', named })
    return may
  }

  /** Whether her envelope goes into the box. */
  paper(by: CastMember, named: readonly string[], at: Instant): boolean {
    const before = this.votes.get(by)?.by
    const may = !this.off && at < this.closesAt && (before === undefined || (before === 'web' && this.paperOverWeb))
    if (may) this.votes.set(by, { by: 'paper', named })
    return may
  }

  fits(act: string, until: Instant, at: Instant): boolean {
    if (this.off) return false
    if (act === 'call-off') return true
    if (act === 'again') return this.closed && !this.counted && until > at && until <= wholeDates.decidesAt
    if (!this.takesVotes(at)) return false
    return act === 'close' || (until > this.closesAt && until <= wholeDates.decidesAt)
  }

  clock(at: Instant): void {
    if (this.off || this.counted || at < this.closesAt) return
    const turns = !this.closed || !this.paperOut
    this.closed = true
    this.counted = !this.paperOut
    // What was asked before was about a vote that was still to come to its end.
    if (turns && this.asked) this.asked.lapses = at
  }

  agreed(at: Instant): void {
    const { act, until } = this.asked ?? { act: '', until: at }
    this.asked = null
    if (act === 'call-off') this.off = true
    if (act === 'close') [this.closed, this.closesAt] = [true, at]
    if (act === 'extend') this.closesAt = until
    if (act === 'again') {
      this.votes.clear()
      this.closed = false
      this.paperOut = false
      this.closesAt = until
    }
  }
}

const played = async (over: boolean, moves: readonly Move[]) => {
  const here = await stage()
  try {
    await play(here, new Model(over), moves)
  } finally {
    await here.close()
  }
}

async function play(here: Stage, model: Model, moves: readonly Move[]): Promise<void> {
  await here.livesHere(...voters)
  await here.holds('chair', 'sheila')
  await here.holds('treasurer', 'winston')
  await here.holds('builder', 'gareth')
  await here.holds('panel', 'rose', 'mei')
  const rules = { voters: 'residents', counting: 'greedy', paperOverWeb: model.paperOverWeb } as const
  await here.round('spring', { events: ['published', 'checked', 'scores-locked'], rules })
  for (const reference of ideas) await here.proposal('spring', reference, { by: 'callum' })
  let now: Instant = later(opens, minutes(1))
  let dice = 7
  const on = (by: CastMember | null, at = now) =>
    here.on(by, at, (below) => (dice = (dice * 48_271) % 2_147_483_647) % below)
  const clock = (at: Instant) => moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => at } })
  await clock(now)

  let desk = null as { id: string; slips: readonly string[]; ballots: readonly string[] } | null
  /** The desk of a vote that was held again since. */
  let old = null as typeof desk
  let number = 0
  for (const [place, one] of moves.entries()) {
    now = later(now, minutes(one.wait) + 1)
    if (one.do === 'clock' && one.atClose && model.closesAt > now) now = model.closesAt
    if (one.do === 'cast') {
      const by = voters[one.who] ?? 'nadia'
      const outcome = await here.write((db) => castBallot(db, on(by), secrets, 'spring', one.named))
      expect(outcome.ok, `${place}: ${by} casts`).toBe(model.cast(by, one.named, now))
    } else if (one.do === 'paper' || one.do === 'kept') {
      if (desk === null) {
        const opened = await here.write((db) => openDesk(db, on('gareth'), 'spring', { place: 'Library', besideId: 'mei' })) // prettier-ignore
        expect(opened.ok, `${place}: a desk opens`).toBe(model.takesVotes(now))
        if (!opened.ok) continue
        must(await here.write((db) => signOnBeside(db, on('mei'), 'spring', opened.id)))
        const slips = must(await here.write((db) => printSlips(db, on('gareth'), secrets, 'spring', 20))).marks
        const ballots = must(await here.write((db) => printBallots(db, on('gareth'), secrets, 'spring', 4))).marks
        desk = { id: opened.id, slips, ballots }
        model.paperOut = true
      }
      const by = voters[one.who] ?? 'nadia'
      const deskId = desk.id
      // What the tablet kept without a connection was done an hour before it came.
      const keptMs = one.do === 'kept' ? hours(1) : 0
      const act = (kind: 'hand-out' | 'take-in', typed: string) => {
        number += 1
        const whole = { deskId, kind, typed, personId: by, keptMs, happened: true, once: `act-${number}` }
        return here.write((db) => actAtDesk(db, on('gareth'), hands, 'spring', whole))
      }
      const slip = desk.slips[number / 2] ?? ''
      await act('hand-out', slip)
      const came = await act('take-in', slip)
      const inBox = came.ok && came.said === 'in-box'
      expect(inBox, `${place}: an envelope of ${by}`).toBe(model.paper(by, one.named, later(now, -keptMs)))
    } else if (one.do === 'stale') {
      if (old === null) continue
      const by = voters[one.who] ?? 'nadia'
      const kept = { keptMs: hours(6), happened: true, once: `stale-${place}` }
      const act = { deskId: old.id, kind: 'take-in', typed: old.slips.at(-1) ?? '', personId: by, ...kept } as const
      const came = await here.write((db) => actAtDesk(db, on('gareth'), hands, 'spring', act))
      expect(came, 'what a tablet kept of a vote that was thrown away').not.toMatchObject({ said: 'in-box' })
    } else if (one.do === 'ask') {
      const by = officers[one.who % 2] ?? 'sheila'
      const until = later(model.closesAt, hours(12))
      const wanted = { id: `asked-${place}`, act: one.act, until, because: 'Because' }
      const outcome = await here.write((db) => proposeVotingChange(db, on(by), 'spring', wanted))
      const { asked } = model
      const waits = asked !== null && now < asked.lapses && model.fits(asked.act, asked.until, now)
      const may = model.fits(one.act, until, now) && !waits
      expect(outcome.ok, `${place}: ${by} asks to ${one.act}`).toBe(may)
      if (may) model.asked = { id: wanted.id, act: one.act, until, by, lapses: later(now, hours(48)) }
    } else if (one.do === 'answer') {
      const by = officers[one.who % 2] ?? 'sheila'
      const { asked } = model
      if (asked === null) continue
      const said = { changeId: asked.id, answer: one.agree ? 'agreed' : 'refused' } as const
      const rest = {
        letter: () => ({ subject: 'x', text: 'x' }),
        giveBack: () => Promise.resolve(ok),
        tellIdeas: () => Promise.resolve(),
      }
      const outcome = await here.write((db) => answerVotingChange(db, on(by), secrets, 'spring', said, rest))
      const second = asked.by !== by
      const may = second && (!one.agree || (now < asked.lapses && model.fits(asked.act, asked.until, now)))
      expect(outcome.ok, `${place}: ${by} ${said.answer}`).toBe(may)
      if (may && one.agree) {
        const again = asked.act === 'again'
        model.agreed(now)
        if (again) [old, desk, number] = [desk ?? old, null, 0]
      } else if (may) model.asked = null
    } else if (one.do === 'withdraw') {
      const reference = ideas[one.idea] ?? 'SPR-01'
      const letter = () => ({ subject: 'x', text: 'x' })
      const outcome = await here.write((db) => withdrawProposal(db, on('callum'), `spring/${reference}`, letter))
      expect(outcome.ok, `${place}: ${reference} is withdrawn`).toBe(model.takesVotes(now))
      if (outcome.ok) model.gone.add(reference)
    } else {
      await clock(now)
      model.clock(now)
    }
  }

  now = later(model.closesAt > now ? model.closesAt : now, hours(1))
  await clock(now)
  model.clock(now)
  const onPaper = [...model.votes.values()].filter(({ by }) => by === 'paper')
  if (desk !== null && !model.off && !model.counted) {
    const { id, ballots } = desk
    await here.write((db) => closeDesk(db, on('gareth'), 'spring', id))
    if (onPaper.length > 0)
      must(await here.write((db) => addBatch(db, on('gareth'), 'spring', { number: 1, papers: onPaper.length })))
    for (const [place, { named }] of onPaper.entries())
      for (const reader of ['rose', 'mei'] as const) {
        const paper = { typed: ballots[place] ?? '', batch: 1, says: 'choices', choices: { named } } as const
        must(await here.write((db) => keyInPaper(db, on(reader), secrets, 'spring', paper)))
      }
    expect(await here.write((db) => finishPaper(db, on('sheila'), 'spring', ''))).toEqual(ok)
    model.paperOut = false
    await clock(now)
    model.clock(now)
  }
  await isAsItShouldBe(here, model)
}

/** Every vote that was acknowledged last is among those counted, and no other; and the books of the vote agree. */
async function isAsItShouldBe(here: Stage, model: Model): Promise<void> {
  const found = await here.read(async (db) => ({
    ballots: await db.select().from(publishedBallot).where(eq(publishedBallot.roundId, 'spring')),
    receipts: await db.select().from(publishedReceipt),
    voted: await db.select().from(roll).where(isNotNull(roll.channel)).orderBy(asc(roll.personId)),
  }))
  const standing = (named: readonly string[]) => named.filter((one) => !model.gone.has(one)).sort().join() // prettier-ignore
  const expected = model.counted ? [...model.votes.values()].map(({ named }) => standing(named)) : []
  expect(found.ballots.map(({ choices }) => standing(choices.named)).sort()).toEqual(expected.sort())
  expect(found.receipts).toHaveLength(expected.length)
  expect(found.voted.map(({ personId, channel }) => [personId, channel])).toEqual(
    [...model.votes].map(([personId, { by }]) => [personId, by]).sort(),
  )
  await here.read(async (db) => {
    for await (const { faults } of soundnessOf(db)) expect(faults).toEqual([])
  })
}

const must = <Answer extends object>(outcome: Outcome<Answer>): Answer => {
  if (!outcome.ok) throw new Error(outcome.because)
  return outcome
}

it(
  'whatever is cast, changed, brought on paper, withdrawn, asked for and agreed, in any order: what counts is what was last acknowledged',
  async () => {
    await fc.assert(fc.asyncProperty(fc.boolean(), history, played), { numRuns: runs })
  },
  60_000 + runs * 10_000,
)
