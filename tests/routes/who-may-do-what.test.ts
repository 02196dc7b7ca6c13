import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { flatRoutes } from '@remix-run/dev/dist/config/flat-routes.js'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { couldEver, may, policy, type Act } from '~/domain/policy'
import type { Actor } from '~/domain/people'
import { actorFor } from '~/records/people/actor.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundBySlug } from '~/records/round/course.server'
import { contextOf, sparksOn } from '../sparks'
import {
  applicant,
  beside,
  now,
  privateWords,
  rounds,
  setMatrixStage,
  type MatrixStage,
  type Someone,
} from './matrix-stage'
import type { Stage } from '../stage'

/**
 * Every route and method, tried by everybody: nobody, a stranger, and each role, held here and held in the partnership
 * next door. What the policy table says must be what happens; someone who is turned away changes nothing and learns
 * nothing; and nothing of one partnership shows in another's pages.
 */

type Method = 'loader' | 'action'
interface Door {
  readonly file: string
  readonly path: string
  readonly method: Method
  /** What it asks the table on entering. */
  readonly act: Act
  /** What its commands ask, besides. */
  readonly further: readonly Act[]
}

const table = Object.values(flatRoutes('app', [], 'routes'))
const wholePath = (id: string): string => {
  const found = table.find((route) => route.id === id)
  if (!found) return ''
  return [wholePath(found.parentId ?? ''), found.path].filter(Boolean).join('/')
}
const source = (file: string) => readFileSync(join('app', file), 'utf8')
const isAct = (name: string | undefined): name is Act => name !== undefined && name in policy

/** The body of an exported function of a module, as it is written. */
function bodyOf(text: string, name: string): string | undefined {
  const parsed = ts.createSourceFile('route.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  return parsed.statements.find((each) => ts.isFunctionDeclaration(each) && each.name?.text === name)?.getText()
}

const entered = /enter(?:Partnership|Round|Proposal)?\(\s*[^,]+,\s*'([^']+)'/
const askedFor = /\bmay\(\s*\w+,\s*'([^']+)'|takeStep\(\s*db,\s*on,\s*'([^']+)'/g

function doorsOf(file: string, path: string): Door[] {
  const text = source(file)
  const commands = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('~/commands/'))
  const further = commands.flatMap((name) =>
    [...source(`${name.slice(2)}.ts`).matchAll(askedFor)].map(([, one, other]) => one ?? other).filter(isAct),
  )
  return (['loader', 'action'] as const).flatMap((method) => {
    const act = entered.exec(bodyOf(text, method) ?? '')?.[1]
    return isAct(act) ? [{ file, path, method, act, further: method === 'action' ? further : [] }] : []
  })
}

const doors = table.flatMap(({ id, file }) => doorsOf(file, `/${wholePath(id)}`))
const namesIn = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

interface Answer {
  readonly status: number
  readonly because: string | undefined
  readonly location: string | null
  readonly text: string
}

async function answerOf(result: () => Promise<unknown>): Promise<Answer> {
  let found: unknown
  try {
    found = await result()
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown
    found = thrown
  }
  if (found instanceof Response) {
    const { status, headers } = found
    const text = status >= 300 && status < 400 ? '' : await found.text()
    return { status, because: undefined, location: headers.get('Location'), text }
  }
  const wrapped = found as { type?: string; data?: unknown; init?: { status?: number } } | null
  const isData = wrapped?.type === 'DataWithResponseInit'
  const data = isData ? wrapped.data : found
  const refusal = (data as { refusal?: { because?: string } } | null)?.refusal
  return {
    status: isData ? (wrapped.init?.status ?? 200) : 200,
    because: refusal?.because,
    location: null,
    text: JSON.stringify(data) ?? '',
  }
}

let matrix: MatrixStage
const modules = import.meta.glob<Record<Method, ((args: unknown) => Promise<unknown>) | undefined>>(
  '../../app/routes/*.{ts,tsx}',
)
beforeAll(async () => {
  matrix = await setMatrixStage()
}, 120_000)
afterAll(() => matrix.remove())

/** What stands in an address for whatever it names. */
const valuesFor = (path: string, round: string): Record<string, string> =>
  Object.fromEntries(namesIn(path).map((name) => [name, matrix.byRound[round]?.[name] ?? matrix.values[name] ?? '']))

async function ask(stage: Stage, door: Door, someone: Someone, values: Record<string, string>): Promise<Answer> {
  const address = door.path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '')
  const module = await modules[`../../app/${door.file}`]?.()
  const run = module?.[door.method]
  if (!run) throw new Error(`${door.file} has no ${door.method}`)
  const sparks = sparksOn(stage.world)
  sparks.moveTo(now)
  const request = new Request(`http://localhost${address}`, {
    method: door.method === 'action' ? 'POST' : 'GET',
    headers: someone.cookie === null ? {} : { Cookie: someone.cookie },
    ...(door.method === 'action' && { body: new URLSearchParams() }),
  })
  return answerOf(() => run({ request, params: values, context: contextOf(sparks) }))
}

/** What the table says of someone at a door; nothing when what the address names is not there for her. */
async function asTheTableSays(stage: Stage, door: Door, someone: Someone, values: Record<string, string>) {
  return stage.read(async (db) => {
    const inside = values['partnership'] === undefined ? null : 'netherton'
    const actor: Actor | null = await actorFor(db, inside, someone.personId, now)
    const round = values['round'] === undefined ? undefined : await roundBySlug(db, 'netherton', values['round'])
    const proposal = round && (await proposalByReference(db, round.id, values['proposal'] ?? ''))
    const share = proposal ? await shareIn(db, proposal, someone.personId) : null
    return {
      // That she showed lately that it is she is asked by the command, not at the door.
      allowed: may(actor, door.act, { now, provedAt: now, share, ...(round && { round }) }),
      // What is private here is of a draft and of a plan: for her whose it is, and for those who plan.
      mayKnow:
        someone.personId === applicant ||
        couldEver(actor, 'round.manage') ||
        (door.act !== 'public.read' && couldEver(actor, door.act, { share })),
      ever: [door.act, ...door.further].some((act) => couldEver(actor, act, { share })),
    }
  })
}

/** What is not as it should be when someone comes to a door. */
async function wrongAt(stage: Stage, door: Door, someone: Someone, values: Record<string, string>): Promise<string[]> {
  const { allowed, ever, mayKnow } = await asTheTableSays(stage, door, someone, values)
  const before = stage.world.version()
  const answer = await ask(stage, door, someone, values)
  const changed = stage.world.version() !== before
  const wrong: string[] = []
  if (answer.status >= 500) wrong.push('breaks')
  // A page may have nothing to show her yet; that is not the table's to say.
  const barred = answer.because === 'not-yours-to-do' || (answer.location?.startsWith('/sign-in?') ?? false)
  if (allowed.ok && barred && door.method === 'loader') wrong.push('is turned away')
  if (!allowed.ok) {
    const toSignIn = allowed.because === 'sign-in-first' && (answer.location?.startsWith('/sign-in') ?? false)
    const turnedAway = answer.status === 404 || (answer.status === 403 && answer.because === allowed.because)
    if (!toSignIn && !turnedAway) wrong.push(`is let in, in spite of ${allowed.because}`)
  }
  if (changed && !ever) wrong.push('changes something')
  if (!mayKnow && privateWords.some((words) => answer.text.includes(words))) wrong.push('reads what is private')
  if (values['partnership'] !== undefined && answer.text.includes(beside))
    wrong.push('reads of the partnership next door')
  const where = values['round'] === undefined ? '' : ` (${values['round']})`
  return wrong.map(
    (what) => `${someone.name}${where} ${what}: ${answer.status} ${answer.because ?? answer.location ?? ''}`,
  )
}

describe('every door', () => {
  it('is found: the route table and the routes tell the same story', () => {
    const withDoors = new Set(doors.map(({ file }) => file))
    const without = table.map(({ file }) => file).filter((file) => !withDoors.has(file))
    // Frames, and the page for an address that is not there.
    expect(without.sort()).toEqual(['routes/$.tsx', 'routes/_site.tsx'])
    expect(doors.length).toBeGreaterThan(table.length)
  })

  it('has something to try it with: a value for whatever its address names', () => {
    const nameless = doors.flatMap(({ file, path }) =>
      Object.entries(valuesFor(path, 'spring'))
        .filter(([, value]) => value === '')
        .map(([name]) => `${file}: what stands for :${name}? Say it in tests/routes/matrix-stage.ts`),
    )
    expect([...new Set(nameless)]).toEqual([])
  })

  it.each(doors.map((door) => [`${door.method === 'loader' ? 'GET ' : 'POST'} ${door.path}`, door] as const))(
    'opens to those it should, and to nobody else: %s',
    async (_, door) => {
      const { stage, close } = await matrix.afresh()
      const wrong: string[] = []
      for (const round of namesIn(door.path).includes('round') ? rounds : rounds.slice(0, 1)) {
        for (const someone of matrix.people) {
          wrong.push(...(await wrongAt(stage, door, someone, valuesFor(door.path, round))))
        }
      }
      await close()
      expect(wrong).toEqual([])
    },
  )
})
