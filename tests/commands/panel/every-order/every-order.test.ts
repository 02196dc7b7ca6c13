import fc from 'fast-check'
import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engine } from '~db/engine'
import { interest, scoreAssignment, scoreSheet } from '~db/schema'
import { panelScores, rankedBy, ranking, scoredBy, type Mean } from '~/domain/panel'
import { measures } from '~/domain/round'
import { ownScoring } from '~/queries/panel/own-scoring.server'
import { scoringProgress } from '~/queries/panel/scoring-progress.server'
import { scoringSheet } from '~/queries/panel/score-sheet.server'
import { scoresSetAside } from '~/queries/panel/set-aside.server'
import { rankingsOf, scoringOf } from '~/records/panel/scores.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById, type Round } from '~/records/round/course.server'
import type { Db, World } from '~/platform/world.server'
import { inTurn } from '../../../in-turn'
import { stage, type Stage } from '../../../stage'
import { seenScores } from '../scored'
import { ideas, members, officer, pair, ScoringModel, type Idea, type Member } from './model'
import { everyOrder, givenNow, noteBy, partScored, type About } from './steps'

const ids = ideas.map((idea) => `spring/${idea}`)
const inRound = (proposalId: string) => proposalId.slice('spring/'.length) as Idea
const list = ideas.map((reference) => ({ id: `spring/${reference}`, reference, title: `Idea ${reference}` }))

/** A round that is scored already in part, for one sequence after another to go on from. */
interface Opened {
  readonly world: World
  readonly model: ScoringModel
  /** What may not change any more; nothing while scores are taken. */
  readonly frozen: unknown
}

/** Four members score three ideas, all of them or two for each; somebody else chairs. */
async function openScoring(scorersEach: number | undefined, isLocked: boolean): Promise<Opened> {
  const here = await stage()
  await here.holds('panel', ...members)
  await here.holds('chair', officer)
  const rules = { fewestScores: 1, ...(scorersEach !== undefined && { scorersEach }) }
  await here.round('spring', { rules, events: ['published', 'checked'] })
  await here.criteria('spring')
  for (const [place, reference] of ideas.entries()) await here.proposal('spring', reference, { cost: 300_00 + place })
  const model = new ScoringModel()
  if (scorersEach !== undefined) model.given = new Set()
  await partScored(here, model, isLocked)
  expect(model.scores().length, 'some are in, and some are not').toBeGreaterThan(2)
  const round = await the(here)
  return { world: here.world, model, frozen: isLocked ? await here.read((db) => frozenNow(db, round, model)) : null }
}

async function the(here: Stage): Promise<Round> {
  const round = await here.read((db) => roundById(db, 'spring'))
  if (!round) throw new Error('no round')
  return round
}

/** Looks at what must be true of whom and what a step was about; and, at the end, of everybody and everything. */
function lookAt(here: Stage, opened: Opened) {
  let { frozen } = opened
  return async (model: ScoringModel, about: About | 'everything') => {
    const round = await the(here)
    if (round.rules.scorersEach !== undefined) model.given = await givenNow(here)
    const isWhole = about === 'everything'
    const [people, things] = isWhole ? [members, ideas] : nearTo(about)
    await here.read(async (db) => {
      await nobodyWithAnInterestCounts(db, round, model, isWhole)
      await nobodyReadsWhatIsNotForHer(db, round, model, people, things)
      await herListIsRight(db, round, model, people)
      if (isWhole) await progressIsRight(db, round, model)
      if (model.lockedAt === null) return
      const now = await frozenNow(db, round, model)
      frozen ??= now
      expect(now, 'what was scored, shared out and stood at the lock').toEqual(frozen)
      if (isWhole) await bothResultsAreThere(db, round, model)
    })
    if (isWhole) await nothingIsGivenAway(here, round, model)
    if (model.lockedAt !== null) return
    const stands = [...(model.given ?? [])].filter((one) =>
      members.some((who) => model.isOut(who, ideaIn(one)) && one === pair(who, ideaIn(one))),
    )
    expect(stands, 'nobody is to score what she stepped out of').toEqual([])
  }
}

/** Who did it and one who watches, and what it was done to. */
function nearTo({ who = members[0], idea }: About): [readonly Member[], readonly Idea[]] {
  const watches = members[(members.indexOf(who) + 1) % members.length] ?? who
  return [[who, watches], idea === undefined ? [ideas[0]] : [idea]]
}

/** What nothing may change after the lock: the sheets, who had what, and the ranking as it stood then. */
async function frozenNow(db: Db, round: Round, model: ScoringModel) {
  const { atLock } = await rankingsOf(db, round, ids, model.now)
  return {
    sheets: await db.select().from(scoreSheet).orderBy(asc(scoreSheet.proposalId), asc(scoreSheet.personId)),
    lines: await db.select().from(scoreAssignment).orderBy(asc(scoreAssignment.step)),
    means: atLock.map(({ proposalId, rank, weighted }) => ({ proposalId, rank, weighted })),
  }
}

const ideaIn = (given: string) => given.split(' ')[1] as Idea

/** The mean is of those alone who have no interest; and it is as if the others had never written anything. */
async function nobodyWithAnInterestCounts(db: Db, round: Round, model: ScoringModel, isWhole: boolean) {
  const scoring = await scoringOf(db, round, ids, model.now)
  if (!scoring) throw new Error('nothing to score by')
  const ranked = ranking(panelScores(scoring), scoring.lots)
  for (const { proposalId, weighted, scored } of ranked) {
    const idea = inRound(proposalId)
    const counted = model.scores().filter((one) => one.idea === idea && !model.isSetAside(one.who, idea))
    expect(scored).toBe(counted.length)
    if (weighted) expect(asThirds(weighted, counted.length)).toBe(thirdsOf(counted))
  }
  if (!isWhole) return
  const others = scoring.sheets.filter(
    ({ personId, proposalId }) => !model.isSetAside(personId as Member, inRound(proposalId)),
  )
  const without = { ...scoring, sheets: others }
  for (const measure of measures) {
    expect(scoredBy(scoring, measure)).toEqual(scoredBy(without, measure))
    expect(rankedBy(scoring, scoring.lots, measure)).toEqual(rankedBy(without, scoring.lots, measure))
  }
}

const thirdsOf = (sheets: ReturnType<ScoringModel['scores']>) =>
  sheets.reduce((sum, { points }) => sum + 2 * (points.together ?? 0) + (points.value ?? 0), 0)
/** A mean over so many members, as the sum of their thirds of a point: exact. */
const asThirds = ({ total, outOf }: Mean, count: number) => (total * 3 * count) / outOf

/** What others gave is there when her own is in or after the lock, and never where she has an interest or said nothing. */
async function nobodyReadsWhatIsNotForHer(
  db: Db,
  round: Round,
  model: ScoringModel,
  people: readonly Member[],
  things: readonly Idea[],
) {
  for (const idea of things) {
    const proposal = await proposalById(db, `spring/${idea}`)
    if (!proposal) throw new Error('no proposal')
    for (const who of people) {
      const sheet = await scoringSheet(db, round, proposal, who, model.now)
      const own = model.sheet(who, idea)
      const isIn = own?.handedIn === true && !own.abstained
      const hasPart = !model.left.has(who) && model.last(who, idea)?.kind === 'none'
      const may = hasPart && (isIn || model.lockedAt !== null)
      expect(sheet.others !== null, `${who} reads what others gave to ${idea}`).toBe(may)
      if (may) continue
      const said = JSON.stringify(sheet)
      for (const other of members) if (other !== who) expect(said).not.toContain(noteBy(other, idea))
    }
  }
}

/** The page of the scores has no number of an idea that its reader stepped out of, or has yet to declare on. */
async function nothingIsGivenAway(here: Stage, round: Round, model: ScoringModel) {
  for (const who of members) {
    const seen = await seenScores(here, round, who, model.now)
    expect(seen === null).toBe(model.lockedAt === null)
    for (const row of seen?.rows ?? []) {
      const hasLeft = model.left.has(who)
      const last = model.last(who, row.reference as Idea)
      if (hasLeft ? last !== undefined && last.kind !== 'none' : last?.kind !== 'none') expect(row.score).toBeNull()
    }
  }
}

async function herListIsRight(db: Db, round: Round, model: ScoringModel, people: readonly Member[]) {
  for (const who of people) {
    if (model.left.has(who)) continue
    const { done, total } = await ownScoring(db, list, round, who)
    expect({ in: done, of: total }, `what ${who} has on her own list`).toEqual(model.progressOf(who))
  }
}

async function progressIsRight(db: Db, round: Round, model: ScoringModel) {
  const progress = await scoringProgress(db, round, model.now)
  const each = members.map((who) => [who, model.progressOf(who)] as const)
  for (const [who, hers] of each) {
    const told = progress.members.find(({ personId }) => personId === who)
    expect({ in: told?.in ?? 0, of: told?.of ?? 0 }, `how far ${who} is`).toEqual(hers)
  }
  expect(progress.in).toBe(each.reduce((sum, [, one]) => sum + one.in, 0))
  expect(progress.of).toBe(each.reduce((sum, [, one]) => sum + one.of, 0))
  for (const { in: done, scorers } of progress.ideas) {
    expect(done).toBe(scorers.filter(({ state }) => state === 'handed-in' || state === 'abstained').length)
  }
}

async function bothResultsAreThere(db: Db, round: Round, model: ScoringModel) {
  const late = model.scores().filter(({ who, idea }) => model.isSetAside(who, idea) && !model.wasOutAtLock(who, idea))
  const { atLock, setAside } = await rankingsOf(db, round, ids, model.now)
  expect(setAside.map(({ personId, proposalId }) => pair(personId, inRound(proposalId))).sort()).toEqual(
    late.map(({ who, idea }) => pair(who, idea)).sort(),
  )
  for (const { proposalId, scored, weighted } of atLock) {
    const then = model
      .scores()
      .filter((one) => one.idea === inRound(proposalId) && !model.wasOutAtLock(one.who, one.idea))
    expect(scored).toBe(then.length)
    if (weighted) expect(asThirds(weighted, then.length)).toBe(thirdsOf(then))
  }
  const told = await scoresSetAside(db, round, null, model.now)
  expect(told?.members ?? 0).toBe(new Set(late.map(({ who }) => who)).size)
  expect((told?.rows ?? []).filter(({ isAside }) => isAside).map(({ reference }) => reference)).toEqual(
    ideas.filter((idea) => late.some((one) => one.idea === idea)),
  )
}

/** So many sequences are played however long it takes, and then as many more as there is time for. */
const plays = engine === 'sqlite' ? { least: 40, most: 200 } : { least: 3, most: 8 }
const [patience, atTheLatest] = [8_000, 120_000]

const starts = ['everyone scores all', 'two score each', 'all, and it is locked', 'two each, and it is locked'] as const

describe('in every order of declaring, scoring, sharing out, leaving and locking', () => {
  const opened = new Map<string, Opened>()
  beforeAll(async () => {
    for (const [place, start] of starts.entries()) {
      opened.set(start, await openScoring(place % 2 === 0 ? undefined : 2, place > 1))
    }
  })
  afterAll(() => Promise.all([...opened.values()].map(({ world }) => world.close())))

  it(
    'no conflicted member counts or reads, nothing changes after the lock, and every number is right',
    async () => {
      let played = 0
      const holds = fc.asyncProperty(everyOrder, fc.constantFrom(...starts), (steps, start) => {
        const from = opened.get(start)
        if (!from) throw new Error(`nothing opened: ${start}`)
        return inTurn(from.world, async (here) => {
          const look = lookAt(here, from)
          const model = from.model.copy()
          await fc.asyncModelRun(() => ({ model, real: { here, look } }), steps)
          await look(model, 'everything')
          const declared = await here.read((db) => db.select({ id: interest.id }).from(interest))
          expect(declared).toHaveLength(model.said.length)
          played += 1
        })
      })
      const begun = performance.now()
      await fc.assert(holds, { numRuns: plays.least })
      const left = patience - (performance.now() - begun)
      if (left > 0) await fc.assert(holds, { numRuns: plays.most - plays.least, interruptAfterTimeLimit: left })
      process.stdout.write(`${played} sequences played on ${engine}\n`)
      // What runs out of time is interrupted without a word: fewer than these would say little.
      expect(played).toBeGreaterThanOrEqual(plays.least)
    },
    atTheLatest,
  )
})
