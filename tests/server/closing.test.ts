import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { person, publishedBallot, publishedReceipt, residency, roll, round, roundEvent, session } from '~db/schema'
import { verify } from '~/cli/verify'
import { hours, instant, later } from '~/domain/time'
import { sessionCookie } from '~/http/session.server'
import { readEnv } from '~/platform/env.server'
import { openWorld } from '~/platform/open-world.server'
import { newToken, sha256 } from '~/platform/secrets.server'
import { setTheBenchScene } from '../bench/scene'
import { ownFolder } from '../played'
import { startAppServer, type AppServer } from '../servers/app-server'

const built = existsSync('build/cli/main.js')
if (!built) process.stderr.write('Skipped: the close of a vote over HTTP, for nothing is built (npm run build).\n')

const secret = 'a secret for the tests, long enough to be one'
const voters = 500
const early = 60
const folder = ownFolder('closing')
const file = folder.path('sparks.db')
let castPath: string
let cookies: string[]
let server: AppServer

beforeAll(async () => {
  if (!built) return
  const scene = await setTheBenchScene(file, secret)
  castPath = scene.castPath
  cookies = [...scene.cookies, ...(await moreVoters(voters - scene.cookies.length))]
  server = await startAppServer(`file:${file}`, { SPARKS_SECRET: secret })
}, 60_000)
afterAll(async () => {
  if (built) await server.stop()
  folder.remove()
})

/** More neighbours, signed in, before voting opens. */
async function moreVoters(many: number): Promise<string[]> {
  const world = openWorld(file)
  const tokens = Array.from({ length: many }, newToken)
  const now = instant(Date.now())
  await world.write(async (db) => {
    for (const [at, token] of tokens.entries()) {
      const personId = `late-${at}`
      await db.insert(person).values({ id: personId, name: `Late ${at}`, createdAt: now })
      const home = { partnershipId: 'netherton', neighbourhoodId: 'marian-square', method: 'in-person' } as const
      const verified = { verifiedAt: now, verifiedBy: 'rose' }
      await db.insert(residency).values({ id: `late-home-${at}`, personId, ...home, ...verified })
      const until = { createdAt: now, seenAt: now, expiresAt: later(now, hours(24)) }
      await db.insert(session).values({ id: sha256(token), personId, ...until })
    }
  })
  await world.close()
  const cookie = sessionCookie({ env: readEnv({ SPARKS_SECRET: secret }, { database: file }) })
  return Promise.all(tokens.map(async (token) => (await cookie.serialize(token)).split(';')[0] ?? ''))
}

interface Sent {
  readonly sentAt: number
  readonly answeredAt: number
  readonly choice: string
  readonly status: number
  readonly text: string
}

async function cast(voter: number, choice: string): Promise<Sent> {
  const sentAt = Date.now()
  const reply = await fetch(server.url + castPath, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: cookies[voter] ?? '',
      origin: server.url,
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': `10.${voter >> 8}.${voter % 256}.1`,
    },
    body: `step=cast&chosen=${choice}`,
  })
  return { sentAt, answeredAt: Date.now(), choice, status: reply.status, text: await reply.text() }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const ideas = Array.from({ length: 60 }, (_, at) => `SPR-${String(at + 1).padStart(2, '0')}`)

it.skipIf(!built)(
  'with 500 ballots on their way as the clock strikes, every one that was acknowledged is counted, and every other is told',
  async () => {
    const world = openWorld(file)
    // The first ballot opens the voting, and some more wake the server up; then the end is put at four seconds from now.
    const standing = new Map<number, string>()
    for (let voter = 0; voter < early; voter += 1) {
      expect((await cast(voter, ideas[0] ?? '')).status).toBe(302)
      standing.set(voter, ideas[0] ?? '')
    }
    const closesAt = later(instant(Date.now()), 4_000)
    await world.write(async (db) => {
      const [row] = await db.select().from(round).where(eq(round.id, 'spring'))
      if (!row) throw new Error('no round')
      const dates = { ...row.dates, votingClosesAt: closesAt }
      await db.update(round).set({ dates }).where(eq(round.id, 'spring'))
    })
    // Each voter sends hers at a moment of her own, from a second before the close to a second after it.
    const sent = await Promise.all(
      cookies.map(async (_, voter) => {
        await pause(closesAt - 1_000 + (2_000 * voter) / voters - Date.now())
        return cast(voter, ideas[(voter * 7) % ideas.length] ?? '')
      }),
    )
    const taken = sent.filter(({ status }) => status === 302)
    const refused = sent.filter(({ status }) => status !== 302)
    // How many fall on either side is for the machine to say; there have to be both.
    expect(taken.length).toBeGreaterThan(10)
    expect(refused.length).toBeGreaterThan(10)
    // By the one clock of this machine: what was answered before the close was taken, what set out after it was not.
    expect(sent.filter(({ answeredAt, status }) => answeredAt < closesAt && status !== 302)).toEqual([])
    expect(sent.filter(({ sentAt, status }) => sentAt > closesAt && status === 302)).toEqual([])
    for (const { status, text } of refused) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(text).toMatch(/Voting closed .*Votes that come later cannot be counted/)
    }

    const counted = async () =>
      (await world.read((db) => db.select().from(roundEvent).where(eq(roundEvent.roundId, 'spring')))).some(
        ({ kind }) => kind === 'counted',
      )
    for (let waited = 0; !(await counted()) && waited < 30_000; waited += 250) await pause(250)
    const found = await world.read(async (db) => ({
      ballots: await db.select().from(publishedBallot),
      receipts: await db.select().from(publishedReceipt),
      voted: (await db.select().from(roll)).filter(({ channel }) => channel !== null),
    }))
    await world.close()
    // Whoever had voted before and came too late to change it has the vote that was acknowledged then.
    for (const [voter, { status, choice }] of sent.entries()) if (status === 302) standing.set(voter, choice)
    const choices = [...standing.values()]
    expect(found.ballots.map((one) => one.choices.named.join()).sort()).toEqual(choices.sort())
    expect([found.receipts.length, found.voted.length]).toEqual([choices.length, choices.length])
    expect((await verify(file)).laws.filter(({ holds }) => !holds)).toEqual([])
    process.stdout.write(`${taken.length} ballots were taken and ${refused.length} told that they came too late.\n`)
  },
  90_000,
)
