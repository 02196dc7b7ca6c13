import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { deskStandings, getsPaper } from '~/domain/voting/paper'
import { deskRoll } from '~/queries/voting/desk-page.server'
import { roundById } from '~/records/round/course.server'
import { person, roll, round } from '~db/schema'
import { day, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('nadia', 'len', 'joy', 'edna', 'rose')
  await here.round('spring', { events: ['published', 'checked'] })
  await here.proposal('spring', 'SPR-01')
  await here.write((db) => castBallot(db, here.on('rose', day(22)), secrets, 'spring', []))
})
afterEach(() => here.close())

const rollOf = (asked: Parameters<typeof deskRoll>[2]) =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    if (!round) throw new Error('no round')
    return deskRoll(db, round, asked)
  })

/** As a tablet asks: page after page until there are no more. */
async function wholeRoll(most: number) {
  const names: string[] = []
  let pages = 0
  for (let after: string | null = null; ;) {
    const { voters, more } = await rollOf({ after, most })
    pages += 1
    names.push(...voters.map(({ name }) => name))
    if (!more) return { names, pages }
    after = voters.at(-1)?.id ?? null
  }
}

describe('the roll, as a desk has it', () => {
  it('comes in pages, in the order of names, with everybody in it once', async () => {
    // Two of one name are not lost at the edge of a page.
    await here.write((db) => db.update(person).set({ name: 'Joy Adeyemi' }).where(eq(person.id, 'edna')))
    const all = await rollOf({ after: null })
    expect(all.more).toBe(false)
    expect(all.voters).toHaveLength(5)
    for (const most of [1, 2, 3, 4, 5, 6])
      expect(await wholeRoll(most), `${most} at a time`).toEqual({
        names: all.voters.map(({ name }) => name),
        pages: Math.max(1, Math.ceil(5 / most)),
      })
  })

  it('says who gets paper: also who voted online, where the rule lets paper take its place', async () => {
    const stands = async () => (await rollOf({ part: 'rose' })).voters.map((one) => one.stands)
    expect(await stands()).toEqual(['voted'])
    await here.write(async (db) => {
      const [found] = await db.select().from(round)
      if (found) await db.update(round).set({ rules: { ...found.rules, paperOverWeb: true } })
    })
    expect(await stands()).toEqual(['over'])
    expect(deskStandings.filter(getsPaper)).toEqual(['free', 'out', 'over'])
  })

  it('says when more were found than it shows', async () => {
    await here.write(async (db) => {
      for (let one = 0; one < 21; one++) {
        const id = `another-${one}`
        await db.insert(person).values({ id, name: `Zoe Number ${one}`, createdAt: day(1) })
        await db.insert(roll).values({ roundId: 'spring', personId: id, addedLater: true, channel: null })
      }
    })
    const found = await rollOf({ part: 'zoe' })
    expect([found.voters.length, found.more]).toEqual([20, true])
    expect(await rollOf({ part: 'number 20' })).toMatchObject({ more: false, voters: [{ name: 'Zoe Number 20' }] })
    expect(await rollOf({ part: ' ' })).toEqual({ voters: [], more: false })
  })
})
