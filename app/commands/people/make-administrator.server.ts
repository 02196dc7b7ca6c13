import { and, gt, isNull, lte, or } from 'drizzle-orm'
import { administrator, roleChange, roleChangeEvent } from '~db/schema'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { emailOf } from '~/records/people/actor.server'
import { personAt, personReachedAt } from '~/records/people/person.server'
import { post } from '~/records/outbox.server'

/** The letters about it, in words that the caller knows. */
export interface AdministratorLetters {
  /** To whoever is made one. */
  readonly welcome: { readonly subject: string; readonly text: string }
  /** To those who are one already. */
  readonly notice: { readonly subject: string; readonly text: string }
}

/**
 * Makes someone an administrator of the installation, by whoever runs the server: the first, and the second so that two
 * can agree from then on. Once there are two it takes both of them, on the pages; `recovery` gives the reason for doing it
 * nevertheless, which is kept, and told to those who are administrators.
 */
export async function makeAdministrator(
  db: Db,
  on: Occasion,
  { email, name, recovery }: { readonly email: string; readonly name: string; readonly recovery: string | null },
  letters: AdministratorLetters,
): Promise<Outcome<{ others: number }, 'administrator-already' | 'takes-two-administrators'>> {
  const others = await db
    .select({ personId: administrator.personId })
    .from(administrator)
    .where(and(lte(administrator.startsAt, on.at), or(isNull(administrator.endsAt), gt(administrator.endsAt, on.at))))
  const known = await personAt(db, email)
  if (others.some(({ personId }) => personId === known)) return refuse('administrator-already')
  if (others.length >= 2 && recovery === null) return refuse('takes-two-administrators', { others: others.length })

  const personId = await personReachedAt(db, on, { email, name })
  const changeId = on.newId()
  const because = recovery ?? ''
  await db.insert(roleChange).values({
    id: changeId,
    partnershipId: null,
    personId,
    kind: 'administrator',
    act: 'give',
    voting: false,
    because,
    proposedAt: on.at,
    proposedBy: null,
  })
  await db.insert(roleChangeEvent).values({ changeId, kind: 'by-operator', at: on.at, by: null, because })
  await db.insert(administrator).values({ id: on.newId(), personId, startsAt: on.at, givenBy: null, changeId })
  await post(db, on, `administrator:${changeId}`, { to: email, ...letters.welcome })
  for (const other of others) {
    const to = await emailOf(db, other.personId)
    if (to) await post(db, on, `administrator:${changeId}:${other.personId}`, { to, ...letters.notice })
  }
  return { ok: true, others: others.length }
}
