import { Command } from 'commander'
import { existsSync } from 'node:fs'
import { engine } from '~db/engine'
import { makeAdministrator } from '~/commands/people/make-administrator.server'
import { looksLikeEmail, plainEmail } from '~/domain/people'
import { systemClock } from '~/platform/clock.server'
import { databaseFrom } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'
import { occasion } from '~/platform/occasion.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'
import { administratorsNow } from '~/queries/people/administrators.server'
import { CommandFailed } from './command-failed'

/** `sparks administrator`: who looks after the installation; the first of them is made here. */
export function administratorCommand(): Command {
  return new Command('administrator')
    .description('say who looks after this installation, or make the first who does')
    .addCommand(
      new Command('add')
        .description('make someone an administrator: the first two here, further ones on the pages by two of them')
        .requiredOption('--email <address>', 'where we write to them; they sign in with it')
        .requiredOption('--name <name>', 'what their neighbours call them')
        .option('--recover <reason>', 'do it although there are two already; the reason is kept, and they are told')
        .action(async (options: { email: string; name: string; recover?: string }) => {
          await inTheWorld(async (world) => {
            process.stdout.write(`${await addAdministrator(world, options)}\n`)
          })
        }),
    )
    .addCommand(
      new Command('list').description('say who they are').action(async () => {
        await inTheWorld(async (world) => {
          const all = await world.read((db) => administratorsNow(db, systemClock.now()))
          process.stdout.write(
            all.length === 0
              ? 'Nobody yet. Make the first: sparks administrator add --email … --name …\n'
              : all
                  .map(({ name, email, since }) => `${name} <${email ?? 'no address'}>, since ${day(since)}\n`)
                  .join(''),
          )
        })
      }),
    )
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Does it, and says what was done. @throws CommandFailed in words. */
export async function addAdministrator(
  world: World,
  options: { readonly email: string; readonly name: string; readonly recover?: string },
): Promise<string> {
  const [email, name] = [plainEmail(options.email), options.name.trim()]
  if (!looksLikeEmail(email)) throw new CommandFailed(`${options.email} is not an email address. Nothing was changed.`)
  if (name === '' || name.length > 80) throw new CommandFailed('A name has 1 to 80 letters. Nothing was changed.')
  const recovery = options.recover?.trim() ?? null
  if (recovery === '') throw new CommandFailed('Say why: --recover "…". Nothing was changed.')
  const on = occasion(systemClock, null)
  const made = await world.write((db) => makeAdministrator(db, on, { email, name, recovery }, letters(name, recovery)))
  if (made.ok) {
    return `${name} is an administrator now, and signs in at /sign-in with ${email}.${made.others === 0 ? ' Add a second one soon, so that two can agree.' : ''}`
  }
  throw new CommandFailed(
    made.because === 'administrator-already'
      ? `${email} is an administrator already. Nothing was changed.`
      : `There are ${made.values['others']} administrators already, so it takes two of them: one proposes it at ` +
          '/administrators, another agrees. If they cannot be reached: --recover "why". Nothing was changed.',
  )
}

const letters = (name: string, recovery: string | null) => ({
  welcome: {
    subject: 'You look after Small Sparks now',
    text: `Hello ${name},\n\nWhoever runs the server has made you an administrator. Sign in with this email address.\n`,
  },
  notice: {
    subject: `${name} looks after Small Sparks too now`,
    text:
      `Whoever runs the server has made ${name} an administrator, on the command line.\n` +
      `${recovery === null ? '' : `The reason given: ${recovery}\n`}` +
      'If you did not expect this, ask them at once.\n',
  },
})

async function inTheWorld(work: (world: World) => Promise<void>): Promise<void> {
  const database = databaseFrom(process.env)
  if (engine === 'sqlite' && !existsSync(database))
    throw new CommandFailed(`There is no database at ${database}. Run: sparks migrate`)
  await migrate(database)
  const world = openWorld(database)
  try {
    await work(world)
  } finally {
    await world.close()
  }
}
