import { Command } from 'commander'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { engine } from '~db/engine'
import { happened } from '~/domain/round'
import { ballotsAreTold } from '~/domain/voting/small-vote'
import { readEnv } from '~/platform/env.server'
import { openWorld } from '~/platform/open-world.server'
import { sha256OfPieces } from '~/platform/secrets.server'
import type { World } from '~/platform/world.server'
import { piecesOf, publishedFile } from '~/queries/voting/published-file.server'
import { partnershipById, partnershipBySlug } from '~/records/people/actor.server'
import { roundById, roundBySlug, type Round } from '~/records/round/course.server'
import { fileOnRecord } from '~/records/voting/file-on-record.server'
import { CommandFailed } from './command-failed'
import { exportArchiveCommand } from './export-archive'
import { exportGrantsCommand } from './export-grants'

interface ExportOptions {
  round: string
  out: string
}

/** `sparks export`: one thing out of an installation, as files that anyone can read. */
export function exportCommand(): Command {
  return new Command('export')
    .description('take something out of an installation, as a file')
    .addCommand(pbCommand())
    .addCommand(exportGrantsCommand())
    .addCommand(exportArchiveCommand())
}

/** `sparks export pb --round ID --out FILE`: a counted round's votes as a file that anyone can count again. */
function pbCommand(): Command {
  return new Command('pb')
    .description('Write the votes of a counted round as a .pb file (pabulib.org/format), for anyone to count again.')
    .requiredOption('--round <round>', 'the round: its id, or PARTNERSHIP/ROUND as they stand in its address')
    .requiredOption('--out <file>', 'where to write it')
    .addHelpText('after', '\nReads only. What was published before comes out byte for byte as it was published.')
    .action(async ({ round: named, out }: ExportOptions) => {
      const { database } = readEnv(process.env)
      if (engine === 'sqlite' && !existsSync(database)) throw new CommandFailed(`There is no database at ${database}.`)
      const world = openWorld(database)
      try {
        const { hash, size, voters, told } = await exportPb(world, named, out)
        const ballots = `${voters.toLocaleString('en-GB')} ${voters === 1 ? 'ballot' : 'ballots'}`
        process.stdout.write(`${out}: ${ballots}, ${size.toLocaleString('en-GB')} bytes, SHA-256 ${hash}\n`)
        if (!told)
          process.stderr.write(
            'So few voted that their ballots are not published. This file tells them: do not pass it on.\n',
          )
      } finally {
        await world.close()
      }
    })
}

/**
 * Writes a counted round's votes to `out`: all of it or nothing.
 * @throws CommandFailed when there is no such round, it is not counted yet, or what comes out is not what was published.
 */
export async function exportPb(
  world: World,
  named: string,
  out: string,
): Promise<{ hash: string; size: number; voters: number; told: boolean }> {
  const round = await world.read(async (db) => {
    const [partnership = '', slug = ''] = named.split('/')
    const home = slug === '' ? undefined : await partnershipBySlug(db, partnership)
    return home ? roundBySlug(db, home.id, slug) : roundById(db, named)
  })
  if (!round) throw new CommandFailed(`There is no round ${named} here.`)
  if (!happened(round, 'counted')) throw new CommandFailed(`The votes of ${named} have not been counted yet.`)
  const file = await fileOf(world, round)
  if (!file) throw new CommandFailed(`The round ${named} has no count.`)
  const half = `${out}.part`
  try {
    const pieces = () => piecesOf(file, (query) => world.read(query))
    await pipeline(Readable.from(pieces()), createWriteStream(half))
    const made = await sha256OfPieces(pieces())
    const record = await world.read((db) => fileOnRecord(db, round.id))
    if (record && record.hash !== made.hash) {
      throw new CommandFailed(
        `What comes out (${made.hash}) is not what was published (${record.hash}). Nothing was written. Run: sparks verify`,
      )
    }
    renameSync(half, out)
    return { ...made, voters: file.voters, told: ballotsAreTold(file) }
  } catch (trouble) {
    rmSync(half, { force: true })
    const { code, message } = trouble as NodeJS.ErrnoException
    if (code !== undefined && /^E[A-Z]+$/.test(code)) throw new CommandFailed(`${out} cannot be written: ${message}`)
    throw trouble
  }
}

const fileOf = (world: World, round: Round) =>
  world.read(async (db) => {
    const home = await partnershipById(db, round.partnershipId)
    return home ? publishedFile(db, home, round) : null
  })
