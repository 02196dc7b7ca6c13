import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readPb, tally, type Election, type TallyOptions } from '~/domain/voting'
import { largestElection, madeUpCity } from '../elections'
import { beside, median, only, within, type Measure } from '../measure'

const repeats = 5
const readingRepeats = 15

/**
 * Reading and counting the largest election at hand, in seconds of processor time: what else the machine is doing
 * moves those least.
 */
export function measureVote(): Measure[] {
  const { name, bytes } = largestElection()
  const election = electionIn(bytes)
  const timed = (what: string, options: Partial<TallyOptions>) =>
    ({ name: `${what}, ${name}`, part: 'vote', figure: countSeconds(election, options), unit: 's' }) as const
  return [
    ...readings(name, bytes),
    within(timed('equal shares with add1u', { completion: 'add1u' }), 4),
    only(timed('equal shares without completion', { completion: 'none' })),
    only(timed('most votes', { rule: 'greedy' })),
    growth(),
  ]
}

/** As it is after the first few, and the very first of a program, when nothing has been compiled yet. */
function readings(name: string, bytes: Buffer): Measure[] {
  const reading = { name: `reading ${name}`, part: 'vote', unit: 's' } as const
  const peer = 'splitting it into lines'
  const read: number[] = []
  const split: number[] = []
  for (let turn = 0; turn < readingRepeats; turn += 1) {
    split.push(cpuSeconds(() => bytes.toString('utf8').split('\n').length))
    read.push(cpuSeconds(() => readPb(bytes)))
  }
  const firsts = Array.from({ length: repeats }, firstReading)
  return [
    beside({ ...reading, figure: median(read) }, { name: peer, figure: median(split) }, { atMost: 3 }),
    beside(
      { ...reading, name: `${reading.name}, the first of a program`, figure: median(firsts.map((one) => one.read)) },
      { name: peer, figure: median(firsts.map((one) => one.split)) },
      { atMost: 3 },
    ),
  ]
}

function firstReading(): { split: number; read: number } {
  const program = fileURLToPath(new URL('../first-reading.ts', import.meta.url))
  const ran = spawnSync(process.execPath, [...process.execArgv, program], { stdio: ['ignore', 'pipe', 'inherit'] })
  return JSON.parse(ran.stdout.toString()) as { split: number; read: number }
}

/** Twice the voters should take about twice the time. */
function growth(): Measure {
  const [city, twice] = [60_000, 120_000].map((size) =>
    countSeconds(electionIn(Buffer.from(madeUpCity(size))), { completion: 'add1u' }),
  )
  const told = { name: 'equal shares with add1u, 120,000 made-up voters', part: 'vote', unit: 's' } as const
  return beside({ ...told, figure: twice ?? 0 }, { name: '60,000 of them', figure: city ?? 0 }, { atMost: 3 })
}

function electionIn(bytes: Buffer): Election {
  const reading = readPb(bytes)
  if (!reading.ok) throw new Error('the election cannot be read')
  return reading.election
}

const countSeconds = (election: Election, options: Partial<TallyOptions>) =>
  median(
    Array.from({ length: repeats }, () =>
      cpuSeconds(() => tally(election, { rule: 'equal-shares', ties: 'mincost-maxvotes-id', ...options })),
    ),
  )

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
