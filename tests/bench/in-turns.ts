import type autocannon from 'autocannon'
import { readFileSync } from 'node:fs'
import { median } from './measure'
import type { Child } from './servers'

const repeats = 3

/** One side of a comparison: the server that is asked, and how. */
export interface Side {
  readonly server: Pick<Child, 'pid'>
  readonly ask: () => Promise<autocannon.Result>
}

/**
 * The sides in turns, so that a noisy minute falls on all; of each the median of its answers a second. With `perCpu`
 * that is a second of the server's own processor time (where the system tells it: Linux), which says the same of work
 * that waits for nothing, and is not moved by what else the machine is doing.
 */
export async function inTurns(sides: readonly Side[], { perCpu }: { readonly perCpu: boolean }): Promise<number[]> {
  const found = sides.map((): number[] => [])
  // Code that has just been loaded runs slowly for its first hundreds of requests, on every side.
  for (const { ask } of sides) await ask()
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const [place, { server, ask }] of sides.entries()) {
      const before = perCpu ? cpuSeconds(server.pid) : null
      const result = await ask()
      const spent = before === null ? result.duration : (cpuSeconds(server.pid) ?? 0) - before
      // A redirect is how an action answers; anything else that is not a page is a mistake of the bench.
      if (result.errors + result.timeouts + result.non2xx > result['3xx']) {
        throw new Error(`${result.url}: ${result.errors} errors, ${result.non2xx} other answers`)
      }
      found[place]?.push(result.requests.total / spent)
    }
  }
  return found.map(median)
}

/** What a process has used of the processors so far, ours and the system's on its behalf; null where nothing tells. */
export function cpuSeconds(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    const ticksASecond = 100
    return (Number(fields[11]) + Number(fields[12])) / ticksASecond
  } catch {
    return null
  }
}
