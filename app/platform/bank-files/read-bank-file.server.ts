import { isSameAccount, statementTable, type StatementRead, type StatementTable } from '~/domain/money'
import { refuse, type Outcome } from '~/domain/refusal'
import { tableIn, textOf } from '../table-file.server'
import { readCamt } from './camt.server'
import { NotWellFormed } from './elements.server'
import { readOfx } from './ofx.server'

export type BankFileRefusal =
  'bank-not-a-table' | 'bank-not-a-statement' | 'bank-file-broken' | 'list-quote-open' | 'list-not-a-table'

/** A file as it is: a table whose columns somebody has to name, or a statement that says what it is. */
export type BankFileRead =
  | { readonly kind: 'csv'; readonly table: StatementTable }
  | { readonly kind: 'ofx' | 'camt'; readonly statement: StatementRead }

/**
 * Reads what somebody chose as her bank's file, whichever kind it is, a piece at a time, so that pages are answered
 * meanwhile. Of a file with several accounts in it, the statement of the one it is for.
 */
export async function readBankFile(
  bytes: Uint8Array,
  accountNumber: string,
  today: string,
): Promise<Outcome<{ file: BankFileRead }, BankFileRefusal>> {
  const text = textOf(bytes).replace(/^\uFEFF/, '')
  const start = text.slice(0, 2_000)
  if (/OFXHEADER|<OFX>/i.test(start)) return marked('ofx', () => readOfx(text, today), accountNumber)
  if (/^\s*</.test(start)) {
    if (!/camt\.053|<(\w+:)?BkToCstmrStmt[\s>]/.test(start)) return refuse('bank-not-a-statement')
    return marked('camt', () => readCamt(text, today), accountNumber)
  }
  const lines = await tableIn(text)
  if (!lines.ok) return lines
  const table = statementTable(lines.lines)
  return table.ok ? { ok: true, file: { kind: 'csv', table } } : table
}

async function marked(
  kind: 'ofx' | 'camt',
  read: () => Promise<StatementRead[]>,
  accountNumber: string,
): Promise<Outcome<{ file: BankFileRead }, BankFileRefusal>> {
  try {
    const statements = await read()
    const own = statements.find((one) => one.accountNumber && isSameAccount(accountNumber, one.accountNumber))
    const statement = own ?? statements[0]
    return statement ? { ok: true, file: { kind, statement } } : refuse('bank-not-a-statement')
  } catch (trouble) {
    if (trouble instanceof NotWellFormed) return refuse('bank-file-broken')
    throw trouble
  }
}
