import type { Report, ReportName } from '~/domain/money'
import type { Instant } from '~/domain/time'
import type { World } from '~/platform/world.server'
import {
  accountsColumns,
  accountsRows,
  entriesIn,
  journalColumns,
  journalRows,
  type After,
} from '~/queries/money/reports/journal.server'
import { askedIn, reportOf } from '~/queries/money/reports/report.server'
import type { Reported } from '~/queries/money/reports/shared.server'
import { cellForTable, headings, reportRows, type Words } from '~/ui/money/report-words'
import { tableFile } from './table-file.server'

interface Wanted {
  readonly world: World
  readonly partnership: Reported & { readonly slug: string }
  readonly now: Instant
  readonly name: ReportName
  readonly query: Pick<URLSearchParams, 'get'>
  readonly words: Words
}

/** A report as a file for a spreadsheet. What has a row for every entry is sent part by part. */
export function reportFile(wanted: Wanted): Response {
  const { partnership, now, name, query } = wanted
  const { period } = askedIn(partnership, now, query)
  const of = name === 'journal' || name === 'accounts' ? `${name}-${period.from}-${period.to}` : name
  return tableFile(`${partnership.slug}-${of}`, name === 'journal' || name === 'accounts' ? entryByEntry(wanted) : whole(wanted)) // prettier-ignore
}

async function* whole({ world, partnership, now, name, query, words }: Wanted) {
  const report: Report = await world.read((db) => reportOf(db, partnership, name, query, now))
  yield [...reportRows(words, report)]
}

async function* entryByEntry({ world, partnership: of, now, name, query, words }: Wanted) {
  const asked = askedIn(of, now, query)
  yield [headings(words, { columns: name === 'journal' ? journalColumns : accountsColumns })]
  let after: After = null
  do {
    const from: After = after
    const part = await world.read(async (db) => {
      const { entries, next } = await entriesIn({ db, of, ...asked }, from)
      const makeRows = name === 'journal' ? journalRows({ db, of }) : await accountsRows({ db, of })
      return { rows: await makeRows(entries), next }
    })
    if (part.rows.length > 0) yield part.rows.map((row) => row.map((cell) => cellForTable(words, cell)))
    after = part.next
  } while (after !== null)
}
