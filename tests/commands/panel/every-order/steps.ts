import fc from 'fast-check'
import { asc } from 'drizzle-orm'
import { expect } from 'vitest'
import { scoreAssignment } from '~db/schema'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { reassignScorer } from '~/commands/panel/reassign-scorer.server'
import { saveScore } from '~/commands/panel/save-score.server'
import { shareOut } from '~/commands/panel/share-out.server'
import { resignRole } from '~/commands/people/resign-role.server'
import { interestKinds } from '~/domain/panel'
import { later, minutes } from '~/domain/time'
import type { CastMember } from '../../../cast'
import { day, type Stage } from '../../../stage'
import { ideas, isWhole, members, officer, pair, type Idea, type Member, type Points, type ScoringModel } from './model'

export interface Real {
  readonly here: Stage
  /** What must be true after every step, of whoever and whatever it was about. */
  readonly look: (model: ScoringModel, about: About) => Promise<void>
}

/** Whom and what a step was about; nothing where it was about everybody or every idea. */
export interface About {
  readonly who?: Member
  readonly idea?: Idea
}

type Step = fc.AsyncCommand<ScoringModel, Real>

/** A minute goes by, something is done, and what must be true of whom and what it was about is looked at. */
const step = (told: string, about: About, run: (model: ScoringModel, here: Stage) => Promise<void>): Step => ({
  check: () => true,
  toString: () => told,
  async run(model, { here, look }) {
    model.now = later(model.now, minutes(1))
    await run(model, here)
    await look(model, about)
  },
})

const who = fc.constantFrom(...members)
const idea = fc.constantFrom(...ideas)
const note = fc.constantFrom('', 'So I hear.', 'I was wrong.')
const given = fc.integer({ min: 0, max: 5 })
const points = fc.record({ together: given, value: given }, { noNullPrototype: true })
const some = fc.record({ together: given, value: given }, { requiredKeys: [], noNullPrototype: true })
const anyone = fc.option(who)

const declares = (by: 'herself' | typeof officer) =>
  fc.record({ who, idea, kind: fc.constantFrom(...interestKinds), note }).map((said) =>
    step(`${said.who} on ${said.idea}: ${said.kind} “${said.note}”, by ${by}`, said, async (model, here) => {
      const { who, idea, kind, note } = said
      const speaker: CastMember = by === 'herself' ? who : by
      const may = model.mayDeclare(who, idea, kind, note, speaker)
      const on = here.on(speaker, model.now)
      const said_ = [{ reference: idea, kind, note }]
      const declared = await here.write((db) => declareInterest(db, on, 'spring', who, said_))
      expect(declared.ok).toBe(may)
      const before = model.last(who, idea)
      const isNews = before?.kind !== kind || before.note !== note
      if (may && isNews) model.said.push({ ...said, by: speaker, at: model.now })
    }),
  )

/** What nearly everybody does first. */
const declaringNone = (who: Member) =>
  step(`${who}: no interest in anything`, { who }, async (model, here) => {
    const may = ideas.every((idea) => model.mayDeclare(who, idea, 'none', '', who))
    const all = ideas.map((reference) => ({ reference, kind: 'none' as const, note: '' }))
    const declared = await here.write((db) => declareInterest(db, here.on(who, model.now), 'spring', who, all))
    expect(declared.ok).toBe(may)
    for (const idea of may ? ideas : []) {
      const before = model.last(who, idea)
      if (before?.kind === 'none' && before.note === '') continue
      model.said.push({ who, idea, kind: 'none', note: '', by: who, at: model.now })
    }
  })
const declaresNone = who.map(declaringNone)

const sheetOf = (who: Member, idea: Idea, points: Points) => ({
  points: Object.fromEntries(Object.entries(points)),
  noteForPanel: noteBy(who, idea),
  feedback: '',
})
/** Nobody else writes it: whoever reads it has read her sheet. */
export const noteBy = (who: Member, idea: Idea): string => `What ${who} thinks of ${idea}.`

const saves = fc.record({ who, idea, points: some }).map(({ who, idea, points }) =>
  step(`${who} saves ${idea} ${JSON.stringify(points)}`, { who, idea }, async (model, here) => {
    const before = model.sheet(who, idea)
    const may = model.mayScore(who, idea) && !before?.abstained && (!before?.handedIn || isWhole(points))
    const on = here.on(who, model.now)
    const saved = await here.write((db) => saveScore(db, on, `spring/${idea}`, sheetOf(who, idea, points)))
    expect(saved.ok).toBe(may)
    if (may) model.keep({ who, idea, points, handedIn: before?.handedIn ?? false, abstained: false })
  }),
)

const handingIn = ({ who, idea, points }: { who: Member; idea: Idea; points: Points }) =>
  step(`${who} hands ${idea} in ${JSON.stringify(points)}`, { who, idea }, async (model, here) => {
    const may = model.mayScore(who, idea) && isWhole(points)
    const scoring = { ...sheetOf(who, idea, points), abstained: false }
    const on = here.on(who, model.now)
    const handedIn = await here.write((db) => handInScore(db, on, `spring/${idea}`, scoring))
    expect(handedIn.ok).toBe(may)
    if (may) model.keep({ who, idea, points, handedIn: true, abstained: false })
  })
const handsIn = fc.record({ who, idea, points: fc.oneof({ weight: 4, arbitrary: points }, some) }).map(handingIn)

const abstains = fc.record({ who, idea }).map(({ who, idea }) =>
  step(`${who} abstains on ${idea}`, { who, idea }, async (model, here) => {
    const before = model.sheet(who, idea)
    const may = model.mayScore(who, idea) && (!before?.handedIn || before.abstained)
    const scoring = { ...sheetOf(who, idea, {}), abstained: true }
    const on = here.on(who, model.now)
    const abstained = await here.write((db) => handInScore(db, on, `spring/${idea}`, scoring))
    expect(abstained.ok).toBe(may)
    if (may) model.keep({ who, idea, points: {}, handedIn: true, abstained: true })
  }),
)

const moves = fc.record({ idea, from: anyone, to: anyone, because: note }).map(({ idea, from, to, because }) =>
  step(
    `${idea} goes from ${from} to ${to} “${because}”`,
    { idea, ...(to !== null && { who: to }) },
    async (model, here) => {
      const isThere = model.lockedAt === null && model.given !== null && from !== to && because !== ''
      const mayTake = from === null || (model.isHers(from, idea) && !model.sheet(from, idea)?.handedIn)
      const mayGive = to === null || (!model.left.has(to) && !model.isOut(to, idea) && !model.isHers(to, idea))
      const on = here.on(officer, model.now)
      const moved = await here.write((db) => reassignScorer(db, on, `spring/${idea}`, { from, to, because }))
      expect(moved.ok).toBe(isThere && mayTake && mayGive)
      if (moved.ok && from !== null) expect(model.given?.has(pair(from, idea))).toBe(true)
    },
  ),
)

const resigns = who.map((who) =>
  step(`${who} leaves`, { who }, async (model, here) => {
    const on = here.on(who, model.now)
    const resigned = await here.write((db) => resignRole(db, on, 'netherton', { kind: 'panel', because: 'I move.' }))
    expect(resigned.ok).toBe(!model.left.has(who))
    model.left.add(who)
  }),
)

const clockTicking = () =>
  step('the clock shares out', {}, async (model, here) => {
    const { changed } = await here.write((db) => shareOut(db, here.on(null, model.now), 'spring'))
    if (changed) expect(model.lockedAt, 'nothing is shared out after the lock').toBeNull()
  })
const clockTicks = fc.constant(clockTicking())

const locking = () =>
  step('the chair locks the scores', {}, async (model, here) => {
    const locked = await here.write((db) => lockScores(db, here.on(officer, model.now), 'spring'))
    expect(locked.ok).toBe(model.lockedAt === null)
    model.lockedAt ??= model.now
  })
const locks = fc.constant(locking())

const dateComes = fc.constant(
  step('the date locks the scores', {}, (model) => {
    model.lockedAt ??= day(20)
    model.now = later(model.now < day(20) ? day(20) : model.now, minutes(1))
    return Promise.resolve()
  }),
)

/**
 * A round half way: three have declared and handed in what is theirs, but for one idea of each, and the fourth has not
 * come yet. Locked as it is then, or still open.
 */
export async function partScored(here: Stage, model: ScoringModel, isLocked: boolean): Promise<void> {
  const real: Real = { here, look: () => Promise.resolve() }
  const [first, second, third] = members
  const came = [first, second, third]
  for (const who of came) await declaringNone(who).run(model, real)
  await clockTicking().run(model, real)
  if (model.given !== null) model.given = await givenNow(here)
  for (const [place, who] of came.entries()) {
    const isToCome = (at: number) => model.given === null && at === place
    const hers = ideas.filter((idea, at) => !isToCome(at) && model.mayScore(who, idea))
    for (const idea of hers) {
      await handingIn({ who, idea, points: { together: 1 + place, value: 4 - place } }).run(model, real)
    }
  }
  if (isLocked) await locking().run(model, real)
}

/** Who has which idea to score, by the record: given, and not taken again. */
export const givenNow = (here: Stage): Promise<ReadonlySet<string>> =>
  here.read(async (db) => {
    const lines = await db.select().from(scoreAssignment).orderBy(asc(scoreAssignment.step))
    return givenBy(lines)
  })

export function givenBy(lines: readonly { personId: string; proposalId: string; act: string }[]): ReadonlySet<string> {
  const given = new Set<string>()
  for (const { personId, proposalId, act } of lines) {
    const one = pair(personId, proposalId.slice('spring/'.length))
    if (act === 'given') given.add(one)
    else given.delete(one)
  }
  return given
}

/** Every order of what can happen while a round is scored, and until its list is adopted. */
export const everyOrder = fc.commands(
  [
    declaresNone,
    declaresNone,
    handsIn,
    handsIn,
    handsIn,
    handsIn,
    declares('herself'),
    declares('herself'),
    declares(officer),
    declares(officer),
    saves,
    abstains,
    moves,
    clockTicks,
    resigns,
    locks,
    dateComes,
  ],
  { maxCommands: 16, size: '+1' },
)
