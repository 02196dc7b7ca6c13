import { isPublic } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { interestsAmong } from '~/records/panel/interest.server'
import { proposalsOf } from '~/records/proposal/proposal.server'

/** What has come in, for those who check: the ones still to be looked at first, then by reference. */
export async function checkingList(db: Db, roundId: string, personId: string) {
  const proposals = await proposalsOf(db, roundId)
  const sentIn = proposals.filter(({ standing }) => isPublic(standing))
  const interests = await interestsAmong(db, sentIn, personId)
  const items = sentIn.map(({ id, reference, title, costPence, standing }) => ({
    reference,
    title,
    costPence,
    standing,
    /** Somebody else has to check it. */
    hasInterest: interests.has(id),
  }))
  const isDone = ({ standing }: (typeof items)[number]) => Number(standing !== 'submitted')
  return {
    items: items.sort((one, other) => isDone(one) - isDone(other)),
    drafts: proposals.filter(({ standing }) => standing === 'draft').length,
  }
}

export type CheckingItem = Awaited<ReturnType<typeof checkingList>>['items'][number]

/** The next one that someone can look at after another, round about; nothing when none is left for her. */
export async function nextToCheck(db: Db, roundId: string, personId: string, after: string): Promise<string | null> {
  const { items } = await checkingList(db, roundId, personId)
  const left = items.filter(({ standing, hasInterest }) => standing === 'submitted' && !hasInterest)
  const next = left.find(({ reference }) => reference > after) ?? left[0]
  return next?.reference ?? null
}
