import { eq } from 'drizzle-orm'
import { payee, person, proposal } from '~db/schema'
import type { Payee } from '~/domain/money'
import type { PayTo } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'

/** Who is to be paid for a proposal: whom the applicant named, or else the applicant. */
export async function payeeOfProposal(db: Db, proposalId: string): Promise<Payee> {
  const [named] = await db.select().from(payee).where(eq(payee.proposalId, proposalId))
  if (named) return { name: named.name, personIds: named.personId === null ? [] : [named.personId] }
  const [applicant] = await db
    .select({ id: person.id, name: person.name })
    .from(proposal)
    .innerJoin(person, eq(person.id, proposal.applicantId))
    .where(eq(proposal.id, proposalId))
  return { name: applicant?.name ?? '', personIds: applicant ? [applicant.id] : [] }
}

/** What whoever is paid is to the one who asked: her group, a shop; nothing once somebody else is paid, or where nobody said. */
export async function payeeKind(db: Db, proposalId: string, { name }: Pick<Payee, 'name'>): Promise<PayTo | null> {
  const [named] = await db.select().from(payee).where(eq(payee.proposalId, proposalId))
  return named?.name === name ? named.kind : null
}

/** Whether it is she, or a group of hers, that is paid: then the bank account is hers to give. */
export async function isPaidHerself(db: Db, proposalId: string, paid: Payee, personId: string): Promise<boolean> {
  if (paid.personIds.includes(personId)) return true
  const kind = await payeeKind(db, proposalId, paid)
  return kind === 'applicant' || kind === 'group'
}
