import { stringify } from 'csv-stringify/sync'
import { Command } from 'commander'
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { engine } from '~db/engine'
import type { Giver, RecipientKind } from '~/domain/learning/giving'
import { instant, type Instant } from '~/domain/time'
import { originOf, readEnv } from '~/platform/env.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'
import { checkedGrants, grantsAsJson, grantsAsRows } from '~/queries/learning/grants-file.server'
import { giverOf, type GrantChecked } from '~/queries/learning/grants.server'
import { partnershipBySlug, type PartnershipRow } from '~/records/people/actor.server'
import { troubleAtPlace } from '~/ui/learning/trouble-words'
import { translator } from '~/ui/messages/translator'
import { CommandFailed } from './command-failed'

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
 * of which there is nothing to say is not written, and one of before is taken away.
 * @throws CommandFailed when there is no such partnership, or the folder cannot be written.
 */
export async function exportGrants(world: World, slug: string, out: string, origin: string, now: Instant) {
  const partnership = await world.read((db) => partnershipBySlug(db, slug))
  if (!partnership) throw new CommandFailed(`There is no partnership ${slug} here.`)
  const giver = await world.read((db) => giverOf(db, partnership, origin))
  const files: { path: string; grants: number }[] = []
  const leftOut: string[] = []
  try {
    mkdirSync(out, { recursive: true })
    for (const recipients of ['organisations', 'individuals'] as const)
      files.push(...(await writeBoth(world, partnership, giver, recipients, out, now, leftOut)))
  } catch (trouble) {
    const { code, message } = trouble as NodeJS.ErrnoException
    if (code !== undefined && /^E[A-Z]+$/.test(code)) throw new CommandFailed(`${out} cannot be written: ${message}`)
    throw trouble
  }
  return { files, leftOut }
}

async function writeBoth(
  world: World,
  partnership: PartnershipRow,
  giver: Giver,
  recipients: RecipientKind,
  out: string,
  now: Instant,
  leftOut: string[],
) {
  let grants = 0
  async function* counted() {
    for await (const batch of checkedGrants(world, partnership, giver, now)) {
      const own = batch.filter((one) => one.recipients === recipients)
      for (const one of own) if (one.troubles.length > 0) leftOut.push(inWords(one))
      grants += own.filter(({ troubles }) => troubles.length === 0).length
      yield own
    }
  }
  async function* lines() {
    for await (const rows of grantsAsRows(checkedGrants(world, partnership, giver, now), recipients))
      yield stringify(rows, { escape_formulas: true, record_delimiter: 'windows' })
  }
  const name = join(out, `grants-to-${recipients}`)
  await whole(`${name}.json`, grantsAsJson(counted(), giver, recipients, now), () => grants > 0)
  await whole(`${name}.csv`, lines(), () => grants > 0)
  return grants > 0 ? [`${name}.json`, `${name}.csv`].map((path) => ({ path, grants })) : []
}

/** Writes all of a file or nothing. */
async function whole(path: string, pieces: AsyncIterable<string>, isThere: () => boolean): Promise<void> {
  const half = `${path}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(half))
    if (isThere()) renameSync(half, path)
    else rmSync(path, { force: true })
  } finally {
    rmSync(half, { force: true })
  }
}

function inWords({ idea, troubles }: GrantChecked): string {
  const english = translator('en', { now: instant(0) })
  const words = troubles.map((one) => troubleAtPlace(english, one))
  return `Left out: ${idea.round} ${idea.reference}. ${words.join(' ')}`
}
