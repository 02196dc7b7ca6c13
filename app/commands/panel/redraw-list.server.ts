import { redrawn, revise, type DecisionItem, type RulingCause } from '~/domain/panel'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { potOf } from '~/records/money/totals.server'
import { firstDecision, keepRedrawn } from '~/records/panel/decision.server'
import { addRuling, rulingOf, rulingsOn } from '~/records/panel/ruling.server'
import { roundById } from '~/records/round/course.server'
import { noteDraft, openDraft, type NotOpen } from './open-draft.server'

/**
 * Asks the round's rule again, of a list that is not adopted yet: when a vote of the panel closes, a conflict comes to
 * light, or the pot shrinks. What the meeting decided itself stays, beside what the rule says now, and is gone through
 * again where that is something else; the rest follows the rule, and the list becomes another version, which nobody has adopted. What the rule said before stays on record. Where
 * another pot makes no difference to the list, it stays the version it is, and so do the yeses to it.
 * For commands that have asked who may: it asks nobody's leave. Does nothing without an open list, or when the rule says
 * the same.
 */
export async function redrawList(
  db: Db,
  on: Occasion,
  roundId: string,
  cause: RulingCause,
): Promise<{ readonly changed: boolean }> {
  const asked = await askRule(db, roundId, on.at)
  if (!asked || !asked.isAnother) return { changed: false }
  const { round, decision, potPence, said, items, isSameList } = asked
  await addRuling(db, on, decision.id, { ...said, cause, potPence })
  if (cause === 'pot' && isSameList) return { changed: false }
  const revised = revise({ ...decision, potPence }, items)
  if (!revised.ok) throw new Error('a list that is not adopted can be redrawn')
  await keepRedrawn(db, revised.decision)
  const changed = items.filter((item) => !sameRule(item, decision.items)).map(({ proposalId }) => proposalId)
  const facts = { version: revised.decision.version, cause, potPence, changed }
  await recordAct(db, on, round.partnershipId, 'decision.draft', `decision:${decision.id}`, {
    ruling: 'again',
    ...facts,
  })
  return { changed: true }
}

/** What the rule says now of a list that is open, and the list as that would make it. Writes nothing. */
async function askRule(db: Db, roundId: string, now: Instant) {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const decision = await firstDecision(db, roundId)
  // A later decision is about a few ideas, and of what has come free: the rule has had its say of the round.
  if (!decision || decision.adoptedAt !== null) return null
  const potPence = await potOf(db, roundId)
  const said = await rulingOf(db, round, potPence, now)
  const [before] = await rulingsOn(db, decision.id, 1)
  const isAnother = JSON.stringify(before?.list) !== JSON.stringify(said.list) || before?.potPence !== potPence
  const items = redrawn(decision.items, said.list, decision.settlings)
  const isSameList = JSON.stringify(items.map(inText)) === JSON.stringify(decision.items.map(inText))
  return { round, decision, potPence, said, items, isAnother, isSameList }
}

const sameRule = (item: DecisionItem, before: readonly DecisionItem[]) =>
  before.some(
    (one) => one.proposalId === item.proposalId && one.ruleSaid === item.ruleSaid && one.rulePence === item.rulePence,
  )

/** All that an item says, in one order: the same wherever it was read. */
const inText = ({ proposalId, ruleSaid, rulePence, outcome, amountPence, because }: DecisionItem) => [
  ...[proposalId, ruleSaid, rulePence, outcome, amountPence, because],
]

/** The pot when the rule was asked last, and now, of a list that is open; nothing where they are the same. */
async function potMoved(db: Db, roundId: string) {
  const decision = await firstDecision(db, roundId)
  if (!decision || decision.adoptedAt !== null) return null
  const [last] = await rulingsOn(db, decision.id, 1)
  const potPence = await potOf(db, roundId)
  return last && last.potPence !== potPence ? { wasPence: last.potPence, potPence } : null
}

/**
 * Refused where the pot holds less than when the rule was asked last, and the rule would make another list of it: nobody
 * settles or adopts what was drawn up for a pot that is gone. `followPot` draws it up anew.
 */
export async function potHasShrunk(
  db: Db,
  { at }: Pick<Occasion, 'at'>,
  roundId: string,
): Promise<Outcome<object, 'pot-has-changed'>> {
  const moved = await potMoved(db, roundId)
  if (!moved || moved.potPence > moved.wasPence) return ok
  const asked = await askRule(db, roundId, at)
  return asked && !asked.isSameList ? refuse('pot-has-changed', moved) : ok
}

/**
 * Asks the rule again where the pot holds another sum than when it was asked last. It follows the round's rule, in
 * nobody's name. Says what the pot was and is where that made another list.
 */
export async function followPot(db: Db, on: Occasion, roundId: string): Promise<{ readonly moved: PotMoved | null }> {
  const moved = await potMoved(db, roundId)
  if (!moved) return { moved: null }
  const { changed } = await redrawList(db, byTheClock(on), roundId, 'pot')
  return { moved: changed ? moved : null }
}

export interface PotMoved {
  readonly wasPence: Pence
  readonly potPence: Pence
}

/** Whoever keeps the list asks the rule again, because the pot has changed since it was asked last. */
export async function askRuleAgain(db: Db, on: Occasion, roundId: string): Promise<Outcome<object, NotOpen>> {
  const opened = await openDraft(db, on, roundId)
  if (!opened.ok) return opened
  await followPot(db, on, roundId)
  await noteDraft(db, on, opened.round, opened.decision, { ruling: 'asked' })
  return ok
}
