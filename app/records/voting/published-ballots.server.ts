import { sql } from 'drizzle-orm'
import { publishedBallot, publishedReceipt } from '~db/schema'
import { batches } from '~/domain/batches'
import type { Choices } from '~/domain/voting/choices'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'

const atOnce = 500
const places = Array.from({ length: atOnce }, (_, place) => place)

/** A city's ballots are many, and making the statement anew for each batch would be half of the work. */
const addBatch = prepared((db) =>
  db.insert(publishedBallot).values(
    places.map((place) => ({
      roundId: sql.placeholder('roundId'),
      number: sql.placeholder(`number${place}`),
      choices: sql.placeholder(`choices${place}`),
    })),
  ),
)

/** Publishes ballots under the numbers 1, 2, 3 …, in the order they are given. */
export async function addPublishedBallots(
  db: Db,
  roundId: string,
  ballots: readonly { readonly choices: Choices }[],
): Promise<void> {
  let number = 0
  for (const some of batches(ballots, atOnce)) {
    const rows = some.map(({ choices }) => ({ roundId, number: (number += 1), choices }))
    if (rows.length < atOnce) await db.insert(publishedBallot).values(rows)
    else {
      const values: Record<string, unknown> = { roundId }
      for (const [place, row] of rows.entries()) {
        values[`number${place}`] = row.number
        values[`choices${place}`] = row.choices
      }
      await addBatch(db, values)
    }
  }
}

/** Publishes receipts under the numbers 1, 2, 3 …, in the order they are given. */
export async function addPublishedReceipts(db: Db, roundId: string, receipts: readonly string[]): Promise<void> {
  const rows = receipts.map((code, place) => ({ roundId, number: place + 1, code }))
  for (const some of batches(rows)) await db.insert(publishedReceipt).values(some)
}
