import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadedDice } from '~db/seeds/netherton/dice'
import { referenceFolder } from '../domain/voting/reference-data'

/** The largest election there is to read; a made-up one of a city's size where there is no folder of real ones. */
export function largestElection(): { name: string; bytes: Buffer } {
  const found = referenceFolder()
  if (found === undefined) return { name: 'a made-up city', bytes: Buffer.from(madeUpCity(60_000)) }
  const folder = join(found, 'elections')
  const files = readdirSync(folder).map((name) => join(folder, name))
  const [largest = ''] = files.sort((one, other) => statSync(other).size - statSync(one).size)
  return { name: largest.split('/').at(-1) ?? '', bytes: readFileSync(largest) }
}

/** Voters who each choose up to five of 150 projects, some better liked than others; as the text of a file. */
export function madeUpCity(size: number): string {
  const dice = loadedDice(2026)
  const ids = Array.from({ length: 150 }, (_, at) => `P${at + 1}`)
  const projects = ids.map((id) => `${id};${10_000 + dice(490_000)}`)
  const voters = Array.from({ length: size }, (_, at) => {
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
