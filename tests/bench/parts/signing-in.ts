import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finishSignIn } from '~/commands/people/finish-sign-in.server'
import { startSignIn } from '~/commands/people/start-sign-in.server'
import { later, minutes } from '~/domain/time'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { newToken } from '~/platform/secrets.server'
import { contact, person } from '~db/schema'
import { dayOne, secrets, stageOn } from '../../stage'
import { beside, median, within, type Measure } from '../measure'

const turns = 300
const barMilliseconds = 5

/**
 * Asking for a code and typing it, each with its durable write and without the mail, which nobody waits for. Addresses
 * that are known and ones that are not take turns: what is asked of them must not take longer for the one.
 */
export async function measureSigningIn(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-sign-in-'))
  const database = join(folder, 'sign-in.db')
  await migrate(database)
  const world = openWorld(database)
  try {
    const stage = await stageOn(world)
    await stage.write(async (db) => {
      for (let at = 0; at < turns; at += 1) {
        await db.insert(person).values({ id: `bench-${at}`, name: `Neighbour ${at}`, createdAt: dayOne })
        await db.insert(contact).values({ personId: `bench-${at}`, email: `known${at}@example.org` })
      }
    })
    const asked: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    const typed: number[] = []
    for (let at = 0; at < turns; at += 1) {
      for (const kind of ['known', 'unknown'] as const) {
        const asking = { email: `${kind}${at}@example.org`, browser: newToken() }
        const on = stage.on(null, later(dayOne, minutes(at)))
        const [took, started] = await timed(() =>
          world.write((db) => startSignIn(db, on, secrets, asking, (code) => ({ subject: code, text: code }))),
        )
        asked[kind].push(took)
        if (!started.ok) throw new Error(started.because)
        const session = { token: newToken(), stay: false }
        const [entered] = await timed(() =>
          world.write((db) => finishSignIn(db, on, secrets, { ...asking, code: started.code }, session)),
        )
        if (kind === 'known') typed.push(entered)
      }
    }
    const told = (name: string, figure: number) => ({ name, part: 'people', figure, unit: 'ms' }) as const
    return [
      within(told('asking for a code to sign in', median(asked.known)), barMilliseconds),
      within(told('typing it, until signed in', median(typed)), barMilliseconds),
      beside(
        told('asking for a code, with an address that is known', median(asked.known)),
        { name: 'with one that is not', figure: median(asked.unknown) },
        { atMost: 1.25 },
      ),
    ]
  } finally {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<[number, Answer]> {
  const began = performance.now()
  const answer = await work()
  return [performance.now() - began, answer]
}
