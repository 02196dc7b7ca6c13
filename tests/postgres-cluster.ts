import type { TestProject } from 'vitest/node'
import pg from 'pg'
import { startCluster } from '../bin/cluster.mjs'
import { migratePostgres } from '~/platform/postgres/migrate.server'
import { template } from './fresh-world'

/** Before the PostgreSQL half of a run: a cluster of its own, and in it a database of this version to copy. */
export default async function setup(project: TestProject) {
  const cluster = await startCluster({ sync: false })
  const admin = new pg.Client({ connectionString: cluster.url() })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${template} TEMPLATE template0`)
  await admin.query('CREATE TABLE used_database (name text NOT NULL)')
  await admin.end()
  await migratePostgres(cluster.url(template))
  project.provide('cluster', cluster.url())
  return () => cluster.stop()
}
