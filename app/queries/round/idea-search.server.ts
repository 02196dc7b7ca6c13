import { and, count, desc, eq, gte, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import { ideaWord, proposal, roundWord } from '~db/schema'
import {
  justAfter,
  sameButEnding,
  slipped,
  slipsForgiven,
  stemOf,
  tailOf,
  telling,
  wordsAsked,
  type Near,
} from '~/domain/proposal'
import type { Db } from '~/platform/world.server'

/** A word that was asked for, and those of the round's ideas that it was taken for. */
interface Meant {
  readonly asked: string
  readonly words: readonly Near[]
  /** No idea has the word; those that have one much like it are shown. */
  readonly slip: boolean
}

export interface FoundIdeas {
  readonly ids: readonly string[]
  readonly count: number
  /** What was looked for in place of a word that no idea has. */
  readonly instead: readonly { readonly asked: string; readonly words: readonly string[] }[]
  /** No idea has all of the words: these have some. */
  readonly onlySome: boolean
  /** Words that may have been meant, where nothing was found. */
  readonly perhaps: readonly string[]
}

const nothingFound: FoundIdeas = { ids: [], count: 0, instead: [], onlySome: false, perhaps: [] }

/** Words taken up to judge one that was asked for, and words it may be taken for. */
const mostKnown = 4_000
const mostMeant = 40
/** With more than three words asked for, each is taken for fewer: what one asking may cost is bounded. */
const mostMeantOfMany = 8
const fewAsked = 3
const suggested = 3

/**
 * The ideas of a round that have the words somebody typed, best first: those in a title before those in an answer, rare
 * words before common ones. `narrowed` is what else an idea on the list must meet.
 */
export async function searchIdeas(
  db: Db,
  roundId: string,
  typed: string,
  { narrowed, limit, offset }: { narrowed?: SQL; limit: number; offset: number },
): Promise<FoundIdeas> {
  const asked = wordsAsked(typed)
  if (asked.length === 0) return nothingFound
  const meant: Meant[] = []
  const most = asked.length > fewAsked ? mostMeantOfMany : mostMeant
  for (const word of asked) meant.push(await meaning(db, roundId, word, most))
  const known = together(meant.filter(({ words }) => words.length > 0))
  const found = known.length === 0 ? undefined : await ranked(db, roundId, known, narrowed, limit, offset, meant)
  if (!found || found.count === 0) return { ...nothingFound, perhaps: await perhaps(db, roundId, asked) }
  const instead = meant
    .filter(({ slip, words }) => slip && words.length > 0)
    .map(({ asked, words }) => ({ asked, words: words.slice(0, suggested).map(({ word }) => word) }))
  return { ...found, instead, perhaps: [] }
}

/** What a word is taken for: itself and other endings of it; where no idea has these, what it may be a slip for. */
async function meaning(db: Db, roundId: string, asked: string, most: number): Promise<Meant> {
  const stem = stemOf(asked)
  const same = sameButEnding(asked, await knownWords(db, roundId, beginningWith(stem)))
  if (same.length > 0) return { asked, words: same.slice(0, most), slip: false }
  const slips = slipsForgiven(asked)
  if (slips === 0) return { asked, words: [], slip: true }
  const words = slipped(asked, await mayHaveBeenMeant(db, roundId, asked, slips), slips)
  return { asked, words: words.slice(0, most), slip: true }
}

/** Words with the same beginning, or the same end: there is seldom a slip in both. */
const mayHaveBeenMeant = (db: Db, roundId: string, asked: string, slips: number) => {
  const first = [...asked][0] ?? asked
  const near = sql`length(${roundWord.word}) between ${asked.length - slips} and ${asked.length + slips}`
  return knownWords(db, roundId, and(or(beginningWith(first), eq(roundWord.tail, tailOf(asked))), near))
}

const beginningWith = (letters: string) => and(gte(roundWord.word, letters), lt(roundWord.word, justAfter(letters)))

async function knownWords(db: Db, roundId: string, which: SQL | undefined): Promise<string[]> {
  const rows = await db
    .select({ word: roundWord.word })
    .from(roundWord)
    .where(and(eq(roundWord.roundId, roundId), which))
    .limit(mostKnown)
  return rows.map(({ word }) => word)
}

/** Words that were asked for and mean the same are one: "garden" and "gardens". */
function together(meant: readonly Meant[]): Map<string, number>[] {
  const groups: Map<string, number>[] = []
  for (const { words } of meant) {
    const group = groups.find((one) => words.some(({ word }) => one.has(word))) ?? new Map<string, number>()
    if (!groups.includes(group)) groups.push(group)
    for (const { word, near } of words) group.set(word, Math.max(near, group.get(word) ?? 0))
  }
  return groups
}

async function ranked(
  db: Db,
  roundId: string,
  groups: readonly Map<string, number>[],
  narrowed: SQL | undefined,
  limit: number,
  offset: number,
  meant: readonly Meant[],
) {
  const every = groups.flatMap((group) => [...group.keys()])
  const among = groups.length === 1 ? [1] : await howManyHave(db, roundId, groups, every)
  const most = Math.max(...among)
  const tells = among.map((one) => telling(one, most))
  const cases = groups.flatMap((group, place) =>
    [...group].map(([word, near]) => ({ word, place, worth: Math.round(1_000 * near * (tells[place] ?? 1)) })),
  )
  const word = ideaWord.word
  const worth = sql.join(
    cases.map((one) => sql`when ${one.word} then ${sql.raw(String(one.worth))}`),
    sql` `,
  )
  const which = sql.join(
    cases.map((one) => sql`when ${one.word} then ${sql.raw(String(one.place))}`),
    sql` `,
  )
  const score = sql<number>`sum(${ideaWord.weight} * case ${word} ${worth} else 0 end)`
  const having = sql<number>`count(distinct case ${word} ${which} end)`
  const wanted = and(eq(ideaWord.roundId, roundId), inArray(word, every))
  // Whoever has all of them has the rarest: the others are looked up only for those.
  const rarest = groups[among.indexOf(Math.min(...among))] ?? new Map<string, number>()
  const haveTheRarest = db
    .select({ id: ideaWord.proposalId })
    .from(ideaWord)
    .where(and(eq(ideaWord.roundId, roundId), inArray(word, [...rarest.keys()])))
  const asking = async (allOfThem: boolean, limit: number, offset: number) => {
    const withRarest = allOfThem && groups.length > 1 ? inArray(ideaWord.proposalId, haveTheRarest) : undefined
    const from = db
      .select({ id: ideaWord.proposalId, all: sql<number>`count(*) over ()`.mapWith(Number) })
      .from(ideaWord)
      .$dynamic()
    const rows = await (narrowed ? from.innerJoin(proposal, eq(proposal.id, ideaWord.proposalId)) : from)
      .where(and(wanted, withRarest, narrowed))
      .groupBy(ideaWord.proposalId)
      .having(allOfThem && groups.length > 1 ? sql`${having} = ${sql.raw(String(groups.length))}` : undefined)
      .orderBy(...(allOfThem ? [] : [desc(having)]), desc(score), ideaWord.proposalId)
      .limit(limit)
      .offset(offset)
    return { ids: rows.map(({ id }) => id), count: rows[0]?.all ?? 0 }
  }
  // A word that nothing is like leaves none that has them all.
  if (meant.every(({ words }) => words.length > 0)) {
    const whole = await asking(true, limit, offset)
    // A page past the last shows nothing, and still says how many there are.
    const count = whole.count > 0 || offset === 0 ? whole.count : (await asking(true, 1, 0)).count
    if (count > 0 || meant.length === 1) return { ids: whole.ids, count, onlySome: false }
  }
  return { ...(await asking(false, limit, offset)), onlySome: true }
}

/** How many ideas have a word of each group, counting one that has several of its words more than once. */
async function howManyHave(
  db: Db,
  roundId: string,
  groups: readonly Map<string, number>[],
  every: readonly string[],
): Promise<number[]> {
  const rows = await db
    .select({ word: ideaWord.word, having: count() })
    .from(ideaWord)
    .where(and(eq(ideaWord.roundId, roundId), inArray(ideaWord.word, [...every])))
    .groupBy(ideaWord.word)
  const having = new Map(rows.map((row) => [row.word, row.having]))
  return groups.map((group) => [...group.keys()].reduce((sum, word) => sum + (having.get(word) ?? 0), 0))
}

/** What may have been meant where nothing was found: more is forgiven, because it is only offered. */
async function perhaps(db: Db, roundId: string, asked: readonly string[]): Promise<string[]> {
  const offered: string[] = []
  for (const word of asked.slice(0, suggested)) {
    const slips = slipsForgiven(word) + 1
    if (word.length < 4) continue
    const known = await mayHaveBeenMeant(db, roundId, word, slips)
    offered.push(...slipped(word, known, slips).map((one) => one.word))
  }
  return [...new Set(offered)].slice(0, suggested)
}
