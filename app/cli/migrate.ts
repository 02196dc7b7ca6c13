import { Command } from 'commander'
import { readEnv } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'

export function migrateCommand(): Command {
  return new Command('migrate')
    .description("bring the database up to this version's schema; running it again changes nothing")
    .action(() => {
      const { databaseFile } = readEnv(process.env)
      migrate(databaseFile)
      process.stdout.write(`Ready: ${databaseFile}\n`)
    })
}
