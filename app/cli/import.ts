import { Command } from 'commander'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { engine } from '~db/engine'
import { importElection } from '~/commands/voting/import-election.server'
import type { Instant } from '~/domain/time'
import type { PbFile } from '~/domain/voting'
import { broughtIn, countedAnew, type BroughtIn } from '~/domain/voting/brought-in'
import { systemClock } from '~/platform/clock.server'
import { readEnv } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'
import { occasion } from '~/platform/occasion.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'
import { partnershipBySlug } from '~/records/people/actor.server'
import { CommandFailed } from './command-failed'
import { readPbFile } from './pb-file'

interface ImportOptions {
  partnership: string
  title?: string
  slug?: string
  json?: boolean
}

/** `sparks import FILE.pb --partnership SLUG`: makes a round that is over out of a real election. */
export function importCommand(): Command {
  return new Command('import')
    .description('Make a round that is over out of an election in a .pb file, with its public results page.')
    .argument('<file>', 'the .pb file (pabulib.org/format)')
    .requiredOption('--partnership <slug>', 'the partnership that shows it, by its name in addresses')
    .option('--title <title>', 'what to call the round (made from the file if left out)')
    .option('--slug <slug>', 'its name in addresses: a-z, 0-9 and - (made from the title if left out)', slugOf)
    .option('--json', 'print the result as one line of JSON')
    .addHelpText('after', '\nNone of the partnership’s money is touched. A file with a fault changes nothing.')
    .action(async (path: string, options: ImportOptions) => {
      const started = performance.now()
      const file = readPbFile(path)
      const { database } = readEnv(process.env)
      if (engine === 'sqlite' && !existsSync(database))
        throw new CommandFailed(`There is no database at ${database}. Run: npm run demo, or: sparks migrate`)
      await migrate(database)
      const world = openWorld(database)
      try {
        const partnershipId = await partnershipNamed(world, options.partnership)
        const on = occasion(systemClock, null)
        const terms = termsOf(file, on.at)
        const counts = countedAnew(file.election)
        const { slug, title } = options
        const asked = { partnershipId, slug, title, fileHash: fingerprint(path), file, terms, counts }
        const made = await world.write((db) => importElection(db, on, asked))
        if (!made.ok) throw new CommandFailed(refusals[made.because](String(made.values['slug'])))
        const { voters, projects, order } = counts.deciding
        const seconds = Number(((performance.now() - started) / 1000).toFixed(3))
        const address = `/p/${options.partnership}/rounds/${made.slug}/results`
        const told = { round: made.slug, title: made.title, voters, projects, funded: order.length, address, seconds }
        const count = (value: number) => value.toLocaleString('en-GB')
        process.stdout.write(
          options.json
            ? `${JSON.stringify(told)}\n`
            : `${made.title}: ${count(voters)} voters, ${projects} projects, ${order.length} funded. See ${address}\n`,
        )
      } finally {
        await world.close()
      }
    })
}

const fingerprint = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

const refusals = {
  'imported-already': (slug: string) =>
    `This file has been brought in already, as the round ${slug}. Nothing was changed.`,
  'slug-taken': (slug: string) => `There is a round ${slug} already. Choose another: --slug … Nothing was changed.`,
}

async function partnershipNamed(world: World, slug: string): Promise<string> {
  const found = await world.read((db) => partnershipBySlug(db, slug))
  if (!found) throw new CommandFailed(`There is no partnership ${slug} here. Nothing was changed.`)
  return found.id
}

function termsOf(file: PbFile, now: Instant): BroughtIn {
  try {
    return broughtIn(file, now)
  } catch (trouble) {
    if (!(trouble instanceof RangeError)) throw trouble
    throw new CommandFailed('An amount in this file is too large to be kept exactly. Nothing was changed.')
  }
}

function slugOf(text: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text
  throw new CommandFailed('A slug is made of a-z, 0-9 and -, such as spring-2026.')
}
