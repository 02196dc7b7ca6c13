import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { roll } from '~db/schema'
import { verify } from '~/cli/verify'
import { openWorld } from '~/platform/open-world.server'
import { secretsFrom } from '~/platform/secrets.server'
import { setTheBenchScene, type BenchScene } from '../bench/scene'
import { openedBallots } from '../opened-ballots'
import { ownFolder } from '../played'

const program = 'build/cli/main.js'
const built = existsSync(program)
if (!built) process.stderr.write('Skipped: killing the built server, for there is none (npm run build).\n')

/** How often it is killed; for a long night, `SPARKS_KILLS=200`. */
const kills = Number(process.env['SPARKS_KILLS'] ?? 4)
const secret = 'a secret for the tests, long enough to be one'
const roundId = 'spring'
const folder = ownFolder('killed')
const file = folder.path('sparks.db')
let scene: BenchScene
beforeAll(async () => {
  if (built) scene = await setTheBenchScene(file, secret)
}, 60_000)
afterAll(() => folder.remove())

/** What one voter knows: the last choice that was acknowledged, and one that was sent and never answered. */
interface Voter {
  readonly number: number
  acknowledged?: string
  unanswered?: string
}

it.skipIf(!built)(
  'a server that is killed in the middle of voting loses no ballot it acknowledged, and keeps none by half',
  async () => {
    const voters: Voter[] = scene.cookies.map((_, number) => ({ number }))
    let acknowledged = 0
    for (let kill = 1; kill <= kills; kill += 1) {
      const server = await start()
      const before = acknowledged
      let down = false
      // Many at once, so that ballots wait for one commit together when the end comes.
      const casting = Array.from({ length: 12 }, async (_, line) => {
        for (let turn = 0; !down; turn += 1) {
          const voter = voters[(line + 12 * Math.floor(Math.random() * 25)) % voters.length] as Voter
          if (!(await cast(server.url, voter, `${kill}-${turn}-${line}`))) return
          acknowledged += 1
        }
      })
      while (acknowledged < before + 20) await pause(5)
      await pause(Math.random() * 500)
      server.process.kill('SIGKILL')
      down = true
      await Promise.all([once(server.process, 'exit'), ...casting])
      await nothingIsLost(voters)
      expect((await verify(file)).laws.filter(({ holds }) => !holds)).toEqual([])
    }
    process.stdout.write(`${acknowledged} ballots were acknowledged over ${kills} kills; none was lost.\n`)
  },
  60_000 + kills * 20_000,
)

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const ideas = Array.from({ length: 60 }, (_, at) => `SPR-${String(at + 1).padStart(2, '0')}`)

/** True when the server said that the ballot is cast; false when it is gone. */
async function cast(url: string, voter: Voter, from: string): Promise<boolean> {
  const chosen = ideas[Math.floor(Math.random() * ideas.length)] ?? ''
  voter.unanswered = chosen
  try {
    const reply = await fetch(url + scene.castPath, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        cookie: scene.cookies[voter.number] ?? '',
        origin: url,
        'content-type': 'application/x-www-form-urlencoded',
        // As if from all over the town: one address may not do so much.
        'x-forwarded-for': `10.${[...from].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 65_536, 7) >> 8}.${voter.number % 250}.1`,
      },
      body: `step=cast&chosen=${chosen}`,
    })
    if (reply.status !== 302) throw new Error(`a ballot was answered with ${reply.status}`)
    voter.acknowledged = chosen
    voter.unanswered = undefined
    return true
  } catch (trouble) {
    // The connection broke; anything else is no way to answer a ballot.
    if (trouble instanceof TypeError) return false
    throw trouble
  }
}

async function nothingIsLost(voters: readonly Voter[]): Promise<void> {
  const world = openWorld(file)
  const secrets = secretsFrom(secret)
  const { ballots, marks } = await world.read(async (db) => ({
    ballots: await openedBallots(db, secrets, roundId),
    marks: await db.select().from(roll),
  }))
  await world.close()
  const inTheBox = new Map(ballots.map(({ pseudonym, choices }) => [pseudonym, choices.named.join()]))
  const marked = new Set(marks.filter(({ channel }) => channel !== null).map(({ personId }) => personId))
  for (const voter of voters) {
    const personId = `voter-${voter.number}`
    const found = inTheBox.get(secrets.hash('ballot', `${roundId}:${personId}`))
    expect(found !== undefined, `${personId} is marked, and has a ballot, or neither`).toBe(marked.has(personId))
    // What was never answered may have been written or not; what was acknowledged is there, or what came after it.
    expect([voter.acknowledged, ...(voter.unanswered === undefined ? [] : [voter.unanswered])]).toContain(found)
    // From here on the voter knows what stands, as one who looks at the page again would.
    voter.acknowledged = found
    voter.unanswered = undefined
  }
}

interface Running {
  readonly url: string
  readonly process: ChildProcess
}

function start(): Promise<Running> {
  return new Promise((resolve, reject) => {
    const settings = { DATABASE_URL: `file:${file}`, SPARKS_SECRET: secret, LOG_LEVEL: 'silent', TRUST_PROXY: '1' }
    const child = spawn(process.execPath, [program, 'serve', '--port', '0'], {
      env: { ...process.env, NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.once('exit', (code) => reject(new Error(`the server ended by itself (${String(code)})`)))
    child.stdout.on('data', (data: Buffer) => {
      const url = /http:\S+/.exec(data.toString())?.[0]
      if (url) resolve({ url, process: child })
    })
  })
}
