import { eq } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { proposal, session } from '~db/schema'
import { pence } from '~/domain/pence'
import { asksOfForm, putPage, readyMade, type ApplicationForm, type Ask } from '~/domain/proposal'
import { days, hours, instant, later } from '~/domain/time'
import { sessionCookie } from '~/http/session.server'
import { readEnv } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { newToken, sha256 } from '~/platform/secrets.server'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { stageOn } from '../../stage'
import { cpuSeconds } from '../in-turns'
import { median, only, within, type Measure } from '../measure'
import { pageWeight } from '../page-weight'
import { buildApp, start } from '../servers'

const questions = 40
const turns = 61
const own = '/p/netherton/rounds/spring/apply/SPR-01'

/** The pages on which an idea of forty answers is written: what a first visit brings, and how long the server takes. */
export async function measureFormPages(): Promise<Measure[]> {
  buildApp()
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-form-'))
  const database = join(folder, 'form.db')
  const environment = {
    DATABASE_URL: `file:${database}`,
    SPARKS_SECRET: 'a secret for the bench, long enough to be one',
    LOG_LEVEL: 'silent',
  }
  const { cookie, pages } = await setTheScene(database, environment.SPARKS_SECRET)
  const app = await start(['build/cli/main.js', 'serve', '--port', '0'], environment, /http:/)
  const origin = /http:\S+/.exec(app.line)?.[0].replace('localhost', '127.0.0.1') ?? ''
  try {
    const kilobytes: number[] = []
    const requests: number[] = []
    for (const page of pages) {
      const weight = await pageWeight(`${origin}${own}${page}`, cookie)
      kilobytes.push(weight.bytes / 1024)
      requests.push(weight.requests)
    }
    const told = { part: 'proposal' } as const
    const name = `of an idea with ${questions} answers`
    return [
      within(
        { ...told, name: `the heaviest page ${name}, first visit`, figure: Math.max(...kilobytes), unit: 'KB' },
        60,
      ),
      within({ ...told, name: 'its requests, at most', figure: Math.max(...requests), unit: 'requests' }, 6),
      ...(await times(origin, cookie, pages, app.pid, name)),
    ]
  } finally {
    app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One after another, warm: the slowest page's median by the clock, which counts asking too, and by processor time. */
async function times(origin: string, cookie: string, pages: readonly string[], pid: number, name: string) {
  const medians: number[] = []
  const ask = async (page: string) => {
    const answer = await fetch(`${origin}${own}${page}`, { headers: { cookie } })
    if (answer.status !== 200) throw new Error(`${page} came with ${answer.status}`)
    await answer.text()
  }
  for (const page of pages) for (let turn = 0; turn < 10; turn += 1) await ask(page)
  const worked = cpuSeconds(pid) ?? Number.NaN
  for (const page of pages) {
    const took: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const began = performance.now()
      await ask(page)
      took.push(performance.now() - began)
    }
    medians.push(median(took))
  }
  const each = (((cpuSeconds(pid) ?? Number.NaN) - worked) * 1000) / (pages.length * turns)
  const told = { part: 'proposal', unit: 'ms' } as const
  return [
    within({ ...told, name: `the slowest page ${name}, median`, figure: Math.max(...medians) }, 8),
    ...(Number.isNaN(each) ? [] : [only({ ...told, name: `a page ${name}, processor time`, figure: each })]),
  ]
}

async function setTheScene(file: string, secret: string): Promise<{ cookie: string; pages: readonly string[] }> {
  await migrate(file)
  const world = openWorld(file)
  const stage = await stageOn(world)
  const now = instant(Date.now())
  const dates = { opensAt: later(now, -days(2)), closesAt: later(now, days(20)), decidesAt: later(now, days(60)) }
  const then = { scoringClosesAt: later(now, days(30)), votingOpensAt: later(now, days(31)), votingClosesAt: later(now, days(40)) } // prettier-ignore
  await stage.round('spring', { events: ['published'], dates: { ...dates, ...then } })
  await stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'An idea of many answers', events: [] })
  const form = longForm()
  const words = 'Neighbours meet on the green each Saturday and mend what they have. '.repeat(5)
  const answers = Object.fromEntries(asksOfForm(form).flatMap((ask) => (ask.kind === 'text' ? [[ask.id, words]] : [])))
  const token = newToken()
  await world.write(async (db) => {
    const formVersion = await addFormVersion(db, { at: now, by: null }, 'spring', form)
    await db
      .update(proposal)
      .set({ formVersion, answers, costPence: pence(400_00) })
      .where(eq(proposal.id, 'spring/SPR-01'))
    const facts = { createdAt: now, seenAt: now, expiresAt: later(now, hours(24)) }
    await db.insert(session).values({ id: sha256(token), personId: 'nadia', ...facts })
  })
  await world.close()
  const kept = await sessionCookie({ env: readEnv({ SPARKS_SECRET: secret }, { database: file }) }).serialize(token)
  return { cookie: kept.split(';')[0] ?? '', pages: ['', ...form.pages.map(({ id }) => `/${id}`), '/check'] }
}

/** A ready-made form with as many questions of the partnership's own as make forty, four to a page. */
function longForm(): ApplicationForm {
  let form: ApplicationForm = readyMade['small-project']
  const more = questions - asksOfForm(form).length
  const asks = Array.from({ length: more }, (_, at): Ask => ({
    ...{ id: `own-q${at}`, kind: 'text', required: false, isPublic: true, fromPence: pence(0), most: 600 },
    label: { en: `A question of our own, number ${at + 1}` },
  }))
  for (let at = 0; at < more; at += 4) form = putPage(form, { id: `more-${at}`, asks: asks.slice(at, at + 4) })
  return form
}
