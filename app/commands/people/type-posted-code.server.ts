import { eq } from 'drizzle-orm'
import { residencyRequest } from '~db/schema'
import { judgePostedCode, mostCodeTries, type NotThePostedCode } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sameText, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { letterCodeHash } from '~/records/people/invitation.server'
import { endRequests, makeResident, openRequest, waysAccepted } from '~/records/people/residency.server'

/** Takes the code of the letter that was posted to where she says she lives. A wrong one counts, and is committed. */
export async function typePostedCode(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  partnershipId: string,
  code: string,
): Promise<Outcome<object, NotAllowed | NotThePostedCode | 'way-not-accepted'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.declare', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  if (!(await waysAccepted(db, partnershipId)).includes('posted-code')) return refuse('way-not-accepted')
  const found = await openRequest(db, partnershipId, actor.personId, on.at)
  const request = found?.way === 'posted-code' && found.codeHash !== null ? found : undefined
  const isRight = request !== undefined && sameText(request.codeHash ?? '', letterCodeHash(secrets, code))
  const judged = judgePostedCode(request, isRight, on.at)
  if (!request) return judged.ok ? refuse('residency-request-unknown') : judged
  if (!judged.ok) {
    const tries = request.tries + 1
    await db.update(residencyRequest).set({ tries }).where(eq(residencyRequest.id, request.id))
    if (tries >= mostCodeTries) await endRequests(db, on.at, partnershipId, actor.personId, 'tried-too-often')
    return judged
  }
  const home = { personId: actor.personId, neighbourhoodId: request.neighbourhoodId, method: 'posted-code' as const }
  const by = request.printedBy ?? actor.personId
  const id = await makeResident(db, { ...on, by }, partnershipId, home, request.id)
  await recordAct(db, on, partnershipId, 'residency.declare', id, { method: 'posted-code' })
  return { ok: true }
}
