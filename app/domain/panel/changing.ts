import { nothing, pence, type Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'
import { grantFor, type Decision, type DecisionItem } from './decision'

/** What one decision of a round has become part of: each follows the one before, and names only what it changes. */
export type InLine = Pick<Decision, 'id' | 'items' | 'adoptedAt' | 'replacesDecisionId' | 'why'> & {
  /** From 1. */
  readonly number: number
  /** It was begun, and is not wanted any more: it holds its number, and nothing follows from it. */
  readonly droppedAt?: Instant | null
}

/** What holds of each idea: the word of the last adopted decision that names it, in the order of the first list. */
export function currentItems(line: readonly InLine[]): Map<string, DecisionItem> {
  const current = new Map<string, DecisionItem>()
  const adopted = line.filter(({ adoptedAt }) => adoptedAt !== null).sort((one, other) => one.number - other.number)
  for (const { items } of adopted) for (const item of items) current.set(item.proposalId, item)
  return current
}

/** What a later decision changed of an idea, and what it was before. */
export interface Changed {
  readonly before: DecisionItem
  readonly after: DecisionItem
}

/** What the decision of this number changed of what held until then. */
export function changesBy(line: readonly InLine[], number: number): Changed[] {
  const before = currentItems(line.filter((one) => one.number < number))
  const items = line.find((one) => one.number === number)?.items ?? []
  return items.flatMap((after) => {
    const was = before.get(after.proposalId)
    return was ? [{ before: was, after }] : []
  })
}

/** What is held for an idea now: the sum of its award, and what of that has been paid or is on its way. */
export interface Held {
  readonly heldPence: Pence
  /** Some of it is paid, or being paid. */
  readonly isPaid: boolean
  /** The award was handed back, or taken back. */
  readonly withdrawn: { readonly reason: string } | null
}

/**
 * Where a later decision starts from: what holds now; of an award that was handed back, that there is none; and of the
 * first in reserve that fits in what is free, that it moves up. `current` is everything that holds; `named` are the ideas
 * that the later decision is about, and the answer is of those alone.
 */
export function startingFrom(
  current: readonly DecisionItem[],
  heldOf: (proposalId: string) => Held | null,
  freePence: Pence,
  named: ReadonlySet<string> = new Set(current.map(({ proposalId }) => proposalId)),
): DecisionItem[] {
  let left: number = freePence
  let open = true
  const items = current.map((item): DecisionItem => {
    const withdrawn = heldOf(item.proposalId)?.withdrawn
    if (withdrawn && item.amountPence > 0)
      return { ...item, outcome: 'not-funded', amountPence: nothing, because: withdrawn.reason, conditions: [] }
    const moves = item.outcome === 'reserve' && item.askedPence > 0 && item.askedPence <= left
    if (!moves || !open) return item
    // Nobody moves up past one who is before them in line and would fit.
    open = named.has(item.proposalId)
    if (!open) return item
    left -= item.askedPence
    return { ...item, outcome: 'funded', amountPence: grantFor('funded', item.askedPence), because: '' }
  })
  return items.filter(({ proposalId }) => named.has(proposalId))
}

export type NotDropped = 'first-decision-stays' | 'dropping-needs-words'

/** Whether a decision that is being drawn up may be dropped: a later one, with why. The first one is the round's own. */
export function mayDrop({ number }: Pick<InLine, 'number'>, why: string): Outcome<object, NotDropped> {
  if (number === 1) return refuse('first-decision-stays')
  return why.trim() === '' ? refuse('dropping-needs-words') : ok
}

export type NotChanged = 'change-needs-why' | 'change-names-nothing' | 'change-not-on-a-list'

/** Whether a later decision may be begun: it says why, and names ideas that were decided on. */
export function mayChange(
  current: ReadonlyMap<string, DecisionItem>,
  proposalIds: readonly string[],
  why: string,
): Outcome<{ readonly items: readonly DecisionItem[] }, NotChanged> {
  if (why.trim() === '') return refuse('change-needs-why')
  if (proposalIds.length === 0) return refuse('change-names-nothing')
  if (proposalIds.some((id) => !current.has(id))) return refuse('change-not-on-a-list')
  const named = new Set(proposalIds)
  return { ok: true, items: [...current.values()].filter(({ proposalId }) => named.has(proposalId)) }
}

/** What an item asks of the money, beside what is held for it. */
export type MoneyMove =
  | { readonly does: 'nothing' }
  | { readonly does: 'award'; readonly amountPence: Pence }
  | { readonly does: 'top-up'; readonly byPence: Pence }
  | { readonly does: 'reduce'; readonly byPence: Pence }
  | { readonly does: 'withdraw' }

/** What a later decision does to the award of an idea. What has been paid is never taken back by deciding. */
export function moneyMove(
  item: Pick<DecisionItem, 'proposalId' | 'amountPence'>,
  held: Held | null,
): Outcome<{ readonly move: MoneyMove }, 'change-award-paid' | 'change-award-gone'> {
  const { proposalId, amountPence } = item
  const heldPence = held?.heldPence ?? nothing
  const does = (move: MoneyMove) => ({ ok: true, move }) as const
  if (!held) return does(amountPence > 0 ? { does: 'award', amountPence } : { does: 'nothing' })
  if (held.withdrawn) return amountPence > 0 ? refuse('change-award-gone', { proposalId }) : does({ does: 'nothing' })
  if (amountPence === heldPence) return does({ does: 'nothing' })
  if (amountPence > heldPence) return does({ does: 'top-up', byPence: pence(amountPence - heldPence) })
  if (held.isPaid) return refuse('change-award-paid', { proposalId })
  if (amountPence === 0) return does({ does: 'withdraw' })
  return does({ does: 'reduce', byPence: pence(heldPence - amountPence) })
}

/** Everything that is wrong with the line of a round's decisions, in words; nothing when it is one. */
export function* faultsInLine(line: readonly InLine[]): Generator<string> {
  const inOrder = line.toSorted((one, other) => one.number - other.number)
  for (const [place, one] of inOrder.entries()) {
    const before = inOrder.slice(0, place).findLast(({ droppedAt = null }) => droppedAt === null)
    if (one.droppedAt && (one.adoptedAt !== null || place === 0)) yield `${one.id} was dropped, and cannot have been`
    if (one.number !== place + 1) yield `${one.id} is number ${one.number} where ${place + 1} comes next`
    if (one.replacesDecisionId !== before?.id) yield `${one.id} does not follow the decision before it`
    if (!before) continue
    if (before.adoptedAt === null) yield `${one.id} follows ${before.id}, which was never adopted`
    if ((one.why ?? '').trim() === '') yield `${one.id} does not say why`
    const known = currentItems(inOrder.slice(0, place))
    for (const { proposalId } of one.items)
      if (!known.has(proposalId)) yield `${one.id} changes ${proposalId}, which nobody had decided on`
  }
}
