import type { PartnershipRole } from './role'

/** What a list can say of a person; `first` and `last` together are a name. */
export const columnNames = ['name', 'email', 'role', 'neighbourhood', 'voting'] as const
export type ColumnName = (typeof columnNames)[number]
export type Columns = Partial<Record<ColumnName | 'first' | 'last', number>>

/** Headings as people write them, in English and Welsh, plain (`plainWords`). */
const headings: Record<ColumnName | 'first' | 'last', readonly string[]> = {
  name: ['name', 'full name', 'enw', 'enw llawn', 'person', 'resident'],
  first: ['first name', 'forename', 'given name', 'enw cyntaf'],
  last: ['last name', 'surname', 'family name', 'cyfenw', 'enw olaf'],
  email: [
    'email',
    'e mail',
    'email address',
    'e mail address',
    'mail',
    'ebost',
    'e bost',
    'cyfeiriad ebost',
    'cyfeiriad e bost',
  ],
  role: ['role', 'roles', 'rol', 'swydd', 'swyddogaeth'],
  neighbourhood: ['neighbourhood', 'neighborhood', 'area', 'village', 'place', 'cymdogaeth', 'ardal', 'pentref', 'bro'],
  voting: ['voting', 'vote', 'votes', 'can vote', 'pleidleisio', 'pleidlais', 'yn pleidleisio'],
}

const roleWords: Record<PartnershipRole | 'none', readonly string[]> = {
  none: ['', 'none', 'resident', 'neighbour', 'preswylydd', 'cymydog', 'dim'],
  panel: ['panel', 'panel member', 'member', 'aelod o r panel', 'aelod panel', 'aelod'],
  chair: ['chair', 'co ordinator', 'coordinator', 'cadeirydd', 'cydlynydd'],
  treasurer: ['treasurer', 'trysorydd'],
  authoriser: ['authoriser', 'second signatory', 'signatory', 'ail lofnodwr', 'llofnodwr'],
  builder: ['builder', 'community builder', 'connector', 'adeiladwr', 'adeiladwr cymunedol'],
  observer: ['observer', 'sylwedydd', 'arsylwr'],
  examiner: [],
}

const yes = ['yes', 'y', 'true', '1', 'x', '✓', 'ie', 'oes', 'ydy', 'ydi', 'gwir', 'voting', 'pleidleisio']
const no = ['no', 'n', 'false', '0', 'na', 'nac', 'nac oes', 'nac ydy', 'nage', 'ffug', 'non voting', 'dim']

/** Words as they are compared: small letters without accents, marks as spaces. */
export const plainWords = (words: string): string => (/^[a-z0-9]*$/.test(words) ? words : plained(words))

const plained = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}✓]+/gu, ' ')
    .trim()

const meaning = <Name extends string>(table: Record<Name, readonly string[]>) =>
  new Map(
    (Object.entries(table) as [Name, readonly string[]][]).flatMap(([name, words]) =>
      words.map((word) => [word, name]),
    ),
  )
const headingMeans = meaning(headings)
const roleMeans = meaning(roleWords)

/** Nothing for a resident like any other; `undefined` for a word we do not know. */
export function readRole(said: string): PartnershipRole | null | undefined {
  const role = roleMeans.get(plainWords(said))
  return role === 'none' ? null : role
}

export function readYesNo(said: string): boolean | undefined {
  const plain = plainWords(said)
  return yes.includes(plain) ? true : no.includes(plain) ? false : undefined
}

/**
 * Which column holds what, by the first line. When that is no line of headings but somebody already, the cell with an
 * @ holds the address and the first other one the name.
 */
export function columnsOf(first: readonly string[]): { columns: Columns; headed: boolean } {
  const columns: Columns = {}
  first.forEach((cell, place) => {
    const name = headingMeans.get(plainWords(cell))
    if (name !== undefined) columns[name] ??= place
  })
  if (Object.keys(columns).length > 0 && !first.some((cell) => cell.includes('@'))) return { columns, headed: true }
  const email = first.findIndex((cell) => cell.includes('@'))
  if (email < 0) return { columns: {}, headed: true }
  const name = first.findIndex((cell, place) => place !== email && cell.trim() !== '')
  return { columns: { email, ...(name < 0 ? {} : { name }) }, headed: false }
}
