import { isNotNull } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roll } from '~db/schema'
import { openWorld } from '~/platform/open-world.server'
import { secretsFrom } from '~/platform/secrets.server'
import { startCluster, type Cluster } from '../../bin/cluster.mjs'
import { setTheBenchScene, type BenchScene } from '../bench/scene'
import { openedBallots } from '../opened-ballots'
import { secret, startAppServer, type AppServer } from './app-server'
import { roundRobin, type Proxy } from './round-robin'
import { hiddenFields, Visitor, type Answer } from './visitor'

let cluster: Cluster
let servers: AppServer[]
let proxy: Proxy
let scene: BenchScene
beforeAll(async () => {
  cluster = await startCluster()
  scene = await setTheBenchScene(cluster.url(), secret)
  servers = await Promise.all([1, 2].map(() => startAppServer(cluster.url())))
  proxy = await roundRobin(servers)
})
afterAll(async () => {
  await proxy?.close()
  await Promise.all((servers ?? []).map((server) => server.kill()))
  await cluster?.stop()
})

/** What voters know of their ballots: the last that was acknowledged, and those sent since of which they were not told. */
class Voting {
  readonly acknowledged = new Map<number, string>()
  readonly sentSince = new Map<number, string[]>()
  readonly troubles: Answer[] = []
  private over = false
  private readonly voters: Promise<void>[]

  constructor(from: number, to: number) {
    this.voters = Array.from({ length: to - from }, (_, place) => this.vote(from + place))
  }

  async until(enough: () => boolean): Promise<void> {
    for (let waited = 0; !enough(); waited += 20) {
      if (waited > 60_000) throw new Error('voting does not go on')
      await pause(20)
    }
  }

  async end(): Promise<void> {
    this.over = true
    await Promise.all(this.voters)
  }

  /** Changes her mind again and again; sends again what the app gave back to her, as its page says. */
  private async vote(place: number): Promise<void> {
    const voter = new Visitor(`10.2.${place >> 8}.${place & 255}`, scene.cookies[place])
    for (let turn = 0; !this.over; turn++) {
      const chosen = `SPR-${String(1 + ((place + turn) % 60)).padStart(2, '0')}`
      let fields: [string, string][] = [
        ['step', 'cast'],
        ['chosen', chosen],
      ]
      this.sentSince.set(place, [...(this.sentSince.get(place) ?? []), chosen])
      for (;;) {
        const answer = await voter.post(`${proxy.url}${scene.castPath}`, fields)
        if (answer.status === 302) break
        this.troubles.push(answer)
        // A proxy's own 502 gives nothing back; a browser that goes back still has the form.
        if (answer.status === 503) fields = hiddenFields(answer.text)
        await pause(100)
      }
      this.acknowledged.set(place, chosen)
      this.sentSince.set(place, [])
    }
  }
}

/** Every acknowledged ballot is there, or one its voter sent after it; and the roll has as many marks as there are ballots. */
async function expectNothingLost({ acknowledged, sentSince }: Voting): Promise<void> {
  const world = openWorld(cluster.url())
  const secrets = secretsFrom(secret)
  const { ballots, marked } = await world.read(async (db) => ({
    ballots: await openedBallots(db, secrets),
    marked: await db.select().from(roll).where(isNotNull(roll.channel)),
  }))
  await world.close()
  const kept = new Map(ballots.map(({ pseudonym, choices }) => [pseudonym, choices.named.join()]))
  const lost = [...acknowledged].filter(([place, chosen]) => {
    const found = kept.get(secrets.hash('ballot', `spring:voter-${place}`))
    return found === undefined || ![chosen, ...(sentSince.get(place) ?? [])].includes(found)
  })
  expect(lost).toEqual([])
  expect(acknowledged.size).toBeGreaterThan(0)
  expect(marked).toHaveLength(ballots.length)
  const known = new Set(marked.map(({ personId }) => personId))
  expect([...acknowledged.keys()].filter((place) => !known.has(`voter-${place}`))).toEqual([])
}

describe('the database, killed while ballots are being cast', () => {
  it('leaves kept pages to read and plain words to the rest; comes back, and nothing acknowledged is lost', async () => {
    const anyone = new Visitor('10.3.0.1')
    const member = new Visitor('10.3.0.2', scene.cookies[299])
    const [{ url = '' } = {}] = servers
    const page = '/p/netherton/rounds/spring'
    for (let turn = 0; turn < 3; turn++) for (const server of servers) await anyone.get(`${server.url}${page}`)

    const voting = new Voting(0, 20)
    await voting.until(() => voting.acknowledged.size === 20)
    await cluster.kill()
    await voting.until(() => voting.troubles.length > 20)

    const kept = await anyone.get(`${url}${page}`)
    expect(kept.status).toBe(200)
    expect(kept.text).toContain('The spring round')
    expect((await anyone.get(`${url}/healthz`)).status).toBe(503)
    const away = await anyone.get(`${url}/p/netherton/people`)
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5'])
    expect(away.text).toContain('Please try again in a minute')
    expect(away.text).not.toContain('<form')
    const welsh = await member.get(`${url}/you`, { 'Accept-Language': 'cy' })
    expect(welsh.status).toBe(503)
    expect(welsh.text).toContain('lang="cy"')
    expect(welsh.text).toContain('Allwn ni ddim dangos y dudalen hon ar hyn o bryd')
    const idea = 'Herbs & “chairs”\r\n<b>for all</b>'
    const refused = await member.post(`${url}${scene.castPath}`, { step: 'check', idea })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect(refused.text).toContain('What you typed is not lost')
    expect(hiddenFields(refused.text)).toEqual([
      ['step', 'check'],
      ['idea', idea.replace('\r', '')],
    ])

    const before = new Map(voting.acknowledged)
    await cluster.start()
    await voting.until(() => [...voting.acknowledged].every(([place, chosen]) => before.get(place) !== chosen))
    await voting.end()
    expect(new Set(voting.troubles.map(({ status }) => status))).toEqual(new Set([503]))
    await expectNothingLost(voting)
    expect((await anyone.get(`${url}/healthz`)).status).toBe(200)
    expect((await member.get(`${url}/you`)).status).toBe(200)
  })
})

describe('one of the app servers, killed while ballots are being cast', () => {
  it('leaves the other to go on with all of them, and nothing acknowledged is lost', async () => {
    const voting = new Voting(100, 120)
    await voting.until(() => voting.acknowledged.size === 20)
    await servers[0]?.kill()
    const before = new Map(voting.acknowledged)
    await voting.until(() => [...voting.acknowledged].every(([place, chosen]) => before.get(place) !== chosen))
    await voting.end()
    // Those it was in the middle of, told by the proxy; nobody else noticed.
    expect(new Set(voting.troubles.map(({ status }) => status)).size).toBeLessThanOrEqual(1)
    await expectNothingLost(voting)
  })
})
