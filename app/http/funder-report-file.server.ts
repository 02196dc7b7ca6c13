import { buffer } from 'node:stream/consumers'
import type { Instant } from '~/domain/time'
import { printedPage } from '~/platform/printed-page.server'
import type { Sparks } from '~/platform/sparks.server'
import { stands } from '~/records/learning/stories-named.server'
import type { FunderReportShown } from '~/queries/learning/funder-report.server'
import { funderReportOnPaper, type PhotoOnPaper } from '~/ui/learning/funder-report-on-paper'
import { speaker } from './language.server'
import { pdfReply } from './pdf.server'

/** So many pictures are printed in one report, and so many of one story. */
const mostPrinted = { report: 40, story: 2 }

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
    photos: await photosOf(sparks, shown),
  })
  return pdfReply(await printedPage(page), `${of.slug}-report-${report.number}.pdf`)
}

async function photosOf({ files, log }: Sparks, { stories }: FunderReportShown): Promise<Map<string, PhotoOnPaper>> {
  const found = new Map<string, PhotoOnPaper>()
  for (const story of stories) {
    if (!stands(story)) continue
    for (const { id, plain } of story.photos.slice(0, mostPrinted.story)) {
      if (!plain || found.size >= mostPrinted.report) continue
      const content = await files.read(plain.hash)
      if (content) found.set(id, { bytes: await buffer(content), width: plain.width, height: plain.height })
      else log.error({ file: plain.hash, story: story.id }, 'a photo that is on record is not in the store')
    }
  }
  return found
}
