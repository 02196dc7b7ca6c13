import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results/e2e',
  // Two journeys at a time: each has an app and a browser of its own.
  workers: 2,
  fullyParallel: true,
  // Room for a slow, shared machine: how quick a page is, `npm run bench` says.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // A shared machine can be slow for a minute; a journey that fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
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
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'script', use: { javaScriptEnabled: true } },
    { name: 'no-script', use: { javaScriptEnabled: false }, grepInvert: /@script-only/ },
  ],
})
