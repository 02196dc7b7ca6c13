import { and, asc, eq, gt } from 'drizzle-orm'
import { publishedBallot } from '~db/schema'
import type { Db } from '~/platform/world.server'

const atOnce = 1_000

/** The first columns, and then one for each idea, by its reference. */
export const firstColumns = ['ballot'] as const

/**
 * Published ballots as rows of a table, some at a time: the ballot's number, then what it says of each idea: 1 for a tick,
 * its points, or its place; nothing where it says nothing. Blank ones too. Nobody is named.
 */
export async function ballotsAsTable(
  db: Db,
  roundId: string,
  { references, ranked }: { readonly references: readonly string[]; readonly ranked: boolean },
  after: number,
): Promise<{ rows: string[][]; last: number | null }> {
  const found = await db
    .select({ number: publishedBallot.number, choices: publishedBallot.choices })
    .from(publishedBallot)
    .where(and(eq(publishedBallot.roundId, roundId), gt(publishedBallot.number, after)))
    .orderBy(asc(publishedBallot.number))
    .limit(atOnce)
  const rows = found.map(({ number, choices: { named, points } }) => {
    const said = new Map(named.map((id, at) => [id, String(points ? (points[at] ?? 0) : ranked ? at + 1 : 1)]))
    return [String(number), ...references.map((reference) => said.get(reference) ?? '')]
  })
  return { rows, last: found.length < atOnce ? null : (found.at(-1)?.number ?? null) }
}
