import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planNight } from '~/commands/panel/night/plan-night.server'
import { stepNight } from '~/commands/panel/night/step-night.server'
import { takeSeat } from '~/commands/panel/night/take-seat.server'
import { usualPlan } from '~/domain/panel/night'
import { days, instant, later } from '~/domain/time'
import { guardedCookie } from '~/http/session.server'
import { readEnv } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { nightOfRound } from '~/records/panel/night.server'
import { stageOn } from '../../stage'
import { median, only, within, type Measure } from '../measure'
import { buildApp, start } from '../servers'

const phones = 200
const secret = 'a secret for the bench, long enough to be one'
const page = '/p/netherton/rounds/spring/night'
/** For so long the hall marks, and changes its mind: everyone about once in ten seconds. */
const seconds = 20

/**
 * A hall of two hundred phones that follow and mark, on a server of its own process: how long after the answer to a mark
 * the big screen has shown it (the event and the page it fetches), and how much of a core the server takes meanwhile.
 */
export async function measureNight(): Promise<Measure[]> {
  buildApp()
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-night-'))
  const database = join(folder, 'night.db')
  const cookies = await setTheHall(database)
  const server = await start(
    ['build/cli/main.js', 'serve', '--port', '0'],
    {
      DATABASE_URL: `file:${database}`,
      SPARKS_SECRET: secret,
      FILES_URL: `file:${join(folder, 'files')}`,
      LOG_LEVEL: 'error',
    },
    /http:\/\/\S+/,
  )
  const url = /http:\/\/[^\s"/]+/.exec(server.line)?.[0].replace('0.0.0.0', 'localhost') ?? ''
  try {
    const away = new AbortController()
    await Promise.all(cookies.map((cookie) => follow(`${url}${page}/live`, cookie, away.signal)))
    const screen = watchScreen(url, away.signal)
    await wait(1_000)
    const before = cpuSecondsOf(server.pid)
    const began = performance.now()
    const answered: number[] = []
    const answers: number[] = []
    await Promise.all(
      cookies.map(async (cookie, at) => {
        await wait((at / phones) * 10_000)
        for (let press = 1; press <= seconds / 10; press += 1) {
          const asked = performance.now()
          const body = new URLSearchParams({
            kind: 'mark',
            pitch: 'SPR-01',
            mark: String(1 + ((at + press) % 5)),
            press: String(press),
            kept: '0',
          })
          const answer = await fetch(`${url}${page}/mark`, {
            method: 'POST',
            body,
            headers: { Cookie: cookie, Origin: url },
          })
          if (answer.status !== 200)
            throw new Error(`a mark was answered with ${answer.status}: ${await answer.text()}`)
          await answer.text()
          answers.push(performance.now() - asked)
          answered.push(performance.now())
          await wait(10_000)
        }
      }),
    )
    await wait(1_500)
    const share = (cpuSecondsOf(server.pid) - before) / ((performance.now() - began) / 1_000)
    away.abort()
    const delays = answered.map((at) => (screen.shown.find(({ asked }) => asked >= at)?.at ?? Infinity) - at)
    const sorted = delays.toSorted((one, other) => one - other)
    const told = { part: 'panel', unit: 'ms' } as const
    return [
      within(
        {
          ...told,
          name: `live night, ${phones} phones: a mark is on the big screen, slowest`,
          figure: sorted.at(-1) ?? 0,
        },
        1_000,
      ),
      only({ ...told, name: 'the same, median', figure: median(delays) }),
      only({ ...told, name: 'the answer to a mark, median', figure: median(answers) }),
      within(
        {
          part: 'panel',
          unit: 'of a core',
          name: `live night, ${phones} phones: processor time of the server`,
          figure: share,
        },
        0.5,
      ),
    ]
  } finally {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** A night whose first pitch is up, and a cookie for each phone of its hall. */
async function setTheHall(database: string): Promise<string[]> {
  await migrate(database)
  const world = openWorld(database)
  const stage = await stageOn(world)
  const now = instant(Date.now())
  await stage.holds('panel', 'rose', 'winston', 'mei')
  await stage.holds('chair', 'rose')
  await stage.round('spring', {
    events: ['published', 'checked'],
    dates: {
      opensAt: later(now, -days(40)),
      closesAt: later(now, -days(20)),
      scoringClosesAt: later(now, days(5)),
      votingOpensAt: later(now, days(6)),
      votingClosesAt: later(now, days(10)),
      decidesAt: later(now, days(12)),
    },
  })
  const references = Array.from({ length: 10 }, (_, at) => `SPR-${String(at + 1).padStart(2, '0')}`)
  for (const reference of references) await stage.proposal('spring', reference)
  const plan = { ...usualPlan, panel: 'one-mark' as const, whenAndWhere: 'In the hall', mostPhones: 300 }
  const on = stage.on('rose', now)
  await stage.write((db) => planNight(db, on, 'spring', plan, references))
  await stage.write((db) => stepNight(db, on, 'spring', { kind: 'opened', after: 0 }))
  await stage.write((db) => stepNight(db, on, 'spring', { kind: 'called', proposalId: 'spring/SPR-01', after: 1 }))
  const night = await stage.read((db) => nightOfRound(db, 'spring'))
  const env = readEnv({ SPARKS_SECRET: secret }, {})
  const cookies: string[] = []
  for (let at = 0; at < phones; at += 1) {
    const token = `phone-${at}`
    await stage.write((db) => takeSeat(db, on, night?.id ?? '', { code: night?.code ?? '', held: null, fresh: token }))
    cookies.push((await guardedCookie({ env }, 'night-seat').serialize(token)).split(';')[0] ?? '')
  }
  await stage.close()
  return cookies
}

/** Follows as a phone does, and reads whatever comes. */
async function follow(url: string, cookie: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(url, { headers: { Cookie: cookie }, signal })
  if (answer.status !== 200) throw new Error(`following was answered with ${answer.status}`)
  void drain(answer).catch(() => undefined)
}

async function drain(answer: Response, each: (text: string) => void = () => undefined): Promise<void> {
  const reader = answer.body?.getReader()
  const words = new TextDecoder()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) return
    each(words.decode(value))
  }
}

/** The big screen: fetches its page whenever it hears that something changed, one at a time, as its script does. */
function watchScreen(url: string, signal: AbortSignal): { readonly shown: { asked: number; at: number }[] } {
  const shown: { asked: number; at: number }[] = []
  let busy = false
  let again = false
  const show = async (): Promise<void> => {
    if (busy) {
      again = true
      return
    }
    busy = true
    again = false
    const asked = performance.now()
    await (await fetch(`${url}${page}/screen`, { signal })).text()
    shown.push({ asked, at: performance.now() })
    busy = false
    if (again) await show()
  }
  void fetch(`${url}${page}/live?for=marks`, { signal })
    .then((answer) => drain(answer, (text) => text.includes('event: night') && void show().catch(() => undefined)))
    .catch(() => undefined)
  return { shown }
}

/** User and system time of a process so far, as the system counts it: in seconds. */
function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
