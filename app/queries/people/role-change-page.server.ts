import { mayRefuse, mayTakeBack } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { seatsOf } from '~/records/panel/seats.server'
import { asProposal, circleOf, roleChangeById } from '~/records/people/roles.server'
import { afterOf, personKnown } from './role-options.server'
import { changesOf } from './roles-page.server'

/** One change of a role as somebody sees it: what she may answer, and what the panel would be after it. */
export async function roleChangePage(
  db: Db,
  partnershipId: string | null,
  changeId: string,
  readerId: string,
  now: Instant,
) {
  const [told] = await changesOf(db, partnershipId, now, changeId)
  const change = told && (await roleChangeById(db, changeId))
  if (!change) return undefined
  const proposed = asProposal(change)
  const circle = await circleOf(db, partnershipId, now)
  return {
    change: told,
    mayAnswer: proposed !== undefined && mayRefuse(circle, readerId, proposed, now).ok,
    mayTakeBack: proposed !== undefined && mayTakeBack(readerId, proposed, now).ok,
    after: partnershipId !== null && proposed && told.ending === null ? await panelAfterIt() : null,
  }

  async function panelAfterIt() {
    if (partnershipId === null || !proposed || proposed.kind !== 'panel') return null
    const seats = await seatsOf(db, partnershipId, now)
    const seated = seats.find(({ personId }) => personId === proposed.personId)
    const resident = seated?.resident ?? (await personKnown(db, partnershipId, proposed.personId))?.resident ?? false
    return afterOf(proposed, seats, { personId: proposed.personId, resident })
  }
}
