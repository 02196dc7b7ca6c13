import { vouch } from '~db/schema'
import { isResident, mayVouch, vouchersNeeded, type NotVouched } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import {
  makeResident,
  requestBySecret,
  vouchersOf,
  vouchesBehind,
  vouchesInAYear,
  waysAccepted,
} from '~/records/people/residency.server'

/** One neighbour's word that another lives here; the second makes her a resident. */
export async function vouchForNeighbour(
  db: Db,
  on: Occasion,
  partnershipId: string,
  secret: string,
): Promise<Outcome<{ verified: boolean }, NotAllowed | NotVouched | 'way-not-accepted'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.vouch', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  if (!(await waysAccepted(db, partnershipId)).includes('vouched-for')) return refuse('way-not-accepted')
  const request = await requestBySecret(db, partnershipId, secret)
  const given = request ? await vouchersOf(db, request.id) : []
  const { personId } = actor
  const voucher = {
    personId,
    resident: isResident(actor),
    vouchesInAYear: await vouchesInAYear(db, personId, on.at),
  }
  const fits = mayVouch(
    voucher,
    request?.way === 'vouched-for' ? request : undefined,
    await vouchesBehind(db, partnershipId, personId),
    given,
    on.at,
  )
  if (!fits.ok) return fits
  if (!request) return refuse('residency-request-unknown')
  await db.insert(vouch).values({ requestId: request.id, voucherId: personId, at: on.at })
  await recordAct(db, on, partnershipId, 'residency.vouch', request.id)
  const verified = given.length + 1 >= vouchersNeeded
  if (verified) {
    const { personId: forId, neighbourhoodId } = request
    const home = { personId: forId, neighbourhoodId, method: 'vouched-for' as const }
    const id = await makeResident(db, { ...on, by: personId }, partnershipId, home, request.id)
    await recordAct(db, on, partnershipId, 'residency.vouch', id, { method: 'vouched-for' })
  }
  return { ok: true, verified }
}
