import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { appendOnlyTriggers } from '~db/append-only.postgres'
import { withoutPassword } from '~db/engine'
import { searchIndex } from '~db/search.postgres'
import * as schema from '~db/schema'
import type { OpenToCheck } from '../open-to-check.server'
import { SetupTrouble } from '../root.server'
import type { Db } from '../world.server'
import { limitsTable } from './limits.server'
import { inWords, migrationsFolder, refuseStrangers } from './migrate.server'

const atMost = 100

/**
 * Opens a PostgreSQL database to check it, beside whatever else may be using it, and looks at one moment of it.
 * @throws SetupTrouble in plain words when it cannot be reached, is not ours, or is of another version.
 */
export async function openPostgresToCheck(url: string): Promise<OpenToCheck> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await refuseStrangers(client, url)
    await refuseOtherVersions(client, url)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  } catch (cause) {
    await client.end().catch(() => undefined)
    throw cause instanceof SetupTrouble ? cause : new SetupTrouble(inWords(cause, url), { cause })
  }
  return {
    db: drizzle(client, { schema, casing: 'snake_case' }) as unknown as Db,
    damage: () => damage(client),
    danglingLinks: () => danglingLinks(client),
    strangeSchema: () => strangeSchema(url),
    close: () => client.end(),
  }
}

async function refuseOtherVersions(client: pg.Client, url: string): Promise<void> {
  const name = withoutPassword(url)
  const found = await client.query<{ there: boolean }>(
    "SELECT to_regclass('__drizzle_migrations') IS NOT NULL AS there",
  )
  if (!found.rows[0]?.there) throw new SetupTrouble(`${name} is empty: no database of Small Sparks.`)
  const ours = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash)
  const { rows } = await client.query<{ hash: string }>('SELECT hash FROM __drizzle_migrations ORDER BY created_at')
  const theirs = rows.map(({ hash }) => hash)
  if (theirs.length < ours.length && theirs.every((hash, place) => hash === ours[place])) {
    throw new SetupTrouble(`${name} was made by an older version of Small Sparks. Run: sparks migrate`)
  }
  if (String(theirs) !== String(ours)) {
    throw new SetupTrouble(`${name} was made by other migrations than those of this version of Small Sparks.`)
  }
}

/** Every page of every table is read; where the cluster keeps checksums, the server compares them as it reads. */
async function damage(client: pg.Client): Promise<string[]> {
  const found: string[] = []
  for (const name of await tablesOf(client)) {
    await client.query('SAVEPOINT page')
    try {
      await client.query(`SELECT count(t::text) FROM "${name}" AS t`)
    } catch (cause) {
      found.push(`${name}: ${(cause as Error).message}`)
      await client.query('ROLLBACK TO page')
    }
  }
  return found
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename',
  )
  return rows.map(({ name }) => name)
}

/** Asked of the rows themselves: a link that was switched off for a while is not looked at again by the server. */
async function danglingLinks(client: pg.Client): Promise<string[]> {
  const { rows: links } = await client.query<{ child: string; parent: string; column: string; of: string }>(
    `SELECT child.relname AS child, parent.relname AS parent, mine.attname AS column, theirs.attname AS of
       FROM pg_constraint AS link
       JOIN pg_class AS child ON child.oid = link.conrelid JOIN pg_class AS parent ON parent.oid = link.confrelid
       JOIN pg_attribute AS mine ON mine.attrelid = link.conrelid AND mine.attnum = link.conkey[1]
       JOIN pg_attribute AS theirs ON theirs.attrelid = link.confrelid AND theirs.attnum = link.confkey[1]
      WHERE link.contype = 'f' AND link.connamespace = current_schema()::regnamespace ORDER BY 1, 3`,
  )
  const found: string[] = []
  for (const { child, parent, column, of } of links) {
    const { rows } = await client.query<{ value: string }>(
      `SELECT c."${column}" AS value FROM "${child}" AS c LEFT JOIN "${parent}" AS p ON p."${of}" = c."${column}"
        WHERE c."${column}" IS NOT NULL AND p."${of}" IS NULL LIMIT ${atMost}`,
    )
    for (const { value } of rows) found.push(`${child}, ${column} ${value}, names a ${parent} that is not there`)
  }
  return found
}

/** What is there, compared with what this version makes afresh in a schema of its own that is never committed. */
async function strangeSchema(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('BEGIN')
    const there = await shapeOf(client)
    await client.query('CREATE SCHEMA made_afresh')
    await client.query('SET LOCAL search_path TO made_afresh')
    for (const { sql } of readMigrationFiles({ migrationsFolder })) {
      for (const statement of sql) await client.query(statement.replaceAll('"public".', ''))
    }
    await client.query(appendOnlyTriggers())
    await client.query(searchIndex)
    await client.query(limitsTable)
    const wanted = await shapeOf(client)
    return [...new Set([...wanted.keys(), ...there.keys()])].flatMap((name) => {
      if (wanted.get(name) === there.get(name)) return []
      return [`${name} is ${!there.has(name) ? 'missing' : wanted.has(name) ? 'changed' : 'not ours'}`]
    })
  } finally {
    await client.query('ROLLBACK').catch(() => undefined)
    await client.end().catch(() => undefined)
  }
}

async function shapeOf(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `WITH ours AS (SELECT oid, relname FROM pg_class
       WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname <> '__drizzle_migrations')
     SELECT 'column ' || ours.relname || '.' || attname AS name,
            concat_ws(' ', format_type(atttypid, atttypmod), collname, CASE WHEN attnotnull THEN 'not null' END) AS definition
       FROM pg_attribute JOIN ours ON ours.oid = attrelid LEFT JOIN pg_collation ON pg_collation.oid = attcollation
      WHERE attnum > 0 AND NOT attisdropped
     UNION ALL
     SELECT 'constraint ' || ours.relname || ' ' || conname, pg_get_constraintdef(pg_constraint.oid)
       FROM pg_constraint JOIN ours ON ours.oid = conrelid
     UNION ALL
     SELECT 'index ' || pg_class.relname, pg_get_indexdef(indexrelid)
       FROM pg_index JOIN ours ON ours.oid = indrelid JOIN pg_class ON pg_class.oid = indexrelid
     UNION ALL
     SELECT 'trigger ' || ours.relname || ' ' || tgname, tgenabled::text || pg_get_triggerdef(pg_trigger.oid)
       FROM pg_trigger JOIN ours ON ours.oid = tgrelid WHERE NOT tgisinternal
     UNION ALL
     SELECT 'function ' || proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace`,
  )
  // The schema's own name stands in some definitions, and is no difference.
  return new Map(rows.map(({ name, definition }) => [name, definition.replaceAll(/\b(public|made_afresh)\./g, '')]))
}
