import { asc, eq, inArray } from 'drizzle-orm'
import { agreement, decision } from '~db/schema'
import {
  awardedPence,
  isStillAsked,
  receiptsFromReady,
  termsText,
  type AgreementFacts,
  type Condition,
} from '~/domain/money'
import { pence } from '~/domain/pence'
import { sha256 } from '~/platform/secrets.server'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { proposalById } from '~/records/proposal/proposal.server'
import type { AwardOnRecord } from './award.server'
import { partnershipOf } from './budget.server'
import { conditionsOfAwards } from './condition.server'

export type AgreementRow = typeof agreement.$inferSelect

/** Everything that was agreed to with these awards, the oldest first. */
export async function agreementsOf(db: Db, awardIds: readonly string[]): Promise<AgreementRow[]> {
  if (awardIds.length === 0) return []
  return db
    .select()
    .from(agreement)
    .where(inArray(agreement.awardId, [...awardIds]))
    .orderBy(asc(agreement.awardId), asc(agreement.number))
}

/** What has to be agreed to now, as a hash. */
export const termsOf = (award: Pick<AwardOnRecord, 'id' | 'version'>, conditions: readonly Condition[]): string =>
  sha256(termsText(award, conditions))

/** What the words of an award's agreement are made from, as it stands now. */
export async function agreementFacts(db: Db, award: AwardOnRecord): Promise<AgreementFacts> {
  const proposal = await proposalById(db, award.proposalId)
  if (!proposal) throw new Error(`an award for no idea: ${award.id}`)
  const { name, timeZone, money } = await partnershipOf(db, award.book)
  const [decided] = await db.select({ at: decision.adoptedAt }).from(decision).where(eq(decision.id, award.decisionId))
  const conditions = await conditionsOfAwards(db, [award.id])
  const { title, reference, summary } = proposal
  const receiptsFromPence = pence(money.receiptsFromPence ?? receiptsFromReady)
  return {
    ...{ partnership: name, timeZone, title, reference, summary },
    payee: award.payee.name,
    decidedAt: decided?.at ?? null,
    amountPence: awardedPence(award),
    instalments: award.instalments,
    doneBy: award.doneBy,
    conditions: conditions.filter(isStillAsked).map(({ words }) => words),
    receiptsFromPence,
    receiptsAsked: awardedPence(award) >= receiptsFromPence,
  }
}

/** Writes down what was agreed to. `number` is the last of the award and one, read in the same transaction. */
export async function insertAgreement(
  db: Db,
  on: Occasion,
  agreed: Omit<AgreementRow, 'id' | 'acceptedAt' | 'by'>,
): Promise<string> {
  if (on.by === null) throw new Error('an agreement is accepted by a person')
  const id = on.newId()
  await db.insert(agreement).values({ id, ...agreed, acceptedAt: on.at, by: on.by })
  return id
}

/** An agreement as the audit record knows it. */
export const agreementSeal = ({ terms, textHash }: Pick<AgreementRow, 'terms' | 'textHash'>): string =>
  `${terms} ${textHash}`
