// Builds when something changed since the last build, then plays the journeys. What follows `--` goes to Playwright, but
// `--engine postgres`, which plays them on a PostgreSQL cluster of their own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { findPostgres, startCluster } from './cluster.mjs'
import { giveUp } from './ensure.mjs'
import { buildIfStale } from './stale.mjs'

const { values, tokens } = parseArgs({
  args: process.argv.slice(2),
  options: { engine: { type: 'string', default: 'sqlite' } },
  strict: false,
  tokens: true,
})
const ours = tokens.filter(({ kind, name }) => kind === 'option' && name === 'engine')
const ourWords = new Set(ours.flatMap(({ index, inlineValue }) => (inlineValue ? [index] : [index, index + 1])))
const words = process.argv.slice(2).filter((_, at) => !ourWords.has(at))
if (!['sqlite', 'postgres'].includes(values.engine)) giveUp('The engines are: sqlite, postgres.')
const onPostgres = values.engine === 'postgres'
if (onPostgres && !findPostgres())
  giveUp('There is no PostgreSQL on this machine. On Debian: apt-get install postgresql')

buildIfStale()
const cluster = onPostgres ? await startCluster({ sync: false }) : undefined
const played = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...words], {
  stdio: 'inherit',
  env: { ...process.env, ...(cluster && { DATABASE_URL: 'postgres:', SPARKS_CLUSTER: cluster.url() }) },
})
const [status] = await once(played, 'exit')
await cluster?.stop()
process.exit(status ?? 1)
