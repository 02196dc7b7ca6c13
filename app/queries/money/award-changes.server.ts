import { instalmentsOf } from '~/domain/money'
import { sum } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { changesOf } from '~/records/money/award-change.server'
import { awardById } from '~/records/money/award.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { potOf } from '~/records/money/totals.server'
import { interestsIn } from '~/records/panel/interest.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'

/** What was asked to change of an award, and within what it can. Nothing when it is another partnership's. */
export async function awardChanges(db: Db, book: string, awardId: string) {
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return undefined
  const changes = await changesOf(db, [awardId])
  const people = await namesOfPeople(
    db,
    changes.flatMap(({ askedBy, answeredBy }) => [askedBy, ...(answeredBy === null ? [] : [answeredBy])]),
  )
  const { paid } = instalmentsOf(await paymentsOfAwards(db, [award]))
  const interests = await interestsIn(db, [award.proposalId])
  return {
    title: (await namesOfAwards(db, [awardId])).get(awardId)?.title ?? '',
    state: award.state,
    doneBy: award.doneBy ?? null,
    openPence: sum(award.instalments.filter(({ number }) => !paid.has(number)).map((each) => each.amountPence)),
    potPence: await potOf(db, award.roundId),
    keptOut: [...award.payee.personIds, ...interests.interestedIn(award.proposalId)],
    changes: changes.map(({ askedBy, answeredBy, ...change }) => ({
      ...change,
      askedById: askedBy,
      askedBy: people.get(askedBy) ?? '',
      answeredBy: answeredBy === null ? '' : (people.get(answeredBy) ?? ''),
    })),
  }
}
