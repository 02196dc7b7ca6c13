import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { budgetMove, paymentStanding } from '~db/schema'
import {
  agreedTo,
  authorisedBy,
  isDue,
  isFullyAuthorised,
  isLive,
  isUnmet,
  reachedIn,
  stateOf,
  stepTo,
  type Payment,
  type PaymentState,
} from '~/domain/money'
import type { Actor } from '~/domain/people'
import { nothing, sum, type Pence } from '~/domain/pence'
import { couldEver, type Act } from '~/domain/policy'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { agreementsOf, termsOf } from '~/records/money/agreement.server'
import { changesWaiting } from '~/records/money/award-change.server'
import { awardsByIds } from '~/records/money/award.server'
import { conditionsOfAwards } from '~/records/money/condition.server'
import { partnershipOf } from '~/records/money/budget.server'
import { milestonesOf } from '~/records/money/milestone.server'
import { inRuns } from '~/records/money/payment-run.server'
import { paymentsByIds, paymentsOfAwards } from '~/records/money/payment.server'
import { awardsOutstanding } from '~/records/money/totals.server'
import { interestsIn } from '~/records/panel/interest.server'
import { namesOfAwards } from './people-and-ideas.server'
import { unspentWaits } from './unspent-waits.server'
import { planWaits } from './plan-waits.server'

/** What is open is never long; were it, the rest is on the pages it leads to. */
const most = 200

/** Something that waits for a person, and whether the reader is one who could see to it. */
export interface Waiting {
  readonly kind:
    | 'pay'
    | 'authorise'
    | 'send'
    | 'clear'
    | 'doubt'
    | 'astray'
    | 'loss'
    | 'unspent'
    | 'unspent-cash'
    | 'accept'
    | 'withdraw'
    | 'move'
    | 'condition'
    | 'milestone'
    | 'award-change'
    | PlanWaiting
  readonly yours: boolean
  readonly title: string
  readonly amountPence: Pence
  readonly path: string
}

/** What waits beside awards: a year to carry over, costs, requests for money. */
export type PlanWaiting = 'carry' | 'cost' | 'pay-cost' | 'draw-down' | 'draw-down-comes' | 'close'

/**
 * Everything about a partnership's money that waits for somebody, told as the reader sees it: what she is kept out of, by
 * an interest or because she would be paid, is not hers.
 */
export async function whatWaits(db: Db, partnershipId: string, actor: Actor | null, at: Instant): Promise<Waiting[]> {
  const can = (act: Act) => couldEver(actor, act)
  const awards = await awardsByIds(db, await awardsOutstanding(db, partnershipId, most))
  // One instalment of an award can be under way while another waits: each payment is told once.
  const found = [...(await paymentsOfAwards(db, awards)), ...(await underWay(db, partnershipId))]
  const payments = [...new Map(found.map((each) => [each.id, each])).values()]
  const names = await namesOfAwards(db, [...awards.map((each) => each.id), ...payments.map((each) => each.awardId)])
  const titleOf = (awardId: string) => names.get(awardId)?.title ?? ''
  const proposalOf = new Map(awards.map(({ id, proposalId }) => [id, proposalId]))
  for (const { id, proposalId } of await awardsByIds(db, beside(payments, proposalOf))) proposalOf.set(id, proposalId)
  const interests = await interestsIn(db, [...new Set(proposalOf.values())])
  const keptOut = (awardId: string, paid: readonly string[]) =>
    actor !== null &&
    (paid.includes(actor.personId) || interests.isInterested(actor.personId, proposalOf.get(awardId) ?? ''))
  const inRun = await inRuns(
    db,
    payments.map(({ id }) => id),
  )
  const waiting: Waiting[] = []

  for (const move of await movesWaiting(db, partnershipId)) {
    const yours = can('budget.agree-move') && move.askedBy !== actor?.personId
    waiting.push({ kind: 'move', yours, title: move.reason, amountPence: move.amountPence, path: `moves/${move.id}` })
  }
  for (const change of await changesWaiting(db, partnershipId)) {
    const [of] = await awardsByIds(db, [change.awardId])
    const title = (await namesOfAwards(db, [change.awardId])).get(change.awardId)?.title ?? ''
    const own = await interestsIn(db, [of?.proposalId ?? ''])
    const me = actor?.personId ?? ''
    const isKeptOut = own.isInterested(me, of?.proposalId ?? '') || of?.payee.personIds.includes(me)
    const yours = can('award.agree-change') && change.askedBy !== me && !isKeptOut
    const amountPence = change.amountPence ?? nothing
    waiting.push({ kind: 'award-change', yours, title, amountPence, path: `awards/${change.awardId}/changes` })
  }
  waiting.push(...(await planWaits(db, partnershipId, actor)), ...(await unspentWaits(db, partnershipId, actor)))
  for (const payment of payments) {
    const state = stateOf(payment)
    const waitsForSecond = state === 'authorised' && !isFullyAuthorised(payment)
    const kind = waitsForSecond ? 'authorise' : kindFor[state]
    if (!kind) continue
    const own =
      stepTo(payment, 'prepared')?.by === actor?.personId || authorisedBy(payment).includes(actor?.personId ?? '')
    const does =
      kind === 'authorise'
        ? can(waitsForSecond ? 'payment.authorise-second' : 'payment.authorise') && !own
        : kind === 'loss'
          ? can('payment.agree-loss') && payment.steps.at(-1)?.by !== actor?.personId
          : can(kind === 'send' ? 'payment.mark-sent' : 'payment.follow')
    const yours = does && !keptOut(payment.awardId, payment.payee.personIds)
    const { awardId, amountPence, id } = payment
    const path = state === 'authorised' && inRun.has(id) ? 'runs' : `payments/${id}`
    waiting.push({ kind, yours, title: titleOf(awardId), amountPence, path })
  }
  const conditions = await conditionsOfAwards(
    db,
    awards.map(({ id }) => id),
  )
  const open = conditions.filter(isUnmet)
  const agreements = await agreementsOf(
    db,
    awards.map(({ id }) => id),
  )
  const milestones = await milestonesOf(
    db,
    awards.map(({ id }) => id),
  )
  const today = dateIn((await partnershipOf(db, partnershipId)).timeZone, at)
  const isAgreed = (award: (typeof awards)[number]) =>
    agreedTo(
      agreements.filter(({ awardId }) => awardId === award.id),
      termsOf(
        award,
        conditions.filter(({ awardId }) => awardId === award.id),
      ),
    ) !== undefined
  for (const award of awards) {
    const path = `awards/${award.id}`
    // Nothing of it is paid before: that comes first, and is told once.
    const waits = award.state === 'accepted' && open.some(({ awardId }) => awardId === award.id)
    if (waits) {
      const yours = can('condition.tick') && !keptOut(award.id, award.payee.personIds)
      const amountPence = sum(award.instalments.map((each) => each.amountPence))
      waiting.push({ kind: 'condition', yours, title: titleOf(award.id), amountPence, path: `${path}#conditions` })
      continue
    }
    const openParts = award.instalments.filter(
      ({ number }) =>
        !payments.some((each) => each.awardId === award.id && each.instalment === number && isLive(stateOf(each))),
    )
    if (openParts.length === 0) continue
    // What has changed is agreed to anew before any more of it is paid.
    const kind = award.state === 'accepted' && !isAgreed(award) ? 'accept' : waitsFor[award.state]
    // Said yes to, and let go, as a whole; only what is paid is paid part by part.
    if (kind !== 'pay') {
      const yours = kind === 'withdraw' && can('award.ask-change') && !keptOut(award.id, award.payee.personIds)
      const amountPence = sum(openParts.map((each) => each.amountPence))
      waiting.push({ kind, yours, title: titleOf(award.id), amountPence, path })
      continue
    }
    const reached = reachedIn(milestones.filter(({ awardId }) => awardId === award.id))
    for (const part of openParts) {
      const { amountPence } = part
      // What is not due waits for nobody; what waits for something to happen, for whoever looks whether it has.
      const due = isDue(part, { today, reached })
      if (!due.ok && due.because === 'payment-not-due') continue
      const does = due.ok ? can('payment.prepare') : can('milestone.mark')
      const yours = does && !keptOut(award.id, award.payee.personIds)
      const title = titleOf(award.id)
      if (due.ok) waiting.push({ kind, yours, title, amountPence, path })
      else waiting.push({ kind: 'milestone', yours, title, amountPence, path: `${path}#parts` })
    }
  }
  return waiting
}

/** The awards of payments that are not among the outstanding ones. */
const beside = (payments: readonly Payment[], known: ReadonlyMap<string, string>) => [
  ...new Set(payments.map(({ awardId }) => awardId).filter((id) => !known.has(id))),
]

/** What comes back after an award was withdrawn is let go by withdrawing it once more. */
const waitsFor = { offered: 'accept', accepted: 'pay', withdrawn: 'withdraw' } as const

const kindFor: Partial<Record<PaymentState, Waiting['kind']>> = {
  prepared: 'authorise',
  authorised: 'send',
  sent: 'clear',
  'in-doubt': 'doubt',
  astray: 'astray',
  'giving-up': 'loss',
}

/** Payments that have left us and are not known to have arrived. (Those before that are found by their awards.) */
async function underWay(db: Db, partnershipId: string): Promise<Payment[]> {
  const rows = await db
    .select({ id: paymentStanding.paymentId })
    .from(paymentStanding)
    .where(
      and(
        eq(paymentStanding.partnershipId, partnershipId),
        inArray(paymentStanding.state, ['in-doubt', 'sent', 'astray', 'giving-up']),
      ),
    )
    .orderBy(asc(paymentStanding.state), asc(paymentStanding.movedAt))
    .limit(most)
  return paymentsByIds(
    db,
    rows.map((row) => row.id),
  )
}

async function movesWaiting(db: Db, partnershipId: string) {
  return db
    .select()
    .from(budgetMove)
    .where(and(eq(budgetMove.partnershipId, partnershipId), isNull(budgetMove.answeredAt)))
    .orderBy(asc(budgetMove.askedAt), asc(budgetMove.id))
    .limit(most)
}
