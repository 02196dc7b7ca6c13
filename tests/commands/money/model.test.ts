import { engine } from '~db/engine'
import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountBalance, auditEntry, award, awardChange,
  awardEvent, budgetMove, decision, encumbrance, journalEntry, moneyTotal, outbox, paymentStanding, paymentStep, posting, roundEvent } from '~db/schema' // prettier-ignore
import { acceptAward } from '../../accepting'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { allocateToRound, releaseFromRound } from '~/commands/money/allocate-to-round.server'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import {
  answerLoss,
  cancelPayment,
  followPayment,
  giveUpPayment,
  type Fate,
} from '~/commands/money/follow-payment.server'
import { answerBudgetMove, askToMoveBudget } from '~/commands/money/move-budget.server'
import { answerAwardChange, askAwardChange } from '~/commands/money/change-award.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { bank, fiveFigures, type Scope } from '~/domain/money'
import { pence } from '~/domain/pence'
import type { Outcome } from '~/domain/refusal'
import type { Db } from '~/platform/world.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import { countedRound, meet, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'
import { kindsOfChange, lines, otherDay, Paper, people, rounds, type Line, type Round, type Who } from './money-model'

/** How many histories are tried; for a long night, `SPARKS_RUNS=1000`. A failure prints its seed and path. */
const runs = Number(process.env['SPARKS_RUNS'] ?? (engine === 'sqlite' ? 10 : 3))
/** Making a failure small is stopped after this long, in milliseconds; what was found until then is told. */
const patience = 30_000 + runs * 2_000
const payday = day(36)
const letter = () => ({ subject: 'About your money', text: 'It is told.' })
let here: Stage
beforeAll(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  for (const round of rounds) {
    await countedRound(here, round)
    await meet(here, round)
  }
}, 60_000)
afterAll(() => here.close())

const acts = ['receive', 'set', 'ask', 'answer', 'allocate', 'release', 'adopt', 'accept', 'withdraw', 'vary', 'agree', 'prepare', 'authorise', 'send', 'follow', 'cancel', 'give-up', 'lose'] as const // prettier-ignore
interface Attempt {
  readonly act: (typeof acts)[number]
  readonly who: Who
  readonly which: number
  readonly other: number
  readonly amount: number
}

/** Who usually does it: most attempts have to get through, or the money never gets to the end of its road. */
const usual: Record<Attempt['act'], Who> = {
  ...{
    receive: 'winston',
    set: 'winston',
    ask: 'winston',
    answer: 'mei',
    allocate: 'rose',
    release: 'rose',
    adopt: 'tom',
  },
  ...{ accept: 'nadia', withdraw: 'nadia', vary: 'winston', agree: 'mei', prepare: 'winston', authorise: 'mei', send: 'winston', follow: 'winston', cancel: 'mei', 'give-up': 'winston', lose: 'rose' }, // prettier-ignore
}
const attempt: fc.Arbitrary<Attempt> = fc
  .record({
    act: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...acts) },
      { weight: 3, arbitrary: fc.constantFrom('prepare', 'authorise', 'send', 'follow') },
      { weight: 1, arbitrary: fc.constantFrom('follow', 'give-up', 'lose') },
    ),
    who: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...people) }),
    which: fc.nat(11),
    other: fc.nat(7),
    amount: fc.integer({ min: 1, max: 900_00 }),
  })
  .map(({ who, ...rest }) => ({ who: who ?? usual[rest.act], ...rest }))
const begin = (act: Attempt['act'], which: number, who = usual[act]): Attempt => ({
  act,
  who,
  which,
  other: 0,
  amount: 1,
})
/** Most histories begin with a decision and two groups that take their award; the others with nothing. */
const decided = [begin('adopt', 0), begin('adopt', 0, 'rose'), begin('accept', 0), begin('accept', 1)]
/** Every act once, and each gets through. */
const wholeLife = [
  ...decided,
  ...(['prepare', 'authorise', 'send', 'follow'] as const).map((act) => begin(act, 0)),
  { ...begin('follow', 0), other: 4 },
  // Given up, asked for again, and given up for good: then it is paid once more.
  begin('give-up', 0),
  { ...begin('lose', 0), other: 1 },
  begin('give-up', 0),
  begin('lose', 0),
  begin('prepare', 0),
  begin('authorise', 1),
  begin('send', 1),
  begin('prepare', 1),
  begin('cancel', 2),
  begin('withdraw', 1),
  ...(['receive', 'set', 'allocate', 'release'] as const).map((act) => begin(act, 0)),
  begin('ask', 1),
  { ...begin('answer', 0), other: 1 },
  { ...begin('vary', 0), other: 2 },
  { ...begin('agree', 0), other: 1 },
]
const histories = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constant(decided) }, { weight: 1, arbitrary: fc.constant<Attempt[]>([]) }),
    fc.array(attempt, { minLength: 20, maxLength: 70, size: 'max' }),
  )
  .map(([beginning, tries]) => [...beginning, ...tries])

/** Thrown at the end of a history, so that the database is as it was for the next. */
class Undone extends Error {}

it(
  'whatever people try, the books stand as on a sheet of paper, every law holds, and a refusal changes nothing',
  async () => {
    const done = new Map<string, number>()
    const oneHistory = async (db: Db, tries: readonly Attempt[]) => {
      const play = new Play(db)
      for (const each of tries) {
        const before = await rowsOf(db)
        const picked = play.pick(each)
        const said = await play.command(picked)
        const expected = play.onPaper(picked)
        const because = said.ok ? 'done' : said.because
        expect(said.ok, `${each.who} ${each.act}: ${because}`).toBe(expected)
        if (!said.ok) expect(await rowsOf(db), `refused: ${because}`).toEqual(before)
        await play.compare()
        const key = `${each.act}: ${said.ok ? 'done' : 'refused'}`
        done.set(key, (done.get(key) ?? 0) + 1)
      }
      for await (const { faults } of soundnessOf(db)) expect(faults.filter(({ law }) => /^(L\d+|record)$/.test(law))).toEqual([]) // prettier-ignore
    }
    await fc.assert(
      fc.asyncProperty(histories, async (tries) => {
        const history = here.write(async (db) => {
          await oneHistory(db, tries)
          throw new Undone()
        })
        await history.catch((trouble: unknown) => {
          if (!(trouble instanceof Undone)) throw trouble
        })
      }),
      { numRuns: runs, examples: [[wholeLife]], interruptAfterTimeLimit: patience },
    )
    // Every act got through, or it would not have been tried at all.
    expect(acts.filter((act) => !done.has(`${act}: done`))).toEqual([])
  },
  patience * 2,
)

/** The same attempts through the real commands and on paper. */
class Play {
  private readonly paper = new Paper()
  private tries = 0
  constructor(private readonly db: Db) {}

  /** Which of those there are: an attempt on what is not there teaches little. */
  pick(attempt: Attempt): Attempt {
    const { awards, payments, moves, changes } = this.paper
    const of = { answer: moves, accept: awards, withdraw: awards, vary: awards, agree: changes, prepare: awards, authorise: payments, send: payments, follow: payments, cancel: payments, 'give-up': payments, lose: payments } // prettier-ignore
    const there = attempt.act in of ? of[attempt.act as keyof typeof of].length : 0
    return there === 0 ? attempt : { ...attempt, which: attempt.which % there }
  }

  command(attempt: Attempt): Promise<Outcome<object>> {
    const { db } = this
    const { act, who, which, other } = attempt
    const { line, otherLine, round, amount, to } = picked(attempt)
    const amountPence = pence(amount)
    const on = here.on(who, payday)
    const once = `try-${(this.tries += 1)}`
    switch (act) {
      case 'receive':
        return receiveFund(db, on, 'netherton', { fundId: 'big-local', source: 'gifts', amountPence, receiptId: once, another: true }) // prettier-ignore
      case 'set':
        return setBudget(db, on, 'netherton', {
          lineId: line,
          changePence: pence(signed(attempt)),
          once,
          another: true,
        })
      case 'ask':
        return askToMoveBudget(db, on, 'netherton', { id: `move-${this.paper.moves.length}`, fromLineId: line, toLineId: otherLine, amountPence, reason: 'More play.' }) // prettier-ignore
      case 'answer':
        return answerBudgetMove(db, on, 'netherton', `move-${which}`, other % 2 ? 'agreed' : 'declined')
      case 'allocate':
        return allocateToRound(db, on, round, line, amountPence, once)
      case 'release':
        return releaseFromRound(db, on, round, line, amountPence, once)
      case 'adopt':
        return adoptDecision(db, on, round, 2, plainLetter)
      case 'accept':
        return this.withAward(which, (id) => acceptAward(db, on, id))
      case 'withdraw':
        return this.withAward(which, (id) => withdrawAward(db, on, id, 'We found another hall.', letter))
      case 'vary': {
        const kind = kindsOfChange[other % 4] ?? 'reduced'
        const wanted = { id: `change-${this.paper.changes.length}`, kind, amountPence, doneBy: otherDay, reason: 'It rained.' } // prettier-ignore
        return this.withAward(which, (id) => askAwardChange(db, on, id, wanted))
      }
      case 'agree': {
        const letters = { changed: letter, takenBack: letter }
        const answer = other % 2 ? 'agreed' : 'declined'
        const of = this.paper.changes[which]
        if (!of) return Promise.resolve(nothingThere)
        return this.withAward(of.award, (id) => answerAwardChange(db, on, id, `change-${which}`, answer, letters))
      }
      case 'prepare':
        return this.withAward(which, (id) => this.prepare(who, id, 1 + (other % 8 === 3 ? 1 : 0)))
      case 'authorise':
        return this.withPayment(which, async (id) => {
          const found = await paymentById(db, id)
          const confirmed = found ? sealOf(found) : ''
          return authorisePayment(db, on, id, confirmed)
        })
      case 'send':
        return this.withPayment(which, (id) => markPaymentSent(db, on, id, `BACS-${id}`, plainLetter))
      case 'follow':
        return this.withPayment(which, (id) => followPayment(db, on, id, fateOf(to), letter))
      case 'give-up':
        return this.withPayment(which, (id) => giveUpPayment(db, on, id, 'Nobody answers.'))
      case 'lose':
        return this.withPayment(which, (id) => answerLoss(db, on, id, other % 4 ? 'astray' : 'lost', letter))
      case 'cancel':
        return this.withPayment(which, (id) => cancelPayment(db, on, id, 'The wrong day.'))
    }
  }

  onPaper(attempt: Attempt): boolean {
    const { paper } = this
    const { act, who, which, other } = attempt
    const { line, otherLine, round, amount, to } = picked(attempt)
    switch (act) {
      case 'receive':
        return paper.receive(who, amount)
      case 'set':
        return paper.setBudget(who, line, signed(attempt))
      case 'ask':
        return paper.askToMove(who, line, otherLine, amount)
      case 'answer':
        return paper.answerMove(who, which, other % 2 === 1)
      case 'allocate':
        return paper.allocate(who, round, line, amount)
      case 'release':
        return paper.release(who, round, line, amount)
      case 'adopt':
        return paper.adopt(who, round)
      case 'accept':
        return paper.accept(who, which)
      case 'withdraw':
        return paper.withdraw(who, which)
      case 'vary':
        return paper.askChange(who, which, kindsOfChange[other % 4] ?? 'reduced', amount)
      case 'agree':
        return paper.answerChange(who, which, other % 2 === 1)
      case 'prepare':
        return paper.prepare(who, which, 1 + (other % 8 === 3 ? 1 : 0))
      case 'authorise':
        return paper.authorise(who, which)
      case 'send':
        return paper.send(who, which)
      case 'follow':
        return paper.follow(who, which, to)
      case 'give-up':
        return paper.giveUp(who, which)
      case 'lose':
        return paper.answerLoss(who, which, other % 4 === 0)
      case 'cancel':
        return paper.cancel(who, which)
    }
  }

  /** The five figures of the whole, of each line and of each round, and what is in the bank. */
  async compare(): Promise<void> {
    const at = async (scope: Scope) => {
      const five = fiveFigures(scope.of, await totalsOfScope(this.db, 'netherton', scope))
      return [five.budgetPence, five.allocatedPence, five.committedPence, five.paidPence, five.remainingPence]
    }
    expect(await at({ of: 'partnership' }), 'the partnership').toEqual(this.paper.figures())
    for (const lineId of lines)
      expect(await at({ of: 'line', lineId }), lineId).toEqual(this.paper.figures({ line: lineId }))
    for (const roundId of rounds) expect(await at({ of: 'round', roundId }), roundId).toEqual(this.paper.figures({ round: roundId })) // prettier-ignore
    expect(await balanceOf(this.db, 'netherton', bank('big-local'))).toBe(this.paper.bank)
  }

  private readonly paymentIds: string[] = []

  private async prepare(who: Who, awardId: string, number: number): Promise<Outcome<object>> {
    const prepared = await preparePayment(this.db, here.on(who, payday), awardId, number)
    if (prepared.ok && !this.paymentIds.includes(prepared.paymentId)) this.paymentIds.push(prepared.paymentId)
    return prepared
  }

  private async withAward(which: number, act: (id: string) => Promise<Outcome<object>>): Promise<Outcome<object>> {
    const of = this.paper.awards[which]
    const found = of && (await awardOfProposal(this.db, `${of.round}/${of.idea}`))
    return found ? act(found.id) : nothingThere
  }

  private withPayment(which: number, act: (id: string) => Promise<Outcome<object>>): Promise<Outcome<object>> {
    const id = this.paymentIds[which]
    return id === undefined ? Promise.resolve(nothingThere) : act(id)
  }
}

const nothingThere: Outcome<object> = { ok: false, because: 'nothing-there', values: {} }

function picked({ which, other, amount }: Attempt) {
  const line: Line = lines[other % 2] ?? 'green'
  const otherLine: Line = lines[which % 2] ?? 'green'
  const round: Round = rounds[which % 2] ?? 'spring'
  return {
    line,
    otherLine,
    round,
    amount,
    to: (['cleared', 'failed', 'returned', 'in-doubt', 'astray'] as const)[other % 5] ?? 'cleared',
  }
}
const signed = ({ which, amount }: Attempt) => (which % 4 === 3 ? 0 - amount : amount)
const fateOf = (to: Fate['to']): Fate =>
  to === 'cleared' ? { to, clearedOn: '2026-04-05' } : { to, reason: 'The bank says so.' }

/** Every row that money touches, as text: small, for each history begins with little. */
async function rowsOf(db: Db): Promise<string[]> {
  const grown = [auditEntry, journalEntry, posting, encumbrance, award, awardEvent, paymentStep, outbox, roundEvent]
  const counts = []
  for (const table of grown) counts.push(String(await db.$count(table)))
  const changed = [
    await db
      .select()
      .from(moneyTotal)
      .orderBy(asc(moneyTotal.scope), asc(moneyTotal.subjectId), asc(moneyTotal.lineId)),
    await db.select().from(accountBalance).orderBy(asc(accountBalance.account)),
    await db.select().from(paymentStanding).orderBy(asc(paymentStanding.paymentId)),
    await db.select().from(budgetMove).orderBy(asc(budgetMove.id)),
    await db.select().from(awardChange).orderBy(asc(awardChange.id)),
    await db.select().from(decision).where(eq(decision.version, 2)).orderBy(asc(decision.id)),
  ]
  return [...counts, ...changed.map((rows) => JSON.stringify(rows))]
}
