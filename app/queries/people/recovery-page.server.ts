import { recoveryReadyAt, recoveryState } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { namesOf } from '~/records/people/names.server'
import { recoveryById, vouchersOf } from '~/records/people/recovery.server'

/** A recovery as one of those concerned sees it; nothing for anybody else. */
export async function recoveryPage(db: Db, id: string, readerId: string, now: Instant) {
  const found = await recoveryById(db, id)
  if (!found) return null
  const vouchers = await vouchersOf(db, found.personId, now)
  const own = found.personId === readerId
  if (!own && !vouchers.some(({ personId }) => personId === readerId)) return null
  const names = await namesOf(db, [found.personId, ...found.agreements.map(({ personId }) => personId)])
  return {
    name: names.get(found.personId) ?? '',
    own,
    askedAt: found.askedAt,
    state: recoveryState(found, now),
    readyAt: recoveryReadyAt(found),
    agreed: found.agreements.map(({ personId }) => names.get(personId) ?? ''),
    hasAgreed: found.agreements.some(({ personId }) => personId === readerId),
  }
}
