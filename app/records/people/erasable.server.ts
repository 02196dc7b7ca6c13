import { and, desc, eq, inArray } from 'drizzle-orm'
import { award, awardEvent, paymentStanding, proposal, role, administrator } from '~db/schema'
import { inForce, isOfficerOf } from '~/domain/people'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

export type NotErasable = 'erasure-officer-in-post' | 'erasure-money-open'

/** Whether someone can be erased now: not while she holds an office, nor while money for her is on its way. */
export async function mayBeErased(db: Db, personId: string, now: Instant): Promise<Outcome<object, NotErasable>> {
  const held = await db.select().from(role).where(eq(role.personId, personId))
  const looksAfter = await db.select().from(administrator).where(eq(administrator.personId, personId))
  if (isOfficerOf(held, now) || looksAfter.some((one) => inForce(one, now))) return refuse('erasure-officer-in-post')
  const awards = await db
    .select({ id: award.id, instalments: award.instalments })
    .from(award)
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .where(eq(proposal.applicantId, personId))
  for (const one of awards) if (await isOpen(db, one)) return refuse('erasure-money-open')
  return ok
}

/** An award that is neither withdrawn nor wholly paid. */
export async function isOpen(
  db: Db,
  { id, instalments }: { id: string; instalments: readonly unknown[] },
): Promise<boolean> {
  const [last] = await db
    .select({ state: awardEvent.state, instalments: awardEvent.instalments })
    .from(awardEvent)
    .where(eq(awardEvent.awardId, id))
    .orderBy(desc(awardEvent.sequence))
    .limit(1)
  if (last?.state === 'withdrawn') return false
  const paid = await db
    .select({ id: paymentStanding.paymentId })
    .from(paymentStanding)
    .where(and(eq(paymentStanding.awardId, id), inArray(paymentStanding.state, ['cleared'])))
  return paid.length < (last?.instalments ?? instalments).length
}
