import { and, eq, like, sum as sumIn } from 'drizzle-orm'
import { accountBalance, fund, gift, giftRefund, journalEntry, outbox, stripeCall, stripeMovement } from '~db/schema'
import { noteEvent } from '~/commands/money/gift/stripe-heard.server'
import { setGiftFund } from '~/commands/money/gift/open-gift-fund.server'
import { authoriseRefund, prepareRefund } from '~/commands/money/gift/refund-gift.server'
import { startGift } from '~/commands/money/gift/start-gift.server'
import { Account, Refused } from '~/demo/stripe/account'
import { Api, noAnswer, type Trouble } from '~/demo/stripe/api'
import { signatureOf, Webhooks } from '~/demo/stripe/webhooks'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { pence } from '~/domain/pence'
import { days, hours, later, minutes } from '~/domain/time'
import { askStripe } from '~/jobs/ask-stripe.server'
import { followStripe } from '~/jobs/follow-stripe.server'
import { openStripe } from '~/platform/stripe.server'
import type { World } from '~/platform/world.server'
import { soundnessOf } from '~/queries/soundness.server'
import { sentAndNotListed } from '~/records/money/stripe-payee.server'
import { allowed, ofTheVote, setMoneyOnStage } from '../money-stage'
import { sparksOn, type MovableSparks } from '../sparks'
import { day, dayOne, stage, type Stage } from '../stage'
import { awardsOnStage, PaidThroughStripe } from './paid-through-stripe'

const secret = 'whsec_a_secret_for_the_simulation'
export const home = 'http://localhost/p/netherton'

/** What one seed throws: the same every time. (mulberry32, public domain) */
export function diceOf(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, below: (most: number) => Math.floor(next() * most), chance: (of: number) => next() < of }
}
export type Dice = ReturnType<typeof diceOf>

class Crash extends Error {}

/** A partnership, its books, and a Stripe of its own, in weather that one seed makes. */
export class StripeWorld {
  readonly sparks: MovableSparks
  readonly account: Account
  readonly webhooks: Webhooks
  readonly api: Api
  readonly paid: PaidThroughStripe
  /** While it is stormy requests are lost, answers too, and this program dies between any two of its steps. */
  stormy = true
  crashes = 0
  lost = 0
  private made = 0

  private constructor(
    readonly here: Stage,
    readonly dice: Dice,
  ) {
    this.sparks = { ...sparksOn(this.crashing(here.world)) }
    const seconds = () => Math.floor(this.sparks.clock.now() / 1000)
    this.webhooks = new Webhooks(seconds, () => this.roads())
    this.account = new Account(
      seconds,
      (type, thing) => this.webhooks.tell(type, thing),
      (id) => `http://pay/${id}`,
    )
    this.api = new Api(this.account, () => this.weather())
    const door = openStripe(
      { secretKey: 'sk_test_1', webhookSecret: secret, partnership: 'netherton', apiUrl: 'http://127.0.0.1:1' },
      { fetch: (input, init) => this.carried(input, init), now: () => this.sparks.clock.now() },
    )
    Object.assign(this.sparks, { stripe: door })
    this.paid = new PaidThroughStripe(here, this.sparks, this.account, dice)
  }

  static async open(dice: Dice): Promise<StripeWorld> {
    const here = await stage()
    await setMoneyOnStage(here)
    await awardsOnStage(here)
    const world = new StripeWorld(here, dice)
    world.sparks.moveTo(day(36))
    await here.write(async (db) => {
      const purpose = { partnershipId: 'netherton', purpose: 'Play', restricted: true }
      await db.insert(fund).values({ id: 'play', name: 'Play', ...purpose })
      // A dispute takes more than the gift was: what Stripe is owed it takes from the bank, so there is something there.
      const before = { fundId: 'play', source: 'council', amountPence: pence(1_000_00), receiptId: 'play' }
      allowed(await receiveFund(db, here.on('winston', dayOne), 'netherton', before))
      for (const fundId of ['big-local', 'play']) {
        const takes = { fundId, takes: true, giftAid: true }
        allowed(await setGiftFund(db, here.on('winston', day(36)), 'netherton', takes))
      }
    })
    world.pass(minutes(1))
    return world
  }

  pass(milliseconds: number): void {
    this.sparks.moveTo(later(this.sparks.clock.now(), milliseconds))
  }

  private on(who: 'winston' | 'mei' | 'rose' | null) {
    return this.here.on(who, this.sparks.clock.now())
  }

  /** A process that dies before a write, or after it and before it knew. */
  private crashing(world: World): World {
    return {
      ...world,
      write: async (command, options) => {
        if (this.stormy && this.dice.chance(0.03)) throw new Crash('before')
        const answer = await world.write(command, options)
        if (this.stormy && this.dice.chance(0.03)) throw new Crash('after')
        return answer
      },
    }
  }

  private weather(): Trouble | null {
    if (!this.stormy || !this.dice.chance(0.15)) return null
    this.lost += 1
    return (['lost-before', 'lost-after', 'broken-before', 'broken-after'] as const)[this.dice.below(4)] ?? null
  }

  private roads() {
    const { dice, stormy } = this
    if (!stormy) return { copies: () => 1, place: (under: number) => under }
    return {
      copies: () => [0, 1, 1, 1, 2, 3][dice.below(6)] ?? 1,
      place: (under: number) => dice.below(under + 1),
    }
  }

  private async carried(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const answer = await this.api.answer(new Request(input, init))
    if (answer === noAnswer) throw new TypeError('the connection was lost')
    return answer
  }

  /** Does something that may be cut short; says whether it was done to its end. */
  private async alive(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act()
      return true
    } catch (trouble) {
      if (trouble instanceof Crash) this.crashes += 1
      else if (!(trouble instanceof Refused)) throw trouble
      return false
    }
  }

  async give(): Promise<void> {
    const { dice } = this
    this.made += 1
    const id = `gift-${this.made}`
    const declaration = { title: 'Ms', forename: 'Ada', surname: 'Hill', house: '1', postcode: 'L30 4AB' }
    const wanted = {
      ...{ id, fundId: dice.chance(0.5) ? 'play' : 'big-local', roundId: null, language: 'en', home },
      ...{
        kind: dice.chance(0.2) ? ('match' as const) : ('gift' as const),
        amountPence: pence(100 + dice.below(50_000)),
      },
      ...{ name: 'Ada', email: 'ada@example.org', declaration: dice.chance(0.5) ? declaration : null },
    }
    await this.alive(async () => {
      allowed(await this.sparks.world.write((db) => startGift(db, this.on(null), 'netherton', wanted)))
      if (dice.chance(0.7)) await askStripe(this.sparks, id)
    })
  }

  /** Whoever was given an address may pay there. */
  async pay(): Promise<void> {
    const open = await this.here.read((db) => db.select().from(gift).where(eq(gift.state, 'open')))
    const one = open[this.dice.below(open.length)]
    if (one?.sessionId) await this.alive(() => Promise.resolve(this.account.pay(one.sessionId ?? '')))
  }

  async tick(): Promise<void> {
    await this.alive(() => askStripe(this.sparks))
    await this.alive(() => followStripe(this.sparks))
  }

  /** A piece of news arrives, or is sent again by somebody later, or is made up. */
  async hear(): Promise<void> {
    const telling = this.webhooks.next()
    const { stripe } = this.sparks
    if (!telling || !stripe) return
    const now = Math.floor(this.sparks.clock.now() / 1000)
    if (await stripe.heard(telling.body, signatureOf(telling.body, 'whsec_another', now))) throw new Error('believed')
    if (await stripe.heard(telling.body, signatureOf(telling.body, secret, now - 3_600)))
      throw new Error('believed old')
    const heard = await stripe.heard(telling.body, signatureOf(telling.body, secret, now))
    if (!heard) throw new Error('Stripe was not believed')
    const noted = await this.alive(() => this.sparks.world.write((db) => noteEvent(db, this.on(null), heard)))
    if (!noted) this.webhooks.again(telling)
    else if (this.dice.chance(0.5)) await this.alive(() => followStripe(this.sparks))
  }

  async askBack(): Promise<void> {
    const { dice } = this
    const paid = await this.here.read((db) => db.select().from(gift).where(eq(gift.state, 'paid')))
    const one = paid[dice.below(paid.length)]
    if (!one) return
    this.made += 1
    const part = dice.chance(0.5) ? one.amountPence : pence(1 + dice.below(one.amountPence))
    const wanted = { id: `refund-${this.made}`, giftId: one.id, amountPence: part, reason: 'asked for' }
    const by = dice.chance(0.5) ? ('winston' as const) : ('rose' as const)
    // Too much of it is refused: that is an answer.
    await this.alive(() => this.sparks.world.write((db) => prepareRefund(db, this.on(by), 'netherton', wanted)))
  }

  async authorise(): Promise<void> {
    const waiting = await this.here.read((db) => db.select().from(giftRefund).where(eq(giftRefund.state, 'prepared')))
    const one = waiting[this.dice.below(waiting.length)]
    if (!one) return
    await this.alive(async () => {
      await this.sparks.world.write((db) => authoriseRefund(db, this.on('mei'), 'netherton', one.id, home))
      if (this.dice.chance(0.7)) await askStripe(this.sparks, one.id)
    })
  }

  async choose(): Promise<void> {
    await this.alive(() => this.paid.choose())
  }

  async payOut(): Promise<void> {
    await this.alive(() => this.paid.pay())
  }

  async atStripe(): Promise<void> {
    await this.alive(() => Promise.resolve(this.paid.atStripe()))
  }

  /** What others do at Stripe: givers' banks, its own night, and the bank that money is sent to. */
  async elsewhere(): Promise<void> {
    const { account, dice } = this
    const any = <One>(from: Iterable<One>) => {
      const all = [...from]
      return all[dice.below(all.length)]
    }
    await this.alive(() => {
      switch (dice.below(8)) {
        case 0:
          account.dispute(any(account.charges.keys()) ?? '')
          break
        case 1:
          account.closeDispute(any(account.disputes.keys()) ?? '', dice.chance(0.5))
          break
        case 2:
          account.failRefund(any(account.refunds.keys()) ?? '')
          break
        case 3:
          account.failPayout(any(account.payouts.keys()) ?? '')
          break
        case 4:
          account.arrive(any(account.payouts.keys()) ?? '')
          break
        case 5:
          account.expireOld()
          break
        default:
          account.payOut()
      }
      return Promise.resolve()
    })
  }

  timePasses(): void {
    const [short, long] = [minutes(1 + this.dice.below(30)), hours(1 + this.dice.below(30))]
    const passed = this.dice.chance(0.8) ? short : long
    this.pass(passed)
    // Stripe keeps what it answered for a day.
    if (passed > hours(24)) this.api.forgetKeys()
  }

  /** The weather clears, and everybody comes to rest. */
  async settle(): Promise<void> {
    this.stormy = false
    for (let round = 0; round < 6; round += 1) {
      this.pass(hours(7))
      while (this.webhooks.under.length > 0) await this.hear()
      await this.tick()
    }
    this.pass(days(2))
    await this.tick()
  }

  /** What must be so after every step. Empty when it is. */
  async faults(): Promise<string[]> {
    const faults: string[] = []
    const seen = await this.here.read(async (db) => ({
      movements: await db.select().from(stripeMovement),
      entries: await db
        .select({ id: journalEntry.id })
        .from(journalEntry)
        .where(and(eq(journalEntry.partnershipId, 'netherton'), like(journalEntry.key, 'stripe:%'))),
      held: await db
        .select({ total: sumIn(accountBalance.amountPence) })
        .from(accountBalance)
        .where(like(accountBalance.account, '%:stripe-clearing')),
      refunds: await db.select().from(giftRefund),
      gifts: await db.select().from(gift),
      onItsWay: await sentAndNotListed(db, 'netherton'),
    }))
    const atStripe = new Map(this.account.movements.map((one) => [one.id, one]))
    for (const one of seen.movements) {
      const there = atStripe.get(one.id)
      if (there?.amount !== one.amountPence || there.fee !== one.feePence)
        faults.push(`${one.id} is not as Stripe has it`)
    }
    // A transfer stands in the entry of its payment, which was there before it.
    const withEntry = seen.movements.filter(({ entryId, paymentId }) => entryId !== null && paymentId === null).length
    if (withEntry !== seen.entries.length) faults.push(`${withEntry} movements in ${seen.entries.length} entries`)
    const net = seen.movements.reduce((sum, one) => sum + one.amountPence - one.feePence, 0)
    const held = Number(seen.held[0]?.total ?? 0)
    if (net !== held + seen.onItsWay) {
      faults.push(
        `the books have ${held} with Stripe and ${seen.onItsWay} on its way, and its movements come to ${net}`,
      )
    }
    faults.push(...(await this.paid.faults()))
    const byAsk = new Map<string, number>()
    for (const { metadata } of this.account.refunds.values()) {
      const id = metadata?.refund ?? '?'
      byAsk.set(id, (byAsk.get(id) ?? 0) + 1)
    }
    const refundById = new Map(seen.refunds.map((one) => [one.id, one]))
    for (const [id, times] of byAsk) {
      if (times > 1) faults.push(`refund ${id} was made ${times} times`)
      const one = refundById.get(id)
      if (!one?.authorisedBy || one.authorisedBy === one.preparedBy) faults.push(`refund ${id} by fewer than two`)
    }
    for (const one of seen.refunds) {
      if (one.state === 'made' && !byAsk.has(one.id)) faults.push(`refund ${one.id} is made here alone`)
    }
    const charged = new Set(seen.movements.flatMap(({ type, giftId }) => (type === 'charge' && giftId ? [giftId] : [])))
    for (const { id, state } of seen.gifts) {
      if ((state === 'paid') !== charged.has(id)) faults.push(`gift ${id} is ${state}`)
    }
    return faults
  }

  /** What must be so once everybody has come to rest. */
  async faultsAtRest(): Promise<string[]> {
    const faults = await this.faults()
    const rest = await this.here.read(async (db) => ({
      movements: await db.select({ id: stripeMovement.id }).from(stripeMovement),
      refunds: await db.select().from(giftRefund),
      calls: await db.select().from(stripeCall),
      gifts: await db.select().from(gift),
      letters: await db.select({ once: outbox.once }).from(outbox).where(eq(outbox.kind, 'gift-thanks')),
    }))
    if (rest.movements.length !== this.account.movements.length) {
      faults.push(`${rest.movements.length} of ${this.account.movements.length} movements are here`)
    }
    for (const { id, state } of rest.refunds) {
      if (state === 'authorised' || state === 'in-doubt') faults.push(`refund ${id} is still ${state}`)
    }
    for (const { id, doneAt } of rest.calls) if (doneAt === null) faults.push(`call ${id} is still under way`)
    for (const { id, state } of rest.gifts) {
      if (state !== 'paid' && state !== 'gone') faults.push(`gift ${id} is still ${state}`)
    }
    const paid = rest.gifts.filter(({ state }) => state === 'paid').length
    if (paid !== rest.letters.length) faults.push(`${rest.letters.length} letters for ${paid} gifts`)
    const broken = await this.here.read(async (db) => {
      const all: string[] = []
      for await (const { faults: found } of soundnessOf(db))
        all.push(...found.flatMap(({ law, words }) => (ofTheVote.includes(law) ? [] : [`${law} ${words}`])))
      return all
    })
    return [...faults, ...(await this.paid.faultsAtRest()), ...broken]
  }

  close(): Promise<void> {
    return this.here.close()
  }
}
