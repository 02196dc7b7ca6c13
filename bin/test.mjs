// `npm test`: installs what is missing, then everything that has to hold, and ends with a line of counts.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findPostgres } from './cluster.mjs'
import { ensureBrowser, ensurePackages } from './ensure.mjs'

ensurePackages()
ensureBrowser()

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')

const node = (script, ...words) => run(process.execPath, [script, ...words])
const failures = []

// Each of these keeps one core busy, and they need nothing of one another.
await Promise.all([
  aside(['Lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  aside(
    ['Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    ['Types', 'node_modules/typescript/bin/tsc', '--noEmit'],
    ['Build', 'bin/build-if-stale.mjs'],
  ),
])
step('Unit, command and architecture tests', () =>
  node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ),
)
step('Journeys in a browser, with scripts and without', () => node('node_modules/@playwright/test/cli.js', 'test'))
const postgres = findPostgres()
if (postgres) {
  step('Some journeys on PostgreSQL', () =>
    node('bin/e2e.mjs', '--engine', 'postgres', '--project', 'script', '--grep', '@engine'),
  )
}

const counts = { passed: 0, failed: 0, skipped: 0 }
const unit = report('test-results/unit.json')
if (unit) {
  counts.passed += unit.numPassedTests
  counts.failed += unit.numFailedTests
  counts.skipped += unit.numPendingTests + unit.numTodoTests
}
const [journeys, onPostgres] = ['e2e', 'e2e-postgres'].map((name) => report(`test-results/${name}.json`))
for (const played of [journeys?.stats, onPostgres?.stats]) {
  if (!played) continue
  counts.passed += played.expected + played.flaky
  counts.failed += played.unexpected
  counts.skipped += played.skipped
}
if (!postgres) {
  console.log('\nSkipped: everything on PostgreSQL, which is not on this machine (Debian: apt-get install postgresql).')
}
for (const name of [...failedUnits(unit), ...failedJourneys(journeys), ...failedJourneys(onPostgres)]) {
  console.log(`\nFailed, or only at first: ${name}`)
}
if (failures.length > 0) console.log(`\nNot in order: ${failures.join(', ')}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(failures.length > 0 || !unit || !journeys || (postgres && !onPostgres) ? 1 : 0)

function step(name, work) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  if (!work()) failures.push(name)
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Steps one after another, beside others: what they print comes when each is over. */
async function aside(...steps) {
  for (const [name, script, ...words] of steps) {
    const started = Date.now()
    const worked = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    const printed = []
    for (const stream of [worked.stdout, worked.stderr]) stream.on('data', (part) => printed.push(part))
    const [status] = await once(worked, 'close')
    if (status !== 0) failures.push(name)
    console.log(`\n── ${name}\n${Buffer.concat(printed)}   ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
}

function run(program, words) {
  return spawnSync(program, words, { stdio: 'inherit' }).status === 0
}

/** The tests that failed, so that the end of a long log says which; and the files that could not be read at all. */
function failedUnits(found) {
  return (found?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const named = assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ fullName }) => `${name}: ${fullName}`)
    return named.length === 0 && status === 'failed' ? [`${name}: ${message}`] : named
  })
}

/** The journeys that failed, and those that passed only when they were played again. */
function failedJourneys(found) {
  const within = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(within)]
  return within(found ?? {}).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(
        ({ status, projectName }) => `${file} [${projectName}]: ${title}${status === 'flaky' ? ' (passed again)' : ''}`,
      ),
  )
}

function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
