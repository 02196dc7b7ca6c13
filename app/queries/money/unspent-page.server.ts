import type { Db } from '~/platform/world.server'
import { awardById, awardOfProposal, type AwardOnRecord } from '~/records/money/award.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { cashBackOf, openTelling } from '~/records/money/unspent.server'
import { netPaidPence } from '~/domain/money'
import { interestsIn } from '~/records/panel/interest.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'

/** What was told to be left of an award, and the cash that came back of it. Nothing when it is another partnership's. */
export async function unspentPage(db: Db, book: string, awardId: string) {
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return undefined
  const cash = await cashBackOf(db, awardId)
  const told = await toldOf(db, award)
  const people = await namesOfPeople(
    db,
    [told.open?.toldBy ?? '', ...cash.flatMap(({ takenBy, answeredBy }) => [takenBy, answeredBy ?? ''])].filter(
      Boolean,
    ),
  )
  const interests = await interestsIn(db, [award.proposalId])
  const idea = (await namesOfAwards(db, [awardId])).get(awardId)
  return {
    title: idea?.title ?? '',
    reference: idea?.reference ?? '',
    ...told,
    toldBy: people.get(told.open?.toldBy ?? '') ?? '',
    keptOut: [...award.payee.personIds, ...interests.interestedIn(award.proposalId)],
    cash: cash.map(({ takenBy, answeredBy, ...one }) => ({
      ...one,
      takenById: takenBy,
      takenBy: people.get(takenBy) ?? '',
      answeredBy: answeredBy === null ? '' : (people.get(answeredBy) ?? ''),
    })),
  }
}

async function toldOf(db: Db, { id: awardId, book }: AwardOnRecord) {
  const totals = await totalsOfScope(db, book, { of: 'award', awardId })
  const open = await openTelling(db, book, awardId)
  return {
    paidPence: netPaidPence(totals),
    returnedPence: totals.returnedPence,
    open: open ? { amountPence: open.amountPence, openPence: open.openPence, reason: open.reason, toldAt: open.toldAt, toldBy: open.toldBy } : null, // prettier-ignore
  }
}

/** What of it the one who asked for the money sees. */
export async function ownUnspent(db: Db, proposalId: string) {
  const award = await awardOfProposal(db, proposalId)
  if (!award) return undefined
  const { open, ...told } = await toldOf(db, award)
  if (!open) return { awardId: award.id, ...told, open }
  // Not who told: that may have been another of those who asked.
  const { amountPence, openPence, reason, toldAt } = open
  return { awardId: award.id, ...told, open: { amountPence, openPence, reason, toldAt } }
}
