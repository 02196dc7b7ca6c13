import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import type { StripeKeys } from '~/platform/env.server'
import { startStandIn } from './server'
import type { KeptAccount } from './account'

/** Of the demonstration alone: they open nothing anywhere. */
const secretKey = 'sk_test_of_the_demonstration'
const webhookSecret = 'whsec_of_the_demonstration'

/**
 * Starts the stand-in as a process of its own, and says how it is asked. It ends with the demonstration.
 * @throws Error when it does not start
 */
export async function startStandInBeside(databaseFile: string, partnership: string, port: number): Promise<StripeKeys> {
  const main = process.argv[1] ?? ''
  const tellUrl = `http://localhost:${port}/stripe/events`
  const child = spawn(process.execPath, [...process.execArgv, main, 'stripe-stand-in', databaseFile, tellUrl], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill())
  const [said] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('The stand-in for Stripe did not start.')
    }),
  ])) as [Buffer]
  return { secretKey, webhookSecret, partnership, apiUrl: said.toString('utf8').trim() }
}

/**
 * The stand-in itself: by the demonstration's clock, and as it was left. It says where it is, and ends when whoever
 * started it does.
 */
export async function beStandIn(databaseFile: string, tellUrl: string): Promise<void> {
  const clockFile = `${databaseFile}.clock`
  const keptIn = `${databaseFile}.stripe`
  const ahead = () => (existsSync(clockFile) ? Number(readFileSync(clockFile, 'utf8')) || 0 : 0)
  const standIn = await startStandIn({
    port: 0,
    webhookSecret,
    tellUrl,
    now: () => Math.floor((Date.now() + ahead()) / 1000),
  })
  let before = ''
  if (existsSync(keptIn)) {
    before = readFileSync(keptIn, 'utf8')
    standIn.account.goOn(JSON.parse(before) as KeptAccount)
  }
  const keep = () => {
    const now = JSON.stringify(standIn.account.kept())
    if (now !== before) writeFileSync(keptIn, (before = now))
  }
  const keeping = setInterval(keep, 500)
  process.stdout.write(`${standIn.url}\n`)
  // Its standing input ends with whoever started it.
  process.stdin.resume()
  await Promise.race([once(process.stdin, 'end'), once(process, 'SIGTERM'), once(process, 'SIGINT')])
  clearInterval(keeping)
  keep()
  await standIn.stop()
}
