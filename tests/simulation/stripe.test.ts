import { afterAll, expect, it } from 'vitest'
import { diceOf, StripeWorld } from './stripe-world'

/** `SPARKS_SEED=…` plays one history again; `SPARKS_RUNS=…` plays more of them. */
const given = process.env['SPARKS_SEED']
const runs = Number(process.env['SPARKS_RUNS'] ?? 4)
const stepsEach = 500
const seeds = given === undefined ? Array.from({ length: runs }, (_, at) => 20_261_123 + at * 7_919) : [Number(given)]

/** In one history gifts may be too small to pay anybody; in all of them together somebody was paid. */
let transfers = 0
afterAll(() => {
  if (given === undefined) expect(transfers).toBeGreaterThan(0)
})

it.each(seeds)(
  'the books stand with Stripe through lost, repeated and late news, silence, trouble and crashes (seed %i)',
  async (seed) => {
    const dice = diceOf(seed)
    const world = await StripeWorld.open(dice)
    const history: string[] = []
    const kinds = [
      'give',
      'pay',
      'pay',
      'tick',
      'hear',
      'hear',
      'hear',
      'askBack',
      'authorise',
      'elsewhere',
      'choose',
      'payOut',
      'payOut',
      'payOut',
      'atStripe',
      'time',
    ] as const
    for (let step = 0; step < stepsEach; step += 1) {
      const kind = kinds[dice.below(kinds.length)] ?? 'tick'
      history.push(kind)
      if (kind === 'time') world.timePasses()
      else await world[kind]()
      expect(await world.faults(), `seed ${seed}, step ${step}: ${history.slice(-5).join(', ')}`).toEqual([])
    }
    await world.settle()
    expect(await world.faultsAtRest(), `seed ${seed}, at rest`).toEqual([])
    // It was weather, and something happened in it.
    expect(world.crashes).toBeGreaterThan(0)
    expect(world.lost).toBeGreaterThan(0)
    expect(world.account.refunds.size).toBeGreaterThan(0)
    expect(world.account.payouts.size).toBeGreaterThan(0)
    transfers += world.account.connected.transfers.size
    await world.close()
  },
  60_000,
)
