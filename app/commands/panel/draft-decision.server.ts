import {
  grantFor,
  isSitting,
  itemStanding,
  madeFrom,
  madeFromOf,
  moneyMove,
  needsReason,
  revise,
  settle,
  waitForPanelVote,
  type DecisionItem,
  type DecisionOutcome,
  type NotSettled,
  type Settling,
} from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { potOf } from '~/records/money/totals.server'
import { keepRevision, meetingOf } from '~/records/panel/decision.server'
import { interestsIn } from '~/records/panel/interest.server'
import { heldIn } from '~/records/money/held.server'
import { addSettlings } from '~/records/panel/meeting.server'
import { rulingsOn } from '~/records/panel/ruling.server'
import { noteDraft, openDraft, type NotOpen } from './open-draft.server'
import { potHasShrunk } from './redraw-list.server'

export type NotDecided =
  | NotOpen
  | NotSettled
  | 'not-on-the-list'
  | 'list-has-moved-on'
  | 'meeting-adjourned'
  | 'change-award-paid'
  | 'change-award-gone'
  | 'pot-has-changed'

export interface WantedItem {
  readonly proposalId: string
  readonly outcome: DecisionOutcome
  /** For part-funding alone: any other outcome says the amount by itself. */
  readonly amountPence?: Pence
  /** In plain words, for the one who asked; needed unless it is funded as the rule says. */
  readonly because: string
  /** What has to be so before the money is paid; of no account where no money is given. */
  readonly conditions?: readonly string[]
  /** The version she had before her, so that nobody writes over what another wrote meanwhile; not asked when left out. */
  readonly version?: number
}

/**
 * The meeting settles one item: what it says of it is written down with who decided and who had stepped out, as the room
 * is at that moment. Refused where the room as it is cannot decide on this one, and to whoever has an interest in it:
 * somebody else keeps the minutes for that item. A list that says something else becomes another version, which nobody
 * has adopted yet.
 */
export async function decideItem(
  db: Db,
  on: Occasion,
  roundId: string,
  wanted: WantedItem,
): Promise<Outcome<object, NotDecided>> {
  const interests = await interestsIn(db, [wanted.proposalId])
  const opened = await openDraft(db, on, roundId, interests.isInterested(on.by ?? '', wanted.proposalId))
  if (!opened.ok) return opened
  const { decision, round } = opened
  const before = decision.items.find((item) => item.proposalId === wanted.proposalId)
  if (!before) return refuse('not-on-the-list')
  const item = itemFrom(before, wanted)
  const changes = !saysTheSame(item, before)
  // Pressed twice, it is settled once.
  if (!changes && itemStanding(item, decision.settlings, interests).is === 'settled') return ok
  const pot = await potHasShrunk(db, on, roundId)
  if (!pot.ok) return pot
  if (wanted.version !== undefined && wanted.version !== decision.version) return refuse('list-has-moved-on')
  const sits = isSitting(decision.room)
  if (!sits.ok) return sits
  if (decision.number > 1) {
    const moves = moneyMove(item, (await heldIn(db, roundId)).get(item.proposalId) ?? null)
    if (!moves.ok) return moves
  }
  const settled = settle(item, await meetingOf(db, round, decision, on.at), {
    ...{ at: on.at, by: on.by ?? '', madeFrom: madeFromOf(item, decision.settlings) },
  })
  if (!settled.ok) return settled

  await addSettlings(db, decision.id, decision.settlings, [settled.settling])
  let { version } = decision
  if (changes) {
    const items = decision.items.map((each) => (each.proposalId === item.proposalId ? item : each))
    const revised = revise({ ...decision, potPence: await potOf(db, roundId) }, items)
    if (!revised.ok) return revised
    version = revised.decision.version
    await keepRevision(db, revised.decision, [item])
  }
  const { proposalId, outcome, amountPence } = item
  await noteDraft(db, on, round, { id: decision.id, version }, { proposalId, outcome, amountPence })
  return ok
}

/** What is wanted, on the list. An amount that is missing is none, which the settling then refuses. */
function itemFrom(
  before: DecisionItem,
  { outcome, because, conditions = [], ...wanted }: Omit<WantedItem, 'proposalId'>,
): DecisionItem {
  const { askedPence } = before
  const amountPence = outcome === 'part-funded' ? (wanted.amountPence ?? (0 as Pence)) : grantFor(outcome, askedPence)
  const kept = amountPence > 0 ? conditions.map((each) => each.trim()).filter((each) => each !== '') : []
  return { ...before, outcome, amountPence, because: because.trim(), conditions: kept }
}

const saysTheSame = (one: DecisionItem, other: DecisionItem): boolean =>
  one.outcome === other.outcome &&
  one.amountPence === other.amountPence &&
  one.because === other.because &&
  (one.conditions ?? []).join('\n') === (other.conditions ?? []).join('\n')

/**
 * Settles in one go, as the list has it, every item that is still open and that this room can decide on; those in which
 * the one who keeps the list has an interest are left to somebody else, and those on which the round's rule asks for a
 * vote of the panel wait for it: what they get is then decided, and not only not said yet. So do those that were settled
 * and of which the rule says something else since: somebody goes through each of these again. `reasonFor` words the
 * reason where one is needed and none is written yet, from what the rule said last; empty where that is no reason. The
 * list becomes another version.
 */
export async function settleRest(
  db: Db,
  on: Occasion,
  roundId: string,
  reasonFor: (item: DecisionItem) => string,
  version?: number,
): Promise<Outcome<{ readonly settled: number }, NotDecided | 'panel-votes-first' | 'rule-says-otherwise-since'>> {
  const opened = await openDraft(db, on, roundId)
  if (!opened.ok) return opened
  const { decision, round } = opened
  const sits = isSitting(decision.room)
  if (!sits.ok) return sits
  const pot = await potHasShrunk(db, on, roundId)
  if (!pot.ok) return pot
  if (version !== undefined && version !== decision.version) return refuse('list-has-moved-on')
  const meeting = await meetingOf(db, round, decision, on.at)
  const by = on.by ?? ''
  const [items, settlings]: [DecisionItem[], Settling[]] = [[], []]
  const [ruling] = await rulingsOn(db, decision.id, 1)
  const panelFirst = waitForPanelVote(ruling?.list ?? [])
  const saidOf = new Map((ruling?.list ?? []).map((one) => [one.proposalId, one]))
  let [first, waiting, overtaken]: [Outcome<object, NotDecided> | undefined, number, number] = [undefined, 0, 0]
  for (const before of decision.items) {
    const standing = itemStanding(before, decision.settlings, meeting.interests)
    if (standing.is === 'settled') continue
    if (standing.is === 'again' && standing.why === 'rule') {
      overtaken += 1
      continue
    }
    if (meeting.interests.isInterested(by, before.proposalId)) continue
    if (panelFirst.has(before.proposalId)) {
      waiting += 1
      continue
    }
    const wordless = before.because === '' && needsReason(before)
    const item = wordless ? { ...before, because: reasonFor(before).trim() } : before
    const said = saidOf.get(before.proposalId)
    const from = wordless ? said && madeFrom(said) : madeFromOf(before, decision.settlings)
    const settled = settle(item, meeting, { at: on.at, by, madeFrom: from })
    if (settled.ok) {
      items.push(item)
      settlings.push(settled.settling)
    } else first ??= settled
  }
  // Nothing could be settled: it is told why of the first.
  if (settlings.length === 0) {
    if (first && !first.ok) return first
    if (overtaken > 0) return refuse('rule-says-otherwise-since', { count: overtaken })
    return waiting > 0 ? refuse('panel-votes-first', { count: waiting }) : { ok: true, settled: 0 }
  }

  const changed = new Map(items.map((item) => [item.proposalId, item]))
  const revised = revise(
    { ...decision, potPence: await potOf(db, roundId) },
    decision.items.map((item) => changed.get(item.proposalId) ?? item),
  )
  if (!revised.ok) return revised
  await addSettlings(db, decision.id, decision.settlings, settlings)
  await keepRevision(db, revised.decision, items)
  await noteDraft(db, on, round, revised.decision, { settled: settlings.length })
  return { ok: true, settled: settlings.length }
}
