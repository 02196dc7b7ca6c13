import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** The journeys are played on one engine, and some of them (`@engine`) also on the other: `--engine postgres`. */
const named = process.env.DATABASE_URL?.startsWith('postgres') ? 'e2e-postgres' : 'e2e'

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: `test-results/${named}`,
  // Two journeys at a time: each has an app and a browser of its own.
  workers: 2,
  fullyParallel: true,
  // Room for a slow, shared machine: how quick a page is, `npm run bench` says.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // A shared machine can be slow for a minute; a journey that fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: `test-results/${named}.json` }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: existsSync(installed) ? installed : undefined,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    // Recording every journey costs as much again as playing it.
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'script', use: { javaScriptEnabled: true } },
    { name: 'no-script', use: { javaScriptEnabled: false }, grepInvert: /@script-only/ },
  ],
})
