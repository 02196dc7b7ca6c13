import { createHash } from 'node:crypto'
import { SetupTrouble } from './root.server'
import { tablesToMove, type Among, type MovingRow, type Shelf, type TableToMove } from './shelf.server'

/** What a table holds: how many rows, and the SHA-256 of all of them in order. Equal on both sides, or the move failed. */
export interface Content {
  readonly table: string
  readonly rows: number
  readonly sha256: string
}

export interface Moved {
  /** All was there before, row by row; nothing had to be put. */
  readonly already: boolean
  readonly contents: readonly Content[]
}

/** Belongs to the installation and to people's browsers, and to no partnership: left behind when one moves. */
export const ofTheInstallation: ReadonlySet<string> = new Set([
  'session',
  'sign_in_code',
  'kept_words',
  'passkey',
  'passkey_challenge',
  'recovery',
  'recovery_agreement',
  'paper_code',
  'outbox',
  'unnamed_file',
  'administrator',
  'programme',
  'programme_partnership',
  // Stripe's word that something happened; what happened stands with the partnership whose gift it is.
  'stripe_event',
])

/**
 * Copies a whole installation into an empty database, in one transaction, and compares every row on both sides. Run again
 * after a failure it starts afresh, and after a success it finds everything there.
 * @throws SetupTrouble in words when the other side holds anything else.
 */
export async function moveEverything(from: Shelf, to: Shelf): Promise<Moved> {
  const tables = tablesToMove().map((table) => ({ table, among: undefined }))
  const wanted = await contentsOf(from, tables)
  const there = await contentsOf(to, tables)
  if (sameContents(wanted, there)) return { already: true, contents: there }
  const inTheWay = there.find(({ rows }) => rows > 0)
  if (inTheWay) {
    throw new SetupTrouble(
      `${to.name} is not empty (it has ${inTheWay.rows} rows in ${inTheWay.table}). Nothing was changed. ` +
        'Move into an empty database, or one partnership at a time: --partnership SLUG',
    )
  }
  await copy(from, to, tables)
  return compared(wanted, await contentsOf(to, tables), from, to)
}

/**
 * Copies one partnership, and the people it knows, into a database where others may live already. The rest is as for
 * `moveEverything`.
 * @throws SetupTrouble in words when there is no such partnership, it cannot leave now, or something there is in its way.
 */
export async function movePartnership(from: Shelf, to: Shelf, slug: string): Promise<Moved> {
  const tables = await partOf(from, slug)
  const wanted = await contentsOf(from, tables)
  const there = await contentsOf(to, tables)
  if (sameContents(wanted, there)) return { already: true, contents: there }
  await refuseToLeave(from, tables, slug)
  await refuseToArrive(from, to, tables, slug)
  const people = tables.filter(({ table }) => isAboutPeople(table))
  const known = new Map<string, Set<string>>()
  for (const { table, among } of people) known.set(table.name, await valuesOf(to, table, among, table.key[0] ?? ''))
  await copy(from, to, tables, (table, row) => {
    const own = row[table.columns.findIndex(({ name }) => name === table.key[0])]
    return !known.get(table.name)?.has(String(own))
  })
  return compared(wanted, await contentsOf(to, tables), from, to)
}

/** A table, and which of its rows. */
export interface Part {
  readonly table: TableToMove
  /** Nothing when all of it goes. */
  readonly among: Among | undefined
}

const aboutPeople = new Set(['person', 'contact', 'letter_choice', 'erasure'])
const isAboutPeople = ({ name }: TableToMove) => aboutPeople.has(name)

/**
 * The rows that are one partnership's: those that name it, those that name these, and the people they name. Ids are held,
 * never rows.
 * @throws SetupTrouble in words when there is no such partnership.
 */
export async function partOf(from: Shelf, slug: string): Promise<Part[]> {
  const tables = tablesToMove().filter(({ name }) => !ofTheInstallation.has(name))
  const named = tables.find(({ name }) => name === 'partnership')
  if (!named) throw new Error('there is no table of partnerships')
  const [id] = await valuesOf(from, named, new Map([['slug', new Set([slug])]]), 'id')
  if (id === undefined) throw new SetupTrouble(`There is no partnership ${slug} in ${from.name}. Nothing was changed.`)

  const taken = new Map<string, Set<string>>()
  const parts = new Map<string, Among>()
  const people = new Set<string>()
  for (const table of tables.filter((one) => !isAboutPeople(one))) {
    const among = table === named ? new Map([['id', new Set([id])]]) : amongOf(table, id, taken)
    parts.set(table.name, among)
    const own = table.key.length === 1 ? (table.key[0] ?? '') : undefined
    const ids = new Set<string>()
    const persons = table.links.filter(({ to }) => to === 'person').map(({ column }) => column)
    for await (const rows of from.rows(table, among)) {
      for (const row of rows) {
        table.columns.forEach(({ name }, at) => {
          const value = row[at]
          if (name === own) ids.add(String(value))
          if (value !== null && persons.includes(name)) people.add(String(value))
        })
      }
    }
    taken.set(table.name, ids)
  }
  return tables.map((table) => {
    const among = parts.get(table.name) ?? new Map([[table.key[0] ?? '', people]])
    return { table, among }
  })
}

function amongOf({ name, links }: TableToMove, partnershipId: string, taken: ReadonlyMap<string, Set<string>>): Among {
  const direct = links.find(({ to }) => to === 'partnership')
  if (direct) return new Map([[direct.column, new Set([partnershipId])]])
  const through = links.filter(({ to }) => taken.has(to) && to !== name)
  if (through.length === 0) throw new Error(`nothing says which partnership a row of ${name} belongs to`)
  return new Map(through.map(({ column, to }) => [column, taken.get(to) ?? new Set()]))
}

/** Sealed ballots lie under the key of this installation: elsewhere nobody could open them, and their voters would be strangers. */
async function refuseToLeave(from: Shelf, parts: readonly Part[], slug: string): Promise<void> {
  // A key without a ballot too: what comes in where it is moved to could never be opened.
  const sealed = parts.filter(({ table }) => ['ballot', 'ballot_key', 'panel_vote_key'].includes(table.name))
  const contents = await Promise.all(sealed.map((part) => contentOf(from, part)))
  if (contents.every(({ rows }) => rows === 0)) return
  throw new SetupTrouble(
    `${slug} has sealed ballots, of a vote that is on or was counted a few days ago, and they lie under the key of this ` +
      'installation. Move it once they are destroyed, or move the whole installation with its key. Nothing was changed.',
  )
}

async function refuseToArrive(from: Shelf, to: Shelf, parts: readonly Part[], slug: string): Promise<void> {
  for (const { table, among } of parts) {
    if (table.name === 'partnership') {
      const taken = await valuesOf(to, table, new Map([['slug', new Set([slug])]]), 'id')
      if (taken.size > 0)
        throw new SetupTrouble(`There is a partnership ${slug} in ${to.name} already. Nothing was changed.`)
    }
    if (table.name === 'contact') {
      const here = await pairsOf(from, table, among)
      const there = await pairsOf(to, table, new Map([['email', new Set(here.keys())]]))
      const twice = [...there].filter(([email, person]) => here.get(email) !== person).length
      if (twice > 0) {
        throw new SetupTrouble(
          `${twice} of the people of ${slug} are known in ${to.name} already, as other persons with the same e-mail ` +
            'address. Nothing was changed.',
        )
      }
    }
  }
}

/** Who has which e-mail address. */
async function pairsOf(shelf: Shelf, table: TableToMove, among: Among | undefined): Promise<Map<string, string>> {
  const place = (name: string) => table.columns.findIndex((column) => column.name === name)
  const [email, person] = [place('email'), place('person_id')]
  const pairs = new Map<string, string>()
  for await (const rows of shelf.rows(table, among)) {
    for (const row of rows) if (row[email] !== null) pairs.set(String(row[email]), String(row[person]))
  }
  return pairs
}

async function valuesOf(shelf: Shelf, table: TableToMove, among: Among | undefined, column: string) {
  const place = table.columns.findIndex(({ name }) => name === column)
  const values = new Set<string>()
  for await (const rows of shelf.rows(table, among)) for (const row of rows) values.add(String(row[place]))
  return values
}

async function copy(
  from: Shelf,
  to: Shelf,
  parts: readonly Part[],
  wanted: (table: TableToMove, row: MovingRow) => boolean = () => true,
): Promise<void> {
  await to.filling(async () => {
    for (const { table, among } of parts) {
      for await (const rows of from.rows(table, among)) {
        await to.put(
          table,
          rows.filter((row) => wanted(table, row)),
        )
      }
    }
  })
}

async function contentsOf(shelf: Shelf, parts: readonly Part[]): Promise<Content[]> {
  const contents: Content[] = []
  for (const part of parts) contents.push(await contentOf(shelf, part))
  return contents
}

async function contentOf(shelf: Shelf, { table, among }: Part): Promise<Content> {
  const hash = createHash('sha256')
  let many = 0
  for await (const rows of shelf.rows(table, among)) {
    many += rows.length
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`)
  }
  return { table: table.name, rows: many, sha256: hash.digest('hex') }
}

const sameContents = (some: readonly Content[], others: readonly Content[]) =>
  some.every(({ sha256 }, at) => sha256 === others[at]?.sha256)

function compared(wanted: readonly Content[], found: readonly Content[], from: Shelf, to: Shelf): Moved {
  const other = wanted.find(({ sha256 }, at) => sha256 !== found[at]?.sha256)
  if (other) {
    throw new SetupTrouble(
      `What arrived in ${to.name} is not what left ${from.name}: ${other.table} differs. Do not use it; empty it and move again.`,
    )
  }
  return { already: false, contents: found }
}
