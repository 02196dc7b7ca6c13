import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allowTogether, excludeIdeas } from '~/commands/proposal/exclude-ideas.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import type { RoundRules } from '~/domain/round'
import { readPb, recount } from '~/domain/voting'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { sha256 } from '~/platform/secrets.server'
import { piecesOf, publishedFile } from '~/queries/voting/published-file.server'
import { roundResults } from '~/queries/voting/round-results.server'
import { wrongWithVote } from '~/queries/voting/whole-vote.server'
import { rulingOf } from '~/records/panel/ruling.server'
import { exclusionsOf } from '~/records/proposal/exclusions.server'
import { roundById } from '~/records/round/course.server'
import { auditEntry, exclusion, neighbourhood, partnership, proposal, roundEvent } from '~db/schema'
import { and, eq, inArray } from 'drizzle-orm'
import type { CastMember } from '../cast'
import { sparksOn } from '../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose', 'nadia', 'len', 'joy')
  await here.holds('chair', 'rose')
})
afterEach(() => here.close())

/** A pot of £1,000: SPR-01 at £600, SPR-02 at £400, SPR-03 at £300, SPR-04 at £250, in the order of their votes. */
async function round(rules: Partial<RoundRules>) {
  const steps = { check: true, score: false, vote: true }
  await here.round('spring', {
    events: ['published', 'checked'],
    rules: { counting: 'greedy', steps, ...rules },
  })
  for (const [at, cost] of [600_00, 400_00, 300_00, 250_00].entries())
    await here.proposal('spring', `SPR-0${at + 1}`, { cost })
}
const exclude = (ideas: string[], by: CastMember = 'rose', at = day(15), because = 'They want the same plot.') =>
  here.write((db) => excludeIdeas(db, here.on(by, at), 'spring', ideas, because))
const cast = (by: CastMember, named: string[]) =>
  here.write((db) => castBallot(db, here.on(by, day(22)), secrets, 'spring', named))
async function count() {
  await cast('rose', ['SPR-01', 'SPR-02', 'SPR-03'])
  await cast('nadia', ['SPR-01', 'SPR-02', 'SPR-03'])
  await cast('len', ['SPR-01', 'SPR-02'])
  await cast('joy', ['SPR-01', 'SPR-04'])
  await moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => closesAt } })
  const one = await here.read((db) => roundById(db, 'spring'))
  if (!one) throw new Error('no round')
  return one
}
async function fileOf(one: Awaited<ReturnType<typeof count>>): Promise<string> {
  const [place] = await here.read((db) => db.select().from(partnership))
  const file = place && (await here.read((db) => publishedFile(db, place, one)))
  if (!file) throw new Error('no file')
  let text = ''
  for await (const piece of piecesOf(file, (query) => here.read(query))) text += piece
  return text
}
/** What the program and the short script make of a file, and that they agree with it. */
function again(text: string) {
  const reading = readPb(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  const path = join(mkdtempSync(join(tmpdir(), 'sparks-')), 'round.pb')
  writeFileSync(path, text)
  const said = execFileSync('node', ['public/recount.mjs', path], { encoding: 'utf8' })
  return { ...recount(reading, sha256), said }
}

describe('ideas that cannot both be funded', () => {
  beforeEach(() => round({}))

  it('are said by the chair, with a reason, two or more that are on the list, once', async () => {
    expect(await exclude(['SPR-01', 'SPR-02'], 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await exclude(['SPR-01', 'SPR-01'])).toMatchObject({ because: 'exclusion-too-few' })
    expect(await exclude(['SPR-01', 'SPR-09'])).toMatchObject({ because: 'exclusion-stranger' })
    expect(await exclude(['SPR-02', 'SPR-01'])).toEqual({ ok: true })
    expect(await exclude(['SPR-01', 'SPR-02'])).toMatchObject({ because: 'exclusion-again' })
    const [set] = await here.read((db) => exclusionsOf(db, 'spring'))
    expect(set).toMatchObject({ references: ['SPR-01', 'SPR-02'], because: 'They want the same plot.' })
    const back = () => here.write((db) => allowTogether(db, here.on('rose', day(16)), 'spring', set?.id ?? ''))
    expect(await back()).toEqual({ ok: true })
    expect(await back()).toMatchObject({ because: 'exclusion-gone' })
    expect(await here.read((db) => exclusionsOf(db, 'spring'))).toEqual([])
    const acts = await here.read((db) => db.select().from(auditEntry).where(eq(auditEntry.act, 'ideas.exclude')))
    expect(acts).toHaveLength(2)
  })

  it('are fixed once voting opens, and published with it', async () => {
    await exclude(['SPR-01', 'SPR-02'])
    expect(await exclude(['SPR-02', 'SPR-03'], 'rose', day(21))).toMatchObject({ because: 'exclusions-fixed' })
    await cast('nadia', ['SPR-01'])
    expect(await exclude(['SPR-02', 'SPR-03'], 'rose', day(15))).toMatchObject({ because: 'exclusions-fixed' })
    const [opened] = await here.read((db) =>
      db
        .select()
        .from(roundEvent)
        .where(and(eq(roundEvent.roundId, 'spring'), eq(roundEvent.kind, 'voting-opened'))),
    )
    expect(opened?.detail['apart']).toEqual([['SPR-01', 'SPR-02']])
  })

  it('are held to by the count, by what is shown and filed of it, and by the list of the meeting', async () => {
    await exclude(['SPR-01', 'SPR-02'])
    const one = await count()
    const results = await here.read((db) => roundResults(db, one))
    expect(results?.deciding).toMatchObject({ order: ['SPR-01', 'SPR-03'], cost: 900_00 })
    const shut = results?.ideas.find(({ reference }) => reference === 'SPR-02')
    expect(shut).toMatchObject({ funded: false, reason: { kind: 'excluded', by: 'SPR-01' } })

    const text = await fileOf(one)
    expect(text).toContain('rule;greedy-custom\n')
    expect(text).toContain('apart=SPR-01+SPR-02')
    const { record, departures, said } = again(text)
    expect([record.order, departures]).toEqual([['SPR-01', 'SPR-03'], []])
    expect(said).toContain('The file’s votes give what it says.')
    expect(await here.read((db) => wrongWithVote(db, one))).toEqual([])

    const { list } = await here.read((db) => rulingOf(db, one, one.potPence, day(31)))
    const funded = list.filter(({ outcome }) => outcome === 'funded').map(({ proposalId }) => proposalId)
    const rows = await here.read((db) => db.select().from(proposal).where(inArray(proposal.id, funded)))
    expect(rows.map(({ reference }) => reference).sort()).toEqual(['SPR-01', 'SPR-03'])
  })

  it('are told on by verify, and by the file, when somebody changes them afterwards', async () => {
    await exclude(['SPR-01', 'SPR-02'])
    const one = await count()
    const text = await fileOf(one)
    const moved = text.replace('apart=SPR-01+SPR-02', 'apart=SPR-01+SPR-03')
    const reading = readPb(moved)
    if (!reading.ok) throw new Error('unreadable')
    expect(recount(reading, sha256).departures.map(({ kind }) => kind)).toContain('outcome')
    await here.write((db) => db.update(exclusion).set({ roundId: 'spring', madeAt: day(1) }))
    expect(await here.read((db) => wrongWithVote(db, one))).toEqual([])
    await here.write(async (db) => {
      const { excludedIdea } = await import('~db/schema')
      const [last] = await db.select().from(proposal).where(eq(proposal.reference, 'SPR-04'))
      const [first] = await db.select().from(proposal).where(eq(proposal.reference, 'SPR-01'))
      await db
        .update(excludedIdea)
        .set({ proposalId: last?.id ?? '' })
        .where(eq(excludedIdea.proposalId, first?.id ?? ''))
    })
    expect((await here.read((db) => wrongWithVote(db, one))).map(({ words }) => words)).toEqual([
      'the ideas that cannot both be funded are not those that were published',
    ])
  })
})

describe('a round’s own rule', () => {
  it('holds its published count: a share, the reserve, and how many have to vote', async () => {
    const share = { by: 'neighbourhood', kind: 'at-most', percent: 65 } as const
    const turnout = { of: 'voters', least: 9 } as const
    await round({ deciding: { kind: 'vote', share, reserve: 1, turnout } })
    await here.write((db) =>
      db
        .update(proposal)
        .set({ neighbourhoodId: 'marian-square' })
        .where(inArray(proposal.reference, ['SPR-01', 'SPR-02'])),
    )
    const one = await count()
    const results = await here.read((db) => roundResults(db, one))
    expect(results?.deciding).toMatchObject({ order: ['SPR-01', 'SPR-03'], held: { reserve: ['SPR-02'] } })
    expect(results?.advisesOnly).toEqual({ voters: 4, needed: 9 })
    expect(results?.ideas.find(({ reference }) => reference === 'SPR-02')?.reason).toMatchObject({
      kind: 'share-spent',
      group: 'Marian Square',
      left: 50_00,
    })
    const { advisesOnly, departures, said } = again(await fileOf(one))
    expect([advisesOnly, departures]).toEqual([{ voters: 4, needed: 9 }, []])
    expect(said).toContain('Fewer than 9 voted')
    // A neighbourhood that is given another name later changes nothing of what was counted.
    await here.write((db) => db.update(neighbourhood).set({ name: 'The Square' }))
    expect(await here.read((db) => wrongWithVote(db, one))).toEqual([])
  })
})
