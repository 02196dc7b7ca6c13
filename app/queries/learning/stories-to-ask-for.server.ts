import { and, asc, count, eq, exists, gt, gte, isNotNull, isNull, lte, max, notExists, or, sql } from 'drizzle-orm'
import { award, awardEvent, contact, partnership, payment, paymentStep, projectEnd, proposal, round, story, storyAsked, storyEvent } from '~db/schema' // prettier-ignore
import { askedAfter, askedWithin, isToBeAsked, mostAsked, remindedAfter } from '~/domain/learning'
import { later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { awardOfProposal } from '~/records/money/award.server'

/** Ideas whose money went out and of which nobody has told how they went, though it is time: asked of whoever had the idea. */
export async function storiesToAskFor(db: Db, now: Instant, most: number) {
  const paidLongAgo = db
    .select({ one: sql`1` })
    .from(payment)
    .innerJoin(paymentStep, eq(paymentStep.paymentId, payment.id))
    .where(and(eq(payment.awardId, award.id), eq(paymentStep.to, 'sent'), lte(paymentStep.at, later(now, -askedAfter))))
  const told = db
    .select({ one: sql`1` })
    .from(story)
    .innerJoin(storyEvent, eq(storyEvent.storyId, story.id))
    .where(eq(story.proposalId, proposal.id))
  const lately = db
    .select({ one: sql`1` })
    .from(storyAsked)
    .where(
      and(
        eq(storyAsked.proposalId, proposal.id),
        or(gt(storyAsked.at, later(now, -remindedAfter)), eq(storyAsked.number, mostAsked)),
      ),
    )
  const withdrawn = db
    .select({ one: sql`1` })
    .from(awardEvent)
    .where(and(eq(awardEvent.awardId, award.id), eq(awardEvent.state, 'withdrawn')))
  const rows = await db
    .select({
      proposalId: proposal.id,
      personId: proposal.applicantId,
      to: contact.email,
      title: proposal.title,
      partnership: {
        id: partnership.id,
        slug: partnership.slug,
        name: partnership.name,
        languages: partnership.languages,
        timeZone: partnership.timeZone,
      },
    })
    .from(award)
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .innerJoin(partnership, eq(partnership.id, round.partnershipId))
    .innerJoin(contact, eq(contact.personId, proposal.applicantId))
    .leftJoin(projectEnd, eq(projectEnd.proposalId, proposal.id))
    .where(
      and(
        gte(award.madeAt, later(now, -askedWithin)),
        isNotNull(contact.email),
        or(lte(projectEnd.endsAt, now), and(isNull(projectEnd.endsAt), exists(paidLongAgo))),
        notExists(withdrawn),
        notExists(told),
        notExists(lately),
      ),
    )
    .orderBy(asc(award.madeAt), asc(award.id))
    .limit(most)
  return rows
}
export type StoryToAskFor = Awaited<ReturnType<typeof storiesToAskFor>>[number]

/** How often somebody was asked of an idea already, and whether the next letter is due. */
export async function isDueToBeAsked(
  db: Db,
  proposalId: string,
  now: Instant,
): Promise<{ due: boolean; number: number }> {
  const [asked] = await db
    .select({ times: count(), lastAt: max(storyAsked.at) })
    .from(storyAsked)
    .where(eq(storyAsked.proposalId, proposalId))
  const made = await awardOfProposal(db, proposalId)
  const [paid] = await db
    .select({ at: sql<Instant | null>`min(${paymentStep.at})` })
    .from(payment)
    .innerJoin(paymentStep, eq(paymentStep.paymentId, payment.id))
    .where(and(eq(payment.awardId, made?.id ?? ''), eq(paymentStep.to, 'sent')))
  const [end] = await db.select().from(projectEnd).where(eq(projectEnd.proposalId, proposalId))
  const times = asked?.times ?? 0
  const when = { paidAt: paid?.at ?? null, endsAt: end?.endsAt ?? null }
  const due = made?.state !== 'withdrawn' && isToBeAsked(when, { times, lastAt: asked?.lastAt ?? null }, now)
  return { due, number: times + 1 }
}
