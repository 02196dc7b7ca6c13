// Builds the app: Remix's client and server through Vite, then `sparks` (which holds the HTTP server) in one file,
// and beside it the thread that counts and the process that makes photos ready.
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

rmSync('build', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
await build({
  entryPoints: {
    main: 'app/cli/main.ts',
    'counting-thread': 'app/jobs/counting-thread.ts',
    'explaining-thread': 'app/jobs/explaining-thread.ts',
    'opening-thread': 'app/jobs/opening-thread.ts',
    'picture-process': 'app/jobs/picture-process.ts',
    'card-process': 'app/jobs/card-process.ts',
  },
  outdir: 'build/cli',
  bundle: true,
  // What is imported when it is wanted stays apart, and so do the packages it asks for.
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
})

// Squeezed once here, so that no request pays for it.
for (const file of filesUnder('build/client')) {
  if (!/\.(js|css|svg|txt|json|webmanifest)$/.test(file)) continue
  const whole = readFileSync(file)
  if (whole.length < 1024) continue
  writeFileSync(`${file}.gz`, gzipSync(whole, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}

function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}
