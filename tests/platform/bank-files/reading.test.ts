import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessMapping, mayReadBy, readStatementTable } from '~/domain/money'
import { readBankFile } from '~/platform/bank-files/read-bank-file.server'

const golden = join(import.meta.dirname, 'golden')
const account = '20123412345678'
const today = '2026-04-20'

async function readGolden(name: string) {
  const read = await readBankFile(readFileSync(join(golden, name)), account, today)
  if (!read.ok || read.file.kind !== 'csv') return read
  const { table } = read.file
  const mapping = guessMapping(table)
  return { mapping, may: mayReadBy(mapping), statement: readStatementTable(table, mapping, today) }
}

describe('a bank’s file, as the bank writes it', () => {
  const files = readdirSync(golden).filter((name) => !name.endsWith('.json'))
  it('has something to read', () => expect(files.length).toBeGreaterThan(6))

  it.each(files)('is read as it was written down: %s', async (name) => {
    const expected = join(golden, `${name}.json`)
    const found = await readGolden(name)
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })

  it.each([
    ['a picture', Buffer.from('\u0089PNG\0\0\0')],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004 and more')],
    ['a letter', Buffer.from('Dear all,\nthe meeting is on Monday.\n')],
    ['nothing', Buffer.from('')],
    ['another message of the same family', Buffer.from('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"/>')], // prettier-ignore
    ['half a file', readFileSync(join(golden, 'camt.xml')).subarray(0, 1_500)],
    ['half of an older one', readFileSync(join(golden, 'one.ofx')).subarray(0, 900)],
    ['one that brings its own entities', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>')], // prettier-ignore
  ])('is told from %s, in words', async (_, bytes) => {
    expect(await readBankFile(bytes, account, today)).toMatchObject({ ok: false })
  })
})
