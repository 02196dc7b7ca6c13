import { median } from '../measure'

export interface Pace {
  readonly perSecond: number
  /** In milliseconds: 99 of 100 were answered within this. */
  readonly p99: number
}

/** So many at once, each doing the next as soon as the last is answered, for so many seconds. */
export async function pace(atOnce: number, seconds: number, act: () => Promise<unknown>): Promise<Pace> {
  const began = performance.now()
  const until = began + seconds * 1000
  const took: number[] = []
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < until) {
        const started = performance.now()
        await act()
        took.push(performance.now() - started)
      }
    }),
  )
  const lasted = (performance.now() - began) / 1000
  took.sort((one, other) => one - other)
  return { perSecond: took.length / lasted, p99: took[Math.floor(took.length * 0.99)] ?? Number.NaN }
}

/** Each side in turns, so that a noisy minute falls on all of them; the middle one of each. */
export async function inTurns(turns: number, sides: readonly (() => Promise<Pace>)[]): Promise<Pace[]> {
  const found: Pace[][] = sides.map(() => [])
  for (let turn = 0; turn < turns; turn++) {
    for (const [place, side] of sides.entries()) found[place]?.push(await side())
  }
  return found.map((paces) => ({
    perSecond: median(paces.map(({ perSecond }) => perSecond)),
    p99: median(paces.map(({ p99 }) => p99)),
  }))
}
