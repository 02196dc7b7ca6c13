import { inTurns } from '../in-turns'
import { startBoth, type BothServers } from '../both-servers'
import { beside, reaching, within, type Measure } from '../measure'
import { rate } from '../servers'

/** What the issue asks of the vote: a page of sixty ideas, and ballots on the last evening. */
const bars = { page: 0.6, ballots: 0.5, aSecond: 300, p99Ms: 250 } as const
/** In seconds: longer than a burst. */
const sustained = 10

/** The voting page, and casting a ballot, through the whole app beside the barest that could do the same. */
export async function measureBallots(): Promise<Measure[]> {
  const both = await startBoth(() => Promise.resolve())
  try {
    return [...(await votingPage(both)), ...(await casting(both))]
  } finally {
    both.stop()
  }
}

async function votingPage({ app, remix, scene }: BothServers): Promise<Measure[]> {
  const url = `${app.origin}/p/netherton/rounds/spring/vote`
  const headers = { cookie: scene.cookies[0] ?? '' }
  const answer = await fetch(url, { headers, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`the voting page came with ${answer.status}`)
  const bytes = (await answer.text()).length
  const [ours = 0, bare = 0] = await inTurns(
    [
      { server: app, ask: () => rate({ url, headers }) },
      { server: remix, ask: () => rate({ url: `${remix.origin}/page?bytes=${bytes}` }) },
    ],
    { perCpu: true },
  )
  const told = { name: 'voting page with 60 ideas, signed in', part: 'vote', unit: 'a CPU second' } as const
  return [beside({ ...told, figure: ours }, { name: `bare Remix page of ${bytes} bytes`, figure: bare }, { atLeast: bars.page })] // prettier-ignore
}

async function casting({ app, remix, scene }: BothServers): Promise<Measure[]> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: app.origin }
  // Each voter comes from an address of her own, as they do: the limit by address is not what is measured here.
  const requests = scene.cookies.map((cookie, at) => ({
    method: 'POST' as const,
    path: scene.castPath,
    headers: { ...headers, cookie, 'x-forwarded-for': `10.0.${at >> 8}.${at & 255}` },
    body: scene.castBody,
  }))
  const insert = {
    url: `${remix.origin}/insert`,
    method: 'POST' as const,
    headers: { 'content-type': headers['content-type'] },
    body: scene.castBody,
  }
  const sides = [
    { server: app, ask: () => rate({ url: app.origin, requests }) },
    { server: remix, ask: () => rate(insert) },
  ]
  const told = { name: 'casting a ballot', part: 'vote', unit: 'a second' } as const
  const peerName = 'bare Remix action with one durable insert'
  // By the clock, for it waits for the disk; and by the processor's, which the noise of the machine does not move.
  const [ours = 0, bare = 0] = await inTurns(sides, { perCpu: false })
  const [oursPerCpu = 0, barePerCpu = 0] = await inTurns(sides, { perCpu: true })
  const long = await rate({ url: app.origin, requests, overallRate: bars.aSecond + 20 }, sustained)
  return [
    beside({ ...told, figure: ours }, { name: peerName, figure: bare }, { atLeast: bars.ballots }),
    beside(
      { ...told, name: 'casting a ballot, by processor time', figure: oursPerCpu, unit: 'a CPU second' },
      { name: peerName, figure: barePerCpu },
      { atLeast: bars.ballots },
    ),
    reaching({ ...told, name: 'ballots cast, sustained', figure: long.requests.total / long.duration }, bars.aSecond),
    within({ ...told, name: 'a ballot cast then, 99 of 100', figure: long.latency.p99, unit: 'ms' }, bars.p99Ms),
  ]
}
