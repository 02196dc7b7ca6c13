import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findPostgres } from './bin/cluster.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What has to do with the database, and so is tested on both engines. */
const onBothEngines = ['commands', 'queries', 'records', 'jobs', 'races', 'platform/both'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
)

const sqlite = {
  extends: true as const,
  test: { name: 'sqlite', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/platform/postgres/**'] },
}

const postgres = {
  extends: true as const,
  test: {
    name: 'postgres',
    include: [...onBothEngines, 'tests/platform/postgres/**/*.test.ts'],
    env: { DATABASE_URL: 'postgres:' },
    globalSetup: ['tests/postgres-cluster.ts'],
    // A database for each test is made, not only opened.
    testTimeout: 120_000,
  },
}

const thereIsPostgres = findPostgres() !== undefined
if (!thereIsPostgres)
  process.stdout.write('No PostgreSQL on this machine: what is tested on both engines is tested on SQLite alone.\n')

export default defineConfig({
  resolve: { alias: { '~db': here('./db'), '~': here('./app') } },
  esbuild: { jsx: 'automatic' },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: thereIsPostgres ? [sqlite, postgres] : [sqlite],
  },
})
