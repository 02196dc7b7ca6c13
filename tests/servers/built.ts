import { execFileSync } from 'node:child_process'

/** What is tested here is the program as it is run, so it is built first: not as a part of the tests, which say so in the environment. */
export default function setup() {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, NODE_ENV: 'production' as const }
  const build = "import('./bin/stale.mjs').then(({ buildIfStale }) => buildIfStale())"
  execFileSync(process.execPath, ['-e', build], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
