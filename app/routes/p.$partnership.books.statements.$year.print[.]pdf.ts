import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { pdfReply } from '~/http/pdf.server'
import { printedPage } from '~/platform/printed-page.server'
import { yearStatementPage } from '~/queries/money/closings.server'
import { statementOnPaper } from '~/ui/money/report-words'

/** The statement of a closed year on sheets, with lines to sign on: later the same, to the byte. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'books.read')
  const statement = await sparks.world.read((db) => yearStatementPage(db, partnership.id, args.params.year))
  if (!statement) throw notFound()
  const words = await speaker(args.request, on.at, partnership.timeZone)
  const page = statementOnPaper(words, words.language, statement)
  return pdfReply(await printedPage(page), `${partnership.slug}-statement-${statement.year}.pdf`)
}
