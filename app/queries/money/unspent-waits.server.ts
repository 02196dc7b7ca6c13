import type { Actor } from '~/domain/people'
import { couldEver } from '~/domain/policy'
import type { Db } from '~/platform/world.server'
import { awardsByIds } from '~/records/money/award.server'
import { awardsToldOf, cashUnseen, openTelling } from '~/records/money/unspent.server'
import { interestsIn } from '~/records/panel/interest.server'
import { namesOfAwards } from './people-and-ideas.server'
import type { Waiting } from './what-waits.server'

/** Money that somebody said is left and that has not come, and cash that one has taken and nobody has seen. */
export async function unspentWaits(db: Db, partnershipId: string, actor: Actor | null): Promise<Waiting[]> {
  const unseen = await cashUnseen(db, partnershipId)
  const told = await awardsToldOf(db, partnershipId)
  const ids = [...new Set([...told, ...unseen.map(({ awardId }) => awardId)])]
  if (ids.length === 0) return []
  const names = await namesOfAwards(db, ids)
  const awards = new Map((await awardsByIds(db, ids)).map((one) => [one.id, one]))
  const interests = await interestsIn(db, [...new Set([...awards.values()].map(({ proposalId }) => proposalId))])
  const me = actor?.personId ?? ''
  const isKeptOut = (awardId: string) => {
    const award = awards.get(awardId)
    return award?.payee.personIds.includes(me) === true || interests.isInterested(me, award?.proposalId ?? '')
  }
  const waiting = unseen.map(({ awardId, amountPence, takenBy }): Waiting => ({
    kind: 'unspent-cash',
    yours: couldEver(actor, 'unspent.witness-cash') && takenBy !== me && !isKeptOut(awardId),
    title: names.get(awardId)?.title ?? '',
    amountPence,
    path: `awards/${awardId}/unspent`,
  }))
  for (const awardId of told) {
    const open = await openTelling(db, partnershipId, awardId)
    if (!open) continue
    waiting.push({
      kind: 'unspent',
      yours: couldEver(actor, 'unspent.take-cash') && !isKeptOut(awardId),
      title: names.get(awardId)?.title ?? '',
      amountPence: open.openPence,
      path: `awards/${awardId}/unspent`,
    })
  }
  return waiting
}
