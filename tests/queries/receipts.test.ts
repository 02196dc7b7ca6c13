import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { sendReceipt } from '~/commands/voting/send-receipt.server'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { ownReceipt, receiptsAfter, receiptsOf } from '~/queries/voting/receipts.server'
import { soundnessOf } from '~/queries/soundness.server'
import { contact, outbox, publishedBallot, publishedReceipt } from '~db/schema'
import { eq } from 'drizzle-orm'
import type { CastMember } from '../cast'
import { sparksOn } from '../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const voters: CastMember[] = ['nadia', 'len', 'joy', 'callum', 'edna']

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere(...voters)
  await here.round('spring', { events: ['published', 'checked', 'scores-locked'], rules: { voters: 'residents' } })
  for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference)
})
afterEach(() => here.close())

const cast = (by: CastMember, ...named: string[]) =>
  here.write((db) => castBallot(db, here.on(by, day(22)), secrets, 'spring', named))
const hers = (by: CastMember) => here.read((db) => ownReceipt(db, secrets, 'spring', by))
const count = () => moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => closesAt } })
const faults = async () => {
  const found: string[] = []
  await here.read(async (db) => {
    for await (const { faults: some } of soundnessOf(db))
      found.push(...some.map(({ law, words }) => `${law}: ${words}`))
  })
  return found
}

describe('receipts', () => {
  it('are there for whoever voted, change with her vote, and say nothing of it', async () => {
    expect(await hers('nadia')).toBeUndefined()
    await cast('nadia', 'SPR-01')
    const first = await hers('nadia')
    expect(await hers('nadia'), 'as often as she looks').toBe(first)
    await cast('nadia', 'SPR-01')
    expect(await hers('nadia'), 'though she chose the same').not.toBe(first)
  })

  it('are published as many as ballots, sorted, and each is found that was counted and no other', async () => {
    // Whoever voted in whatever order, some of them twice.
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...voters), { minLength: 1, maxLength: 8 }), async (order) => {
        await here.close()
        here = await stage()
        await here.livesHere(...voters)
        await here.round('spring', {
          events: ['published', 'checked', 'scores-locked'],
          rules: { voters: 'residents' },
        })
        for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference)
        const given: string[] = []
        for (const voter of order) {
          await cast(voter, 'SPR-01')
          given.push((await hers(voter)) ?? '')
        }
        const last = new Set(await Promise.all([...new Set(order)].map(async (voter) => (await hers(voter)) ?? '')))
        await count()
        const list = (await here.read((db) => receiptsAfter(db, 'spring', 0))).map(({ code }) => code)
        expect(list).toEqual([...last].sort())
        for (const receipt of given) {
          const { many, isThere } = await here.read((db) => receiptsOf(db, 'spring', receipt))
          expect([many, isThere]).toEqual([last.size, last.has(receipt)])
        }
        expect(await faults()).toEqual([])
      }),
      { numRuns: 4 },
    )
  })

  it('are looked after by `sparks verify`: one that is missing, and one that is of no ballot', async () => {
    await cast('nadia', 'SPR-01')
    await cast('len', 'SPR-02')
    await count()
    expect(await faults()).toEqual([])
    await here.write((db) => db.insert(publishedReceipt).values({ roundId: 'spring', number: 3, code: 'AAAA' }))
    expect(await faults()).toEqual([
      'receipts: 3 receipts are published, and 2 ballots',
      'receipts: the receipts are not those of the sealed ballots',
    ])
    expect(await here.read((db) => db.select().from(publishedBallot).where(eq(publishedBallot.roundId, 'spring')))).toHaveLength(2) // prettier-ignore
  })

  it('are sent by letter to whoever asks for hers, once, and to nobody else', async () => {
    const ask = (by: CastMember) =>
      here.write((db) =>
        sendReceipt(db, here.on(by, day(23)), secrets, 'spring', (receipt) => ({ subject: 'Receipt', text: receipt })),
      )
    expect(await ask('nadia')).toMatchObject({ because: 'no-receipt' })
    await cast('nadia', 'SPR-01')
    expect(await ask('nadia')).toMatchObject({ because: 'no-address' })
    await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
    await ask('nadia')
    await ask('nadia')
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ kind, payload }) => [kind, payload])).toEqual([
      ['vote-receipt', { to: 'nadia@example.org', subject: 'Receipt', text: await hers('nadia') }],
    ])
    expect(letters[0]?.once).not.toContain((await hers('nadia')) ?? 'x')
  })
})
