import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { session } from '~db/schema'
import { planRound } from '~/commands/round/plan-round.server'
import { pence } from '~/domain/pence'
import { hours, later } from '~/domain/time'
import { sessionCookie } from '~/http/session.server'
import { newToken, sha256 } from '~/platform/secrets.server'
import { action, loader } from '~/routes/p.$partnership.rounds.$round.manage.publish'
import type { CastMember } from '../cast'
import { allowed, setMoneyOnStage } from '../money-stage'
import { contextOf, sparksOn } from '../sparks'
import { day, dayOne, stage, wholeDates, wholeRules, type Stage } from '../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await plan(900_00)
})
afterEach(() => here.close())

async function plan(potPence: number, title = 'Spring') {
  const dates = { ...wholeDates, opensAt: day(2) }
  const criteria = [{ name: 'Together', weight: 1, rubric: { 0: 'Alone', 3: 'A few', 5: 'Many' } }]
  const wanted = { title, about: 'Small sums.', potPence: pence(potPence), rules: wholeRules, dates, criteria }
  allowed(await here.write((db) => planRound(db, here.on('rose', dayOne), 'netherton', wanted)))
}

/** What a loader or action needs of a request by someone who is signed in. */
async function request(who: CastMember, fields?: Record<string, string>, slug = 'spring') {
  const sparks = sparksOn(here.world)
  const token = newToken()
  const times = { createdAt: dayOne, seenAt: dayOne, expiresAt: later(dayOne, hours(1)) }
  await here.write((db) => db.insert(session).values({ id: sha256(token), personId: who, ...times }))
  const Cookie = (await sessionCookie(sparks).serialize(token)).split(';')[0] ?? ''
  const asked = new Request(`http://localhost/p/netherton/rounds/${slug}/manage/publish`, {
    headers: { Cookie },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  return { request: asked, params: { partnership: 'netherton', round: slug }, context: contextOf(sparks) }
}
const press = async (who: CastMember, fields: Record<string, string>, slug?: string): Promise<unknown> =>
  action(await request(who, fields, slug))
const page = async (who: CastMember, slug?: string) => loader(await request(who, undefined, slug))

describe('the page that publishes a round', () => {
  it('offers the lines with what each has free', async () => {
    expect(await page('rose')).toMatchObject({
      published: null,
      lines: [
        { id: 'green', freePence: 2_000_00, budgetPence: 2_000_00, shortByPence: 0 },
        { id: 'together', freePence: 2_000_00 },
      ],
    })
  })

  it('asks for a line, and keeps nothing without one', async () => {
    expect(await press('rose', {})).toMatchObject({
      data: { faults: { line: { because: 'line-missing' } } },
      init: { status: 422 },
    })
    expect(await page('rose')).toMatchObject({ published: null })
  })

  it('publishes, sets the pot aside, and leads to the round', async () => {
    const answer = await press('rose', { line: 'green' })
    expect((answer as Response).headers.get('Location')).toBe('/p/netherton/rounds/spring')
    const after = await page('rose')
    expect(after.published).toEqual({ name: 'Rose Delaney', at: dayOne })
    expect(after.lines.find(({ id }) => id === 'green')?.freePence).toBe(1_100_00)
  })

  it('says who was first when two press, and keeps what the second chose', async () => {
    await here.holds('chair', 'sheila')
    await press('sheila', { line: 'green' })
    expect(await press('rose', { line: 'together' })).toMatchObject({
      data: { refusal: { because: 'already-published' }, typed: { line: 'together' } },
      init: { status: 409 },
    })
    expect(await page('rose')).toMatchObject({ published: { name: 'Sheila Murphy' } })
  })

  it('says by how much a line is too small, and keeps the choice', async () => {
    await plan(2_500_00, 'Big')
    expect(await press('rose', { line: 'green' }, 'big')).toMatchObject({
      data: { refusal: { because: 'line-too-small', values: { leftPence: 2_000_00, shortByPence: 500_00 } }, typed: { line: 'green' } }, // prettier-ignore
      init: { status: 409 },
    })
  })

  it('takes no line of another partnership, and nobody but the chair', async () => {
    expect(await press('rose', { line: 'elsewhere' })).toMatchObject({ data: { refusal: { because: 'no-such-line' } } })
    await expect(press('tom', { line: 'green' })).rejects.toMatchObject({ init: { status: 404 } })
  })
})
