import { engine } from '~db/engine'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asc, eq } from 'drizzle-orm'
import { auditEntry, bankFile, bankMatch, bankRow, cashCount, cashFloatStep, closedPeriod, costStep, drawDownStep, journalEntry, posting } from '~db/schema' // prettier-ignore
import { bringLines } from '~/commands/money/bank/bring-lines.server'
import { prepareStatement } from '~/commands/money/bank/prepare-statement.server'
import { settleRows } from '~/commands/money/bank/settle-rows.server'
import { signStatement } from '~/commands/money/bank/sign-statement.server'
import { undoMatch } from '~/commands/money/bank/undo-match.server'
import { agreeCount, askForFloat, countFloat, stepFloat } from '~/commands/money/cash-float.server'
import { answerClosing, askToClose } from '~/commands/money/close-period.server'
import { agreeDrawDown, askDrawDown, receiveDrawDown, withdrawDrawDown } from '~/commands/money/draw-down.server'
import { prepareCost, stepCost } from '~/commands/money/pay-cost.server'
import { bank, cash, checkBooks, fiveFigures, knownLines } from '~/domain/money'
import { pence } from '~/domain/pence'
import type { Outcome } from '~/domain/refusal'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { soundnessOf } from '~/queries/soundness.server'
import { wholeBooks } from '~/queries/money/whole-books.server'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { openEntriesIn } from '~/records/money/bank-entries.server'
import { costById, sealOfCost } from '~/records/money/cost.server'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import { bankDay, openAccount } from '../../bank-stage'
import { setMoneyOnStage } from '../../money-stage'
import { stage, type Stage } from '../../stage'
import { lines, people, Sheet, type Who } from './bank-model'

/** How many short histories are tried; for a long night, `SPARKS_RUNS=3000`. A failure prints its seed and path. */
const runs = Number(process.env['SPARKS_RUNS'] ?? (engine === 'sqlite' ? 100 : 8))
const patience = 60_000 + runs * 500
const days = ['2026-03-31', ...Array.from({ length: 9 }, (_, at) => `2026-04-0${at + 1}`)]
let here: Stage
let account: string
beforeAll(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  account = await openAccount(here)
  const facts = { firstOn: null, lastOn: null, openingPence: null, closingPence: null, headings: null, mapping: null }
  const counts = { fresh: 0, known: 0, alike: 0, unread: 0, added: 0 }
  await here.write((db) =>
    db.insert(bankFile).values({
      ...{ id: 'the-file', partnershipId: 'netherton', accountId: account, kind: 'csv', createdBy: 'winston' },
      ...{ createdAt: bankDay, accountNumber: null, troubled: [], refusal: null, ...facts, ...counts },
    }),
  )
}, 60_000)
afterAll(() => here.close())

const acts = ['cost', 'authorise', 'pay', 'cost-back', 'tin', 'agree-tin', 'draw', 'pay-in', 'drop-tin', 'count', 'agree-count', 'ask', 'agree', 'receive', 'withdraw', 'bring', 'settle', 'bring-two', 'settle-two', 'undo', 'sign', 'close'] as const // prettier-ignore
type Act = (typeof acts)[number]
interface Attempt {
  readonly act: Act
  readonly who: Who
  readonly which: number
  readonly amount: number
}
const usual: Partial<Record<Act, Who>> = { authorise: 'mei', 'agree-tin': 'mei', 'agree-count': 'rose', agree: 'rose' }
const attempt: fc.Arbitrary<Attempt> = fc
  .record({
    act: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...acts) },
      {
        weight: 2,
        arbitrary: fc.constantFrom<Act>('authorise', 'pay', 'bring', 'settle', 'bring-two', 'settle-two', 'sign'),
      },
    ),
    who: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...people) }),
    which: fc.nat(11),
    amount: fc.integer({ min: 1, max: 1_100_00 }),
  })
  .map(({ who, ...rest }) => ({ ...rest, who: who ?? usual[rest.act] ?? 'winston' }))
const begin = (act: Act, which = 0, amount = 50_00): Attempt => ({ act, which, amount, who: usual[act] ?? 'winston' })
/** Every act once, and each gets through. */
const wholeLife = [
  ...[begin('settle'), begin('sign'), begin('close')],
  ...[begin('cost'), begin('authorise'), begin('pay', 1), begin('bring'), begin('settle'), begin('undo', 1)],
  ...[begin('settle'), begin('sign'), begin('ask'), begin('agree'), begin('receive'), begin('tin'), begin('agree-tin')],
  ...[begin('draw'), begin('cost', 0, 5_00), begin('authorise', 1), begin('pay', 7), begin('cost-back', 1)],
  ...[begin('count', 1), begin('agree-count'), begin('pay-in'), begin('tin'), begin('drop-tin', 1)],
  ...[begin('cost', 0, 7_00), begin('ask'), begin('withdraw', 1)],
]
/** The bank makes two lines of one cost, and a statement ends between them. */
const inTwo = [
  ...[begin('settle'), begin('sign'), begin('cost'), begin('authorise'), begin('pay', 0)],
  ...[begin('bring-two', 0, 31_00), begin('settle-two'), begin('sign'), begin('sign')],
]
const histories = fc
  .tuple(
    fc.constantFrom([], wholeLife.slice(0, 2), wholeLife.slice(0, 6), wholeLife.slice(0, 17), inTwo.slice(0, 7)),
    fc.array(attempt, { minLength: 4, maxLength: 12, size: 'max' }),
  ) // prettier-ignore
  .map(([beginning, tries]) => [...beginning, ...tries])

class Undone extends Error {}

it(
  'whatever is spent, held, asked for, shown by the bank and closed, every law holds after each step, and a refusal changes nothing',
  async () => {
    const done = new Map<string, number>()
    const play = async (db: Db, tries: readonly Attempt[]) => {
      const game = new Game(db)
      for (const one of tries) {
        const before = await rowsOf(db)
        const { said, expected } = await game.play(one)
        const because = said.ok ? 'done' : `${said.because} ${JSON.stringify(said.values)}`
        expect(said.ok, `${one.who} ${one.act}: ${because}`).toBe(expected)
        if (!said.ok) expect(await rowsOf(db), `refused: ${because}`).toEqual(before)
        await game.compare()
        expect(await moneyBreaches(db), `after ${one.act}`).toEqual([])
        const key = `${one.act}: ${said.ok ? 'done' : 'refused'}`
        done.set(key, (done.get(key) ?? 0) + 1)
      }
      // With the record of acts, the bank's seals and what is kept for speed, as `sparks verify` asks it.
      for await (const { faults } of soundnessOf(db)) {
        expect(faults.filter(({ law }) => /^(L\d+|record)$/.test(law))).toEqual([])
      }
    }
    await fc.assert(
      fc.asyncProperty(histories, async (tries) => {
        const history = here.write(async (db) => {
          await play(db, tries)
          throw new Undone()
        })
        await history.catch((trouble: unknown) => {
          if (!(trouble instanceof Undone)) throw trouble
        })
      }),
      { numRuns: runs, examples: [[wholeLife], [inTwo]], interruptAfterTimeLimit: patience },
    )
    expect(acts.filter((act) => !done.has(`${act}: done`))).toEqual([])
  },
  patience * 2,
)

/** The laws that the books alone tell of, without what is on record of them. */
async function moneyBreaches(db: Db): Promise<string[]> {
  const { books, unreadable } = await wholeBooks(db, 'netherton', { rows: new Map(), seals: new Map() })
  const found = [...unreadable, ...checkBooks({ ...books, audited: undefined, sealed: [] })]
  return found.map(({ law, subject, words }) => `${law} ${subject} ${words}`)
}

/** The same attempts through the real commands and on the sheet. */
class Game {
  private readonly sheet = new Sheet()
  private tries = 0
  private readonly costIds: string[] = []
  private readonly tinIds: string[] = []
  private readonly requestIds: string[] = []
  constructor(private readonly db: Db) {}

  async play({ act, who, which, amount }: Attempt): Promise<{ said: Outcome<object>; expected: boolean }> {
    const { db, sheet } = this
    const on = here.on(who, bankDay)
    const id = `try-${(this.tries += 1)}`
    const amountPence = pence(amount)
    const pick = (all: readonly unknown[]) => (all.length === 0 ? 0 : which % all.length)
    const [cost, tin, request] = [pick(sheet.costs), pick(sheet.tins), pick(sheet.requests)]
    const costId = this.costIds[cost] ?? 'none'
    const tinId = this.tinIds[tin] ?? 'none'
    const requestId = this.requestIds[request] ?? 'none'
    const line = lines[which % 2] ?? 'green'
    switch (act) {
      case 'cost': {
        const of = { id, kind: 'running', lineId: line, amountPence, payee: 'A shop', payeeId: null } as const
        const said = await prepareCost(db, on, 'netherton', { ...of, what: 'Tea', drawDownId: null })
        if (said.ok) this.costIds.push(id)
        return { said, expected: sheet.prepareCost(who, line, amount) }
      }
      case 'authorise': {
        const one = await costById(db, 'netherton', costId)
        const next = { to: 'authorised', confirmed: one ? sealOfCost(one) : '' } as const
        const said = await stepCost(db, on, 'netherton', costId, next)
        return { said, expected: sheet.authoriseCost(who, cost) }
      }
      case 'pay': {
        // Every third time from a tin, where there is one.
        const from = which % 3 === 1 && sheet.tins.length > 0 ? tin : undefined
        const next = { to: 'paid', floatId: from === undefined ? undefined : tinId } as const
        return { said: await stepCost(db, on, 'netherton', costId, next), expected: sheet.payCost(who, cost, from) }
      }
      case 'cost-back': {
        const next = { to: 'came-back', reason: 'It did not arrive' } as const
        return { said: await stepCost(db, on, 'netherton', costId, next), expected: sheet.costCameBack(who, cost) }
      }
      case 'tin': {
        const wanted = { id, fundId: 'big-local', holderId: 'tom', amountPence, purpose: 'Milk' }
        const said = await askForFloat(db, on, 'netherton', wanted)
        if (said.ok) this.tinIds.push(id)
        return { said, expected: sheet.askTin(who, amount) }
      }
      case 'agree-tin':
      case 'draw':
      case 'pay-in':
      case 'drop-tin': {
        const to = ({ 'agree-tin': 'agreed', draw: 'drawn', 'pay-in': 'paid-back', 'drop-tin': 'withdrawn' } as const)[
          act
        ]
        return { said: await stepFloat(db, on, 'netherton', tinId, to), expected: sheet.stepTin(who, tin, to) }
      }
      case 'count': {
        const held = sheet.tins[tin]?.held ?? 0
        const off = which % 3 === 0 ? 0 : which % 3 === 1 ? 0 - Math.min(held, amount % 500) : amount % 500
        const short = off < 0 ? 'green' : null
        const count = {
          id,
          countedOn: '2026-04-09',
          countedPence: pence(held + off),
          lineId: short,
          reason: 'So it was',
        }
        return {
          said: await countFloat(db, on, 'netherton', tinId, count),
          expected: sheet.count(who, tin, held + off),
        }
      }
      case 'agree-count': {
        const [last] = (await db.select().from(cashCount).where(eq(cashCount.floatId, tinId)).orderBy(asc(cashCount.sequence))).slice(-1) // prettier-ignore
        const said = await agreeCount(db, on, 'netherton', tinId, last?.id ?? 'none')
        return { said, expected: sheet.agreeCount(who, tin) }
      }
      case 'ask': {
        const open = sheet.toAsk()
        const subjects = [...open].flatMap(([at, sum]) => (sum > 0 ? [`cost:${this.costIds[at] ?? ''}`] : []))
        const seenPence = pence([...open.values()].reduce((sum, one) => sum + one, 0))
        const said = await askDrawDown(db, on, 'netherton', { id, fundId: 'big-local', subjects, seenPence })
        if (said.ok) this.requestIds.push(id)
        return { said, expected: sheet.ask(who) }
      }
      case 'agree':
        return { said: await agreeDrawDown(db, on, 'netherton', requestId), expected: sheet.stepRequest(who, request, 'agreed') } // prettier-ignore
      case 'receive': {
        const sum = [...(sheet.requests[request]?.asked.values() ?? [])].reduce((all, one) => all + one, 0)
        const came = { amountPence: pence(sum), source: 'big-local', another: true }
        const said = await receiveDrawDown(db, on, 'netherton', requestId, came)
        return { said, expected: sheet.stepRequest(who, request, 'received') }
      }
      case 'withdraw': {
        const said = await withdrawDrawDown(db, on, 'netherton', requestId, 'Not yet')
        return { said, expected: sheet.stepRequest(who, request, 'withdrawn') }
      }
      case 'bring':
        return this.bring(which, amount)
      case 'settle':
        return this.settle(who, which)
      case 'bring-two':
        return this.bringTwo(which, amount)
      case 'settle-two':
        return this.settle(who, which, true)
      case 'undo': {
        const matches = await db.select().from(bankMatch).orderBy(asc(bankMatch.reason), asc(bankMatch.id))
        const at = pick(sheet.matches)
        const matchId = this.matchIds[at] ?? 'none'
        expect(matches).toHaveLength(sheet.matches.length)
        return { said: await undoMatch(db, on, 'netherton', matchId, 'Another'), expected: sheet.undo(who, at) }
      }
      case 'sign': {
        const other = which % 5 === 4 ? who : 'rose'
        return { said: await this.sign(who, other), expected: sheet.sign(who, other) }
      }
      case 'close': {
        const other = which % 5 === 4 ? who : 'mei'
        return { said: await this.close(id, who, other), expected: sheet.close(who, other) }
      }
    }
  }

  private readonly matchIds: string[] = []

  /** A line of the bank, most often of what the books wait for. */
  private async bring(which: number, amount: number) {
    const open = this.sheet.openMoves()
    const waits = this.sheet.moves[open[which % Math.max(1, open.length)] ?? -1]?.pence
    const sum = which % 4 !== 3 && waits !== undefined ? waits : which % 2 ? amount : 0 - amount
    await this.bringLine(sum, days[this.sheet.signed], `n ${this.tries}`)
    this.sheet.bring(sum)
    return { said: { ok: true } as const, expected: true }
  }

  /** One amount of the books as two lines: of the next day to be signed, and of the day after it. */
  private async bringTwo(which: number, amount: number) {
    const open = this.sheet.openMoves()
    const whole = this.sheet.moves[open[which % Math.max(1, open.length)] ?? -1]?.pence ?? 0 - amount
    const first = Math.sign(whole) * (1 + (amount % Math.max(1, Math.abs(whole) - 1)))
    for (const [after, sum] of [first, whole - first].entries()) {
      if (sum === 0) continue
      await this.bringLine(sum, days[this.sheet.signed + after], `n ${this.tries}.${after}`)
      this.sheet.bring(sum, after)
    }
    return { said: { ok: true } as const, expected: true }
  }

  private async bringLine(sum: number, bookedOn: string | undefined, reference: string): Promise<void> {
    const row = { line: 1, bookedOn: bookedOn ?? '2026-04-09', amountPence: pence(sum), payee: 'Somebody' }
    const [line] = knownLines([{ ...row, reference, bankId: '' }], sha256)
    const [file] = await this.db.select().from(bankFile)
    if (!line || !file) throw new Error('nothing to bring in')
    const on = here.on('winston', bankDay)
    expect(await bringLines(this.db, on, file, [line], 0)).toBe(1)
    // The same once more changes nothing.
    expect(await bringLines(this.db, on, file, [line], 0)).toBe(0)
  }

  /** @param two whether two open lines are taken that come to an open amount of the books, where there are such. */
  private async settle(who: Who, which: number, two = false) {
    const { db, sheet } = this
    const [rows, moves] = [sheet.openRows(), sheet.openMoves()]
    const penceOf = (some: readonly number[]) => some.reduce((sum, row) => sum + (sheet.rows[row]?.pence ?? 0), 0)
    const pairs = rows.flatMap((one, at) => rows.slice(at + 1).map((other) => [one, other]))
    const isMoved = (some: readonly number[]) => moves.some((move) => sheet.moves[move]?.pence === penceOf(some))
    const at = which % Math.max(1, rows.length)
    const chosenRows = two ? (pairs.find(isMoved) ?? rows.slice(at, at + 2)) : rows.slice(at, at + 1)
    const same = moves.findIndex((move) => sheet.moves[move]?.pence === penceOf(chosenRows))
    const to = which % 4 === 3 || same < 0 ? which % Math.max(1, moves.length) : same
    const all = await db.select().from(bankRow).where(eq(bankRow.accountId, account)).orderBy(asc(bankRow.bookedOn))
    const opening = all.filter(({ fileId }) => fileId === null)
    const brought = all.filter(({ fileId }) => fileId !== null)
    // As they were brought in: their words have the number of the try.
    brought.sort((one, other) => numberOf(one) - numberOf(other))
    const rowIds = chosenRows.map((row) => [...opening, ...brought][row]?.id ?? 'none')
    const of = await bankAccountOf(db, 'netherton', account)
    const open = of ? (await openEntriesIn(db, of)).toReversed() : []
    expect(open.map(({ amountPence }) => amountPence)).toEqual(moves.map((move) => sheet.moves[move]?.pence))
    const chosen = { rowIds, entryIds: open[to] ? [open[to].id] : [] }
    const said = await settleRows(db, here.on(who, bankDay), 'netherton', account, chosen)
    if (said.ok) {
      const [settled] = await db
        .select()
        .from(bankRow)
        .where(eq(bankRow.id, rowIds[0] ?? ''))
      this.matchIds.push(settled?.matchId ?? '')
    }
    return { said, expected: sheet.settle(who, chosenRows, moves[to]) }
  }

  private async sign(who: Who, other: Who): Promise<Outcome<object>> {
    const toOn = days[this.sheet.signed]
    if (toOn === undefined || this.sheet.signed > 8) return { ok: false, because: 'no-more-days', values: {} }
    const upTo = this.sheet.rows.filter(({ day }) => day <= this.sheet.signed)
    const closingPence = pence(upTo.reduce((sum, row) => sum + row.pence, 0))
    // Both or neither: what one prepared and nobody signed is nothing to the books.
    if (who === other) return { ok: false, because: 'statement-own', values: {} }
    const prepared = await prepareStatement(this.db, here.on(who, bankDay), 'netherton', account, {
      toOn,
      closingPence,
    })
    return prepared.ok ? signStatement(this.db, here.on(other, bankDay), 'netherton', prepared.id) : prepared
  }

  private async close(id: string, who: Who, other: Who): Promise<Outcome<object>> {
    if (who === other) return { ok: false, because: 'closing-takes-two', values: {} }
    const asked = await askToClose(this.db, here.on(who, bankDay), 'netherton', { id, to: '2026-03-31' })
    return asked.ok ? answerClosing(this.db, here.on(other, bankDay), 'netherton', id, 'agreed') : asked
  }

  async compare(): Promise<void> {
    const { db, sheet } = this
    expect(await balanceOf(db, 'netherton', bank('big-local')), 'in the bank').toBe(sheet.bank)
    for (const [at, tin] of sheet.tins.entries()) {
      const held = await balanceOf(db, 'netherton', cash('big-local', this.tinIds[at] ?? ''))
      expect(held, `in tin ${at}`).toBe(tin.held)
    }
    for (const lineId of lines) {
      const { remainingPence } = fiveFigures('line', await totalsOfScope(db, 'netherton', { of: 'line', lineId }))
      expect(remainingPence, lineId).toBe(sheet.free[lineId])
    }
    expect(await db.$count(closedPeriod)).toBe(sheet.closed ? 1 : 0)
  }
}

const numberOf = ({ words }: typeof bankRow.$inferSelect) => Number(words?.reference.slice(2) ?? 0)

/** Of every table that grows, how many rows; and which lines are settled. */
async function rowsOf(db: Db): Promise<string[]> {
  const counts = []
  for (const table of [auditEntry, journalEntry, posting, costStep, cashFloatStep, cashCount, drawDownStep, bankMatch, bankRow, closedPeriod]) counts.push(String(await db.$count(table))) // prettier-ignore
  const rows = await db.select({ id: bankRow.id, match: bankRow.matchId }).from(bankRow).orderBy(asc(bankRow.id))
  return [...counts, JSON.stringify(rows)]
}
