import { and, eq } from 'drizzle-orm'
import { mergingAnswer, support } from '~db/schema'
import type { NotAllowed } from '~/domain/policy'
import { completes, type MergingAnswered } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { mergingsOf, otherIn, sideOf, type Merging } from '~/records/proposal/merging.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { giveShare, sharingNow, endShare } from '~/records/proposal/together.server'
import { ownProposal } from './own-proposal.server'
import { tellApplicant, type Wording } from './tell-of-message.server'

export type NotAnswered = NotAllowed | 'merge-not-asked' | 'merge-answered'

/** How the other one is told: that both agreed, or that it is off. */
export type AnsweredLetter = (
  of: Merging,
  settled: 'agreed' | 'refused',
) => { readonly toApplicant: Wording; readonly toBuilder: Wording }

/**
 * One of the two says yes or no, with a word if she likes. When both have said yes, the idea that joins goes no further,
 * and the one whose it was writes on the other from then on. What is asked for is what the idea that stays asks.
 */
export async function answerMerging(
  db: Db,
  on: Occasion,
  proposalId: string,
  { answer, words }: { readonly answer: MergingAnswered; readonly words: string },
  letter: AnsweredLetter,
): Promise<Outcome<object, NotAnswered>> {
  const own = await ownProposal(db, on, proposalId, 'merging.answer')
  if (!own.ok) return own
  const { proposal, round } = own
  if (on.by === null) return refuse('sign-in-first')
  const [newest] = await mergingsOf(db, proposal.id, round, on.at)
  if (!newest) return refuse('merge-not-asked')
  const side = sideOf(newest, proposal.id)
  const before = newest.said.find((one) => one.side === side)
  if (before) return before.answer === answer ? ok : refuse('merge-answered')
  if (newest.standing !== 'waits') return refuse('merge-not-asked')
  await db.insert(mergingAnswer).values({ mergingId: newest.id, side, answer, at: on.at, by: on.by, words })
  const detail = { merging: newest.id, answer }
  await recordAct(db, on, round.partnershipId, 'merging.answer', `proposal:${proposal.id}`, detail)
  const settled = answer === 'no' ? 'refused' : completes(newest.said, side, answer) ? 'agreed' : null
  if (settled === null) return ok
  if (settled === 'agreed') await join(db, on, newest)
  const other = otherIn(newest, proposal.id)
  await tellApplicant(db, on, round.partnershipId, other, `${newest.id}:${settled}`, letter(newest, settled))
  return ok
}

async function join(db: Db, on: Occasion, { staying, joining }: Merging): Promise<void> {
  await addProposalEvent(db, on, joining, 'joined')
  const { applicantId: personId } = joining
  const givenBy = staying.applicantId
  if (personId === null || givenBy === null) throw new Error('nobody is left of an idea that both agreed to join')
  // What one writes on oneself one does not support.
  await db.delete(support).where(and(eq(support.proposalId, staying.id), eq(support.personId, personId)))
  const there = (await sharingNow(db, staying.id)).find((one) => one.personId === personId)
  if (there?.part === 'edit') return
  if (there) await endShare(db, on, there.id)
  await giveShare(db, on, staying.id, { personId, part: 'edit', givenBy })
}
