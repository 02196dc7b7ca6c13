import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interest, person, role, scoreSheet, session } from '~db/schema'
import { batches } from '~/domain/batches'
import { analysisOf, atOnce, seededDice, type Analysis } from '~/domain/panel'
import { days, hours, instant, later } from '~/domain/time'
import { sessionCookie } from '~/http/session.server'
import { readEnv } from '~/platform/env.server'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { newToken, sha256 } from '~/platform/secrets.server'
import { scoresToAnalyse } from '~/queries/panel/scores-to-analyse.server'
import { roundById } from '~/records/round/course.server'
import { stageOn, type Stage } from '../../stage'
import { cpuSeconds } from '../in-turns'
import { median, only, within, type Measure } from '../measure'
import { buildApp, start } from '../servers'

const ideas = 300
const scorers = 20
const criteria = 6
const turns = 61
const analyses = 7
const what = `${ideas} ideas, ${scorers} scorers, ${criteria} questions`

/** A round of 36,000 points: the page on which one idea is scored, and all that is made of the scores. */
export async function measurePanel(): Promise<Measure[]> {
  buildApp()
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-panel-'))
  const database = join(folder, 'panel.db')
  const environment = {
    DATABASE_URL: `file:${database}`,
    SPARKS_SECRET: 'a secret for the bench, long enough to be one',
    LOG_LEVEL: 'silent',
  }
  const cookie = await setTheScene(database, environment.SPARKS_SECRET)
  const app = await start(['build/cli/main.js', 'serve', '--port', '0'], environment, /http:/)
  const origin = /http:\S+/.exec(app.line)?.[0].replace('localhost', '127.0.0.1') ?? ''
  const round = `${origin}/p/netherton/rounds`
  try {
    const scoring = await times(`${round}/spring/scoring/SPR-150`, cookie, app.pid)
    const first = await clocked(() => asked(`${round}/autumn/scoring/ranking`, cookie))
    const said = await times(`${round}/autumn/scoring/ranking`, cookie, app.pid)
    const told = { part: 'panel', unit: 'ms' } as const
    return [
      within({ ...told, name: `the page of one idea to score, ${what}, median`, figure: scoring.median }, 8),
      only({ ...told, name: 'the same, processor time', figure: scoring.processor }),
      ...(await measureAnalysis(database)),
      only({ ...told, name: 'what the scores say, the first time asked', figure: first }),
      only({ ...told, name: 'the same asked again, median', figure: said.median }),
    ]
  } finally {
    app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** By the clock, and by processor time: normalising, agreement on every question and 2,000 resamples. */
async function measureAnalysis(database: string): Promise<Measure[]> {
  const world = openWorld(database)
  const found = await world.read(async (db) => {
    const autumn = await roundById(db, 'autumn')
    return autumn && scoresToAnalyse(db, autumn, null, instant(Date.now()))
  })
  await world.close()
  const { toAnalyse } = found ?? {}
  if (!toAnalyse) throw new Error('there is nothing to analyse')
  const took: number[] = []
  let made: Analysis | undefined
  let longest = 0
  for (let turn = 0; turn < analyses; turn += 1) {
    took.push(await clocked(() => void (made = atOnce(analysisOf(toAnalyse)))))
    longest = 0
    const work = analysisOf(toAnalyse)
    for (let done: boolean | undefined = false; !done;) {
      longest = Math.max(longest, await clocked(() => void ({ done } = work.next())))
    }
  }
  if (made?.ideas.length !== ideas) throw new Error('not every idea was analysed')
  const told = { part: 'panel' } as const
  return [
    within({ ...told, name: `the whole analysis, ${what}`, figure: median(took) / 1000, unit: 's' }, 1),
    only({ ...told, name: 'the longest piece of it that nobody is answered within', figure: longest, unit: 'ms' }),
  ]
}

async function clocked(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function asked(address: string, cookie: string): Promise<void> {
  const answer = await fetch(address, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${address} came with ${answer.status}`)
  await answer.text()
}

/** One after another, warm. */
async function times(address: string, cookie: string, pid: number) {
  for (let turn = 0; turn < 20; turn += 1) await asked(address, cookie)
  const worked = cpuSeconds(pid) ?? Number.NaN
  const took: number[] = []
  for (let turn = 0; turn < turns; turn += 1) took.push(await clocked(() => asked(address, cookie)))
  return { median: median(took), processor: (((cpuSeconds(pid) ?? Number.NaN) - worked) * 1000) / turns }
}

/** Two rounds alike: one that is being scored, and one whose scores are locked. */
async function setTheScene(file: string, secret: string): Promise<string> {
  await migrate(file)
  const world = openWorld(file)
  const stage = await stageOn(world)
  const now = instant(Date.now())
  const members = Array.from({ length: scorers }, (_, at) => `scorer-${at}`)
  const token = newToken()
  await world.write(async (db) => {
    for (const id of members) {
      await db.insert(person).values({ id, name: `Member ${id}`, createdAt: now })
      const held = { partnershipId: 'netherton', personId: id, kind: 'panel', voting: true } as const
      await db.insert(role).values({ id: `role-${id}`, ...held, startsAt: later(now, -days(200)) })
    }
    const facts = { createdAt: now, seenAt: now, expiresAt: later(now, hours(24)) }
    await db.insert(session).values({ id: sha256(token), personId: members[0] ?? '', ...facts })
  })
  for (const [roundId, closed] of [
    ['spring', false],
    ['autumn', true],
  ] as const) {
    await stage.round(roundId, {
      events: ['published', 'checked'],
      dates: {
        ...{ opensAt: later(now, -days(40)), closesAt: later(now, -days(20)) },
        ...{ scoringClosesAt: later(now, closed ? -days(1) : days(5)), votingOpensAt: later(now, days(6)) },
        ...{ votingClosesAt: later(now, days(9)), decidesAt: later(now, days(12)) },
      },
    })
    await scoreRound(stage, roundId, members)
  }
  await world.close()
  const kept = await sessionCookie({ env: readEnv({ SPARKS_SECRET: secret }, { database: file }) }).serialize(token)
  return kept.split(';')[0] ?? ''
}

/** Every member has declared on every idea and handed in a score of it: better and worse ideas, hard and soft markers. */
async function scoreRound(stage: Stage, roundId: string, members: readonly string[]): Promise<void> {
  const questions = Array.from({ length: criteria }, (_, at) => `${roundId} question ${at + 1}`)
  await stage.criteria(roundId, Object.fromEntries(questions.map((name, at) => [name, 1 + (at % 3)])))
  for (let at = 1; at <= ideas; at += 1) {
    const reference = `SPR-${String(at).padStart(3, '0')}`
    await stage.proposal(roundId, reference, { cost: 50_00 + 10_00 * (at % 7), title: `An idea, number ${at}` })
  }
  const dice = seededDice(11)
  const then = later(instant(Date.now()), -days(2))
  const rows = Array.from({ length: ideas }, (_, at) => {
    const proposalId = `${roundId}/SPR-${String(at + 1).padStart(3, '0')}`
    const worth = 1 + dice() * 3.5
    return members.map((personId, scorer) => {
      const given = () => Math.max(0, Math.min(5, Math.round(worth + (scorer % 5) * 0.4 - 1 + dice() * 2 - 0.5)))
      const points = Object.fromEntries(questions.map((question) => [question, given()]))
      return { proposalId, personId, points }
    })
  }).flat()
  await stage.write(async (db) => {
    for (const some of batches(rows, 500)) {
      await db.insert(interest).values(
        some.map(({ proposalId, personId }) => ({
          ...{ id: `${proposalId} ${personId}`, proposalId, personId, sequence: 1, kind: 'none' as const },
          ...{ note: '', at: then, declaredBy: personId },
        })),
      )
      await db.insert(scoreSheet).values(
        some.map(({ proposalId, personId, points }) => ({
          ...{ proposalId, personId, points, noteForPanel: 'A note for the others.', feedback: '' },
          ...{ savedAt: then, handedInAt: then },
        })),
      )
    }
  })
}
