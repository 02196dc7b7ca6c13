// A PostgreSQL cluster of our own, on a free port of this machine alone, in a folder that goes when it stops: for tests
// and measurements of the engine. Found where PostgreSQL is installed; nothing of an existing cluster is touched.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

const password = 'a-password-for-tests'

/** The folder with `initdb` and `postgres`; nothing where PostgreSQL is not installed. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const debianFolders = existsSync(debian)
    ? readdirSync(debian)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(debian, version, 'bin'))
    : []
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const told = asked.status === 0 ? [asked.stdout.trim()] : []
  return [process.env.POSTGRES_BIN, ...debianFolders, ...told].find(
    (folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
}

/**
 * Makes a cluster and starts it. `sync: false` leaves the disk's sync out: for tests of anything but durability.
 * It answers with `url(database)`, `stop()` which takes everything away, `kill()` which is kill -9, and `start()` after it.
 */
export async function startCluster({ sync = true, port } = {}) {
  const bin = findPostgres()
  if (!bin) throw new Error('There is no PostgreSQL on this machine.')
  const folder = mkdtempSync(join(tmpdir(), 'sparks-postgres-'))
  const data = join(folder, 'data')
  const someone = ordinaryUser()
  if (someone.uid !== undefined) chownSync(folder, someone.uid, someone.gid)
  chmodSync(folder, 0o700)
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  if (someone.uid !== undefined) chownSync(passwordFile, someone.uid, someone.gid)
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'sparks', '--encoding=UTF8', '--no-locale', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    { ...someone, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, TZ: 'UTC' } },
  )
  const onPort = port ?? (await freePort())
  let server

  /** A server that was killed leaves helpers of its own that end a moment after it: until then it cannot start anew. */
  async function start() {
    for (let tries = 0; ; tries++) {
      try {
        return await startOnce()
      } catch (trouble) {
        if (tries >= 100 || !/still in use/.test(trouble.message)) throw trouble
        await pause(100)
      }
    }
  }

  async function startOnce() {
    const settings = [`port=${onPort}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
    if (!sync) settings.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off')
    server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
      ...someone,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    await new Promise((resolve, reject) => {
      server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
      server.stderr.on('data', (words) => {
        said = (said + String(words)).slice(-4000)
        if (/ready to accept connections/.test(said)) resolve()
      })
    })
  }

  async function end(signal) {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }

  const onExit = () => server?.kill('SIGQUIT')
  process.once('exit', onExit)
  await start()
  return {
    url: (database = 'postgres') => `postgres://sparks:${password}@127.0.0.1:${onPort}/${database}`,
    start,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGINT')
      process.off('exit', onExit)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL does not run as root; where we are root, it is started as the user that Debian made for it, or as nobody. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }).stdout.trim())
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return {}
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
