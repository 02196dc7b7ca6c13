import { and, count, desc, eq, inArray, isNotNull, isNull, sum as sumIn } from 'drizzle-orm'
import {
  fund,
  gift,
  giftFund,
  giftWords,
  round,
  stripeCall,
  stripeEvent,
  stripeMovement,
  stripeStanding,
} from '~db/schema'
import { stripeClearing } from '~/domain/money'
import type { Actor } from '~/domain/people'
import { pence, sum, type Pence } from '~/domain/pence'
import { couldEver } from '~/domain/policy'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { fundsOf } from '~/records/money/budget.server'
import { giftById, giftFundsOf, giftWordsOf, keptOfGift, leftToRefund, refundsOf } from '~/records/money/gift.server'
import { roundBySlug } from '~/records/round/course.server'
import { balanceOf } from '~/records/money/totals.server'
import { namesOfPeople } from './people-and-ideas.server'

/** The public page of giving: what takes gifts, and what each was given. */
export async function givingPage(db: Db, partnershipId: string, roundSlug: string | null) {
  const rows = await db
    .select({ id: fund.id, name: fund.name, purpose: fund.purpose, giftAid: giftFund.giftAid })
    .from(giftFund)
    .innerJoin(fund, eq(fund.id, giftFund.fundId))
    .where(and(eq(giftFund.partnershipId, partnershipId), isNull(giftFund.closedAt)))
    .orderBy(fund.name)
  const given = await db
    .select({ fundId: stripeMovement.fundId, total: sumIn(stripeMovement.amountPence) })
    .from(stripeMovement)
    .where(and(eq(stripeMovement.partnershipId, partnershipId), isNotNull(stripeMovement.giftId)))
    .groupBy(stripeMovement.fundId)
  const byFund = new Map(given.map(({ fundId, total }) => [fundId, Number(total ?? 0)]))
  const forRound = roundSlug === null ? undefined : await openRound(db, partnershipId, roundSlug)
  return {
    funds: rows.map((one) => ({ ...one, givenPence: pence(Math.max(0, byFund.get(one.id) ?? 0)) })),
    round: forRound ?? null,
  }
}

/** Whether there is a fund that takes gifts. */
export async function anyFundTakesGifts(db: Db, partnershipId: string): Promise<boolean> {
  const open = await db
    .select({ id: giftFund.fundId })
    .from(giftFund)
    .where(and(eq(giftFund.partnershipId, partnershipId), isNull(giftFund.closedAt)))
    .limit(1)
  return open.length > 0
}

/** A round of this partnership that anybody may see. */
async function openRound(db: Db, partnershipId: string, slug: string) {
  const found = await roundBySlug(db, partnershipId, slug)
  // The title of one that is being planned is nobody's business yet.
  if (!found || !happened(found, 'published') || happened(found, 'cancelled')) return undefined
  return { id: found.id, title: found.title, slug: found.slug }
}

/** How a gift stands, for whoever has its address: no name, and nothing of her. */
export async function giftShown(db: Db, partnershipId: string, id: string) {
  const one = await giftById(db, partnershipId, id)
  if (!one) return undefined
  const words = await giftWordsOf(db, id)
  const [home] = await db.select({ name: fund.name }).from(fund).where(eq(fund.id, one.fundId))
  const { state, amountPence, kind, url } = one
  return {
    ...{ state, amountPence, kind, url },
    fund: home?.name ?? '',
    keptPence: await keptOfGift(db, id),
    giftAid: words?.declaredAt !== null && words !== undefined,
    hasAddress: Boolean(words?.email),
  }
}

const shownAtOnce = 200

/** The officers' page of gifts: what Stripe holds beside what the books say, which funds take gifts, and every gift. */
export async function giftsDesk(db: Db, partnershipId: string, actor: Actor | null) {
  const funds = await fundsOf(db, partnershipId)
  const taking = new Map((await giftFundsOf(db, partnershipId)).map((one) => [one.fundId, one]))
  const clearing: Pence[] = []
  const shown = []
  for (const { id, name } of funds) {
    const one = taking.get(id)
    const heldPence = await balanceOf(db, partnershipId, stripeClearing(id))
    clearing.push(heldPence)
    shown.push({
      id,
      name,
      takes: one !== undefined && one.closedAt === null,
      giftAid: one?.giftAid ?? false,
      heldPence,
    })
  }
  const [standing] = await db.select().from(stripeStanding).where(eq(stripeStanding.partnershipId, partnershipId))
  const [waiting] = await db.select({ n: count() }).from(stripeEvent).where(isNull(stripeEvent.doneAt))
  const [asking] = await db
    .select({ n: count() })
    .from(stripeCall)
    .where(and(eq(stripeCall.partnershipId, partnershipId), isNull(stripeCall.doneAt)))
  return {
    funds: shown,
    booksPence: sum(clearing),
    standing: standing ? { heldPence: standing.heldPence, lookedAt: standing.lookedAt } : null,
    waiting: Number(waiting?.n ?? 0) + Number(asking?.n ?? 0),
    gifts: await giftsGiven(db, partnershipId),
    payouts: await payoutsOf(db, partnershipId),
    mayOpen: couldEver(actor, 'gift.open'),
    mayReadAid: couldEver(actor, 'gift.read-aid'),
  }
}

async function giftsGiven(db: Db, partnershipId: string) {
  const rows = await db
    .select({ gift, name: giftWords.name, fund: fund.name, declaredAt: giftWords.declaredAt })
    .from(gift)
    .innerJoin(giftWords, eq(giftWords.giftId, gift.id))
    .innerJoin(fund, eq(fund.id, gift.fundId))
    .where(and(eq(gift.partnershipId, partnershipId), inArray(gift.state, ['paid', 'open'])))
    .orderBy(desc(gift.startedAt))
    .limit(shownAtOnce)
  return rows.map(({ gift: one, name, fund: home, declaredAt }) => ({
    id: one.id,
    name,
    fund: home,
    amountPence: one.amountPence,
    state: one.state,
    kind: one.kind,
    disputed: one.disputed,
    giftAid: declaredAt !== null,
    at: one.stateAt,
  }))
}

/** What Stripe sent to the bank, the newest first. */
async function payoutsOf(db: Db, partnershipId: string) {
  const rows = await db
    .select()
    .from(stripeMovement)
    .where(
      and(
        eq(stripeMovement.partnershipId, partnershipId),
        inArray(stripeMovement.type, ['payout', 'payout_failure', 'payout_cancel']),
      ),
    )
    .orderBy(desc(stripeMovement.happenedAt))
    .limit(shownAtOnce)
  return rows.map(({ id, type, amountPence, entryId, happenedAt }) => ({
    ...{ id, entryId, at: happenedAt },
    cameBack: type !== 'payout',
    amountPence: pence(0 - amountPence),
  }))
}

/** One gift for officers: what moved, and what goes back. */
export async function giftDesk(db: Db, partnershipId: string, id: string, actor: Actor | null) {
  const one = await giftById(db, partnershipId, id)
  if (!one) return undefined
  const words = await giftWordsOf(db, id)
  const [home] = await db.select({ name: fund.name }).from(fund).where(eq(fund.id, one.fundId))
  const [of] = one.roundId
    ? await db.select({ title: round.title, slug: round.slug }).from(round).where(eq(round.id, one.roundId))
    : []
  const movements = await db
    .select()
    .from(stripeMovement)
    .where(eq(stripeMovement.giftId, id))
    .orderBy(stripeMovement.happenedAt, stripeMovement.recordedAt)
  const refunds = await refundsOf(db, id)
  const names = await namesOfPeople(
    db,
    refunds.flatMap(({ preparedBy, authorisedBy }) => [preparedBy, ...(authorisedBy === null ? [] : [authorisedBy])]),
  )
  return {
    ...{ id, state: one.state, kind: one.kind, amountPence: one.amountPence, disputed: one.disputed },
    startedAt: one.startedAt,
    name: words?.name ?? '',
    email: words?.email ?? '',
    fund: home?.name ?? '',
    round: of ?? null,
    leftPence: await leftToRefund(db, id),
    movements: movements.map(({ id: moved, type, amountPence, feePence, entryId, happenedAt }) => ({
      ...{ id: moved, type: kindOf(type), amountPence, feePence, entryId, at: happenedAt },
    })),
    refunds: refunds.map((refund) => ({
      ...{ id: refund.id, amountPence: refund.amountPence, reason: refund.reason, state: refund.state },
      preparedBy: names.get(refund.preparedBy) ?? '',
      preparedAt: refund.preparedAt satisfies Instant,
      authorisedBy: refund.authorisedBy === null ? null : (names.get(refund.authorisedBy) ?? ''),
      isOwn: refund.preparedBy === actor?.personId,
    })),
    mayPrepare: couldEver(actor, 'gift.prepare-refund'),
    mayAuthorise: couldEver(actor, 'gift.authorise-refund'),
    mayCancel: couldEver(actor, 'gift.cancel-refund'),
  }
}

const kindOf = (type: string) =>
  type === 'charge' || type === 'payment'
    ? ('given' as const)
    : type === 'refund' || type === 'payment_refund'
      ? ('refunded' as const)
      : type === 'refund_failure'
        ? ('refund-back' as const)
        : ('dispute' as const)
