import { inTurns } from '../in-turns'
import { beside, type Measure } from '../measure'
import type { BenchScene } from '../scene'
import { rate, type Child } from '../servers'

/** Casting a ballot through the whole app, beside the least that an action which saves one row can do. */
export async function measureBallots(
  app: Child & { readonly origin: string },
  peer: Child & { readonly origin: string },
  scene: BenchScene,
): Promise<Measure[]> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: app.origin }
  // Each voter comes from an address of her own, as they do: the limit by address is not what is measured here.
  const requests = scene.cookies.map((cookie, at) => ({
    method: 'POST' as const,
    path: scene.castPath,
    headers: { ...headers, cookie, 'x-forwarded-for': `10.0.${at >> 8}.${at & 255}` },
    body: scene.castBody,
  }))
  const sides = [
    { server: app, ask: () => rate({ url: app.origin, requests }) },
    {
      server: peer,
      ask: () =>
        rate({
          url: `${peer.origin}/insert`,
          method: 'POST',
          headers: { 'content-type': headers['content-type'] },
          body: scene.castBody,
        }),
    },
  ]
  const told = { name: 'casting a ballot', part: 'round', unit: 'a second' } as const
  const peerName = 'bare Remix action with one durable insert'
  // By the clock, for it waits for the disk; and by the processor's, which the noise of the machine does not move.
  const [ours = 0, bare = 0] = await inTurns(sides, { perCpu: false })
  const [oursPerCpu = 0, barePerCpu = 0] = await inTurns(sides, { perCpu: true })
  return [
    beside({ ...told, figure: ours }, { name: peerName, figure: bare }, { atLeast: 0.4 }),
    beside(
      { ...told, name: 'casting a ballot, by processor time', figure: oursPerCpu, unit: 'a CPU second' },
      { name: peerName, figure: barePerCpu },
      null,
    ),
  ]
}
