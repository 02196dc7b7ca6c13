import { and, isNull, lte } from 'drizzle-orm'
import { residencyRequest } from '~db/schema'
import type { Sparks } from '~/platform/sparks.server'

/** A request to be known as living here runs out, and the postal address that came with it goes. */
export async function forgetAddresses({ world, clock }: Sparks): Promise<void> {
  const now = clock.now()
  const over = and(isNull(residencyRequest.endedAt), lte(residencyRequest.expiresAt, now))
  const found = await world.read((db) =>
    db.select({ id: residencyRequest.id }).from(residencyRequest).where(over).limit(1),
  )
  if (found.length === 0) return
  await world.write(
    async (db) =>
      db
        .update(residencyRequest)
        .set({ endedAt: now, endedBecause: 'ran-out', address: null, codeHash: null })
        .where(over),
    { unseen: true },
  )
}
