import { Command, CommanderError } from 'commander'
import { SetupTrouble } from '~/platform/root.server'
import { administratorCommand } from './administrator'
import { checkCommand } from './check'
import { CommandFailed } from './command-failed'
import { demoCommand, standInCommand } from './demo'
import { eraseCommand } from './erase'
import { exportCommand } from './export'
import { importCommand } from './import'
import { migrateCommand } from './migrate'
import { moveCommand } from './move'
import { recountCommand } from './recount'
import { restoredCommand } from './restored'
import { serveCommand } from './serve'
import { tallyCommand } from './tally'
import { verifyCommand } from './verify'

/** `sparks`, the operator's command: one file a sub-command. */
const program = new Command('sparks')
  .description('Runs and checks an installation of Small Sparks.')
  .showHelpAfterError('(sparks --help lists the commands)')
  .addCommand(serveCommand())
  .addCommand(demoCommand())
  .addCommand(standInCommand(), { hidden: true })
  .addCommand(migrateCommand())
  .addCommand(moveCommand())
  .addCommand(verifyCommand())
  .addCommand(administratorCommand())
  .addCommand(eraseCommand())
  .addCommand(restoredCommand())
  .addCommand(tallyCommand())
  .addCommand(recountCommand())
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(checkCommand())

try {
  await program.parseAsync()
} catch (trouble) {
  // What a person can put right is said in words; anything else is ours, and keeps its stack.
  if (trouble instanceof CommanderError) process.exitCode = trouble.exitCode
  else {
    const inWords = trouble instanceof SetupTrouble || trouble instanceof CommandFailed
    const words = inWords ? trouble.message : ((trouble as Error).stack ?? String(trouble))
    process.stderr.write(`${words}\n`)
    process.exitCode = 1
  }
}
