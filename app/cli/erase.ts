import { Command } from 'commander'
import { existsSync } from 'node:fs'
import { readErasedList, replayErasures } from '~/jobs/erase-when-due.server'
import { readEnv } from '~/platform/env.server'
import { openSparks } from '~/platform/sparks.server'
import { allErased } from '~/queries/people/erasures.server'
import { CommandFailed } from './command-failed'

/** `sparks erase`: after a copy has been brought back, whoever was erased since it was made is erased again. */
export function eraseCommand(): Command {
  return new Command('erase')
    .description('the list of those who were erased: print it, or erase them again after a copy was brought back')
    .option('--list', 'print the ids of those who were erased, one a line (they are nobody’s any more)')
    .option('--replay <file>', 'erase everyone on such a list who is still, or again, in the database')
    .action(async ({ list, replay }: { list?: true; replay?: string }) => {
      if (!list && replay === undefined) throw new CommandFailed('Say what to do: --list, or --replay FILE')
      // A name that is mistyped must not read as if nobody was left to be erased.
      if (replay !== undefined && !existsSync(replay)) throw new CommandFailed(`There is no list at ${replay}`)
      const sparks = openSparks(readEnv(process.env))
      try {
        if (list) for (const id of await sparks.world.read(allErased)) process.stdout.write(`${id}\n`)
        if (replay !== undefined) {
          const again = await replayErasures(sparks, readErasedList(replay))
          process.stdout.write(`${again} had to be erased again.\n`)
        }
      } finally {
        await sparks.world.close()
      }
    })
}
