import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { asc, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { paymentRunEvent, paymentStep, publishedBallot, tally } from '~db/schema'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { closeVoting } from '~/commands/voting/close-voting.server'
import { bank } from '~/domain/money'
import { countRound } from '~/domain/voting/round-count'
import { openHere } from '~/jobs/open-apart.server'
import { shuffleDice } from '~/platform/sealing/shuffle.server'
import { ballotsToCount } from '~/queries/voting/ballots-to-count.server'
import { openWorld } from '~/platform/open-world.server'
import { soundnessOf } from '~/queries/soundness.server'
import { balanceOf } from '~/records/money/totals.server'
import { freshDatabase } from '../fresh-world'
import { allowed, ofTheVote, setMoneyOnStage } from '../money-stage'
import { day, secrets, stageOn, type Stage } from '../stage'
import { authorisedTransfers, paidOn } from './authorised-transfers'
import type { Task } from './contestant'
import { perform, type Deed } from './deeds'

/** A process of its own that is told to do something, and is killed so many milliseconds after it sets out. */
async function doAndBeKilled(address: string, deed: Deed, afterMs: number): Promise<void> {
  const program = fileURLToPath(new URL('./contestant.ts', import.meta.url))
  const child = fork(program, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await once(child, 'message')
  const gone = once(child, 'exit')
  const atMs = Date.now() + 250
  child.send({ address, atMs, deeds: [deed] } satisfies Task)
  await new Promise((resolve) => setTimeout(resolve, atMs + afterMs - Date.now()))
  child.kill('SIGKILL')
  await gone
}

const sentSteps = (here: Stage) => here.read((db) => db.select().from(paymentStep).where(eq(paymentStep.to, 'sent')))
const inBank = (here: Stage) => here.read((db) => balanceOf(db, 'netherton', bank('big-local')))

it.each([2, 10, 40])(
  'a process that is killed while it sends a run (after %i ms) has sent all of it or nothing, and it is sent once',
  { timeout: 60_000 },
  async (afterMs) => {
    const database = await freshDatabase()
    const here = await stageOn(openWorld(database.address))
    await setMoneyOnStage(here)
    const paymentIds = await authorisedTransfers(here)
    const made = await perform(here.world, { do: 'make-run', by: 'winston', at: paidOn, paymentIds })
    const { runId } = allowed(made) as unknown as { runId: string }
    await here.write((db) =>
      db.insert(paymentRunEvent).values({ id: 'file', runId, kind: 'downloaded', at: paidOn, by: 'winston' }),
    )
    const send: Deed = { do: 'send-run', by: 'winston', at: paidOn, runId }
    await doAndBeKilled(database.address, send, afterMs)
    const ended = await here.read((db) => db.select().from(paymentRunEvent).where(eq(paymentRunEvent.kind, 'sent')))
    const whole = ended.length === 1
    expect((await sentSteps(here)).length).toBe(whole ? 2 : 0)
    expect(await inBank(here)).toBe(whole ? 9_500_00 : 10_000_00)
    // Whoever saw no answer presses again.
    expect(await perform(here.world, send)).toEqual({ ok: true })
    expect((await sentSteps(here)).length).toBe(2)
    expect(await inBank(here)).toBe(9_500_00)
    await here.read(async (db) => {
      for await (const { faults } of soundnessOf(db))
        expect(faults.filter(({ law }) => !ofTheVote.includes(law))).toEqual([])
    })
    await here.close()
    await database.remove()
  },
)

it.each([5, 25, 80])(
  'a process that is killed in the middle of a count (after %i ms) leaves it to be begun again, to the same bytes',
  { timeout: 60_000 },
  async (afterMs) => {
    const database = await freshDatabase()
    const here = await stageOn(openWorld(database.address))
    const neighbours = ['nadia', 'len', 'joy', 'callum', 'edna', 'ravi', 'olek', 'kofi'] as const
    await here.livesHere(...neighbours)
    await here.round('spring', { events: ['published', 'checked'] })
    for (const reference of ['SPR-01', 'SPR-02', 'SPR-03']) await here.proposal('spring', reference)
    for (const [at, by] of neighbours.entries()) {
      const named = [`SPR-0${(at % 3) + 1}`, `SPR-0${((at + 1) % 3) + 1}`]
      allowed(await here.write((db) => castBallot(db, here.on(by, day(22)), secrets, 'spring', named)))
    }
    await here.write((db) => closeVoting(db, here.on(null, day(30)), 'spring'))
    const should = await here.read(async (db) => {
      const found = await ballotsToCount(db, secrets, 'spring')
      if (!found) throw new Error('nothing to count')
      const { box, round, seal, privateKey, ballots } = found
      const rest = { ...round.rules, potPence: round.potPence, candidates: box.candidates, heldTo: box.heldTo }
      const opened = openHere({ seal, privateKey, ballots, takenOff: box.takenOff })
      return countRound(opened.ballots, rest, shuffleDice(privateKey, 'spring'))
    })
    const clock: Deed = { do: 'clock', at: day(30) }
    await doAndBeKilled(database.address, clock, afterMs)
    expect(await perform(here.world, clock)).toEqual({ ok: true })
    const { published, kept } = await here.read(async (db) => ({
      published: await db.select().from(publishedBallot).orderBy(asc(publishedBallot.number)),
      kept: await db.select().from(tally),
    }))
    expect(published.map(({ choices }) => JSON.stringify(choices))).toEqual(
      should.published.map(({ choices }) => JSON.stringify(choices)),
    )
    expect(kept.map(({ result }) => JSON.stringify(result)).sort()).toEqual(
      [should.deciding, ...should.beside].map((one) => JSON.stringify(one)).sort(),
    )
    await here.read(async (db) => {
      for await (const { faults } of soundnessOf(db)) expect(faults).toEqual([])
    })
    await here.close()
    await database.remove()
  },
)
