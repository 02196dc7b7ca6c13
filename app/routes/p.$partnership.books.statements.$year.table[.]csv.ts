import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { tableFile } from '~/http/table-file.server'
import { yearStatementPage } from '~/queries/money/closings.server'
import { statementRows } from '~/ui/money/report-words'

/** The statement of a closed year as a table for a spreadsheet: later the same, to the byte. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'books.read')
  const statement = await sparks.world.read((db) => yearStatementPage(db, partnership.id, args.params.year))
  if (!statement) throw notFound()
  const words = await speaker(args.request, on.at, partnership.timeZone)
  const rows = [...statementRows(words, statement)]
  return tableFile(`${partnership.slug}-statement-${statement.year}`, inOnePart(rows))
}

async function* inOnePart(rows: readonly (readonly string[])[]) {
  yield rows
}
