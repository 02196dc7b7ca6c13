import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { paymentRunEvent, paymentStep } from '~db/schema'
import { bank } from '~/domain/money'
import { openWorld } from '~/platform/open-world.server'
import { soundnessOf } from '~/queries/soundness.server'
import { balanceOf } from '~/records/money/totals.server'
import { freshDatabase } from '../fresh-world'
import { allowed, setMoneyOnStage } from '../money-stage'
import { stageOn, type Stage } from '../stage'
import { authorisedTransfers, paidOn } from './authorised-transfers'
import type { Task } from './contestant'
import { perform, type Deed } from './deeds'

/** A process of its own that is told to send a run, and is killed so many milliseconds after it sets out. */
async function sendAndBeKilled(address: string, deed: Deed, afterMs: number): Promise<void> {
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
    await sendAndBeKilled(database.address, send, afterMs)
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
        expect(faults.filter(({ law }) => !['roll', 'ballots', 'count'].includes(law))).toEqual([])
    })
    await here.close()
    await database.remove()
  },
)
