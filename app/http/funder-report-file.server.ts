import type { Instant } from '~/domain/time'
import { printedPage } from '~/platform/printed-page.server'
import type { Sparks } from '~/platform/sparks.server'
import { funderReportPhotos } from '~/queries/learning/funder-report-photos.server'
import type { FunderReportShown } from '~/queries/learning/funder-report.server'
import { funderReportOnPaper } from '~/ui/learning/funder-report-on-paper'
import { speaker } from './language.server'
import { pdfReply } from './pdf.server'

/** A report for a funder to print. A frozen one is the same to the byte each time, as long as nobody takes anything back. */
export async function funderReportFile(
  sparks: Sparks,
  request: Request,
  of: { readonly slug: string; readonly timeZone: string },
  shown: FunderReportShown,
  now: Instant,
): Promise<Response> {
  const { report } = shown
  const words = await speaker(request, now, of.timeZone)
  const page = funderReportOnPaper(words, shown, {
    ...{ language: words.language, frozenAt: report.frozenAt, seal: report.seal },
    madeAt: report.frozenAt ?? now,
    photos: await funderReportPhotos(sparks, shown),
  })
  return pdfReply(await printedPage(page), `${of.slug}-report-${report.number}.pdf`)
}
