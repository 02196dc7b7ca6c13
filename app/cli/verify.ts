import { Command } from 'commander'
import { existsSync } from 'node:fs'
import { withoutPassword } from '~db/engine'
import type { FileStore } from '~/platform/files/file-store.server'
import { openFiles } from '~/platform/files/open-files.server'
import { placeFor, type FilesSettings } from '~/platform/files/place.server'
import { databaseFrom } from '~/platform/env.server'
import { SetupTrouble } from '~/platform/root.server'
import { openToCheck } from '~/platform/open-to-check.server'
import { inWords } from '~/platform/sqlite/open-to-check.server'
import { soundnessLaws, soundnessOf, type PartnershipChecked } from '~/queries/soundness.server'

const allLaws = {
  file: 'every page and index of the database can be read',
  links: 'every row that names another finds it',
  schema: "tables, indexes and the triggers against editing are this version's",
  ...soundnessLaws,
} as const
type Law = keyof typeof allLaws

/** Laws that nothing recorded yet can break. */
const nothingYet: Partial<Record<Law, { readonly words: string; readonly of: 'statements' | 'periods' }>> = {
  L12: { words: 'no period has been closed yet', of: 'periods' },
  L13: { words: 'no bank statement has been reconciled yet', of: 'statements' },
}

/** `sparks verify`: looks through a database and says, law by law, whether it is sound. Changes nothing. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('say whether a database is sound: the file, the books, the votes and the record of acts')
    .argument('[file]', 'the database file, such as a copy that was brought back (the one in DATABASE_URL if left out)')
    .option('--json', 'print the result as one line of JSON')
    .addHelpText(
      'after',
      '\nReads only, and may be run while the app is. Ends with 0 when every law holds, and 1 when not.',
    )
    .action(async (named: string | undefined, { json }: { json?: boolean }) => {
      const file = named ?? databaseFrom(process.env)
      const found = await verify(file)
      process.stdout.write(json ? `${JSON.stringify(found)}\n` : inPlainWords(found))
      if (!found.ok) process.exitCode = 1
    })
}

interface LawChecked {
  readonly law: Law
  readonly words: string
  holds: boolean
  faults: number
  /** The first of them. */
  readonly first: { partnership?: string; subject: string; words: string }[]
}

interface Verified {
  readonly file: string
  readonly ok: boolean
  readonly seconds: number
  readonly laws: readonly LawChecked[]
  readonly partnerships: readonly (Omit<PartnershipChecked, 'faults'> & { holds: boolean })[]
}

const mostTold = 20

/** @throws SetupTrouble when the file cannot be looked through at all. */
export async function verify(file: string): Promise<Verified> {
  const started = performance.now()
  const checked = new Map<Law, LawChecked>()
  for (const law of Object.keys(allLaws) as Law[]) {
    checked.set(law, { law, words: allLaws[law], holds: true, faults: 0, first: [] })
  }
  const tell = (law: Law, subject: string, words: string, partnership?: string) => {
    const of = checked.get(law)
    if (!of) return
    of.holds = false
    of.faults += 1
    if (of.first.length < mostTold) of.first.push({ partnership, subject, words })
  }
  const partnerships: Verified['partnerships'][number][] = []
  const open = await openToCheck(file)
  try {
    for (const words of await open.damage()) tell('file', file, words)
    for (const words of await open.danglingLinks()) tell('links', words.split(',')[0] ?? '', words)
    for (const words of await open.strangeSchema()) tell('schema', words.split(' is ')[0] ?? '', words)
    for await (const { faults, ...one } of soundnessOf(open.db, filesOf(file))) {
      for (const { law, subject, words } of faults) tell(law, subject, words, one.slug)
      partnerships.push({ ...one, holds: faults.length === 0 })
    }
  } catch (cause) {
    throw inWords(cause, file)
  } finally {
    await open.close()
  }
  const laws = [...checked.values()]
  const seconds = Number(((performance.now() - started) / 1000).toFixed(3))
  return { file: withoutPassword(file), ok: laws.every(({ holds }) => holds), seconds, laws, partnerships }
}

/** Where its files are: beside it; or, of a copy that has none beside it, where the app keeps its own. */
function filesOf(database: string): FileStore {
  const place = placeFor(process.env as FilesSettings, database)
  const noneBeside = place.kind === 'folder' && !existsSync(place.folder) && process.env['FILES_URL'] === undefined
  const own = noneBeside ? ownDatabase() : undefined
  return openFiles(own === undefined ? place : placeFor(process.env as FilesSettings, own))
}

/** The app's own database; nothing when the settings name none: another can be looked through all the same. */
function ownDatabase(): string | undefined {
  try {
    return databaseFrom(process.env)
  } catch (cause) {
    if (cause instanceof SetupTrouble) return undefined
    throw cause
  }
}

const counted = (many: number, one: string, more = `${one}s`) =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`

function inPlainWords({ file, ok, seconds, laws, partnerships }: Verified): string {
  const total = (of: 'acts' | 'entries' | 'registerRows' | 'rounds' | 'statements' | 'periods') =>
    partnerships.reduce((sum, each) => sum + each[of], 0)
  const lines = [
    `${file}: ${counted(partnerships.length, 'partnership')}, ${counted(total('rounds'), 'round')}, ` +
      `${counted(total('entries'), 'entry', 'entries')} in the journal, ${counted(total('registerRows'), 'row')} ` +
      `in the register, ${counted(total('acts'), 'act')} on record.`,
    '',
  ]
  for (const { law, words, holds, faults, first } of laws) {
    const { words: none, of } = nothingYet[law] ?? {}
    const vacuous = of !== undefined && total(of) > 0 ? undefined : none
    lines.push(`${holds ? '✓' : '✗'} ${law.padEnd(10)}${words}${holds && vacuous ? ` (${vacuous})` : ''}`)
    for (const { partnership, subject, words: why } of first) {
      lines.push(`    ${partnership === undefined ? why : `${partnership}: ${subject} ${why}`}`)
    }
    if (faults > first.length) lines.push(`    … and ${counted(faults - first.length, 'more', 'more')}`)
  }
  const broken = laws.filter(({ holds }) => !holds)
  const last = ok
    ? `Sound: all of these hold (${seconds} s).`
    : `Not sound: ${counted(broken.length, 'law does', 'laws do')} not hold (${broken.map(({ law }) => law).join(', ')}). ` +
      'Amounts are in pence. Take a copy, change nothing by hand, and see docs/operating.md.'
  return `${[...lines, '', last].join('\n')}\n`
}
