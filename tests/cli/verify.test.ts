import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { verify, verifyCommand } from '~/cli/verify'
import { answerClosing, askToClose } from '~/commands/money/close-period.server'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { bankDay, openAccount, signedUpTo } from '../bank-stage'
import { doctor, rewriteRecord, type Covering } from '../doctor'
import { allowed, setMoneyOnStage } from '../money-stage'
import { ownFolder, playedDatabase } from '../played'
import { stageOn } from '../stage'

const folder = ownFolder('verify')
const played = folder.path('played.db')
beforeAll(() => playedDatabase(played), 120_000)
afterAll(() => folder.remove())

let copies = 0
/** The laws that fail once somebody has changed a copy of the file. */
async function failing(
  change: string | ((sqlite: Database.Database) => void),
  covering: Covering = {},
  from = played,
): Promise<string[]> {
  const copy = folder.path(`copy-${(copies += 1)}.db`)
  await doctor(from, copy, typeof change === 'string' ? (sqlite) => sqlite.exec(change) : change, covering)
  const { laws, ok } = await verify(copy)
  const broken = laws.filter(({ holds }) => !holds).map(({ law }) => law)
  expect(ok).toBe(broken.length === 0)
  return broken
}

const everything: Covering = { seals: true, kept: true }
const first = (what: string) => `(SELECT id FROM ${what} ORDER BY id LIMIT 1)`
const receipt = first(`journal_entry WHERE event = 'fund-received'`)
const neighbours = `
  INSERT INTO partnership (id, slug, name, area, vision, accent, languages, time_zone, money, created_at) SELECT 'leaf', 'leaf', 'Leaf', area, vision, accent, languages, time_zone, money, created_at FROM partnership;
  INSERT INTO fund VALUES ('leaf-fund', 'leaf', 'Leaf fund', 'Leaves', 1, 0);`

describe('a database that was played by the rules', () => {
  it('is sound, and left exactly as it was', async () => {
    const before = readFileSync(played)
    const found = await verify(played)
    expect(found.laws.filter(({ holds }) => !holds)).toEqual([])
    expect(found.partnerships).toMatchObject([{ slug: 'netherton', entries: 30, registerRows: 34, holds: true }])
    expect(readFileSync(played).equals(before)).toBe(true)
  })

  it('is sound while the app has it open and writes to it', async () => {
    const copy = folder.path('open.db')
    copyFileSync(played, copy)
    const app = new Database(copy)
    app.exec(`BEGIN IMMEDIATE; INSERT INTO person (id, name, created_at) VALUES ('new', 'New', 0)`)
    expect((await verify(copy)).ok).toBe(true)
    app.close()
  })

  it('stays sound when somebody doctors nothing, and covers the tracks of that', async () => {
    expect(await failing('', everything)).toEqual([])
  })
})

describe('somebody who changes the books, and covers the tracks as well as can be', () => {
  it.each([
    ['L1', 'an entry that moves nothing', `UPDATE posting SET amount_pence = 0 WHERE entry_id = ${receipt}`],
    ['L1', 'an entry without postings', `DELETE FROM posting WHERE entry_id = ${receipt}`],
    [
      'L3',
      "income of another partnership's fund",
      `${neighbours} UPDATE posting SET from_account = 'fund:leaf-fund:income:council' WHERE entry_id = ${receipt}`,
    ],
    [
      'L3',
      "an entry about another partnership's fund",
      `${neighbours} UPDATE journal_entry SET fund_id = 'leaf-fund' WHERE id = ${receipt}`,
    ],
    ['L3', 'a posting kept as of another partnership', `${neighbours} UPDATE posting SET partnership_id = 'leaf' WHERE entry_id = ${receipt}`], // prettier-ignore
    ['L4', 'a pot larger than its line', `UPDATE encumbrance SET amount_pence = 100 WHERE kind = 'budget-set'`],
    [
      'L4',
      'a grant paid out of money that is for something else',
      `UPDATE posting SET from_account = 'fund:ward-match:bank' WHERE from_account = 'fund:big-local:bank';
       UPDATE payment SET fund_id = 'ward-match'; UPDATE thanks_payment SET fund_id = 'ward-match';`,
    ],
    [
      'L5',
      'more owed to a group than was awarded',
      `UPDATE posting SET amount_pence = amount_pence + 1
       WHERE entry_id = ${first(`journal_entry WHERE event = 'award-accepted'`)}`,
    ],
    [
      'L7',
      'a payment that is prepared anew after it was sent',
      `UPDATE payment_step SET "to" = 'prepared' WHERE "to" = 'cleared'`,
    ],
    ['L7', 'a step that is gone', `UPDATE payment_step SET sequence = 9 WHERE "to" = 'cleared'`],
    [
      'L8',
      'a payment authorised by who prepared it',
      `UPDATE payment_step SET by = (SELECT by FROM payment_step AS p WHERE p.payment_id = payment_step.payment_id AND p.sequence = 1)
       WHERE "to" = 'authorised'`,
    ],
    [
      'L8',
      'an authorisation of something else than what was paid',
      `UPDATE payment_step SET confirmed = 'something else' WHERE "to" = 'authorised'`,
    ],
    [
      'L8',
      'a payment by somebody with an interest',
      `INSERT INTO interest SELECT 'i' || id, proposal_id, 'winston', 9, 'loyalty', '', 0, 'winston' FROM award`,
    ],
    ['L8', 'a large payment that only one authorised', `UPDATE payment SET authorisers = 2`],
    [
      'L15',
      'a payment authorised while another account waits',
      `INSERT INTO bank_details SELECT 'd' || id, partnership_id, id, 1, 'bank', '', '', '', 1, 0, NULL FROM award`,
    ],
    [
      'L15',
      'an account that is not the one that was given',
      `INSERT INTO bank_details SELECT 'd' || id, partnership_id, id, 1, 'bank', 'of somebody else', '', '', 0, 9999999999999, NULL FROM award`,
    ],
    [
      'L16',
      'a payment that arrived, in a run that has not gone',
      `INSERT INTO payment_run SELECT 'a-run', partnership_id, 1, '2026-05-01', 0, 'winston' FROM payment LIMIT 1;
       INSERT INTO payment_run_item SELECT 'a-run', min(id), NULL FROM payment`,
    ],
    ['L8 L17', 'cash that nobody signed for', `UPDATE payment SET way = 'cash'`],
    [
      'L10 decisions',
      'a decision with nobody in the room',
      `UPDATE settling SET meeting = json_set(meeting, '$.presentIds', '[]')`,
    ],
    ['L10 decisions', 'a decision that one person adopted', `DELETE FROM adoption WHERE id = ${first('adoption')}`],
    [
      'L10 decisions',
      'a list that is not the one that was adopted',
      `UPDATE decision_item SET because = 'For a friend.'`,
    ],
  ])('breaks %s alone: %s', async (law, _, change) => {
    expect(await failing(change, everything)).toEqual(law.split(' '))
  })

  it('cannot pay more than was awarded without breaking L6, and L5 with it', async () => {
    const change = `
      UPDATE payment SET amount_pence = amount_pence + 100;
      UPDATE posting SET amount_pence = amount_pence + 100
      WHERE entry_id IN (SELECT id FROM journal_entry WHERE event = 'instalment-paid')`
    expect(await failing(change, everything)).toEqual(expect.arrayContaining(['L5', 'L6']))
  })
})

describe('somebody who changes what was closed, and covers the tracks as well as can be', () => {
  const closedBooks = folder.path('closed.db')
  beforeAll(async () => {
    await migrate(closedBooks)
    const here = await stageOn(openWorld(closedBooks))
    await setMoneyOnStage(here)
    await signedUpTo(here, await openAccount(here), '2026-03-31')
    const closing = { id: 'close', to: '2026-03-31' }
    allowed(await here.write((db) => askToClose(db, here.on('winston', bankDay), 'netherton', closing)))
    allowed(await here.write((db) => answerClosing(db, here.on('rose', bankDay), 'netherton', 'close', 'agreed')))
    await here.close()
  }, 60_000)
  const late = `SELECT 'late', 'netherton', 2, 'fund-received:late', 'fund-received', 'winston', '2026-03-20', recorded_at, 'big-local'`

  it.each([
    ['L12', 'what an account is written down to have held', `UPDATE closed_period SET balances = json_set(balances, '$[0][1]', 1)`], // prettier-ignore
    ['L12', 'the last day', `UPDATE closed_period SET to_on = '2026-02-28'`],
    ['L12', 'who agreed', `UPDATE closed_period SET agreed_by = asked_by`],
    ['L12', 'how many entries there were', `UPDATE closed_period SET entries = entries + 1`],
    ['L12', 'with which entry the journal ended', `UPDATE closed_period SET journal_head = 'another'`],
    ['L12', 'the record of acts it came after', `UPDATE closed_period SET record_head = 'another'`],
    ['L12', 'its place, as if one before it were gone', `UPDATE closed_period SET number = 2`],
  ])('breaks %s alone: %s', async (law, _, change) => {
    expect(await failing(change, everything, closedBooks)).toEqual([law])
  })

  it('breaks L12 with an entry of a day that was closed, and with a sum in it that is another', async () => {
    expect(await failing('', everything, closedBooks)).toEqual([])
    const another = `UPDATE posting SET amount_pence = 1 WHERE entry_id = ${receipt}`
    // What the bank shows is another as well.
    expect(await failing(another, everything, closedBooks)).toEqual(expect.arrayContaining(['L12', 'L13']))
    const added = `INSERT INTO journal_entry (id, partnership_id, sequence, key, event, by, belongs_on, recorded_at, fund_id) ${late} FROM journal_entry LIMIT 1;
      INSERT INTO posting SELECT 'late-1', 'late', partnership_id, 1, from_account, to_account, amount_pence FROM posting LIMIT 1`
    expect(await failing(added, everything, closedBooks)).toContain('L12')
  })
})

describe('somebody who changes a row and no more', () => {
  it.each([
    ['L2', 'an entry’s reason', `UPDATE journal_entry SET reason = 'another' WHERE id = ${receipt}`],
    ['L2', 'who put money in a round’s pot', `UPDATE encumbrance SET by = 'tom' WHERE kind = 'allocated'`],
    ['L9', 'what a bank account is kept as', `UPDATE account_balance SET amount_pence = amount_pence + 1 WHERE account = 'fund:big-local:bank'`], // prettier-ignore
    ['L9', 'what a line’s budget is kept as', `UPDATE money_total SET budget_pence = budget_pence + 1 WHERE scope = 'line'`], // prettier-ignore
    ['L9', 'where a payment is kept as standing', `UPDATE payment_standing SET state = 'sent' WHERE payment_id = ${first('payment')}`], // prettier-ignore
    ['record', 'who did something', `UPDATE audit_entry SET actor = 'tom' WHERE sequence = 7`],
    ['record', 'what was done', `UPDATE audit_entry SET detail = json_set(detail, '$.more', 1) WHERE sequence = 40`],
    ['roll', 'who may vote', `INSERT INTO roll SELECT id, 'nobody', 0, NULL FROM round WHERE slug = 'winter-sparks'; INSERT INTO person (id, name, created_at) VALUES ('nobody', 'Nobody', 0)`], // prettier-ignore
    ['ballots', 'that somebody voted', `UPDATE roll SET channel = NULL WHERE rowid = (SELECT min(rowid) FROM roll WHERE channel IS NOT NULL)`], // prettier-ignore
    ['ballots', 'a live ballot, by taking it away', `DELETE FROM ballot WHERE pseudonym = (SELECT min(pseudonym) FROM ballot WHERE round_id NOT IN (SELECT round_id FROM published_ballot))`], // prettier-ignore
    ['roll', 'the key that ballots are sealed to', `UPDATE ballot_key SET public_key = 'another'`],
    ['receipts', 'a receipt, for another', `UPDATE published_receipt SET code = 'ANOTHER' WHERE rowid = (SELECT min(r.rowid) FROM published_receipt r JOIN ballot_key k ON k.round_id = r.round_id)`], // prettier-ignore
    ['receipts', 'a receipt, by taking it away', `DELETE FROM published_receipt WHERE rowid = (SELECT max(rowid) FROM published_receipt)`], // prettier-ignore
    ['destroyed', 'that sealed ballots are destroyed, which are there', `INSERT INTO round_event SELECT 'gone', round_id, 1000, 'ballots-destroyed', 0, NULL, '{}' FROM ballot_key WHERE round_id IN (SELECT round_id FROM published_ballot) LIMIT 1`], // prettier-ignore
    ['count', 'who won', `UPDATE tally SET result = json_set(result, '$.order', json('[]')) WHERE deciding = 1`],
    ['published', 'the hash of the file of ballots', `UPDATE published_file SET hash = 'another'`],
    ['published', 'the words at its start', `UPDATE published_file SET head = head || ' '`],
    ['links', 'whose story it is', `UPDATE story SET told_by = 'gone'`],
  ])('breaks %s alone: %s', async (law, _, change) => {
    expect(await failing(change)).toEqual([law])
  })

  it('breaks the links too when an entry is gone: L2 says what was there', async () => {
    expect(await failing(`DELETE FROM journal_entry WHERE id = ${receipt}`)).toEqual(
      expect.arrayContaining(['links', 'L2']),
    )
  })

  it('breaks L11 alone when the audit log forgets an entry, and its chain is made anew', async () => {
    expect(
      await failing((sqlite) =>
        rewriteRecord(sqlite, 'netherton', (detail, row) => {
          if (row.act === 'fund.receive') delete detail['entries']
        }),
      ),
    ).toEqual(['L11'])
  })

  it('breaks the record when an act is taken out of it', async () => {
    expect(await failing('DELETE FROM audit_entry WHERE sequence = 50')).toContain('record')
  })

  it('breaks ballots when a published ballot is another, and count as well when it decides', async () => {
    const change = `UPDATE published_ballot SET choices = '{"named":[]}'`
    expect(await failing(change)).toEqual(['ballots', 'count', 'published'])
  })

  it('says which partnership, which row, and by how much', async () => {
    const copy = folder.path('words.db')
    await doctor(played, copy, (sqlite) => {
      sqlite.exec(`UPDATE account_balance SET amount_pence = amount_pence + 5 WHERE account = 'fund:ward-match:bank'`)
    })
    const { laws } = await verify(copy)
    const [told] = laws.find(({ law }) => law === 'L9')?.first ?? []
    expect(told).toMatchObject({ partnership: 'netherton', subject: 'fund:ward-match:bank' })
    expect(told?.words).toMatch(/is kept as (\d+)5 and is \1/)
  })
})

describe('what protects the database', () => {
  it('is missed when a trigger, an index or a table is gone or not ours', async () => {
    for (const change of [
      'DROP TRIGGER posting_never_update',
      'DROP INDEX journal_entry_once',
      'CREATE TABLE own (a)',
    ]) {
      const copy = folder.path(`copy-${(copies += 1)}.db`)
      copyFileSync(played, copy)
      new Database(copy).exec(change).close()
      const { laws } = await verify(copy)
      expect(laws.filter(({ holds }) => !holds).map(({ law, first }) => [law, first.length])).toEqual([['schema', 1]])
    }
  })

  it('sees a page of the file that was written over', async () => {
    const copy = folder.path('broken.db')
    const bytes = readFileSync(played)
    bytes.fill(7, 40 * 4096, 60 * 4096)
    writeFileSync(copy, bytes)
    const found = await verify(copy).catch((trouble: Error) => trouble)
    if (found instanceof Error) expect(found.message).toMatch(/cannot be read/)
    else expect(found.laws.find(({ law }) => law === 'file')?.holds).toBe(false)
  })
})

describe('a file that cannot be looked through', () => {
  const refused = (file: string) => expect(verify(file)).rejects
  it('is told of in words', async () => {
    await refused(folder.path('nowhere.db')).toThrow(/There is no database at/)
    writeFileSync(folder.path('words.txt'), 'this is no database, whatever its name may say; it goes on and on')
    await refused(folder.path('words.txt')).toThrow(/is not a database/)
    writeFileSync(folder.path('empty.db'), '')
    await refused(folder.path('empty.db')).toThrow(/is empty/)
    new Database(folder.path('strange.db')).exec('CREATE TABLE recipe (words TEXT)').close()
    await refused(folder.path('strange.db')).toThrow(/not one of Small Sparks/)
    const copy = (change: string) => {
      const file = folder.path(`copy-${(copies += 1)}.db`)
      copyFileSync(played, file)
      new Database(file).exec(change).close()
      return file
    }
    await refused(copy("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)")).toThrow(
      /newer version/,
    )
    await refused(copy('DELETE FROM __drizzle_migrations')).toThrow(/older version .* sparks migrate/)
    await refused(copy("UPDATE __drizzle_migrations SET hash = 'other'")).toThrow(/other migrations/)
  })

  it('is told of in words when another program has locked it', async () => {
    const file = folder.path('locked.db')
    copyFileSync(played, file)
    const other = new Database(file)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec(`BEGIN EXCLUSIVE; INSERT INTO person (id, name, created_at) VALUES ('x', 'X', 0)`)
    await refused(file).toThrow(/locked by another program/)
    other.close()
  })
})

describe('the command', () => {
  afterEach(() => vi.restoreAllMocks())

  async function said(...words: string[]): Promise<{ code: typeof process.exitCode; text: string }> {
    let text = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((more) => ((text += String(more)), true))
    try {
      await verifyCommand().parseAsync(words, { from: 'user' })
      return { code: process.exitCode, text }
    } finally {
      vi.restoreAllMocks()
      process.exitCode = undefined
    }
  }

  it('gives a line for each law, and 0', async () => {
    const { code, text } = await said(played)
    expect(code).toBeUndefined()
    expect(text.match(/^✓ /gm)).toHaveLength(36)
    expect(text).toMatch(/✓ L12 .*no period has been closed yet/)
    expect(text).toMatch(/Sound: all of these hold/)
  })

  it('gives 1 when a law does not hold, in words or as JSON', async () => {
    const copy = folder.path('told.db')
    await doctor(played, copy, (sqlite) => sqlite.exec('UPDATE money_total SET awarded_pence = awarded_pence + 1'))
    const words = await said(copy)
    expect(words.code).toBe(1)
    expect(words.text).toMatch(/^✗ L9 .*\n {4}netherton: .* is kept as|has .*Pence kept as/m)
    expect(words.text).toMatch(/… and \d+ more/)
    const { code, text } = await said(copy, '--json')
    const told = JSON.parse(text) as Awaited<ReturnType<typeof verify>>
    expect([code, told.ok]).toEqual([1, false])
    expect(told.laws.filter(({ holds }) => !holds).map(({ law, faults }) => law === 'L9' && faults > 20)).toEqual([
      true,
    ])
  })

  it('gives 1 and the reason when there is nothing to look through', () => {
    const words = ['--import', 'tsx', 'app/cli/main.ts', 'verify', folder.path('nowhere.db')]
    const missing = spawnSync(process.execPath, words, { encoding: 'utf8' })
    expect([missing.status, missing.stdout]).toEqual([1, ''])
    expect(missing.stderr).toMatch(/^There is no database at .*\n$/)
  }, 60_000)
})
