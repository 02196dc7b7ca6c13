import { isHeld, parseAccount } from './account'
import {
  lineHeadroom,
  netPaidPence,
  outstandingPence,
  roundHeadroom,
  settingAsideOf,
  spendingOf,
  Sums,
  type Movement,
} from './figures'
import { breach, keyOf, type Books, type Breach } from './books'
import type { Instant } from '../time'
import type { Entry } from './journal'
import type { RegisterRow } from './register'

interface Step {
  /** Steps of one place were taken together, in a transaction. */
  readonly place: number
  readonly at: Instant
  readonly row?: RegisterRow
  readonly entry?: Entry
}

/**
 * Both registers as one history, in the order of the audit log, where each act of either has its number; without one,
 * by the moment of recording. Within a register the order is that of its rows: a clock may be set back, they never are.
 */
function* history({ entries, register, audited }: Books): Generator<Step> {
  const placeOf = ({ id, recordedAt }: RegisterRow | Entry) =>
    audited ? (audited.get(id)?.act ?? -Infinity) : recordedAt
  let [r, e] = [0, 0]
  let [rowPlace, entryPlace] = [-Infinity, -Infinity]
  for (;;) {
    const row = register[r]
    const entry = entries[e]
    if (!row && !entry) return
    const nextRowPlace = row ? Math.max(rowPlace, placeOf(row)) : Infinity
    const nextEntryPlace = entry ? Math.max(entryPlace, placeOf(entry)) : Infinity
    if (row && nextRowPlace <= nextEntryPlace) {
      r += 1
      rowPlace = nextRowPlace
      yield { place: rowPlace, at: row.recordedAt, row }
    } else if (entry) {
      e += 1
      entryPlace = nextEntryPlace
      yield { place: entryPlace, at: entry.recordedAt, entry }
    }
  }
}

/**
 * L4 and the half of L5 that concerns history. What was recorded in one act, or at one moment, was recorded together, in
 * a transaction, and is judged as a whole.
 */
export function* checkHistory(books: Books): Generator<Breach> {
  const lines = new Sums()
  const shares = new Sums()
  const awards = new Sums()
  const funds = new Map<string, number>()
  const told = new Set<string>()
  let touched: { movement?: Movement; fund?: string }[] = []
  let [place, now] = [-Infinity, -Infinity]

  function* judge(): Generator<Breach> {
    for (const { movement, fund } of touched) {
      for (const found of [...(movement ? judgeMovement(movement) : []), ...judgeFund(fund)]) {
        const key = keyOf(found.law, found.subject)
        if (!told.has(key)) yield found
        told.add(key)
      }
    }
    touched = []
  }
  function* judgeFund(fund: string | undefined): Generator<Breach> {
    const held = fund === undefined ? 0 : (funds.get(fund) ?? 0)
    if (held < 0) yield breach('L4', fund ?? '', `holds ${held} at ${moment(now)}: spent before it was there`)
  }
  function* judgeMovement({ lineId, roundId, awardId }: Movement): Generator<Breach> {
    const left = lineHeadroom(lines.of(lineId))
    if (left < 0) {
      yield breach('L4', lineId, `has ${-Number(left)} more allocated and spent than budget at ${moment(now)}`)
    }
    if (roundId !== undefined) {
      const pot = roundHeadroom(shares.of(keyOf(roundId, lineId)))
      if (pot < 0) {
        yield breach('L4', roundId, `has ${-Number(pot)} more awarded than its pot at ${moment(now)} (${lineId})`)
      }
    }
    if (awardId !== undefined) {
      const totals = awards.of(keyOf(awardId, lineId))
      const owed = outstandingPence(totals)
      if (owed < 0) {
        yield breach('L5', awardId, `is resolved by ${-Number(owed)} more than was committed at ${moment(now)}`)
      }
      if (netPaidPence(totals) < 0) yield breach('L5', awardId, `gave back more than it was paid at ${moment(now)}`)
    }
  }

  for (const { place: next, at, row, entry } of history(books)) {
    if (next !== place) yield* judge()
    place = next
    now = at
    for (const movement of row ? settingAsideOf(row) : entry ? spendingOf(entry) : []) {
      const { lineId, roundId, awardId } = movement
      lines.add(lineId, movement)
      if (roundId !== undefined) shares.add(keyOf(roundId, lineId), movement)
      if (awardId !== undefined) awards.add(keyOf(awardId, lineId), movement)
      touched.push({ movement })
    }
    for (const { from, to, amountPence } of entry?.postings ?? []) {
      for (const [path, change] of [
        [from, 0 - amountPence],
        [to, amountPence],
      ] as const) {
        if (!isHeld(parseAccount(path)?.place)) continue
        funds.set(path, (funds.get(path) ?? 0) + change)
        touched.push({ fund: path })
      }
    }
  }
  yield* judge()
}

const moment = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString() : 'the start')
