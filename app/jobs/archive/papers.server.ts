import type { RecipientKind } from '~/domain/learning/giving'
import { happened } from '~/domain/round'
import { instant } from '~/domain/time'
import { ballotsAreTold } from '~/domain/voting/small-vote'
import { wholeFile } from '~/platform/files/whole-file.server'
import { printedPage } from '~/platform/printed-page.server'
import type { Pack } from '~/platform/zip.server'
import { funderReportPhotos } from '~/queries/learning/funder-report-photos.server'
import { funderReports, funderReportShown } from '~/queries/learning/funder-report.server'
import { checkedGrants, grantsAsJson, grantsAsRows } from '~/queries/learning/grants-file.server'
import { giverOf } from '~/queries/learning/grants.server'
import { meetingsOf, meetingsOnAPage } from '~/queries/learning/meetings.server'
import { minutesOf } from '~/queries/panel/minutes.server'
import { piecesOf, publishedFile } from '~/queries/voting/published-file.server'
import { documentsOf } from '~/records/learning/document.server'
import { allRoundsOf, roundBySlug } from '~/records/round/course.server'
import { funderReportOnPaper } from '~/ui/learning/funder-report-on-paper'
import { translator } from '~/ui/messages'
import { minutesOnPaper } from '~/ui/panel/minutes-on-paper'
import { stringify } from 'csv-stringify/sync'
import type { Archiving, OwnRows } from './make-archive.server'

/** A file beside the lists, as the index tells of it. */
export interface PaperPacked {
  readonly path: string
  readonly title: string
}

async function* one<Piece>(piece: Piece) {
  yield await Promise.resolve(piece)
}

/** Each counted round's anonymous ballots, for anyone to count again; none of a vote so small that it would tell. */
export async function packBallots({ world, partnership }: Archiving, pack: Pack): Promise<PaperPacked[]> {
  const packed: PaperPacked[] = []
  for (const round of await world.read((db) => allRoundsOf(db, partnership.id))) {
    if (!happened(round, 'counted')) continue
    const file = await world.read((db) => publishedFile(db, partnership, round))
    if (!file || !ballotsAreTold(file)) continue
    const path = `ballots/${round.slug}.pb`
    await pack(
      path,
      piecesOf(file, (query) => world.read(query)),
    )
    packed.push({ path, title: round.title })
  }
  return packed
}

const kinds: readonly RecipientKind[] = ['organisations', 'individuals']

/** Grants in the 360Giving standard, groups and individuals apart; nothing where there are none. */
export async function packGrants({ world, partnership, origin, now }: Archiving, pack: Pack): Promise<PaperPacked[]> {
  const giver = await world.read((db) => giverOf(db, partnership, origin))
  const grants = () => checkedGrants(world, partnership, giver, now)
  const packed: PaperPacked[] = []
  for (const recipients of kinds) {
    const first = await grantsAsRows(grants(), recipients).next()
    if (first.done) continue
    const path = `grants/grants-to-${recipients}`
    await pack(`${path}.json`, grantsAsJson(grants(), { giver, recipients, now }))
    await pack(`${path}.csv`, asCsv(grantsAsRows(grants(), recipients)))
    packed.push({ path: `${path}.json`, title: `Grants to ${recipients} (360Giving, JSON)` })
    packed.push({ path: `${path}.csv`, title: `Grants to ${recipients} (360Giving, CSV)` })
  }
  return packed
}

/** Without a mark at its beginning: the standard's own tools read the first heading as it stands. */
async function* asCsv(parts: AsyncIterable<readonly (readonly unknown[])[]>) {
  for await (const rows of parts) yield stringify([...rows.map((row) => [...row])], { escape_formulas: true, record_delimiter: 'windows' }) // prettier-ignore
}

/** The minutes of every meeting whose decision is public, as they are printed. */
export async function packMinutes({ world, partnership }: Archiving, pack: Pack): Promise<PaperPacked[]> {
  const words = translator('en', { now: instant(0), timeZone: partnership.timeZone })
  const packed: PaperPacked[] = []
  for (let page = 1, more = true; more; page += 1) {
    const { meetings } = await world.read((db) => meetingsOf(db, partnership.id, page))
    more = meetings.length === meetingsOnAPage
    for (const { round: slug, title, number } of meetings) {
      const minutes = await world.read(async (db) => {
        const round = await roundBySlug(db, partnership.id, slug)
        return round ? minutesOf(db, round, number) : null
      })
      if (!minutes) continue
      const about = { ...minutes, partnership: partnership.name, round: title }
      const path = `minutes/${slug}-minutes${number > 1 ? `-${number}` : ''}.pdf`
      await pack(path, one(await printedPage(minutesOnPaper(about, words))), true)
      packed.push({ path, title: number > 1 ? `${title} (${number})` : title })
    }
  }
  return packed
}

/** Reports for funders that were frozen, as they are printed now: without what was taken back since. */
export async function packReports(of: Archiving, pack: Pack): Promise<PaperPacked[]> {
  const { world, partnership, now } = of
  const words = translator('en', { now, timeZone: partnership.timeZone })
  const packed: PaperPacked[] = []
  for (const { number, frozenAt, title } of await world.read((db) => funderReports(db, partnership.id))) {
    if (frozenAt === null) continue
    const shown = await world.read((db) => funderReportShown(db, partnership, number, now))
    if (!shown) continue
    const photos = await funderReportPhotos(of, shown)
    const page = funderReportOnPaper(words, shown, { language: words.language, frozenAt, seal: shown.report.seal, madeAt: frozenAt, photos }) // prettier-ignore
    const path = `reports/report-${number}.pdf`
    await pack(path, one(await printedPage(page)), true)
    packed.push({ path, title })
  }
  return packed
}

/** The partnership's own documents that hold now, as plain text. */
export async function packDocuments(
  { world, partnership }: Archiving,
  pack: Pack,
  inWords: (text: string) => string = (text) => text,
): Promise<PaperPacked[]> {
  const packed: PaperPacked[] = []
  for (const { slug, title, words, withdrawn } of await world.read((db) => documentsOf(db, partnership.id))) {
    if (withdrawn) continue
    const path = `documents/${slug}.txt`
    await pack(path, one(`${inWords(title)}\n\n${inWords(words)}\n`))
    packed.push({ path, title: inWords(title) })
  }
  return packed
}

const endings: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
}

/** Pictures and papers that people sent, each under the hash by which the list of picture files names it. */
export async function packPictures(
  { files, log }: Archiving,
  { shelf, parts }: OwnRows,
  pack: Pack,
): Promise<{ many: number; lost: number }> {
  const part = parts.get('picture_file')
  if (!part) throw new Error('no table of the files of pictures')
  const place = (wanted: string) => part.table.columns.findIndex(({ name }) => name === wanted)
  const [hashAt, typeAt] = [place('hash'), place('content_type')]
  const seen = new Set<string>()
  let lost = 0
  for await (const rows of shelf.rows(part.table, part.among)) {
    for (const row of rows) {
      const hash = String(row[hashAt])
      if (seen.has(hash)) continue
      seen.add(hash)
      if (!(await files.has(hash))) {
        log.error({ file: hash }, 'a picture that is on record is not in the store')
        lost += 1
        continue
      }
      await pack(`pictures/${hash}.${endings[String(row[typeAt])] ?? 'bin'}`, wholeFile(files, hash), true)
    }
  }
  return { many: seen.size - lost, lost }
}
