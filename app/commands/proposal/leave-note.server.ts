import { eq } from 'drizzle-orm'
import { draftNote } from '~db/schema'
import type { NotAllowed } from '~/domain/policy'
import { canBeChanged, formSeenWith, mayLeaveNote, maySettleNote, pageAsked, type NoNote } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { asksOf, choicesIn } from '~/records/proposal/draft.server'
import { notesOn, notesThere } from '~/records/proposal/writing.server'
import { ownProposal } from './own-proposal.server'

export type NotNoted = NotAllowed | NoNote | 'already-sent-in' | 'proposal-withdrawn' | 'not-asked'

/** Leaves a note beside a page of an idea that is being written, for the others who share in it. */
export async function leaveNote(
  db: Db,
  on: Occasion,
  proposalId: string,
  page: string,
  words: string,
): Promise<Outcome<object, NotNoted>> {
  const own = await ownProposal(db, on, proposalId, 'note.write')
  if (!own.ok) return own
  const { proposal, round, share } = own
  const by = on.by ?? ''
  const changeable = canBeChanged(proposal.standing)
  if (!changeable.ok) return changeable
  const form = formSeenWith(share, await formOfProposal(db, proposal))
  const asks = asksOf(round, await choicesIn(db, round.partnershipId), form)
  if (!pageAsked(asks, proposal, page)) return refuse('not-asked')
  const last = (await notesOn(db, proposal.id)).findLast((one) => one.by === by)
  // A button pressed twice.
  if (last?.page === page && last.words === words && last.settledAt === null) return ok
  const room = mayLeaveNote(await notesThere(db, proposal.id, by, on.at))
  if (!room.ok) return room
  await db.insert(draftNote).values({ id: on.newId(), proposalId: proposal.id, page, by, at: on.at, words })
  return ok
}

/** Marks a note as settled: it is then told in short. */
export async function settleNote(
  db: Db,
  on: Occasion,
  proposalId: string,
  noteId: string,
): Promise<Outcome<object, NotAllowed | 'no-such-note'>> {
  const own = await ownProposal(db, on, proposalId, 'note.write')
  if (!own.ok) return own
  const note = (await notesOn(db, proposalId)).find(({ id }) => id === noteId)
  if (!note) return refuse('no-such-note')
  if (!maySettleNote(own.share, note.by, on.by ?? '')) return refuse('not-yours-to-do')
  if (note.settledAt !== null) return ok
  await db.update(draftNote).set({ settledAt: on.at, settledBy: on.by }).where(eq(draftNote.id, note.id))
  return ok
}
