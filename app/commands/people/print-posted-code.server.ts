import { and, eq, isNull } from 'drizzle-orm'
import { person, residencyRequest } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { requestCode } from '~/records/people/residency.server'

export interface LetterToPost {
  readonly name: string
  readonly address: readonly string[]
  readonly code: string
  readonly expiresAt: Instant
}

/** Hands out the letter for an address, to be printed and posted, and notes who did. It may be printed again. */
export async function printPostedCode(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  partnershipId: string,
  requestId: string,
): Promise<Outcome<{ letter: LetterToPost }, NotAllowed | 'residency-request-over' | 'residency-of-ones-own'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.verify', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const [found] = await db
    .select({ request: residencyRequest, name: person.name })
    .from(residencyRequest)
    .innerJoin(person, eq(person.id, residencyRequest.personId))
    .where(
      and(
        eq(residencyRequest.id, requestId),
        eq(residencyRequest.partnershipId, partnershipId),
        isNull(residencyRequest.endedAt),
      ),
    )
  if (!found || found.request.address === null || found.request.expiresAt <= on.at)
    return refuse('residency-request-over')
  const { request, name } = found
  if (request.personId === actor.personId) return refuse('residency-of-ones-own')
  await db
    .update(residencyRequest)
    .set({ printedAt: on.at, printedBy: actor.personId })
    .where(eq(residencyRequest.id, requestId))
  await recordAct(db, on, partnershipId, 'residency.verify', requestId, { printed: true })
  const address = [name, ...(request.address ?? '').split('\n')].filter((line) => line.trim() !== '')
  return { ok: true, letter: { name, address, code: requestCode(secrets, requestId), expiresAt: request.expiresAt } }
}
