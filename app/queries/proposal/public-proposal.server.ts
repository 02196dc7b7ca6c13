import { and, eq } from 'drizzle-orm'
import { decision, decisionItem, neighbourhood, roundEvent, theme } from '~db/schema'
import { netPaidPence } from '~/domain/money'
import { whereabouts } from '~/domain/proposal'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { noLaterWord } from '~/records/round/current-item.server'
import { isPublicDecision } from '~/records/round/announced.server'
import type { Db } from '~/platform/world.server'
import { storyIsPublished } from '~/records/learning/published.server'
import { awardOfProposal } from '~/records/money/award.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { whyNotEligible, type Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { placeNamed, publicAnswers } from './answers-to-read.server'

/**
 * What anyone may read of a proposal: its answers, where it stands, what was decided and why, its money.
 * Nobody's name, and nothing of who is paid.
 */
export async function publicProposal(db: Db, proposal: Proposal, round: Round, now: Instant) {
  const [themeOfIt] = await db
    .select({ name: theme.name })
    .from(theme)
    .where(eq(theme.id, proposal.themeId ?? ''))
  const [place] = await db
    .select({ name: neighbourhood.name })
    .from(neighbourhood)
    .where(eq(neighbourhood.id, proposal.neighbourhoodId ?? ''))
  const verdict = await decided(db, proposal)
  const money = verdict ? await moneyOf(db, proposal.id) : null
  const { reference, title, summary, costPence } = proposal
  return {
    reference,
    title,
    summary,
    answers: await publicAnswers(db, proposal, await formOfProposal(db, proposal)),
    costPence,
    theme: themeOfIt?.name ?? null,
    place: [await placeNamed(db, proposal.answers.placeId), place?.name].filter(Boolean).join(', ') || null,
    everywhere: proposal.neighbourhoodId === null && proposal.answers.everywhere === true,
    whereabouts: whereabouts(
      {
        standing: proposal.standing,
        round,
        outcome: verdict?.outcome,
        paidInFull: money !== null && money.paidPence > 0 && money.paidPence >= money.awardedPence,
        storyTold: await storyIsPublished(db, proposal.id),
      },
      now,
    ),
    notEligibleBecause:
      proposal.standing === 'not-eligible' && happened(round, 'checked') ? await whyNotEligible(db, proposal.id) : null,
    chosenElsewhere: happened(round, 'imported') ? await chosenElsewhere(db, round.id, reference) : null,
    verdict,
    money,
  }
}

/** What the adopted list says of it. A list that is not adopted yet is nobody's business outside the meeting. */
async function decided(db: Db, { id, roundId }: Proposal) {
  const [found] = await db
    .select({
      outcome: decisionItem.outcome,
      ruleSaid: decisionItem.ruleSaid,
      amountPence: decisionItem.amountPence,
      because: decisionItem.because,
      adoptedAt: decision.adoptedAt,
      /** Above 1, what was decided at first has been changed, and why. */
      number: decision.number,
      why: decision.why,
    })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(and(eq(decision.roundId, roundId), eq(decisionItem.proposalId, id), isPublicDecision(db), noLaterWord))
  return found ?? null
}

/** Whether the count of an election that was held elsewhere gives it the money: nobody decides on it here. */
async function chosenElsewhere(db: Db, roundId: string, reference: string): Promise<boolean> {
  const [counted] = await db
    .select({ detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, 'counted')))
  const { result } = (counted?.detail ?? {}) as { result?: { order?: readonly string[] } }
  return result?.order?.includes(reference) ?? false
}

/** What is awarded, and how much of it has been handed out. */
async function moneyOf(db: Db, proposalId: string) {
  const made = await awardOfProposal(db, proposalId)
  if (!made) return null
  const totals = await totalsOfScope(db, made.book, { of: 'award', awardId: made.id })
  return {
    awardedPence: totals.awardedPence,
    paidPence: netPaidPence(totals),
    state: made.state,
  }
}

export type PublicProposal = Awaited<ReturnType<typeof publicProposal>>
