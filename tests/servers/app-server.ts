import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const secret = 'a secret for the servers, long enough to be one'

export interface AppServer {
  readonly url: string
  /** kill -9. */
  kill(): Promise<void>
  /** As an operator stops it: what is under way is finished first. */
  stop(): Promise<void>
}

/** Starts the built program as a process of its own, behind a proxy of ours. It answers when it does. */
export async function startAppServer(database: string, settings: Record<string, string> = {}): Promise<AppServer> {
  const environment = {
    FILES_URL: `file:${join(tmpdir(), 'small-sparks-test-files')}`,
    DATABASE_URL: database,
    SPARKS_SECRET: secret,
    TRUST_PROXY: '1',
    LOG_LEVEL: 'silent',
  }
  const child = spawn(process.execPath, ['build/cli/main.js', 'serve', '--port', '0'], {
    env: { ...process.env, NODE_ENV: 'production', ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words.toString()
      const [found] = /http:\S+/.exec(said) ?? []
      if (found) resolve(found.replace('localhost', '127.0.0.1'))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`the app did not start: ${said}`)))
  })
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
