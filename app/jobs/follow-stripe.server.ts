import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import type Stripe from 'stripe'
import { gift, stripeEvent, stripeMovement, stripeStanding } from '~db/schema'
import { recordMovement, type FoundMovement, type ThanksLetter } from '~/commands/money/gift/record-movement.server'
import { giftIsGone } from '~/commands/money/gift/settle-call.server'
import { disputeGoesOn, lookedThrough } from '~/commands/money/gift/stripe-heard.server'
import { giftOpenFor } from '~/domain/money'
import { pence } from '~/domain/pence'
import { days, instant, later, minutes } from '~/domain/time'
import { originOf } from '~/platform/env.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { answerOf } from '~/platform/stripe.server'
import { giftFundsOf } from '~/records/money/gift.server'
import { partnershipBySlug, type PartnershipRow } from '~/records/people/actor.server'
import { languageFor, translator } from '~/ui/messages'
import { giftLetter } from '~/ui/money/gift-letter'
import { followConnected } from './follow-connected.server'
import { backLetterOf } from './stripe-letters.server'

/** Stripe's webhooks may be lost: without any, it is looked through this often. */
const lookEvery = minutes(10)
/** How far back each look goes beyond what was seen: movements come into Stripe's list a little after they happened. */
const overlap = days(3)
/** In one look; the rest is for the next. */
const mostMovements = 5_000

export type Following = Pick<Sparks, 'world' | 'clock' | 'stripe' | 'log' | 'env'>

/**
 * Brings the books to where Stripe is. A webhook says that something happened, and never what: what happened is read from
 * Stripe's own list of movements, each of which becomes one entry. So it is the same in whatever order webhooks come, how
 * often, or whether at all.
 */
export function followStripe(sparks: Following): Promise<void> {
  const before = looking.get(sparks.world)
  // Whoever comes while somebody looks waits for one look more, however many come.
  if (before) return (before.again ??= before.now.then(() => startLooking(sparks)))
  return startLooking(sparks)
}

/** One look at a time in this process; another process may look meanwhile, and each movement is still recorded once. */
const looking = new WeakMap<Following['world'], { now: Promise<void>; again?: Promise<void> }>()

function startLooking(sparks: Following): Promise<void> {
  const turn = { now: Promise.resolve() }
  looking.set(sparks.world, turn)
  const ended = () => {
    if (looking.get(sparks.world) === turn) looking.delete(sparks.world)
  }
  turn.now = look(sparks).finally(ended)
  return turn.now
}

async function look(sparks: Following): Promise<void> {
  const { world, clock, stripe } = sparks
  if (!stripe) return
  const at = await world.read((db) => whereWeAre(db, stripe.partnership))
  if (!at || at.since === null) return
  const isDue = at.lookedAt === null || later(at.lookedAt, lookEvery) <= clock.now()
  if (at.events.length === 0 && !isDue) return
  const asker = await stripe.ask()
  const held = await answerOf(asker.balance.retrieve())
  const moved = await movementsSince(asker, Math.max(at.notBefore, at.since - overlap))
  if (held.is !== 'done' || moved === null) {
    sparks.log.warn({ stripe: 'follow', answer: 'away' })
    return
  }
  const letter = await backLetterOf(sparks, at.partnership.id)
  for (const movement of await unknownOf(sparks, moved)) {
    const found = await foundIn(asker, movement)
    if (!found) return
    await world.write((db) =>
      recordMovement(db, occasion(clock, null), at.partnership.id, found, letterOf(sparks, at.partnership), letter),
    )
  }
  await closeUnpaid(sparks, asker)
  if (!(await followDisputes(sparks, asker))) return
  if (!(await followConnected(sparks, at.partnership.id))) return
  const heldPence = pence([...held.value.available, ...held.value.pending].reduce(poundsOnly, 0))
  const upTo = instant(Math.max(at.since, ...moved.map(({ created }) => created * 1000)))
  const seen = { upTo, heldPence, events: at.events.map(({ id }) => id) }
  await world.write((db) => lookedThrough(db, occasion(clock, null), at.partnership.id, seen), { unseen: true })
}

const poundsOnly = (sum: number, { amount, currency }: { amount: number; currency: string }) =>
  currency === 'gbp' ? sum + amount : sum

type Reading = Parameters<Parameters<Sparks['world']['read']>[0]>[0]

async function whereWeAre(db: Reading, slug: string) {
  const partnership = await partnershipBySlug(db, slug)
  if (!partnership) return undefined
  const [first] = await giftFundsOf(db, partnership.id)
  const [standing] = await db.select().from(stripeStanding).where(eq(stripeStanding.partnershipId, partnership.id))
  const events = await db
    .select({ id: stripeEvent.id })
    .from(stripeEvent)
    .where(isNull(stripeEvent.doneAt))
    .orderBy(asc(stripeEvent.receivedAt))
    .limit(500)
  // What moved before any fund took gifts is none of ours. The time is Stripe's own, by which its list is asked for.
  return {
    partnership,
    events,
    lookedAt: standing?.lookedAt ?? null,
    since: first ? (standing?.seenUpTo ?? first.openedAt) : null,
    notBefore: first ? first.openedAt - 1_000 : 0,
  }
}

/** The first first; nothing while Stripe is away. */
async function movementsSince(asker: Stripe, since: number): Promise<Stripe.BalanceTransaction[] | null> {
  const created = { gte: Math.floor(since / 1000) }
  const answer = await answerOf(
    asker.balanceTransactions
      .list({ created, limit: 100, expand: ['data.source'] })
      .autoPagingToArray({ limit: mostMovements }),
  )
  if (answer.is !== 'done') return null
  return answer.value.filter(({ currency }) => currency === 'gbp').toReversed()
}

async function unknownOf({ world }: Following, all: readonly Stripe.BalanceTransaction[]) {
  const known = new Set(
    (await world.read((db) => db.select({ id: stripeMovement.id }).from(stripeMovement))).map(({ id }) => id),
  )
  return all.filter(({ id }) => !known.has(id))
}

/** A movement as we know it; nothing while Stripe is away. */
async function foundIn(asker: Stripe, one: Stripe.BalanceTransaction): Promise<FoundMovement | null> {
  const source = typeof one.source === 'string' ? null : one.source
  const within = source?.object === 'payout' && one.type === 'payout' ? await movementsIn(asker, source.id) : []
  if (within === null) return null
  return {
    id: one.id,
    type: one.type,
    amountPence: pence(one.amount),
    feePence: pence(one.fee),
    happenedAt: instant(one.created * 1000),
    sourceId: typeof one.source === 'string' ? one.source : (source?.id ?? null),
    giftId: source?.object === 'charge' ? (source.metadata.gift ?? null) : null,
    chargeId: chargeOf(source),
    paymentId: source?.object === 'transfer' ? (source.metadata.payment ?? null) : null,
    transferId: transferOf(source),
    ofDispute: source?.object === 'dispute',
    within,
  }
}

/** The transfer that one takes back. */
function transferOf(source: Stripe.BalanceTransactionSource | null): string | null {
  if (source?.object !== 'transfer_reversal') return null
  return typeof source.transfer === 'string' ? source.transfer : source.transfer.id
}

function chargeOf(source: Stripe.BalanceTransactionSource | null): string | null {
  if (source?.object === 'charge') return source.id
  if (source?.object !== 'refund' && source?.object !== 'dispute') return null
  const { charge } = source
  return typeof charge === 'string' ? charge : (charge?.id ?? null)
}

/** What a payout is made of. Stripe knows that only of those it makes by itself. */
async function movementsIn(asker: Stripe, payout: string): Promise<string[] | null> {
  const answer = await answerOf(
    asker.balanceTransactions.list({ payout, limit: 100 }).autoPagingToArray({ limit: mostMovements }),
  )
  if (answer.is === 'away') return null
  return answer.is === 'refused' ? [] : answer.value.flatMap(({ id, type }) => (type === 'payout' ? [] : [id]))
}

/** Pages at Stripe that were open for their time: those that nobody paid at are gone. */
async function closeUnpaid({ world, clock }: Following, asker: Stripe): Promise<void> {
  const open = await world.read((db) =>
    db
      .select({ id: gift.id, sessionId: gift.sessionId })
      .from(gift)
      .where(and(eq(gift.state, 'open'), lte(gift.startedAt, later(clock.now(), -giftOpenFor))))
      .limit(50),
  )
  for (const { id, sessionId } of open) {
    const session = await answerOf(asker.checkout.sessions.retrieve(sessionId ?? ''))
    if (session.is === 'away') return
    if (session.is === 'done' && session.value.status !== 'expired') continue
    await world.write((db) => giftIsGone(db, occasion(clock, null), id))
  }
}

/** Disputes that go on, and those that have begun or ended without moving money. Says whether Stripe answered. */
async function followDisputes({ world }: Following, asker: Stripe): Promise<boolean> {
  const chargeIds = await world.read(async (db) => {
    const going = await db
      .select({ id: gift.chargeId })
      .from(gift)
      .where(and(eq(gift.disputed, true), isNotNull(gift.chargeId)))
    const told = await db
      .select({ id: stripeEvent.subjectId, type: stripeEvent.type })
      .from(stripeEvent)
      .where(isNull(stripeEvent.doneAt))
    const disputes = told.flatMap(({ id, type }) => (type.startsWith('charge.dispute.') && id !== null ? [id] : []))
    return { going: going.flatMap(({ id }) => id ?? []), disputes }
  })
  const asked = [
    ...chargeIds.disputes.map((id) => asker.disputes.retrieve(id).then((one) => [one])),
    ...chargeIds.going.map((charge) => asker.disputes.list({ charge, limit: 10 }).then(({ data }) => data)),
  ]
  for (const each of await Promise.all(asked.map(answerOf))) {
    if (each.is === 'away') return false
    if (each.is === 'refused' || each.value.length === 0) continue
    const [one] = each.value
    const charge = typeof one?.charge === 'string' ? one.charge : one?.charge.id
    const goesOn = each.value.some(({ status }) => !over.has(status))
    if (charge !== undefined) await world.write((db) => disputeGoesOn(db, charge, goesOn))
  }
  return true
}

const over = new Set<string>(['won', 'lost', 'warning_closed', 'prevented'])

const letterOf =
  ({ env, clock }: Following, { slug, name, timeZone }: PartnershipRow): ThanksLetter =>
  ({ language, ...given }) => {
    const words = translator(languageFor(language), { timeZone, now: clock.now() })
    return giftLetter(words, { ...given, partnership: name, href: `${originOf(env)}/p/${slug}/give/${given.id}` })
  }
