import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beside, median, within, type Measure } from '../measure'

const turns = 5
const built = join(process.cwd(), 'build/cli/picture-process.js')
/** What a peer would do at the least: one width, in a process of its own as well. */
const bare = `import sharp from 'sharp'
const [photo] = process.argv.slice(2)
sharp.concurrency(1)
await sharp(photo).autoOrient().resize({ width: 1280 }).webp().toBuffer()
process.disconnect()
`
/** Says at its end how much memory a process had at most. */
const telling =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+" "))'

/** A photo of 12 megapixels: from its file until all its widths lie there, with the start of the process that makes them. */
export async function measurePictures(): Promise<Measure[]> {
  if (!existsSync(built)) throw new Error('Build first: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-photo-'))
  const photo = join(folder, 'photo.jpg')
  const peer = join(process.cwd(), 'build/cli/bench-bare-photo.js')
  try {
    writeFileSync(photo, await photoOfTwelveMegapixels())
    writeFileSync(peer, bare)
    const ours: Run[] = []
    const theirs: Run[] = []
    for (let turn = 0; turn < turns; turn++) {
      ours.push(await run(built, [photo, folder]))
      theirs.push(await run(peer, [photo]))
    }
    const seconds = median(ours.map((one) => one.seconds))
    const peerSeconds = median(theirs.map((one) => one.seconds))
    const most = Math.max(...ours.map((one) => one.megabytes))
    const named = 'a photo of 12 megapixels made ready, in four files'
    const memory = 'memory of the process that makes it ready, at most'
    return [
      within({ name: named, part: 'proposal', figure: seconds, unit: 's' }, 2),
      beside({ name: 'the same', part: 'proposal', figure: seconds, unit: 's' }, { name: 'bare sharp, one file', figure: peerSeconds }, null), // prettier-ignore
      within({ name: memory, part: 'proposal', figure: most, unit: 'MB' }, 200),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(peer, { force: true })
  }
}

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

function run(program: string, args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = fork(program, args, {
      execArgv: ['--max-old-space-size=128', '--import', telling],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()))
    child.once('error', reject)
    child.once('close', () => {
      const peak = Number(/peak (\d+)/.exec(said)?.[1])
      if (Number.isNaN(peak)) reject(new Error(`a photo was not made ready: ${said}`))
      resolve({ seconds: (performance.now() - started) / 1000, megabytes: peak / 1024 })
    })
  })
}

/** Shapes on a slope of colour, with grain over it: about as hard to squeeze as what a telephone takes. */
async function photoOfTwelveMegapixels(): Promise<Buffer> {
  const [width, height] = [4000, 3000]
  const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const
  const grain = await sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
  const discs = Array.from({ length: 900 }, (_, at) => {
    const [x, y, r] = [(at * 7919) % width, (at * 104_729) % height, 10 + ((at * 31) % 120)]
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${(at * 47) % 360} 50% ${30 + ((at * 13) % 50)}%)" opacity=".7"/>`
  })
  const slope =
    '<defs><linearGradient id="g" x2="0" y2="1"><stop offset="0" stop-color="#8ac"/><stop offset="1" stop-color="#485"/></linearGradient></defs>'
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${slope}<rect width="100%" height="100%" fill="url(#g)"/>${discs.join('')}</svg>`
  return sharp(Buffer.from(drawn))
    .composite([{ input: grain, blend: 'soft-light' }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer()
}
