// Builds when something changed since the last build, then plays the journeys. What follows `--` goes to Playwright.
import { spawnSync } from 'node:child_process'
import { buildIfStale } from './stale.mjs'

buildIfStale()
const played = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(played.status ?? 1)
