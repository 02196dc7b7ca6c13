import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findPostgres } from './bin/cluster.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What has to do with the database, and so is tested on both engines. */
const onBothEngines = ['commands', 'queries', 'records', 'jobs', 'races', 'secrecy', 'platform/both'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
)

const sqlite = {
  extends: true as const,
  test: {
    name: 'sqlite',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/platform/postgres/**', 'tests/servers/**'],
  },
}

const postgres = {
  extends: true as const,
  test: {
    name: 'postgres',
    include: [...onBothEngines, 'tests/platform/postgres/**/*.test.ts'],
    env: { DATABASE_URL: 'postgres:' },
    globalSetup: ['tests/postgres-cluster.ts'],
    // A database for each test is made, not only opened; most tests make theirs before they begin.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}

/** Several servers on one database, as processes of their own; one such test at a time. */
const servers = {
  extends: true as const,
  test: {
    name: 'servers',
    include: ['tests/servers/**/*.test.ts'],
    env: { DATABASE_URL: 'postgres:' },
    globalSetup: ['tests/servers/built.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}

const thereIsPostgres = findPostgres() !== undefined
if (!thereIsPostgres)
  process.stdout.write(
    'No PostgreSQL on this machine: skipped are its half of the tests of both engines, and those of several servers.\n',
  )

export default defineConfig({
  resolve: { alias: { '~db': here('./db'), '~': here('./app') } },
  esbuild: { jsx: 'automatic' },
  test: {
    environment: 'node',
    // Vitest leaves a processor free; on a machine of two that is half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: thereIsPostgres ? [sqlite, postgres, servers] : [sqlite],
  },
})
