import { inArray } from 'drizzle-orm'
import { contact, proposal } from '~db/schema'
import type { Decision, DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import type { Round } from '~/records/round/course.server'

/** What an applicant is told of what the meeting decided. */
export interface Verdict {
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
  readonly askedPence: Pence
  /** In the meeting's own words; empty where it said what the rule said. */
  readonly because: string
}

/** Tells everyone who asked what was decided, why, and what next. Those without an address are told by a neighbour. */
export async function tellApplicants(
  db: Db,
  on: Occasion,
  round: Round,
  { id, items }: Decision,
  letterFor: (verdict: Verdict) => Omit<Letter, 'to'>,
): Promise<void> {
  if (items.length === 0) return
  const proposalIds = items.map((item) => item.proposalId)
  const proposals = await db.select().from(proposal).where(inArray(proposal.id, proposalIds))
  const addresses = await addressesOf(
    db,
    proposals.flatMap(({ applicantId }) => applicantId ?? []),
  )
  for (const { proposalId, outcome, amountPence, askedPence, because } of items) {
    const of = proposals.find((one) => one.id === proposalId)
    const to = of?.applicantId && addresses.get(of.applicantId)
    if (!of || !to) continue
    const { reference, title } = of
    const verdict = { reference, title, round: round.title, outcome, amountPence, askedPence, because }
    const addressed = { to, partnershipId: round.partnershipId, personId: of.applicantId ?? undefined }
    await post(db, on, `decision:${id}:${proposalId}`, { ...addressed, ...letterFor(verdict) })
  }
}

async function addressesOf(db: Db, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .select({ personId: contact.personId, email: contact.email })
    .from(contact)
    .where(inArray(contact.personId, [...personIds]))
  return new Map(rows.flatMap(({ personId, email }) => (email === null ? [] : [[personId, email] as const])))
}
