import {
  agreedTo,
  detailsInForce,
  fiveFigures,
  instalmentsOf,
  isDue,
  isLive,
  isStillAsked,
  isUnmet,
  reachedIn,
  stateOf,
} from '~/domain/money'
import { sum } from '~/domain/pence'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { agreementsOf, termsOf } from '~/records/money/agreement.server'
import { awardById, awardOfProposal, type AwardOnRecord } from '~/records/money/award.server'
import { bankDetailsOf } from '~/records/money/bank-details.server'
import { conditionsOfAwards } from '~/records/money/condition.server'
import { linesOf, partnershipOf } from '~/records/money/budget.server'
import { milestonesOf } from '~/records/money/milestone.server'
import { payeeKind } from '~/records/money/payee.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { interestsIn } from '~/records/panel/interest.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'

/** An award as its officers see it. Nothing when it is another partnership's. */
export async function awardPage(db: Db, book: string, awardId: string, at: Instant) {
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return undefined
  return describe(db, award, at)
}

/** Which award a proposal has, if it has one. */
export const awardIdOf = async (db: Db, proposalId: string): Promise<string | undefined> =>
  (await awardOfProposal(db, proposalId))?.id

/** The award of a proposal, for the one who asked for it. */
export async function awardPageOf(db: Db, proposalId: string, at: Instant) {
  const award = await awardOfProposal(db, proposalId)
  return award && describe(db, award, at)
}

/** What is open of an award, to be cut into other parts. Nothing when it is another partnership's. */
export async function planOfAward(db: Db, book: string, awardId: string) {
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return undefined
  const { paid } = instalmentsOf(await paymentsOfAwards(db, [award]))
  const open = award.instalments.filter(({ number }) => !paid.has(number))
  return {
    title: (await namesOfAwards(db, [award.id])).get(award.id)?.title ?? '',
    version: award.version,
    isAccepted: award.state === 'accepted',
    open,
    openPence: sum(open.map(({ amountPence }) => amountPence)),
  }
}

async function describe(db: Db, award: AwardOnRecord, at: Instant) {
  const payments = await paymentsOfAwards(db, [award])
  const name = (await namesOfAwards(db, [award.id])).get(award.id)
  const lines = new Map((await linesOf(db, award.book)).map((line) => [line.id, line.name]))
  const given = await conditionsOfAwards(db, [award.id])
  const conditions = given.filter(isStillAsked)
  const said = await milestonesOf(db, [award.id])
  const people = await namesOfPeople(db, [
    ...conditions.flatMap(({ events }) => events.map(({ by }) => by)),
    ...award.events.map((event) => event.by),
    ...payments.flatMap((payment) => payment.steps.map((step) => step.by)),
    ...said.map(({ by }) => by),
  ])
  const standing = instalmentsOf(payments)
  const reached = reachedIn(said)
  const today = dateIn((await partnershipOf(db, award.book)).timeZone, at)
  const interests = await interestsIn(db, [award.proposalId])
  return {
    id: award.id,
    state: award.state,
    version: award.version,
    madeAt: award.madeAt,
    payee: award.payee.name,
    /** Private, as the name is. */
    payeeKind: await payeeKind(db, award.proposalId, award.payee),
    /** Private too: the last figures of the account. */
    bankEnds: detailsInForce(await bankDetailsOf(db, award.id), at)?.ends ?? null,
    isAgreed: agreedTo(await agreementsOf(db, [award.id]), termsOf(award, given)) !== undefined,
    payeeIds: award.payee.personIds,
    interestedIds: interests.interestedIn(award.proposalId),
    idea: {
      title: name?.title ?? '',
      reference: name?.reference ?? '',
      round: name?.round ?? { slug: '', title: '' },
    },
    figures: fiveFigures('award', await totalsOfScope(db, award.book, { of: 'award', awardId: award.id })),
    instalments: award.instalments.map((each) => {
      const live = payments.find((payment) => payment.instalment === each.number && isLive(stateOf(payment)))
      return {
        number: each.number,
        amountPence: each.amountPence,
        line: lines.get(each.lineId) ?? '',
        ...{ dueOn: each.dueOn ?? null, after: each.after ?? null, isReached: reached.has(each.number) },
        isDue: isDue(each, { today, reached }).ok,
        paymentId: live?.id ?? null,
        state: live ? stateOf(live) : null,
      }
    }),
    underWay: standing.underWay.size > 0,
    /** What has to be so before any of it is paid, and what was written down about each. */
    conditions: conditions.map((one) => ({
      ...{ id: one.id, words: one.words, isUnmet: isUnmet(one) },
      events: one.events.map(({ by, ...event }) => ({ ...event, by: people.get(by) ?? '' })),
    })),
    /** What was said of what its parts wait for. */
    milestones: said.map(({ instalment, kind, because, at: when, by }) => ({
      ...{ instalment, kind, because },
      ...{ at: when, by: people.get(by) ?? '' },
    })),
    doneBy: award.doneBy ?? null,
    /** Why it was taken back, if it was. */
    withdrawnBecause: award.events.findLast(({ kind }) => kind === 'withdrawn')?.reason ?? null,
    events: award.events.map(({ kind, at, by, reason }) => ({ kind, at, by: people.get(by) ?? '', reason })),
    payments: payments.map((payment) => ({
      id: payment.id,
      instalment: payment.instalment,
      amountPence: payment.amountPence,
      state: stateOf(payment),
      movedAt: payment.steps.at(-1)?.at ?? null,
    })),
  }
}
