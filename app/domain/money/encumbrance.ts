import { pence, sum, type Pence } from '../pence'
import { ok, refuse, type Outcome, type Refusal } from '../refusal'
import { lineHeadroom, netPaidPence, noTotals, outstandingPence, roundHeadroom, type Totals } from './figures'
import type { BudgetLine, Draw } from './register'

const short = <Why extends string>(because: Why, leftPence: Pence, wantedPence: Pence): Refusal<Why> =>
  refuse(because, { leftPence, wantedPence, shortByPence: pence(wantedPence - leftPence) })

/** Pence is a whole number already; here it must be more than nothing. */
function aboveNothing(amountPence: Pence): void {
  if (amountPence <= 0) throw new Error(`not an amount to set aside: ${amountPence}`)
}

/** Taking from a line's budget is refused when rounds already hold that money, or it is spent. */
export function maySetBudget(changePence: Pence, line: Totals): Outcome<unknown, 'line-too-small'> {
  const leftPence = lineHeadroom(line)
  const takenPence = pence(0 - changePence)
  return takenPence > leftPence && takenPence > 0 ? short('line-too-small', leftPence, takenPence) : ok
}

export interface BudgetMove {
  readonly from: BudgetLine
  readonly to: BudgetLine
  readonly amountPence: Pence
  readonly by: string
  readonly agreedBy: string
  readonly reason: string
}

/** Moving between lines takes two people and a reason, and stays within a fund: restricted money keeps its purpose. */
export function mayMoveBudget(
  { from, to, amountPence, by, agreedBy, reason }: BudgetMove,
  fromTotals: Totals,
): Outcome<unknown, 'lines-of-different-funds' | 'move-needs-two' | 'move-needs-reason' | 'line-too-small'> {
  aboveNothing(amountPence)
  if (from.id === to.id) throw new Error(`moved from a line to itself: ${from.id}`)
  if (from.book !== to.book || from.fundId !== to.fundId) return refuse('lines-of-different-funds')
  if (by === agreedBy) return refuse('move-needs-two')
  if (reason.trim() === '') return refuse('move-needs-reason')
  const leftPence = lineHeadroom(fromTotals)
  return amountPence > leftPence ? short('line-too-small', leftPence, amountPence) : ok
}

/** May a line put this much into a round's pot? */
export function mayAllocate(amountPence: Pence, line: Totals): Outcome<unknown, 'line-too-small'> {
  aboveNothing(amountPence)
  const leftPence = lineHeadroom(line)
  return amountPence > leftPence ? short('line-too-small', leftPence, amountPence) : ok
}

/** Money spent straight from a line, on thanks to the panel or running costs, meets the same bound as an allocation. */
export const maySpend = mayAllocate

/** May this much go back from a round's pot to its line? `share` is of the round, narrowed to that line. */
export function mayReleaseAllocation(amountPence: Pence, share: Totals): Outcome<unknown, 'allocation-in-use'> {
  aboveNothing(amountPence)
  const leftPence = roundHeadroom(share)
  return amountPence > leftPence ? short('allocation-in-use', leftPence, amountPence) : ok
}

/** What each budget line put into a round: its sums within that round, by the line's id, in the order to draw from. */
export type Shares = ReadonlyMap<string, Totals>

const headroomOf = (shares: Shares) => sum([...shares.values()].map(roundHeadroom))

/**
 * May all these awards be set aside from the round's pot, together? To be asked in the transaction that commits them.
 * A refusal of `line-share-too-small` means that the pot would do but the draws lean too hard on one line.
 */
export function mayCommit(
  draws: readonly Draw[],
  shares: Shares,
): Outcome<unknown, 'pot-too-small' | 'line-share-too-small'> {
  for (const { amountPence } of draws) aboveNothing(amountPence)
  const wantedPence = sum(draws.map((draw) => draw.amountPence))
  const potPence = headroomOf(shares)
  if (wantedPence > potPence) return short('pot-too-small', potPence, wantedPence)
  const wantedByLine = new Map<string, Pence>()
  for (const { lineId, amountPence } of draws) {
    wantedByLine.set(lineId, pence((wantedByLine.get(lineId) ?? 0) + amountPence))
  }
  for (const [lineId, wanted] of wantedByLine) {
    const leftPence = roundHeadroom(shares.get(lineId) ?? noTotals)
    if (wanted > leftPence) return short('line-share-too-small', leftPence, wanted)
  }
  return ok
}

/**
 * Draws awards from the lines behind a round, one award after another and one line after another, in the order given.
 * An award that straddles two lines comes back as two draws. What comes back, `mayCommit` allows.
 */
export function drawAwards(
  awards: readonly { readonly awardId: string; readonly amountPence: Pence }[],
  shares: Shares,
): Outcome<{ readonly draws: readonly Draw[] }, 'pot-too-small'> {
  for (const { amountPence } of awards) aboveNothing(amountPence)
  const wantedPence = sum(awards.map((award) => award.amountPence))
  const potPence = headroomOf(shares)
  if (wantedPence > potPence) return short('pot-too-small', potPence, wantedPence)
  const lines = [...shares].map(([lineId, share]) => ({ lineId, leftPence: Number(roundHeadroom(share)) }))
  const draws: Draw[] = []
  for (const { awardId, amountPence } of awards) {
    let wanted: number = amountPence
    for (const line of lines) {
      const drawn = Math.min(wanted, line.leftPence)
      if (drawn <= 0) continue
      draws.push({ awardId, lineId: line.lineId, amountPence: pence(drawn) })
      line.leftPence -= drawn
      wanted -= drawn
    }
  }
  return { ok: true, draws }
}

/** May this much of an award be let go? Not what is paid already. `award` is narrowed to the line it was drawn from. */
export function mayReleaseCommitment(amountPence: Pence, award: Totals): Outcome<unknown, 'commitment-too-small'> {
  aboveNothing(amountPence)
  const leftPence = outstandingPence(award)
  return amountPence > leftPence ? short('commitment-too-small', leftPence, amountPence) : ok
}

/** May this much come back unspent? Never more than was paid and not given back already. */
export function mayTakeBack(amountPence: Pence, award: Totals): Outcome<unknown, 'returned-too-much'> {
  aboveNothing(amountPence)
  const leftPence = netPaidPence(award)
  return amountPence > leftPence ? short('returned-too-much', leftPence, amountPence) : ok
}

/**
 * From which of an award's lines what came back goes back to: from the last on, no line more than was paid from it and has
 * not come back already. The lines stand in the order they were drawn from.
 */
export function drawBack(
  amountPence: Pence,
  paid: readonly { readonly lineId: string; readonly fundId: string; readonly netPaidPence: Pence }[],
): readonly { readonly lineId: string; readonly fundId: string; readonly amountPence: Pence }[] {
  let left: number = amountPence
  return paid.toReversed().flatMap(({ lineId, fundId, netPaidPence: most }) => {
    const taken = Math.min(left, most)
    left -= taken
    return taken > 0 ? [{ lineId, fundId, amountPence: pence(taken) }] : []
  })
}

/** May a return be taken back, as a mistake? Not when what came back was given to somebody else since. */
export function mayUndoReturn(amountPence: Pence, roundShare: Totals): Outcome<unknown, 'returned-given-again'> {
  const leftPence = roundHeadroom(roundShare)
  return amountPence > leftPence ? short('returned-given-again', leftPence, amountPence) : ok
}
