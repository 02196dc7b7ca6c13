import type { FileStore } from '~/platform/files/file-store.server'
import type { Log } from '~/platform/log.server'
import { stands } from '~/records/learning/stories-named.server'
import type { FunderReportShown } from './funder-report.server'

/** So many pictures are printed in one report, and so many of one story. */
const mostPrinted = { report: 40, story: 2 }

/** The photos that a report's stories show now, by their id, ready for paper. */
export async function funderReportPhotos(
  { files, log }: { readonly files: FileStore; readonly log: Pick<Log, 'error'> },
  { stories }: Pick<FunderReportShown, 'stories'>,
) {
  const found = new Map<string, { bytes: Uint8Array; width: number; height: number }>()
  for (const story of stories) {
    if (!stands(story)) continue
    for (const { id, plain } of story.photos.slice(0, mostPrinted.story)) {
      if (!plain || found.size >= mostPrinted.report) continue
      const content = await files.read(plain.hash)
      if (content) found.set(id, { bytes: await whole(content), width: plain.width, height: plain.height })
      else log.error({ file: plain.hash, story: story.id }, 'a photo that is on record is not in the store')
    }
  }
  return found
}

async function whole(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return Buffer.concat(pieces)
}
