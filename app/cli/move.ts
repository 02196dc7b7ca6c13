import { Command } from 'commander'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { engineOf, fileOf, withoutPassword } from '~db/engine'
import { migrate } from '~/platform/migrate.server'
import { moveEverything, movePartnership, type Moved } from '~/platform/move.server'
import { SetupTrouble } from '~/platform/root.server'
import type { Shelf } from '~/platform/shelf.server'
import { sqliteShelf } from '~/platform/sqlite/shelf.server'
import { CommandFailed } from './command-failed'

interface MoveOptions {
  from: string
  to: string
  partnership?: string
  json?: boolean
}

/** `sparks move`: copies an installation, or one partnership, from one database to another, whichever their engines. */
export function moveCommand(): Command {
  return new Command('move')
    .description('copy an installation, or one partnership of it, into another database, and compare every row')
    .requiredOption('--from <address>', 'where it is, such as file:data/sparks.db')
    .requiredOption('--to <address>', 'where it shall be, such as postgres://user:password@host/name')
    .option('--partnership <slug>', 'only this partnership, with the people it knows')
    .option('--json', 'print the result as one line of JSON')
    .addHelpText(
      'after',
      '\nThe source is only read. All of it arrives, or nothing; after a failure, run it again.' +
        '\nTry it while the app runs; for the last time, stop the app first.',
    )
    .action(async ({ from, to, partnership, json }: MoveOptions) => {
      const started = performance.now()
      if (engineOf(from) === 'sqlite' && !existsSync(fileOf(from))) {
        throw new CommandFailed(`There is no database at ${fileOf(from)}.`)
      }
      if (from === '' || to === '') throw new CommandFailed('Both --from and --to need an address.')
      if (from === to) throw new CommandFailed('These are one and the same database.')
      const left = soundnessOf(from)
      await migrate(to)
      const moved = await between(from, to, (one, other) =>
        partnership === undefined ? moveEverything(one, other) : movePartnership(one, other, partnership),
      )
      const arrived = soundnessOf(to)
      refuseDifferences(left, arrived)
      const seconds = Number(((performance.now() - started) / 1000).toFixed(3))
      process.stdout.write(
        json ? `${inJson({ from, to }, moved, seconds)}\n` : inWords({ from, to }, moved, arrived, seconds),
      )
    })
}

async function between(from: string, to: string, work: (from: Shelf, to: Shelf) => Promise<Moved>): Promise<Moved> {
  const source = await shelfAt(from, true)
  try {
    const target = await shelfAt(to, false)
    try {
      return await work(source, target)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function shelfAt(address: string, readonly: boolean): Promise<Shelf> {
  return engineOf(address) === 'postgres'
    ? (await import('~/platform/postgres/shelf.server')).postgresShelf(address, { readonly })
    : sqliteShelf(fileOf(address), { readonly })
}

interface Soundness {
  readonly ok: boolean
  readonly partnerships: readonly {
    slug: string
    acts: number
    entries: number
    registerRows: number
    rounds: number
  }[]
}

/** `sparks verify` in a process of its own: the program speaks to one engine at a time. */
function soundnessOf(address: string): Soundness {
  const [, program = ''] = process.argv
  const env = { ...process.env, DATABASE_URL: engineOf(address) === 'postgres' ? address : `file:${fileOf(address)}` }
  const words = [...process.execArgv, program, 'verify', '--json']
  const { stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8', maxBuffer: 1 << 28 })
  const line = stdout.trim().split('\n').at(-1)
  if (!line) throw new SetupTrouble(stderr.trim() || `${withoutPassword(address)} could not be looked through.`)
  const found = JSON.parse(line) as Soundness
  if (found.ok) return found
  throw new SetupTrouble(
    `${withoutPassword(address)} is not sound. See what is wrong: DATABASE_URL=… sparks verify. Nothing more was done.`,
  )
}

/** Acts on record, entries of the journal, rows of the register and rounds, counted by those who check them. */
function refuseDifferences(left: Soundness, arrived: Soundness): void {
  for (const there of arrived.partnerships) {
    const here = left.partnerships.find(({ slug }) => slug === there.slug)
    if (!here) continue
    for (const of of ['acts', 'entries', 'registerRows', 'rounds'] as const) {
      if (here[of] !== there[of])
        throw new SetupTrouble(`${there.slug} has ${here[of]} ${of} here and ${there[of]} there.`)
    }
  }
}

const total = ({ contents }: Moved) => contents.reduce((sum, { rows }) => sum + rows, 0)

function inJson({ from, to }: Pick<MoveOptions, 'from' | 'to'>, moved: Moved, seconds: number): string {
  const { already, contents } = moved
  const addresses = { from: withoutPassword(from), to: withoutPassword(to) }
  return JSON.stringify({ ...addresses, already, rows: total(moved), seconds, sound: true, tables: contents })
}

function inWords({ from, to }: Pick<MoveOptions, 'from' | 'to'>, moved: Moved, arrived: Soundness, seconds: number) {
  const count = (value: number) => value.toLocaleString('en-GB')
  const lines = [
    moved.already
      ? `Everything is in ${withoutPassword(to)} already: ${count(total(moved))} rows, the same on both sides.`
      : `Copied ${count(total(moved))} rows into ${withoutPassword(to)} (${seconds} s). Every row is the same on both sides.`,
    `Both are sound: the books, the record of acts and the votes were looked through (${arrived.partnerships
      .map(({ slug, acts, entries }) => `${slug}: ${count(acts)} acts, ${count(entries)} entries in the journal`)
      .join('; ')}).`,
  ]
  if (engineOf(from) === 'sqlite' && engineOf(to) === 'postgres') {
    lines.push(
      `Take the key along: SPARKS_SECRET has to be what stands in ${fileOf(from)}.secret, or was set before. Ballots and`,
      'codes lie under it. Then start the app with the new DATABASE_URL, and keep the old file until you are content.',
    )
  }
  return `${lines.join('\n')}\n`
}
