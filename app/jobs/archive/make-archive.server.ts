import type { Instant } from '~/domain/time'
import type { FileStore } from '~/platform/files/file-store.server'
import type { Log } from '~/platform/log.server'
import { partOf, type Part } from '~/platform/move.server'
import { openShelf } from '~/platform/open-shelf.server'
import type { Shelf } from '~/platform/shelf.server'
import type { World } from '~/platform/world.server'
import { zipPieces, type Pack, type Packed } from '~/platform/zip.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { withoutPeople } from './nobody-named'
import { packBallots, packDocuments, packGrants, packMinutes, packPictures, packReports } from './papers.server'
import { packPublicLists } from './public-lists.server'
import { packWholeLists } from './whole-lists.server'
import { indexPage, readmeText, type AboutArchive } from './words'

/** What an archive is made of, and for whom. */
export interface Archiving {
  readonly world: World
  /** The address of the database, of which one moment is read. */
  readonly database: string
  readonly files: FileStore
  readonly log: Pick<Log, 'error'>
  readonly partnership: PartnershipRow
  /** Where it is on the web, such as `https://sparks.example.org`. */
  readonly origin: string
  readonly now: Instant
}

/** Everything, with the personal data the partnership answers for; or what is public, and nobody in it. */
export type ArchiveKind = 'whole' | 'public'

/** What an archive is called, so that nobody passes it on without knowing what is in it. */
export const archiveName = (slug: string, kind: ArchiveKind, now: Instant): string =>
  `${slug}-${new Date(now).toISOString().slice(0, 10)}-${kind === 'whole' ? 'WITH-PERSONAL-DATA' : 'public'}.zip`

/**
 * A partnership's archive as a ZIP, a piece at a time: what it owns, readable without this program. Rows are never held,
 * whatever their number; what is, is their ids.
 * @throws SetupTrouble, FilesUnavailable, FileLost
 */
export function archivePieces(of: Archiving, kind: ArchiveKind): AsyncGenerator<Uint8Array, void> {
  return zipPieces(of.now, async (pack) => {
    const packed: Packed[] = []
    const packing: Pack = async (path, pieces, small) => {
      const done = await pack(path, pieces, small)
      packed.push(done)
      return done
    }
    const shelf = await openShelf(of.database)
    try {
      const parts = await partOf(shelf, of.partnership.slug)
      const own = { shelf, parts: new Map(parts.map((part) => [part.table.name, part])) }
      const about = kind === 'whole' ? await packWhole(of, own, packing) : await packPublic(of, own, packing)
      await packing('index.html', once(indexPage(about)))
      await packing('README.txt', once(readmeText(about)))
      await pack('SHA256SUMS.txt', once(packed.map(({ hash, path }) => `${hash}  ${path}\n`).join('')))
    } finally {
      await shelf.close()
    }
  })
}

async function* once(text: string) {
  yield await Promise.resolve(text)
}

/** One moment of the database, and which rows of it are the partnership's, by table. */
export interface OwnRows {
  readonly shelf: Shelf
  readonly parts: ReadonlyMap<string, Part>
}

async function packWhole(of: Archiving, own: OwnRows, pack: Pack): Promise<AboutArchive> {
  const groups = await packWholeLists(own, pack)
  const papers = [
    { heading: 'Minutes', of: await packMinutes(of, pack) },
    { heading: 'Reports for funders', of: await packReports(of, pack) },
    { heading: 'Documents', of: await packDocuments(of, pack) },
    { heading: 'Ballots, without names', of: await packBallots(of, pack) },
    { heading: 'Grants as open data', of: await packGrants(of, pack) },
  ]
  const pictures = await packPictures(of, own, pack)
  return { ...aboutOf(of), isPublic: false, groups, papers, pictures: pictures.many, picturesLost: pictures.lost }
}

async function packPublic(of: Archiving, own: OwnRows, pack: Pack): Promise<AboutArchive> {
  const inWords = withoutPeople(await namesKnown(own))
  const groups = await packPublicLists({ ...of, withoutPeople: inWords }, pack)
  const papers = [
    { heading: 'Documents', of: await packDocuments(of, pack, inWords) },
    { heading: 'Ballots, without names', of: await packBallots(of, pack) },
    { heading: 'Grants as open data', of: await packGrants(of, pack) },
  ].map(({ heading, of: some }) => ({ heading, of: some.map((one) => ({ ...one, title: inWords(one.title) })) }))
  return { ...aboutOf(of), isPublic: true, groups, papers, pictures: 0, picturesLost: 0 }
}

const aboutOf = ({ partnership, origin, now }: Archiving) => ({
  partnership,
  origin,
  made: `${new Date(now).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} (UTC)`,
})

/** Where names of people stand. */
const namesStandIn: Readonly<Record<string, readonly string[]>> = {
  person: ['name'],
  invitation: ['name'],
  story_person: ['name'],
  ripple_name: ['first_name'],
  strength: ['first_name'],
  gift_words: ['name', 'forename', 'surname'],
  cost_words: ['payee'],
}

/** Every name of a person that the partnership knows; of who is paid, those that are people. */
async function namesKnown({ shelf, parts }: OwnRows): Promise<Set<string>> {
  const names = new Set<string>()
  for (const part of parts.values()) {
    const columns = namesStandIn[part.table.name] ?? (part.table.name === 'payee' ? ['name'] : [])
    if (columns.length > 0) for await (const name of valuesIn(shelf, part, columns)) names.add(name)
  }
  return names
}

async function* valuesIn(shelf: Shelf, { table, among }: Part, columns: readonly string[]) {
  const place = (wanted: string) => table.columns.findIndex(({ name }) => name === wanted)
  const kind = table.name === 'payee' ? place('kind') : -1
  for await (const rows of shelf.rows(table, among)) {
    for (const row of rows) {
      if (kind >= 0 && row[kind] !== 'individual') continue
      for (const column of columns) {
        const value = row[place(column)]
        if (typeof value === 'string' && value.trim() !== '') yield value
      }
    }
  }
}
