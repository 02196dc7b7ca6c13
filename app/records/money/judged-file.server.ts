import { mayBringIn, mayReadBy, type KnownLine, type StatementMapping, type StatementRead } from '~/domain/money'
import type { Refusal } from '~/domain/refusal'
import type { Db } from '~/platform/world.server'
import type { BankAccountRow } from './bank-account.server'
import { accountSoFar, identified, type BankFileRow } from './bank-rows.server'

/** What would become of a file if it came in now. */
export interface JudgedFile {
  readonly lines: readonly KnownLine[]
  readonly facts: Pick<
    BankFileRow,
    'openingPence' | 'closingPence' | 'accountNumber' | 'firstOn' | 'lastOn' | 'fresh' | 'known' | 'alike' | 'unread' | 'troubled' | 'refusal'
  > // prettier-ignore
}

/** So many of the lines that cannot be read are told; the rest are most likely wrong in the same way. */
const mostTold = 20

/** Judges a file by what is there of its account. `mapping` is that of a table. */
export async function judgedFile(
  db: Db,
  account: BankAccountRow,
  read: StatementRead,
  mapping?: StatementMapping,
): Promise<JudgedFile> {
  const lines = identified(read.lines)
  const soFar = await accountSoFar(db, account, read.kind, lines)
  const readable = mapping ? mayReadBy(mapping) : ({ ok: true } as const)
  const verdict = readable.ok ? mayBringIn(read, lines, soFar) : readable
  const fresh = lines.filter(soFar.isNew).length
  const dates = lines.map(({ bookedOn }) => bookedOn).sort()
  const { openingPence, closingPence, accountNumber, troubled } = read
  return {
    lines,
    facts: {
      ...{ openingPence, closingPence, accountNumber },
      firstOn: dates[0] ?? null,
      lastOn: dates.at(-1) ?? null,
      fresh,
      known: lines.length - fresh,
      alike: lines.filter(({ occurrence }) => occurrence > 1).length,
      unread: troubled.length,
      troubled: troubled.slice(0, mostTold),
      refusal: verdict.ok ? null : plain(verdict),
    },
  }
}

const plain = ({ because, values }: Refusal) => ({ because, values: { ...values } })
