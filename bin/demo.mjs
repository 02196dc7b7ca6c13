// `npm run demo`: installs what is missing, builds when something changed, and opens the demonstration.
// -- --port N   listens there        -- --reset   starts the demonstration over
import { spawn } from 'node:child_process'
import { ensurePackages } from './ensure.mjs'

ensurePackages()
const { buildIfStale } = await import('./stale.mjs')
buildIfStale()

const demo = spawn(process.execPath, ['build/cli/main.js', 'demo', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal))
demo.on('exit', (code) => process.exit(code ?? 1))
