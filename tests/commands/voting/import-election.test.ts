import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importElection } from '~/commands/voting/import-election.server'
import { stageOf } from '~/domain/round'
import { readPb } from '~/domain/voting'
import { broughtIn, countedAnew } from '~/domain/voting/brought-in'
import { publishedFile, publishedVotes } from '~/queries/voting/published-file.server'
import { roundResults } from '~/queries/voting/round-results.server'
import { partnershipBySlug } from '~/records/people/actor.server'
import { roundBySlug } from '~/records/round/course.server'
import { encumbrance, publishedBallot, round } from '~db/schema'
import { day, stage, type Stage } from '../../stage'

const text = `META
key;value
description;Small sums in Łódź
country;Poland
unit;Łódź
instance;2024
num_projects;3
num_votes;4
budget;1000.50
vote_type;approval
rule;greedy
date_begin;01.10.2024
date_end;28.10.2024
currency;PLN
PROJECTS
project_id;cost;votes;name;selected
7;600.25;3;"Park; ""Źródliska"" <b>";1
A-2;500;2;Biblioteka;0
9;400;1;Skwer;1
VOTES
voter_id;vote
1;7,A-2
2;7
3;7,9
4;A-2
`

let here: Stage
beforeEach(async () => (here = await stage()))
afterEach(() => here.close())

function fileOf(source: string) {
  const reading = readPb(source)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading
}
const bring = (source: string, { slug, fileHash = source }: { slug?: string; fileHash?: string } = {}) => {
  const file = fileOf(source)
  const on = here.on(null, day(1))
  const counts = countedAnew(file.election)
  const asked = {
    partnershipId: 'netherton',
    slug,
    title: undefined,
    fileHash,
    file,
    terms: broughtIn(file, on.at),
    counts,
  }
  return here.write((db) => importElection(db, on, asked))
}
const found = (slug: string) =>
  here.read(async (db) => {
    const one = await roundBySlug(db, 'netherton', slug)
    const home = await partnershipBySlug(db, 'netherton')
    if (!one || !home) throw new Error(`no round ${slug}`)
    const file = await publishedFile(db, home, one)
    const text = file && file.beforeVotes + (await publishedVotes(db, file, 1)).text
    return { round: one, results: await roundResults(db, one), file: text }
  })

describe('an election from elsewhere', () => {
  it('becomes a round that is over, with its results', async () => {
    expect(await bring(text)).toMatchObject({ ok: true, slug: 'lodz-2024', title: 'Łódź 2024' })
    const { round: one, results } = await found('lodz-2024')
    expect(stageOf(one, day(1))).toBe('learn')
    expect(one).toMatchObject({ currency: 'PLN', potPence: 1000_50 })
    expect(results?.deciding).toMatchObject({ rule: 'greedy', order: ['7', '9'], cost: 1000_25 })
    expect(results?.beside.map(({ rule }) => rule)).toEqual(['equal-shares'])
    expect(results?.ideas[0]).toMatchObject({ title: 'Park; "Źródliska" <b>', cost: 600_25, funded: true, votes: 3 })
    expect(results?.from).toEqual({ description: 'Small sums in Łódź', chosenThere: ['7', '9'] })
  })

  it('gives its ballots out again, and they count to the same', async () => {
    await bring(text)
    const { file } = await found('lodz-2024')
    const again = fileOf(file ?? '')
    expect(countedAnew(again.election)).toEqual(countedAnew(fileOf(text).election))
    expect(again.projects).toEqual(fileOf(text).projects)
    expect(again.meta.get('date_end')).toBe('28.10.2024')
  })

  it('keeps points as they were given', async () => {
    const points = text
      .replace('approval', 'cumulative')
      .replace('voter_id;vote', 'voter_id;vote;points')
      .replace('1;7,A-2', '1;7,A-2;3,2')
      .replace('2;7\n', '2;7;5\n')
      .replace('3;7,9', '3;7,9;4,1')
      .replace('4;A-2', '4;A-2;5')
    await bring(points)
    const { results, file } = await found('lodz-2024')
    expect(results?.deciding.points).toEqual({ '7': 12, 'A-2': 7, '9': 1 })
    expect(countedAnew(fileOf(file ?? '').election)).toEqual(countedAnew(fileOf(points).election))
  })

  it('is not brought in twice, and leaves the round that has its name alone', async () => {
    await bring(text)
    expect(await bring(text)).toMatchObject({ because: 'imported-already', values: { slug: 'lodz-2024' } })
    expect(await bring(text, { fileHash: 'another', slug: 'lodz-2024' })).toMatchObject({ because: 'slug-taken' })
    expect(await bring(text, { fileHash: 'another' })).toMatchObject({ slug: 'lodz-2024-2' })
    const one = await here.read((db) => db.select().from(round).where(eq(round.slug, 'lodz-2024')))
    expect(one).toHaveLength(1)
  })

  it('touches none of the partnership’s money', async () => {
    await bring(text)
    expect(await here.read((db) => db.select().from(encumbrance))).toEqual([])
    expect(await here.read((db) => db.select().from(publishedBallot))).toHaveLength(4)
  })
})
