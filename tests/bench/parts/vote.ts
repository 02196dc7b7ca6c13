import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readPb, tally, type TallyOptions } from '~/domain/voting'
import { loadedDice } from '~db/seeds/netherton/dice'
import { beside, median, only, within, type Measure } from '../measure'

const folders = ['../shared/data/pabulib/elections']

/** The count on the largest election at hand; a made-up one of a city's size where there is no folder of real ones. */
export async function measureVote(): Promise<Measure[]> {
  const { name, bytes } = largestElection()
  const splitSeconds = seconds(() => bytes.toString('utf8').split('\n').length)
  const readSeconds = seconds(() => readPb(bytes))
  const reading = readPb(bytes)
  if (!reading.ok) throw new Error(`${name} cannot be read`)
  const { election } = reading
  const count = (options: Partial<TallyOptions>) =>
    seconds(() => tally(election, { rule: 'equal-shares', ties: 'mincost-maxvotes-id', ...options }))
  const lines = { name: 'splitting it into lines', figure: splitSeconds }
  return [
    beside({ name: `reading ${name}`, part: 'vote', figure: readSeconds, unit: 's' }, lines, { atMost: 3 }),
    within(
      { name: `equal shares with add1u, ${name}`, part: 'vote', figure: count({ completion: 'add1u' }), unit: 's' },
      4,
    ),
    only({
      name: `equal shares without completion, ${name}`,
      part: 'vote',
      figure: count({ completion: 'none' }),
      unit: 's',
    }),
    only({ name: `most votes, ${name}`, part: 'vote', figure: count({ rule: 'greedy' }), unit: 's' }),
  ]
}

function largestElection(): { name: string; bytes: Buffer } {
  const folder = folders.find((path) => existsSync(path))
  if (folder === undefined) return { name: 'a made-up city', bytes: Buffer.from(madeUpCity()) }
  const files = readdirSync(folder).map((name) => join(folder, name))
  const [largest = ''] = files.sort((one, other) => statSync(other).size - statSync(one).size)
  return { name: largest.split('/').at(-1) ?? '', bytes: readFileSync(largest) }
}

/** 60,000 voters who each choose up to five of 150 projects, some better liked than others; as the text of a file. */
function madeUpCity(): string {
  const dice = loadedDice(2026)
  const ids = Array.from({ length: 150 }, (_, at) => `P${at + 1}`)
  const projects = ids.map((id) => `${id};${10_000 + dice(490_000)}`)
  const voters = Array.from({ length: 60_000 }, (_, at) => {
    const named = new Set(Array.from({ length: 1 + dice(5) }, () => ids[Math.min(dice(150), dice(150))]))
    return `${at + 1};${[...named].join(',')}`
  })
  const facts = { description: 'made up', country: 'Worldwide', unit: 'City', instance: '1', budget: 5_000_000 }
  const counts = { num_projects: projects.length, num_votes: voters.length, vote_type: 'approval', rule: 'unknown' }
  const meta = Object.entries({ ...facts, ...counts, date_begin: 2026, date_end: 2026 })
  return [
    'META',
    'key;value',
    ...meta.map(([key, value]) => `${key};${value}`),
    'PROJECTS',
    'project_id;cost',
    ...projects,
    'VOTES',
    'voter_id;vote',
    ...voters,
    '',
  ].join('\n')
}

function seconds(work: () => unknown): number {
  return median(
    Array.from({ length: 3 }, () => {
      const began = performance.now()
      work()
      return (performance.now() - began) / 1000
    }),
  )
}
