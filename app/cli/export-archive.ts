import { Command } from 'commander'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { engine } from '~db/engine'
import { instant, type Instant } from '~/domain/time'
import { archivePieces, type ArchiveKind } from '~/jobs/archive/make-archive.server'
import { originOf, readEnv, type Env } from '~/platform/env.server'
import { FilesUnavailable } from '~/platform/files/file-store.server'
import { openFiles } from '~/platform/files/open-files.server'
import { FileLost } from '~/platform/files/whole-file.server'
import { openLog } from '~/platform/log.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'
import { partnershipBySlug } from '~/records/people/actor.server'
import { CommandFailed } from './command-failed'

interface ArchiveOptions {
  partnership: string
  out: string
  public?: boolean
}

/** `sparks export archive --partnership SLUG --out FILE [--public]`: all a partnership owns, in one ZIP. */
export function exportArchiveCommand(): Command {
  return new Command('archive')
    .description('Write all a partnership owns into one ZIP, readable without this program.')
    .requiredOption('--partnership <slug>', 'the partnership, as it stands in its address')
    .requiredOption('--out <file>', 'where to write it')
    .option('--public', 'only what is public, and nobody’s personal data')
    .addHelpText('after', '\nReads only. Without --public it holds personal data: keep it locked away.')
    .action(async ({ partnership, out, public: isPublic = false }: ArchiveOptions) => {
      const env = readEnv(process.env)
      if (engine === 'sqlite' && !existsSync(env.database))
        throw new CommandFailed(`There is no database at ${env.database}.`)
      const world = openWorld(env.database)
      try {
        const kind = isPublic ? 'public' : 'whole'
        const { hash, size } = await exportArchive(world, env, { slug: partnership, kind, out }, instant(Date.now()))
        process.stdout.write(`${out}: ${size.toLocaleString('en-GB')} bytes, SHA-256 ${hash}\n`)
        if (!isPublic) process.stderr.write('It holds personal data. Keep it locked away, and pass it on to nobody.\n')
      } finally {
        await world.close()
      }
    })
}

/**
 * Writes a partnership's archive to `out`: all of it or nothing. Nobody but who runs the program can read the file.
 * @throws CommandFailed when there is no such partnership, or it cannot be written or read.
 */
export async function exportArchive(
  world: World,
  env: Env,
  { slug, kind, out }: { readonly slug: string; readonly kind: ArchiveKind; readonly out: string },
  now: Instant,
): Promise<{ hash: string; size: number }> {
  const partnership = await world.read((db) => partnershipBySlug(db, slug))
  if (!partnership) throw new CommandFailed(`There is no partnership ${slug} here.`)
  const of = { world, database: env.database, files: openFiles(env.files), log: openLog(env.logLevel) }
  const half = `${out}.part`
  const sum = createHash('sha256')
  let size = 0
  try {
    const pieces = archivePieces({ ...of, partnership, origin: originOf(env), now }, kind)
    async function* counted() {
      for await (const piece of pieces) {
        sum.update(piece)
        size += piece.length
        yield piece
      }
    }
    await pipeline(Readable.from(counted(), { objectMode: false }), createWriteStream(half, { mode: 0o600 }))
    renameSync(half, out)
    return { hash: sum.digest('hex'), size }
  } catch (trouble) {
    rmSync(half, { force: true })
    const { code, message } = trouble as NodeJS.ErrnoException
    if (code !== undefined && /^E[A-Z]+$/.test(code)) throw new CommandFailed(`${out} cannot be written: ${message}`)
    if (trouble instanceof FilesUnavailable || trouble instanceof FileLost) throw new CommandFailed(trouble.message)
    throw trouble
  }
}
