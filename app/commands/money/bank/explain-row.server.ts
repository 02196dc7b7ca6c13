import {
  costPaid,
  drawBack,
  fundReceived,
  likeLine,
  maySpend,
  mayTakeBack,
  mostFeePence,
  movedBetweenAccounts,
  stillToShow,
  unspentReturned,
  type Account,
  type Entry,
  type Recording,
} from '~/domain/money'
import { pence, sum, type Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { noonOf } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardById, type AwardOnRecord } from '~/records/money/award.server'
import { bankAccountOf, pathOfFundIn, type BankAccountRow } from '~/records/money/bank-account.server'
import { openEntriesIn } from '~/records/money/bank-entries.server'
import type { BankRow } from '~/records/money/bank-rows.server'
import { fundOf, lineOf, partnershipOf } from '~/records/money/budget.server'
import { isOpenDay } from '~/records/money/closed-period.server'
import { penOf } from '~/records/money/pen.server'
import { balanceOf, linesPaidOf, totalsOfScope } from '~/records/money/totals.server'
import { interestsIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { keepMatch, linesToSettle, type NotSettled } from './settle-rows.server'

/**
 * What a line of the bank is that the books do not know of yet. A running cost is none of these: it takes two people, and
 * is written down as a cost before its line is settled with it.
 */
export type Explained = WhatItIs & {
  /** Said by whoever was asked: it is none of the entries that look like it. */
  readonly another?: boolean
}

type WhatItIs =
  | { readonly as: 'fee'; readonly lineId: string; readonly reason: string }
  | { readonly as: 'received'; readonly fundId: string; readonly source: string; readonly reason: string }
  /** What an award's people did not need, and gave back. */
  | { readonly as: 'returned'; readonly awardId: string; readonly reason: string }
  | { readonly as: 'moved'; readonly fundId: string; readonly accountId: string; readonly reason: string }

export type NotExplained =
  | NotSettled
  | 'bank-maybe-there'
  | 'bank-fee-too-big'
  | 'bank-wrong-way'
  | 'no-such-line'
  | 'no-such-fund'
  | 'line-too-small'
  | 'payment-fund-too-small'
  | 'bank-same-account'
  | 'bank-line-elsewhere'
  | 'period-closed'
  | 'award-missing'
  | 'returned-too-much'

/**
 * Explains a line that the books do not have: it is posted, on the bank's own day, and settled by what was posted. A fee or
 * a cost is of a budget line, and never more than is left of it: what the bank has taken all the same is left aside until
 * there is money for it. Where the books may have it already, whoever explains it is asked first: the same pound is not
 * written down twice.
 */
export async function explainRow(
  db: Db,
  on: Occasion,
  partnershipId: string,
  accountId: string,
  rowId: string,
  explained: Explained,
): Promise<Outcome<object, NotExplained>> {
  const found = await linesToSettle(db, on, partnershipId, accountId, [rowId])
  if (!found.ok) return found
  const { account, rows, by } = found
  const [row] = rows
  if (!row) return refuse('bank-row-gone')
  if (explained.reason.trim() === '') return refuse('reason-needed')
  const open = await isOpenDay(db, partnershipId, row.bookedOn)
  if (!open.ok) return open
  if (explained.as === 'fee' && 0 - row.amountPence > mostFeePence) {
    return refuse('bank-fee-too-big', { mostPence: mostFeePence })
  }
  const known = explained.another ? [] : stillToShow(await openEntriesIn(db, account))
  const like = likeLine(row, known)[0]
  if (like)
    return refuse('bank-maybe-there', { amountPence: Math.abs(row.amountPence), belongsOn: noonOf(like.belongsOn) })
  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  const matchId = on.newId()
  const recording = () => ({ ...pen.recording(), belongsOn: row.bookedOn })
  const made =
    explained.as === 'returned'
      ? await returnOf(db, on, account, row, explained, matchId, recording)
      : await entryFor(db, account, row, explained, matchId, recording())
  if (!made.ok) return made
  const entries = 'entries' in made ? made.entries : [made.entry]
  for (const entry of entries) await pen.post(entry)
  const { reason } = explained
  const entryIds = entries.map(({ id }) => id)
  await keepMatch(db, on, account, by, { id: matchId, how: 'posted', rowIds: [rowId], entryIds, reason })
  await pen.sign('bank.settle', `bank-match:${matchId}`, { rows: [rowId], as: explained.as })
  return ok
}

type Made = Outcome<{ entry: Entry }, NotExplained>

async function entryFor(
  db: Db,
  account: BankAccountRow,
  row: BankRow,
  explained: Exclude<Explained, { as: 'returned' }>,
  matchId: string,
  recording: Recording,
): Promise<Made> {
  const { partnershipId: book, id: accountId } = account
  const amountPence = pence(Math.abs(row.amountPence))
  const isOut = row.amountPence < 0
  const { reason } = explained
  if (explained.as === 'received') {
    if (isOut) return refuse('bank-wrong-way')
    const fund = await fundOf(db, book, explained.fundId)
    if (!fund) return refuse('no-such-fund')
    if ((await pathOfFundIn(db, fund.id, accountId)).split(':').length > 3) return refuse('bank-line-elsewhere')
    const { source } = explained
    const entry = fundReceived({ book, fundId: fund.id, source, amountPence, receiptId: matchId }, recording)
    return { ok: true, entry: { ...entry, reason } }
  }
  if (explained.as === 'moved') {
    const other = await bankAccountOf(db, book, explained.accountId)
    const fund = await fundOf(db, book, explained.fundId)
    if (!fund) return refuse('no-such-fund')
    if (!other || other.id === accountId) return refuse('bank-same-account')
    const [here, there] = [await pathOfFundIn(db, fund.id, accountId), await pathOfFundIn(db, fund.id, other.id)]
    const [from, to] = isOut ? [here, there] : [there, here]
    const enough = await holds(db, book, from, amountPence)
    if (!enough.ok) return enough
    const moved = { book, moveId: matchId, fundId: fund.id, from, to, amountPence }
    return { ok: true, entry: movedBetweenAccounts(moved, reason, recording) }
  }
  if (!isOut) return refuse('bank-wrong-way')
  const line = await lineOf(db, book, explained.lineId)
  if (!line) return refuse('no-such-line')
  const path = await pathOfFundIn(db, line.fundId, accountId)
  if (path.split(':').length > 3) return refuse('bank-line-elsewhere')
  const room = maySpend(amountPence, await totalsOfScope(db, book, { of: 'line', lineId: line.id }))
  if (!room.ok) return room
  const enough = await holds(db, book, path, amountPence)
  if (!enough.ok) return enough
  const cost = { book, costId: matchId, lineId: line.id, fundId: line.fundId, amountPence, of: 'fees' } as const
  return { ok: true, entry: costPaid(cost, reason, recording) }
}

/**
 * Unspent money that came back: of one award, and never more than was paid of it. It goes back to the budget lines it came
 * from, the last first, on the bank's own day; by nobody who was paid, nor has an interest in it.
 */
async function returnOf(
  db: Db,
  on: Occasion,
  account: BankAccountRow,
  row: BankRow,
  { awardId, reason }: Extract<Explained, { as: 'returned' }>,
  matchId: string,
  recording: () => Recording,
): Promise<Outcome<{ entries: Entry[] }, NotExplained>> {
  const { partnershipId: book, id: accountId } = account
  if (row.amountPence <= 0) return refuse('bank-wrong-way')
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return refuse('award-missing')
  const allowed = await mayWriteDownReturn(db, on, award)
  if (!allowed.ok) return allowed
  const amountPence = pence(row.amountPence)
  const room = mayTakeBack(amountPence, await totalsOfScope(db, book, { of: 'award', awardId }))
  if (!room.ok) return room
  const drawn = await linesPaidOf(db, book, awardId)
  const home = []
  for (const one of drawn) {
    if ((await pathOfFundIn(db, one.fundId, accountId)).split(':').length <= 3) home.push(one)
  }
  const parts = drawBack(amountPence, home)
  if (sum(parts.map((one) => one.amountPence)) !== amountPence) return refuse('bank-line-elsewhere')
  const of = { book, awardId, roundId: award.roundId }
  const entries = parts.map((part, place) =>
    unspentReturned({ ...of, ...part, returnId: `${matchId}.${place + 1}` }, reason, recording()),
  )
  return { ok: true, entries }
}

/** Whether somebody may write down, or take back, what came back of an award: not who was paid, nor has an interest. */
export async function mayWriteDownReturn(
  db: Db,
  on: Occasion,
  { book, proposalId, payee }: Pick<AwardOnRecord, 'book' | 'proposalId' | 'payee'>,
): Promise<Outcome<object, NotAllowed>> {
  const by = on.by ?? ''
  const interests = await interestsIn(db, [proposalId])
  const hasInterest = interests.isInterested(by, proposalId) || payee.personIds.includes(by)
  return may(await actorIn(db, book, on.by, on.at), 'unspent.write-down', { now: on.at, hasInterest })
}

/** The books have that much in an account of theirs. */
export async function holds(
  db: Db,
  book: string,
  path: Account,
  amountPence: Pence,
): Promise<Outcome<object, 'payment-fund-too-small'>> {
  const fundPence = await balanceOf(db, book, path)
  const shortByPence = pence(Math.max(0, amountPence - fundPence))
  return shortByPence > 0 ? refuse('payment-fund-too-small', { fundPence, shortByPence }) : ok
}
