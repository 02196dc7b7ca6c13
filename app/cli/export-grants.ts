import { stringify } from 'csv-stringify/sync'
import { Command } from 'commander'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { engine } from '~db/engine'
import type { RecipientKind } from '~/domain/learning/giving'
import { instant, type Instant } from '~/domain/time'
import { originOf, readEnv } from '~/platform/env.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'
import {
  checkedGrants,
  endOfJson,
  jsonOfGrants,
  publishable,
  rowsOfGrants,
} from '~/queries/learning/grants-file.server'
import { giverOf, type GrantChecked } from '~/queries/learning/grants.server'
import { partnershipBySlug } from '~/records/people/actor.server'
import { troubleAtPlace } from '~/ui/learning/trouble-words'
import { translator } from '~/ui/messages/translator'
import { CommandFailed } from './command-failed'
import { WholeFile } from './whole-file'

/** `sparks export 360giving --partnership SLUG --out DIR`: every grant as open data. */
export function exportGrantsCommand(): Command {
  return new Command('360giving')
    .description(
      'Write the grants of a partnership in the 360Giving standard 1.4: JSON and CSV, groups and individuals apart.',
    )
    .requiredOption('--partnership <slug>', 'the partnership, as it stands in its address')
    .requiredOption('--out <folder>', 'the folder to write into; it is made when it is not there')
    .addHelpText(
      'after',
      '\nReads only. Each grant is checked on its way out: one that must be mended is left out, and told.',
    )
    .action(async ({ partnership: slug, out }: { partnership: string; out: string }) => {
      const env = readEnv(process.env)
      if (engine === 'sqlite' && !existsSync(env.database))
        throw new CommandFailed(`There is no database at ${env.database}.`)
      const world = openWorld(env.database)
      try {
        const { files, leftOut } = await exportGrants(world, slug, out, originOf(env), instant(Date.now()))
        for (const { path, grants } of files)
          process.stdout.write(`${path}: ${grants.toLocaleString('en-GB')} ${grants === 1 ? 'grant' : 'grants'}\n`)
        if (files.length === 0) process.stdout.write('There is no grant to publish yet.\n')
        for (const one of leftOut) process.stderr.write(`${one}\n`)
      } finally {
        await world.close()
      }
    })
}

/**
 * Writes the grants to `out`: `grants-to-organisations` and `grants-to-individuals`, each as `.json` and `.csv`. A file
 * of which there is nothing to say is not written, and one of before is taken away. However many there are, each is read
 * once and few are held.
 * @throws CommandFailed when there is no such partnership, or the folder cannot be written.
 */
export async function exportGrants(world: World, slug: string, out: string, origin: string, now: Instant) {
  const partnership = await world.read((db) => partnershipBySlug(db, slug))
  if (!partnership) throw new CommandFailed(`There is no partnership ${slug} here.`)
  const giver = await world.read((db) => giverOf(db, partnership, origin))
  const leftOut: string[] = []
  try {
    mkdirSync(out, { recursive: true })
    const pairs = kinds.map((recipients) => {
      const name = join(out, `grants-to-${recipients}`)
      return { recipients, json: new WholeFile(`${name}.json`), csv: new WholeFile(`${name}.csv`), grants: 0 }
    })
    try {
      for await (const batch of checkedGrants(world, partnership, giver, now)) {
        for (const one of batch) if (one.troubles.length > 0) leftOut.push(inWords(one))
        for (const pair of pairs) {
          const grants = publishable(batch, pair.recipients)
          if (grants.length === 0) continue
          const isFirst = pair.grants === 0
          await pair.json.add(jsonOfGrants(grants, { giver, recipients: pair.recipients, now }, isFirst))
          await pair.csv.add(stringify(rowsOfGrants(grants, isFirst), csvWay))
          pair.grants += grants.length
        }
      }
      for (const { json, csv, grants } of pairs) {
        if (grants > 0) await json.add(endOfJson)
        await json.finish()
        await csv.finish()
      }
    } finally {
      for (const { json, csv } of pairs) await Promise.all([json.giveUp(), csv.giveUp()])
    }
    const files = pairs.flatMap(({ json, csv, grants }) =>
      grants > 0 ? [json, csv].map(({ path }) => ({ path, grants })) : [],
    )
    return { files, leftOut }
  } catch (trouble) {
    const { code, message } = trouble as NodeJS.ErrnoException
    if (code !== undefined && /^E[A-Z]+$/.test(code)) throw new CommandFailed(`${out} cannot be written: ${message}`)
    throw trouble
  }
}

const kinds: readonly RecipientKind[] = ['organisations', 'individuals']

const csvWay = { escape_formulas: true, record_delimiter: 'windows' } as const

function inWords({ idea, troubles }: GrantChecked): string {
  const english = translator('en', { now: instant(0) })
  const words = troubles.map((one) => troubleAtPlace(english, one))
  return `Left out: ${idea.round} ${idea.reference}. ${words.join(' ')}`
}
