import type { RecipientKind, Trouble } from '~/domain/learning/giving'
import type { Instant } from '~/domain/time'
import type { World } from '~/platform/world.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { checkedGrants } from './grants-file.server'
import { giverOf, type GrantChecked } from './grants.server'

/** As many grants that must be mended as a page lists. */
const most = 50

/**
 * How many grants are published of each kind, and which are left out until they are mended: the first 50. Checking each
 * takes time: whoever only reads is shown what the first some hundred come to, and that there are `more`.
 */
export async function grantsToSee(
  world: World,
  partnership: Pick<PartnershipRow, 'id' | 'name' | 'slug' | 'timeZone'>,
  { origin, everyone, now }: { readonly origin: string; readonly everyone: boolean; readonly now: Instant },
) {
  const giver = await world.read((db) => giverOf(db, partnership, origin))
  const counts: Record<RecipientKind, number> = { organisations: 0, individuals: 0 }
  let [batches, more] = [0, false]
  const leftOut: { idea: GrantChecked['idea']; troubles: readonly Trouble[] }[] = []
  for await (const batch of checkedGrants(world, partnership, giver, now)) {
    batches += 1
    more = everyone && batches > 1
    if (more) break
    for (const { recipients, idea, troubles } of batch) {
      if (troubles.length === 0) counts[recipients] += 1
      else if (leftOut.length < most) leftOut.push({ idea, troubles })
    }
  }
  return { counts, leftOut, more }
}
