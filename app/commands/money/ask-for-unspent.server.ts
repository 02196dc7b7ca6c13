import { unspentReminder } from '~db/schema'
import { unspentLetterDue } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardById } from '~/records/money/award.server'
import { openTelling, remindersOf } from '~/records/money/unspent.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { writeToWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { roundById } from '~/records/round/course.server'
import type { LeftLetter } from './tell-unspent.server'

/** Asks once more for money that was told of and has not come. Each letter goes once, whoever comes first. */
export async function askForUnspent(db: Db, on: Occasion, awardId: string, letterFor: LeftLetter): Promise<boolean> {
  const award = await awardById(db, awardId)
  const proposal = award && (await proposalById(db, award.proposalId))
  const round = award && (await roundById(db, award.roundId))
  const open = award && (await openTelling(db, award.book, awardId))
  if (!award || !proposal || !round || !open) return false
  const number = unspentLetterDue(open, on.at, await remindersOf(db, open.id))
  if (number === undefined) return false
  await db.insert(unspentReminder).values({ toldId: open.id, number, at: on.at })
  const { title, reference } = proposal
  const letter = letterFor({ title, reference, round: round.slug, amountPence: open.openPence })
  await writeToWhoseIdea(db, on, `unspent-asked:${open.id}:${number}`, proposal, { ...letter, partnershipId: award.book }) // prettier-ignore
  return true
}
