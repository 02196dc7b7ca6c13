import type { Part } from '~/platform/move.server'
import type { MovingRow, Shelf } from '~/platform/shelf.server'
import type { Pack } from '~/platform/zip.server'
import { headingOf, isMoment } from './headings'
import { leftOutColumns, listGroups } from './lists'
import type { OwnRows } from './make-archive.server'
import { cellOf, csvPieces, jsonPieces } from './table-pieces'

/** A list in the archive, as its index tells of it. */
export interface ListPacked {
  readonly title: string
  readonly rows: number
  /** Nothing where there is nothing in it: then there is no file. */
  readonly path: string | null
}
export interface GroupPacked {
  readonly heading: string
  readonly lists: readonly ListPacked[]
}

interface Column {
  readonly name: string
  readonly place: number
  readonly kind: string
  /** It names a person, whose name stands beside it. */
  readonly person: boolean
  /** It names a row of another list. */
  readonly named: boolean
}

/** Every list of what a partnership owns, each as CSV and as JSON, from one moment of the database. */
export async function packWholeLists({ shelf, parts }: OwnRows, pack: Pack): Promise<GroupPacked[]> {
  const names = await namesOf(shelf, parts.get('person'))
  const packed: GroupPacked[] = []
  for (const { heading, folder, lists } of listGroups) {
    const done: ListPacked[] = []
    for (const [table, title] of Object.entries(lists)) {
      const part = parts.get(table)
      if (!part) throw new Error(`no table ${table} to make a list of`)
      done.push(await packList({ shelf, part, names, title, path: `lists/${folder}/${table.replaceAll('_', '-')}` }, pack)) // prettier-ignore
    }
    packed.push({ heading, lists: done })
  }
  return packed
}

interface Listing {
  readonly shelf: Shelf
  readonly part: Part
  readonly names: ReadonlyMap<string, string>
  readonly title: string
  readonly path: string
}

async function packList({ shelf, part, names, title, path }: Listing, pack: Pack): Promise<ListPacked> {
  const columns = columnsOf(part)
  const isReady = wanted(part)
  let rows = 0
  async function* counted() {
    rows = 0
    for await (const batch of shelf.rows(part.table, part.among)) {
      const some = batch.filter(isReady)
      rows += some.length
      yield some
    }
  }
  for await (const some of counted()) if (some.length > 0) break
  if (rows === 0) return { title, rows, path: null }
  const headings = columns.flatMap(({ name, person, named }) => {
    const heading = headingOf(name, named)
    return person ? [heading, heading.replace(/ \(id\)$/, '') + ' (name)'] : [heading]
  })
  const inCells = (row: MovingRow) =>
    columns.flatMap((column) => {
      const value = valueOf(row, column)
      return column.person ? [cellOf(value), names.get(cellOf(value)) ?? ''] : [cellOf(value)]
    })
  await pack(`${path}.csv`, csvPieces(headings, mapped(counted(), inCells)))
  const asRecord = (row: MovingRow) => Object.fromEntries(columns.map((column) => [column.name, valueOf(row, column)]))
  await pack(`${path}.json`, jsonPieces(mapped(counted(), asRecord)))
  return { title, rows, path }
}

async function* mapped<To>(batches: AsyncIterable<readonly MovingRow[]>, make: (row: MovingRow) => To) {
  for await (const batch of batches) yield batch.map(make)
}

function columnsOf({ table }: Part): Column[] {
  const left = leftOutColumns[table.name] ?? []
  return table.columns.flatMap(({ name, kind }, place) => {
    if (left.includes(name)) return []
    const link = table.links.find(({ column }) => column === name)
    return [{ name, place, kind, person: link?.to === 'person', named: link !== undefined }]
  })
}

/** A score is its writer's own until she hands it in. */
function wanted({ table }: Part): (row: MovingRow) => boolean {
  if (table.name !== 'score_sheet') return () => true
  const handedIn = table.columns.findIndex(({ name }) => name === 'handed_in_at')
  return (row) => row[handedIn] !== null
}

/** A moment as the standard writes it, in UTC; what is kept as JSON as what it says. */
function valueOf(row: MovingRow, { name, place, kind }: Column): unknown {
  const value = row[place] ?? null
  if (kind === 'json' && typeof value === 'string') return JSON.parse(value) as unknown
  if (typeof value === 'number' && isMoment(name)) return new Date(value).toISOString()
  return value
}

async function namesOf(shelf: Shelf, people: Part | undefined): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  if (!people) return names
  const place = (wanted: string) => people.table.columns.findIndex(({ name }) => name === wanted)
  const [id, name] = [place('id'), place('name')]
  for await (const rows of shelf.rows(people.table, people.among))
    for (const row of rows) if (row[name] !== null) names.set(String(row[id]), String(row[name]))
  return names
}
