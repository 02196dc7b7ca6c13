import autocannon from 'autocannon'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const top = here('../..').replace(/\/$/, '')

/** Builds the bare peer with the same tools as the app. Gives its server bundle. */
export function buildBarePeer(): string {
  const remix = `${top}/node_modules/@remix-run/dev/dist/cli.js`
  const built = spawnSync(process.execPath, [remix, 'vite:build', '--logLevel', 'error'], {
    cwd: here('./bare'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) throw new Error('the bare peer could not be built')
  return `${top}/test-results/bench/bare/server/index.js`
}

export interface Child {
  readonly line: string
  stop(): void
}

/** Starts a program and waits for the first line it prints that fits. Milliseconds until then are measured. */
export function start(
  words: readonly string[],
  environment: Record<string, string>,
  fits: RegExp,
): Promise<Child & { ms: number }> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child: ChildProcess = spawn(process.execPath, [...words], {
      cwd: top,
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout?.on('data', (data: Buffer) => {
      const line = data
        .toString()
        .split('\n')
        .find((one) => fits.test(one))
      if (line) resolve({ line, ms: performance.now() - began, stop: () => child.kill('SIGKILL') })
    })
    child.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code ?? 'a signal'}`)))
  })
}

/** Requests a second, over three seconds, from ten connections on this machine. */
export async function rate(
  options: Omit<autocannon.Options, 'connections' | 'duration'>,
  seconds = 3,
): Promise<autocannon.Result> {
  return autocannon({ connections: 10, duration: seconds, ...options })
}
