import { parseAccount } from './account'
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
import type { Entry } from './journal'
import type { RegisterRow } from './register'

/** Both registers as one history: by the moment of recording, which never goes back within a register. */
function* history({ entries, register }: Books): Generator<{ at: number; row?: RegisterRow; entry?: Entry }> {
  let [r, e] = [0, 0]
  let [rowAt, entryAt] = [-Infinity, -Infinity]
  for (;;) {
    const row = register[r]
    const entry = entries[e]
    if (!row && !entry) return
    const nextRowAt = row ? Math.max(rowAt, row.recordedAt) : Infinity
    const nextEntryAt = entry ? Math.max(entryAt, entry.recordedAt) : Infinity
    if (row && nextRowAt <= nextEntryAt) {
      r += 1
      rowAt = nextRowAt
      yield { at: rowAt, row }
    } else {
      e += 1
      entryAt = nextEntryAt
      yield { at: entryAt, entry }
    }
  }
}

/**
 * L4 and the half of L5 that concerns history. What was recorded at one moment was recorded together, in a
 * transaction, and is judged as a whole.
 */
export function* checkHistory(books: Books): Generator<Breach> {
  const lines = new Sums()
  const shares = new Sums()
  const awards = new Sums()
  const funds = new Map<string, number>()
  const told = new Set<string>()
  let touched: { movement?: Movement; fund?: string }[] = []
  let now = -Infinity

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

  for (const { at, row, entry } of history(books)) {
    if (at !== now) yield* judge()
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
        if (parseAccount(path)?.place !== 'bank') continue
        funds.set(path, (funds.get(path) ?? 0) + change)
        touched.push({ fund: path })
      }
    }
  }
  yield* judge()
}

const moment = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString() : 'the start')
