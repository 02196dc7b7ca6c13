import { budgetLine, contact, fund, payee, tally } from '~db/schema'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { allocateToRound } from '~/commands/money/allocate-to-round.server'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { markAttendance } from '~/commands/panel/draft-decision.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import { pence } from '~/domain/pence'
import type { Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { TallyRecord } from '~/domain/voting/tally-record'
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

/**
 * A round that has been voted on and counted, with its pot allocated: ideas 01, 02 … by Nadia, each asking for the cost
 * given, of which the count funds those in `funded`.
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
  }: {
    costs?: number[]
    funded?: string[]
    votes?: Record<string, number>
    pot?: Record<string, number>
    by?: CastMember
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
  await here.write(async (db) => {
    // Of a count, the decision looks at nothing but the order in which it funds, and the votes.
    const result = { order: funded, votes } as unknown as TallyRecord
    await db.insert(tally).values({ id: `${id}-tally`, roundId: id, deciding: true, result, countedAt: day(30) })
    for (const [lineId, amount] of Object.entries(pot)) {
      allowed(await allocateToRound(db, here.on(officers.chair, dayOne), id, lineId, pence(amount)))
    }
  })
}

/** Letters in so many words: for tests that are about something else. */
export const plainLetter = (told: { title: string }) => ({ subject: told.title, text: JSON.stringify(told) })

/** The meeting is open, and these people are in the room. */
export async function meet(here: Stage, roundId: string, present: readonly CastMember[] = officers.panel) {
  await here.write(async (db) => {
    allowed(await startDecision(db, here.on(officers.chair, meetingDay), roundId))
    allowed(await markAttendance(db, here.on(officers.chair, meetingDay), roundId, present))
  })
}

/** Two of the panel say yes to the list as it stands (version 2 after `meet`). */
export async function adoptBy(here: Stage, roundId: string, version = 2, by: readonly CastMember[] = ['tom', 'amina']) {
  for (const who of by) {
    allowed(await here.write((db) => adoptDecision(db, here.on(who, meetingDay), roundId, version, plainLetter)))
  }
}

/** Addresses, so that letters have somewhere to go. */
export async function withAddresses(here: Stage, ...people: CastMember[]): Promise<void> {
  await here.write(async (db) => {
    for (const personId of people) await db.insert(contact).values({ personId, email: `${personId}@example.org` })
  })
}
