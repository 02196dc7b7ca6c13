import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify } from '~/cli/verify'
import { freshDatabase, type FreshDatabase } from '../../fresh-world'
import { playedDatabase } from '../../played'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase({ empty: true })
  await playedDatabase(database.address)
}, 120_000)
afterAll(() => database.remove())

/** The laws that fail while somebody's change stands; it is taken back afterwards. */
async function failing(change: string, undo: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.address })
  await client.connect()
  await client.query(change)
  try {
    const { laws } = await verify(database.address)
    return laws.filter(({ holds }) => !holds).map(({ law }) => law)
  } finally {
    await client.query(undo)
    await client.end()
  }
}
const unguarded = (sql: string) =>
  `SET session_replication_role = replica; ${sql}; SET session_replication_role = origin`

describe('a PostgreSQL database', () => {
  it('that was played by the rules is sound', async () => {
    const { ok, laws, file } = await verify(database.address)
    expect(laws.filter(({ holds }) => !holds)).toEqual([])
    expect(ok).toBe(true)
    expect(file).not.toContain('a-password')
  })

  it('from which a wall against editing was taken is not of this version', async () => {
    expect(
      await failing(
        'DROP TRIGGER posting_never_changes ON posting',
        `CREATE TRIGGER posting_never_changes BEFORE UPDATE OR DELETE ON posting FOR EACH ROW EXECUTE FUNCTION refuse_to_change()`,
      ),
    ).toEqual(['schema'])
    expect(await failing('ALTER TABLE story ADD COLUMN secret text', 'ALTER TABLE story DROP COLUMN secret')).toEqual([
      'schema',
    ])
  })

  it('in which a row names one that is not there says so', async () => {
    const lost = `INSERT INTO theme VALUES ('lost', 'nowhere', 'Lost', '', 1, 99)`
    expect(await failing(unguarded(lost), unguarded(`DELETE FROM theme WHERE id = 'lost'`))).toEqual(['links'])
  })

  it('whose record of acts was rewritten says so', async () => {
    const act = (was: string, is: string) =>
      unguarded(`UPDATE audit_entry SET act = '${is}' WHERE sequence = 3 AND act = '${was}'`)
    const client = new pg.Client({ connectionString: database.address })
    await client.connect()
    const { rows } = await client.query<{ act: string }>('SELECT act FROM audit_entry WHERE sequence = 3')
    await client.end()
    const was = rows[0]?.act ?? ''
    expect(await failing(act(was, 'something.else'), act('something.else', was))).toEqual(['record'])
  })
})
