import { Command } from 'commander'
import { withoutPassword } from '~db/engine'
import { readEnv } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'

export function migrateCommand(): Command {
  return new Command('migrate')
    .description("bring the database up to this version's schema; running it again changes nothing")
    .action(async () => {
      const { database } = readEnv(process.env)
      await migrate(database)
      process.stdout.write(`Ready: ${withoutPassword(database)}\n`)
    })
}
