// Makes sure that what a command needs is installed, and says in plain words what a person must do where it cannot.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Installs the packages the lock file names, unless they are there. */
export function ensurePackages() {
  const [major] = process.versions.node.split('.')
  if (Number(major) < 20) giveUp(`Node 20 or later is needed; this is Node ${process.versions.node}.`)
  if (packagesAreThere()) return
  console.log('Installing packages (a minute or two, the first time) …')
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: false,
  })
  if (installed.status !== 0 || !sqliteLoads()) {
    giveUp(
      'The packages could not be installed; what npm said is above.\n' +
        'If it was about better-sqlite3 or node-gyp: no ready-made SQLite driver could be fetched, so it has to be\n' +
        'compiled, which needs a C++ compiler, make and Python 3:\n' +
        '  Debian or Ubuntu: sudo apt-get install build-essential python3\n' +
        '  macOS:            xcode-select --install\n' +
        'Then run this command again.',
    )
  }
}

function packagesAreThere() {
  const marker = 'node_modules/.package-lock.json'
  if (!existsSync(marker)) return false
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const found = JSON.parse(readFileSync(marker, 'utf8')).packages
  // Packages for other kinds of machine are named in the lock file and rightly missing.
  const missing = Object.entries(wanted).some(
    ([path, { version, optional }]) => path !== '' && !optional && found[path]?.version !== version,
  )
  return !missing && sqliteLoads()
}

const sqliteLoads = () =>
  spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { stdio: 'ignore' }).status === 0

/** Finds or installs a browser for the journeys, and tells Playwright where it is. */
export function ensureBrowser() {
  const found = browser()
  if (found) return use(found)
  console.log('Installing a browser for the journeys …')
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  for (const install of isDebian ? [debianChromium, playwrightChromium] : [playwrightChromium, debianChromium]) {
    install()
    const now = browser()
    if (now) return use(now)
  }
  giveUp(
    'No browser could be installed for the journeys. Install Chromium yourself and run this again:\n' +
      '  Debian:          sudo apt-get install chromium\n' +
      '  anywhere else:   npx playwright install --with-deps chromium\n' +
      'or say where one is: CHROMIUM_PATH=/path/to/chromium npm test',
  )
}

function debianChromium() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const run = (...command) => {
    const [program, ...words] = [...asRoot, ...command]
    return spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  }
  if (run('apt-get', 'update', '-qq')) run('apt-get', 'install', '-y', '-qq', 'chromium')
}

function playwrightChromium() {
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  })
}

function browser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : giveUp(`CHROMIUM_PATH names ${named}, which is not there.`)
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  const ask = "process.stdout.write(require('@playwright/test').chromium.executablePath())"
  const own = execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' })
  return existsSync(own) ? own : undefined
}

function use(path) {
  process.env.CHROMIUM_PATH = path
}

export function giveUp(words) {
  console.error(`\n${words}\n`)
  process.exit(1)
}
