import { budgetLine, contact, fund, interest, payee, proposal, tally, wouldHelp } from '~db/schema'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { allocateToRound } from '~/commands/money/allocate-to-round.server'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { recordTold } from '~/commands/money/record-told.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { settleRest } from '~/commands/panel/draft-decision.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import { pence } from '~/domain/pence'
import type { Outcome } from '~/domain/refusal'
import { eq } from 'drizzle-orm'
import type { Instant } from '~/domain/time'
import type { RecordedReason, TallyRecord } from '~/domain/voting/tally-record'
import { allDone } from '~/queries/voting/would-help.server'
import { stillToTell } from '~/records/panel/answers-due.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from './cast'
import { day, dayOne, type Stage } from './stage'

/** Who looks after the money on this stage. */
export const officers = {
  chair: 'rose',
  treasurer: 'winston',
  authoriser: 'mei',
  panel: ['rose', 'tom', 'amina', 'gareth', 'sheila'],
} as const satisfies Record<string, CastMember | readonly CastMember[]>

/** The meeting is on day 33, once the votes have been counted. */
export const meetingDay: Instant = day(33)

/** Unwraps what has to be allowed for the test to begin. @throws Error with the reason when it was refused. */
export function allowed<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused on stage: ${outcome.because} ${JSON.stringify(outcome.values)}`)
  return outcome
}

/** Officers and a panel that lives here; a fund with money in it, and two budget lines of that fund. */
export async function setMoneyOnStage(here: Stage): Promise<void> {
  await here.livesHere(...officers.panel)
  await here.holds('panel', ...officers.panel)
  await here.holds('chair', officers.chair)
  await here.holds('treasurer', officers.treasurer)
  await here.holds('authoriser', officers.authoriser)
  await here.write(async (db) => {
    await db.insert(fund).values({
      id: 'big-local',
      partnershipId: 'netherton',
      name: 'Big Local award',
      purpose: 'What residents of Netherton decide',
      restricted: true,
    })
    for (const [id, name] of [
      ['together', 'Together'],
      ['green', 'Green spaces'],
    ] as const) {
      await db
        .insert(budgetLine)
        .values({ id, partnershipId: 'netherton', fundId: 'big-local', themeId: null, name, year: 2026 })
    }
  })
  await here.write(async (db) => {
    const on = here.on(officers.treasurer, dayOne)
    const receipt = { fundId: 'big-local', source: 'big-local', amountPence: pence(10_000_00), receiptId: 'first' }
    allowed(await receiveFund(db, on, 'netherton', receipt))
    for (const lineId of ['together', 'green']) {
      allowed(await setBudget(db, on, 'netherton', { lineId, changePence: pence(2_000_00), once: `plan-${lineId}` }))
    }
  })
}

/** They have said of every idea of the round, before anything else, that they have no interest in it. */
export async function noInterest(here: Stage, roundId: string, ...people: readonly CastMember[]): Promise<void> {
  await here.write(async (db) => {
    const ideas = await db.select({ id: proposal.id }).from(proposal).where(eq(proposal.roundId, roundId))
    const said = ideas.flatMap(({ id: proposalId }) =>
      people.map((personId) => ({
        ...{ id: `no-interest-${personId}-${proposalId}`, proposalId, personId, sequence: 0, note: '' },
        ...{ kind: 'none' as const, at: dayOne, declaredBy: personId },
      })),
    )
    if (said.length > 0) await db.insert(interest).values(said).onConflictDoNothing()
  })
}

/** Laws of the vote that a round on this stage does not keep: its count has no ballots and no roll behind it. */
export const ofTheVote: readonly string[] = ['roll', 'ballots', 'count']

/** A count by most votes, whole, that funds just these ideas in this order. */
function countedSo(
  ideas: readonly { id: string; cost: number }[],
  order: readonly string[],
  votes: Readonly<Record<string, number>>,
): TallyRecord {
  const cost = ideas.reduce((sum, one) => sum + (order.includes(one.id) ? one.cost : 0), 0)
  const selected = [...order].sort()
  const voters = Math.max(0, ...Object.values(votes))
  const got = {
    ...{ voters, withSomething: voters, byFunded: [0, voters], meanFunded: voters === 0 ? 0 : 1 },
    quartiles: [1, 1, 1] as const,
  }
  let left = cost
  const reasons = ideas.map(({ id, cost: asks }): RecordedReason => {
    const [place, score] = [order.indexOf(id), votes[id] ?? 0]
    if (place < 0) return score === 0 ? { kind: 'no-support', id } : { kind: 'dearer-than-pot', id, score, over: asks }
    left -= asks
    return { kind: 'funded', id, place: place + 1, score, left }
  })
  return {
    ...{ rule: 'greedy', utility: 'cardinality', completion: 'none', add1: null, ties: 'lots', unit: 100 },
    ...{ selected, order, cost, budget: cost, voters, projects: ideas.length, reasons, satisfaction: got, votes },
    mostVotes: { selected, cost, satisfaction: got },
    unrepeatable: false,
  }
}

/**
 * A round that has been voted on and counted, with its pot allocated: ideas 01, 02 … by Nadia, each asking for the cost
 * given, of which the count funds those in `funded`. The panel has said that it has no interest in any (`declared`).
 */
export async function countedRound(
  here: Stage,
  id: string,
  {
    costs = [200_00, 300_00, 250_00],
    funded = ['01', '02'],
    votes = {},
    pot = { together: 500_00 },
    by = 'nadia',
    declared = officers.panel,
  }: {
    costs?: number[]
    funded?: string[]
    votes?: Record<string, number>
    pot?: Record<string, number>
    by?: CastMember
    declared?: readonly CastMember[]
  } = {},
): Promise<void> {
  await here.round(id, {
    rules: { quorum: 3 },
    events: ['published', 'checked', 'voting-opened', 'counted'],
  })
  for (const [place, cost] of costs.entries()) {
    const reference = String(place + 1).padStart(2, '0')
    const proposalId = await here.proposal(id, reference, { by, cost })
    await here.write(async (db) => db.insert(payee).values({ proposalId, name: 'Netherton Hall', personId: null }))
  }
  await noInterest(here, id, ...declared)
  await here.write(async (db) => {
    const ideas = costs.map((cost, place) => ({ id: String(place + 1).padStart(2, '0'), cost }))
    const result = countedSo(ideas, funded, votes)
    // There are no ballots behind it, of which somebody could work out what would have helped.
    await db.insert(wouldHelp).values({ roundId: id, reference: allDone, result: { id: allDone } })
    await db.insert(tally).values({ id: `${id}-tally`, roundId: id, deciding: true, result, countedAt: day(30) })
    for (const [lineId, amount] of Object.entries(pot)) {
      allowed(await allocateToRound(db, here.on(officers.chair, dayOne), id, lineId, pence(amount)))
    }
  })
}

/** Letters in so many words: for tests that are about something else. */
export const plainLetter = (told: { title: string }) => ({ subject: told.title, text: JSON.stringify(told) })

/** What is written where a reason is needed and the test is about something else. */
export const plainReason = () => 'We talked about all of them.'

/** The meeting is open, these people are in the room, and it has settled every item that it can, as the list has it. */
export async function meet(
  here: Stage,
  roundId: string,
  present: readonly CastMember[] = officers.panel,
  settles = true,
) {
  await here.write(async (db) => {
    allowed(await startDecision(db, here.on(officers.chair, meetingDay), roundId))
    allowed(await markAttendance(db, here.on(officers.chair, meetingDay), roundId, present))
    // Too few, or an item that stays open: what comes of it is what the test is about.
    if (settles) await settleRest(db, here.on(officers.chair, meetingDay), roundId, plainReason)
  })
}

/** Two of the panel say yes to the list as it stands (version 2 after `meet`). */
export async function adoptBy(here: Stage, roundId: string, version = 2, by: readonly CastMember[] = ['tom', 'amina']) {
  for (const who of by) {
    allowed(await here.write((db) => adoptDecision(db, here.on(who, meetingDay), roundId, version, plainLetter)))
  }
}

/** The chair goes round to everyone who has no address, and tells them what was decided. */
export async function tellInPerson(here: Stage, roundId: string): Promise<void> {
  const left = await here.read(async (db) =>
    stillToTell(db, (await roundById(db, roundId)) ?? { id: roundId, events: [] }),
  )
  for (const { proposalId, personId } of left) {
    const told = { proposalId, personId, way: 'in-person', note: '' } as const
    allowed(await here.write((db) => recordTold(db, here.on(officers.chair, meetingDay), roundId, told)))
  }
}

/** Addresses, so that letters have somewhere to go. */
export async function withAddresses(here: Stage, ...people: CastMember[]): Promise<void> {
  await here.write(async (db) => {
    for (const personId of people) await db.insert(contact).values({ personId, email: `${personId}@example.org` })
  })
}
