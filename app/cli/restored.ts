import { Command } from 'commander'
import { instant } from '~/domain/time'
import { sayAllWereRestored } from '~/jobs/watch-votes.server'
import { readEnv } from '~/platform/env.server'
import { openSparks } from '~/platform/sparks.server'
import { CommandFailed } from './command-failed'

/** `sparks restored`: says to everyone on the roll of a vote that is on that the database was brought back from a copy. */
export function restoredCommand(): Command {
  return new Command('restored')
    .description('after a PostgreSQL copy was brought back: say so in every vote that is on, before the app is started')
    .requiredOption('--seen <moment>', 'when the database was last whole, such as 2026-03-25T18:00Z')
    .action(async ({ seen }: { seen: string }) => {
      const at = Date.parse(seen)
      if (Number.isNaN(at)) throw new CommandFailed(`'${seen}' is no moment. Write it like 2026-03-25T18:00Z`)
      const sparks = openSparks(readEnv(process.env))
      try {
        const said = await sayAllWereRestored(sparks, instant(at))
        process.stdout.write(
          said.length === 0
            ? 'No vote is on, or all of them know it already.\n'
            : `${said.length === 1 ? 'One vote is' : `${said.length} votes are`} told of it. Nothing is counted there until two officers have settled what comes of it.\n`,
        )
      } finally {
        await sparks.world.close()
      }
    })
}
