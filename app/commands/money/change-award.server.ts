import {
  changeAward,
  drawAwards,
  instalmentsOf,
  isDate,
  type AskedChange,
  type AwardChange,
  type AwardChangeKind,
  type AwardRefusal,
  type ChangedAward,
} from '~/domain/money'
import { nothing, pence, type Pence } from '~/domain/pence'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { answerChange, changesOf, insertChange } from '~/records/money/award-change.server'
import { awardById, type AwardOnRecord } from '~/records/money/award.server'
import { fundsOfLines, partnershipOf } from '~/records/money/budget.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import { sharesOfRound } from '~/records/money/totals.server'
import type { Letter } from '~/records/outbox.server'
import { interestsIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { followChange } from './follow-change.server'
import { roundMovesOn } from './round-moves-on.server'
import { lastNumberOf } from './set-instalments.server'
import { tellOfChange, type ChangeLetter } from './tell-of-change.server'
import { tellTakenBack, type TakenBack } from './withdraw-award.server'

export interface WantedChange {
  /** The id it is to have, from the form, so that the same form sent twice asks once. */
  readonly id: string
  readonly kind: AwardChangeKind
  /** How much less, or how much more. */
  readonly amountPence?: Pence | undefined
  /** The new day by which it is to be done, `YYYY-MM-DD`. */
  readonly doneBy?: string | undefined
  readonly reason: string
}

export type NotChanged =
  | NotAllowed
  | AwardRefusal
  | 'amount-needed'
  | 'no-such-date'
  | 'pot-too-small'
  | 'award-change-waits'
  | 'no-such-change'
  | 'change-needs-another'

/** How a change is told: one letter for what is taken back, another for all else. */
export interface ChangeLetters {
  readonly changed: ChangeLetter
  readonly takenBack: (told: TakenBack) => Omit<Letter, 'to'>
}

/** Asks for a change of an award. Nothing changes until another officer agrees. */
export async function askAwardChange(
  db: Db,
  on: Occasion,
  awardId: string,
  { id, kind, amountPence, doneBy, reason }: WantedChange,
): Promise<Outcome<object, NotChanged>> {
  const desk = await deskFor(db, on, awardId, 'award.ask-change')
  if (!desk.ok) return desk
  const { award, changes } = desk
  if (changes.some((one) => one.id === id)) return ok
  if (changes.some(({ answer }) => answer === null)) return refuse('award-change-waits')
  const asked = { kind, amountPence: amountPence ?? null, doneBy: doneBy ?? null, reason: reason.trim() }
  const fits = await wouldBe(db, on, award, asked)
  if (!fits.ok) return fits
  await insertChange(db, on, { id, awardId, ...asked })
  const detail = { changeId: id, kind, amountPence: asked.amountPence, doneBy: asked.doneBy }
  await recordAct(db, on, award.book, 'award.ask-change', `award:${awardId}`, detail)
  return ok
}

/**
 * Agrees to what somebody else asked, or turns it down. Agreed, it is done at once, if it still can be: a top-up inside
 * what the pot has at that moment, a reduction of what is not paid. The recipient is told why.
 */
export async function answerAwardChange(
  db: Db,
  on: Occasion,
  awardId: string,
  changeId: string,
  answer: 'agreed' | 'declined',
  letters: ChangeLetters,
): Promise<Outcome<object, NotChanged>> {
  const desk = await deskFor(db, on, awardId, 'award.agree-change')
  if (!desk.ok) return desk
  const { award, changes } = desk
  const asked = changes.find(({ id }) => id === changeId)
  if (!asked) return refuse('no-such-change')
  if (asked.answer !== null) {
    // The same answer pressed twice is given once; another answer comes too late.
    return asked.answeredBy === on.by && asked.answer === answer ? ok : refuse('no-such-change')
  }
  // Who asked may think better of it, and then it takes nobody else.
  if (answer === 'agreed' && asked.askedBy === on.by) return refuse('change-needs-another')
  const pen = penOf(db, on, await partnershipOf(db, award.book))
  const detail: Record<string, unknown> = { changeId, kind: asked.kind, answer }
  if (answer === 'agreed') {
    const would = await wouldBe(db, on, award, asked)
    if (!would.ok) return would
    await followChange(db, on, pen, award, would.change, would.changed, changeId)
    detail.version = would.changed.award.version
    detail.roundNow = await roundMovesOn(db, on, award.roundId)
    await tell(db, on, award, asked, would.changed, letters)
  }
  await answerChange(db, on, changeId, answer)
  await pen.sign('award.agree-change', `award:${awardId}`, detail)
  return ok
}

/** Who may, and what there is: nobody settles a change who is paid by it or has an interest. */
async function deskFor(db: Db, on: Occasion, awardId: string, act: Act) {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const by = on.by ?? ''
  const interests = await interestsIn(db, [award.proposalId])
  const hasInterest = interests.isInterested(by, award.proposalId) || award.payee.personIds.includes(by)
  const allowed = may(actor, act, { now: on.at, hasInterest, provedAt: on.provedAt })
  return allowed.ok ? { ...ok, award, changes: await changesOf(db, [awardId]) } : allowed
}

type Asked = Pick<AskedChange, 'kind' | 'amountPence' | 'doneBy' | 'reason'>

/** What the award would be, or why it cannot: asked as it is asked for, and again as it is agreed to. */
async function wouldBe(
  db: Db,
  on: Occasion,
  award: AwardOnRecord,
  asked: Asked,
): Promise<Outcome<{ change: AwardChange & { reason: string }; changed: ChangedAward }, NotChanged>> {
  const change = await changeFrom(db, on, award, asked)
  if (!change.ok) return change
  const changed = changeAward(award, change.change, instalmentsOf(await paymentsOfAwards(db, [award])))
  return changed.ok ? { ...ok, change: change.change, changed } : changed
}

async function changeFrom(
  db: Db,
  on: Occasion,
  award: AwardOnRecord,
  { kind, amountPence, doneBy, reason }: Asked,
): Promise<Outcome<{ change: AwardChange & { reason: string } }, NotChanged>> {
  const byPence = amountPence ?? nothing
  switch (kind) {
    case 'withdrawn':
      return { ...ok, change: { to: 'withdrawn', reason } }
    case 'extended': {
      const { timeZone } = await partnershipOf(db, award.book)
      if (doneBy === null || !isDate(doneBy) || doneBy < dateIn(timeZone, on.at)) return refuse('no-such-date')
      return { ...ok, change: { to: 'extended', doneBy, reason } }
    }
    case 'reduced':
      return byPence > 0 ? { ...ok, change: { to: 'reduced', byPence, reason } } : refuse('amount-needed')
    case 'topped-up': {
      if (byPence <= 0) return refuse('amount-needed')
      const drawn = drawAwards([{ awardId: award.id, amountPence: byPence }], await sharesOfRound(db, award.roundId))
      if (!drawn.ok) return drawn
      const lineIds = drawn.draws.map(({ lineId }) => lineId)
      const fundOf = await fundsOfLines(db, [...new Set(lineIds)])
      const last = lastNumberOf(award)
      const instalments = drawn.draws.map((draw, place) => {
        const fundId = fundOf.get(draw.lineId)
        if (fundId === undefined) throw new Error(`no fund behind ${draw.lineId}`)
        return { number: last + place + 1, lineId: draw.lineId, fundId, amountPence: draw.amountPence }
      })
      return { ...ok, change: { to: 'topped-up', instalments, reason } }
    }
  }
}

async function tell(
  db: Db,
  on: Occasion,
  award: AwardOnRecord,
  { kind, amountPence, reason }: AskedChange,
  { award: after, released }: ChangedAward,
  letters: ChangeLetters,
): Promise<void> {
  if (kind === 'withdrawn') {
    const leftPence = pence(released.reduce((sum, draw) => sum + draw.amountPence, 0))
    await tellTakenBack(db, on, after, { leftPence, reason }, letters.takenBack)
    return
  }
  await tellOfChange(db, on, { ...award, ...after }, { kind, byPence: amountPence ?? nothing, reason }, letters.changed)
}
