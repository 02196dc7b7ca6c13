import { eq } from 'drizzle-orm'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { gift, giftRefund } from '~db/schema'
import { setGiftFund } from '~/commands/money/gift/open-gift-fund.server'
import { authoriseRefund, prepareRefund } from '~/commands/money/gift/refund-gift.server'
import { startGift } from '~/commands/money/gift/start-gift.server'
import { pence } from '~/domain/pence'
import { hours, instant, later, minutes } from '~/domain/time'
import { askStripe } from '~/jobs/ask-stripe.server'
import { followStripe } from '~/jobs/follow-stripe.server'
import { openStripe } from '~/platform/stripe.server'
import { leftToRefund } from '~/records/money/gift.server'
import { soundnessOf } from '~/queries/soundness.server'
import { allowed, setMoneyOnStage } from '../money-stage'
import { sparksOn, type MovableSparks } from '../sparks'
import { stage, type Stage } from '../stage'
import { Wire, type Cut } from './wire'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let child: ChildProcess
let address = ''
let here: Stage
let sparks: MovableSparks
let wire: Wire
const now = () => sparks.clock.now()
const home = 'http://localhost/p/netherton'

beforeAll(async () => {
  const program = join(import.meta.dirname, 'stand-in-process.ts')
  child = fork(program, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [said] = (await once(child, 'message')) as [{ url: string }]
  address = said.url
  here = await stage()
  await setMoneyOnStage(here)
  wire = await Wire.to(address)
  sparks = sparksOn(here.world)
  sparks.moveTo(instant(Date.now()))
  const settings = { secretKey: 'sk_test_1', webhookSecret: 'whsec_of_another_process', partnership: 'netherton' }
  Object.assign(sparks, { stripe: openStripe({ ...settings, apiUrl: wire.url }, { now }) })
  const takes = { fundId: 'big-local', takes: true, giftAid: false }
  allowed(await here.write((db) => setGiftFund(db, here.on('winston', now()), 'netherton', takes)))
})
afterAll(async () => {
  await wire.close()
  await here.close()
  child.kill()
})

/** A gift of £20 that was paid at the other process's own page. */
async function paidGift(id: string): Promise<void> {
  const wanted = { id, fundId: 'big-local', roundId: null, kind: 'gift', name: '', email: '', language: 'en' } as const
  const more = { amountPence: pence(20_00), declaration: null, home }
  allowed(await here.write((db) => startGift(db, here.on(null, now()), 'netherton', { ...wanted, ...more })))
  await askStripe(sparks)
  const [open] = await here.read((db) => db.select().from(gift).where(eq(gift.id, id)))
  await fetch(open?.url ?? '', { method: 'POST', body: new URLSearchParams({ do: 'pay' }), redirect: 'manual' })
  // Without webhooks the list is looked through every ten minutes.
  sparks.moveTo(later(now(), minutes(11)))
  await followStripe(sparks)
}
const stateOf = async (id: string) =>
  (await here.read((db) => db.select().from(giftRefund).where(eq(giftRefund.id, id))))[0]?.state
/** As many refunds as the other process says it has made. */
const made = async () => (await (await fetch(address)).text()).match(/given back/g)?.length ?? 0

it.each<[string, readonly Cut[]]>([
  ['answer', ['answer']],
  ['asking-then-answer', ['asking', 'answer']],
  ['asking-twice', ['asking', 'asking']],
])('a refund that a wire loses (%s) is in doubt, and then made once', async (name, cuts) => {
  const [giftId, id] = [`gift-${name}`, `refund-${name}`]
  const before = await made()
  await paidGift(giftId)
  const wanted = { id, giftId, amountPence: pence(15_00), reason: 'Twice' }
  allowed(await here.write((db) => prepareRefund(db, here.on('winston', now()), 'netherton', wanted)))
  allowed(await here.write((db) => authoriseRefund(db, here.on('mei', now()), 'netherton', id, home)))
  for (const cut of cuts) {
    wire.cut = cut
    await askStripe(sparks, id)
    expect(await stateOf(id)).toBe('in-doubt')
    expect(await here.read((db) => leftToRefund(db, giftId)), 'it counts as made until Stripe says').toBe(5_00)
    sparks.moveTo(later(now(), hours(3)))
  }
  wire.cut = null
  const asked = wire.asked
  await askStripe(sparks, id)
  expect(await stateOf(id)).toBe('made')
  const wasMade = cuts.includes('answer')
  expect(wire.asked - asked, 'what was made is found by looking, and not asked for again').toBe(wasMade ? 0 : 1)
  expect((await made()) - before).toBe(1)
  // Without webhooks the list is looked through every ten minutes.
  sparks.moveTo(later(now(), minutes(11)))
  await followStripe(sparks)
  expect(await here.read((db) => leftToRefund(db, giftId))).toBe(5_00)
  const faults = await here.read(async (db) => {
    const all: string[] = []
    for await (const one of soundnessOf(db)) all.push(...one.faults.map(({ words }) => words))
    return all
  })
  expect(faults).toEqual([])
})
