import { Command, InvalidArgumentError } from 'commander'
import { engineOf } from '~db/engine'
import { readEnv, type Env } from '~/platform/env.server'
import { startJobs } from '~/jobs/clockwork.server'
import { completeErasedList, erasedListBeside, readErasedList, replayErasures } from '~/jobs/erase-when-due.server'
import { watchVotes } from '~/jobs/watch-votes.server'
import { migrate } from '~/platform/migrate.server'
import { SetupTrouble } from '~/platform/root.server'
import { openSparks, type Sparks } from '~/platform/sparks.server'
import { startServer } from '~/server/start'
import type { AppOptions } from '~/server/app'

export function serveCommand(): Command {
  return new Command('serve')
    .description('start the app (settings come from the environment; docs/operating.md lists them)')
    .option('--port <number>', 'where to listen', port)
    .action(async ({ port }: { port?: number }) => {
      const env = readEnv(process.env, port === undefined ? {} : { port })
      insistOnAddress(env)
      await migrate(env.database)
      const sparks = openSparks(env)
      await serveUntilStopped(sparks)
    })
}

/**
 * The links in letters take people to where they sign in: by what address, the operator says, not whoever asks.
 * @throws SetupTrouble when letters are sent and it is not said.
 */
export function insistOnAddress({ smtpUrl, publicOrigin }: Pick<Env, 'smtpUrl' | 'publicOrigin'>): void {
  if (smtpUrl !== undefined && publicOrigin === undefined) {
    throw new SetupTrouble(
      'PUBLIC_ORIGIN: letters are sent (SMTP_URL), so say by which address people reach these pages, such as https://sparks.example.org',
    )
  }
}

/** Answers, and does what the clock asks for, until told to stop; then finishes what is under way. */
export async function serveUntilStopped(sparks: Sparks, more?: AppOptions['more']): Promise<void> {
  await sparks.files.check()
  const { env, log } = sparks
  if (engineOf(env.database) === 'postgres' && env.files.kind === 'folder') {
    const { folder } = env.files
    log.warn(
      { files: folder },
      'files are kept in a folder: several servers have to share it, or use a bucket (FILES_URL)',
    )
  }
  const erased = erasedListBeside(env.database)
  if (erased !== null) await replayErasures(sparks, readErasedList(erased))
  await completeErasedList(sparks)
  // Before anybody votes or anything is counted on what a copy has left.
  await watchVotes(sparks)
  const marking = setInterval(() => {
    watchVotes(sparks).catch((trouble: unknown) => {
      log.error({ job: 'watchVotes', err: { message: trouble instanceof Error ? trouble.message : String(trouble) } })
    })
  }, markEveryMilliseconds)
  const running = await startServer(sparks, more)
  const jobs = startJobs(sparks)
  process.stdout.write(`Small Sparks is on ${running.url}\n`)
  const stop = async () => {
    clearInterval(marking)
    await jobs.stop()
    await running.stop()
    await watchVotes(sparks)
    await sparks.world.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}

const markEveryMilliseconds = 10_000

export function port(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number
  throw new InvalidArgumentError('It is a whole number from 0 to 65535.')
}
