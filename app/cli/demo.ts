import { Command } from 'commander'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { playNetherton } from '~db/seeds/netherton'
import { theCast } from '~db/seeds/netherton/people'
import { openDemoClock } from '~/demo/clock.server'
import { beStandIn, startStandInBeside } from '~/demo/stripe/of-the-demo'
import { openDemoDoors } from '~/demo/web'
import { readEnv, type Env } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'
import { projectRoot } from '~/platform/root.server'
import { openSparks } from '~/platform/sparks.server'
import { port, serveUntilStopped } from './serve'

/** `npm run demo`: a made-up partnership in the middle of things, kept between runs. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('open the demonstration: a made-up partnership, with people to step in as and a clock to move')
    .option('--port <number>', 'where to listen', port)
    .option('--reset', 'start the demonstration over')
    .action(async (options: { port?: number; reset?: true }) => {
      const databaseFile = join(projectRoot(), 'data/demo.db')
      if (options.reset) forget(databaseFile)
      const settings = readEnv(process.env, {
        database: databaseFile,
        mode: 'demo',
        logLevel: 'warn',
        ...(options.port === undefined ? {} : { port: options.port }),
      })
      const clock = openDemoClock(`${databaseFile}.clock`)
      if (!existsSync(databaseFile)) await setTheScene(settings)
      await migrate(databaseFile)
      // Never the real one: what is shown here takes nobody's money.
      const env = { ...settings, stripe: await startStandInBeside(databaseFile, 'netherton', settings.port) }
      const cast = theCast.map(({ id, name, part }) => ({ personId: id, name, part }))
      const sparks = openSparks(env, { clock, demo: { cast, aheadBy: () => clock.aheadBy() } })
      await serveUntilStopped(sparks, openDemoDoors(sparks, clock, stylesheets()))
      process.stdout.write(howToLookAround)
      process.stdout.write(
        `Gifts by card are paid at a stand-in for Stripe, where nothing is real: ${env.stripe.apiUrl ?? ''}\n`,
      )
    })
}

/** Started by the demonstration, beside it. */
export function standInCommand(): Command {
  return new Command('stripe-stand-in')
    .description('be the stand-in for Stripe of a demonstration')
    .argument('<database>')
    .argument('<tell>')
    .action((database: string, tell: string) => beStandIn(database, tell))
}

function forget(databaseFile: string): void {
  for (const ending of ['', '-wal', '-shm', '.clock', '.secret', '.stripe'])
    rmSync(databaseFile + ending, { force: true })
  rmSync(`${databaseFile}.files`, { recursive: true, force: true })
}

/** Made under another name and then given its own, so that a scene cut short is never taken for a whole one. */
async function setTheScene(env: Env): Promise<void> {
  process.stdout.write('Setting the scene (some seconds, the first time) …\n')
  const making = `${env.database}.making`
  forget(making)
  await migrate(making)
  const sparks = openSparks({ ...env, database: making, smtpUrl: undefined })
  await playNetherton(sparks, sparks.clock.now(), { pictured: true })
  await sparks.world.close()
  renameSync(making, env.database)
}

const howToLookAround = `
Netherton Sparks is made up: its people, its money and its ideas.
To step in as one of them, or to move the clock on, use the bar at the top of every page. Among others:
${theCast
  .filter(({ roles }) => !roles.includes('panel') || roles.length > 1)
  .map(({ name, part }) => `  ${name.padEnd(16)} ${part}`)
  .join('\n')}
What you do is kept. To start over: npm run demo -- --reset
Stop with Ctrl-C.
`

/** The app's one stylesheet, as the build named it. */
function stylesheets(): string[] {
  const assets = join(projectRoot(), 'build/client/assets')
  return readdirSync(assets)
    .filter((name) => /^root-.*\.css$/.test(name))
    .map((name) => `/assets/${name}`)
}
