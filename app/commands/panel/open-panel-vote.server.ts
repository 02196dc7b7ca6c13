import { panelVote } from '~db/schema'
import { mayDecideOn, roomOnRecord, type NotQuorate } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { panelVoteRules } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { votesOnProposal, worthOnRecord } from '~/records/panel/panel-vote.server'
import { interestsOfVotes } from '~/records/panel/vote-interests.server'
import { meetingInHand, type MeetingInHand, type NoMeeting } from './vote-in-hand.server'

export type NotOpened = NotAllowed | NoMeeting | NotQuorate | 'not-on-the-list' | 'panel-voted-already'

/**
 * Opens the panel's vote on one proposal of the meeting's list, by the round's own rules. One that is open already stays as
 * it is; one that has a result is not taken again, and one that is void is.
 */
export async function openPanelVote(
  db: Db,
  on: Occasion,
  roundId: string,
  proposalId: string,
): Promise<Outcome<object, NotOpened>> {
  const found = await meetingInHand(db, on, roundId)
  return found.ok ? openOne(db, on, found, proposalId) : found
}

/**
 * Opens the vote on everything on the list that it can be opened on; the rest is left: what was voted on already, what
 * this officer has an interest in, and what the room cannot decide on once those with an interest have stepped out.
 */
export async function openAllPanelVotes(
  db: Db,
  on: Occasion,
  roundId: string,
): Promise<Outcome<{ readonly opened: number }, NotOpened | 'no-vote-to-open'>> {
  const found = await meetingInHand(db, on, roundId)
  if (!found.ok) return found
  let opened = 0
  let last: Awaited<ReturnType<typeof openOne>> | undefined
  for (const { proposalId } of found.decision.items) {
    const one = await openOne(db, on, found, proposalId)
    if (!one.ok) last = one
    else if (one.opened) opened += 1
  }
  if (opened > 0) return { ok: true, opened }
  // Where nothing at all could be opened, and always for the same kind of reason, that reason is told.
  if (last && !last.ok && last.because !== 'panel-voted-already') return last
  return refuse('no-vote-to-open')
}

async function openOne(
  db: Db,
  on: Occasion,
  { round, actor, decision, meeting }: MeetingInHand,
  proposalId: string,
): Promise<Outcome<{ readonly opened: boolean }, NotOpened>> {
  const hasInterest = meeting.interests.isInterested(on.by ?? '', proposalId)
  const allowed = may(actor, 'panel-vote.open', { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (!decision.items.some((item) => item.proposalId === proposalId)) return refuse('not-on-the-list')
  const before = await votesOnProposal(db, proposalId)
  const last = before.at(-1)
  if (last && !last.closing) return { ok: true, opened: false }
  const again =
    !last ||
    last.vote.decisionId !== decision.id ||
    worthOnRecord(last, (await interestsOfVotes(db, [last]))(last))?.kind === 'void'
  if (!again) return refuse('panel-voted-already')
  const quorate = mayDecideOn(meeting, proposalId)
  if (!quorate.ok) return quorate

  const id = on.newId()
  const sequence = before.length + 1
  const { secret, casting } = panelVoteRules(round.rules)
  await db.insert(panelVote).values({
    ...{ id, decisionId: decision.id, proposalId, sequence, secret, casting, version: decision.version },
    ...{ openedAt: on.at, openedBy: on.by ?? '', room: roomOnRecord(meeting, proposalId) },
  })
  const facts = { proposalId, sequence, secret, present: quorate.deciders.length, out: quorate.steppedOut.length }
  await recordAct(db, on, round.partnershipId, 'panel-vote.open', `panel-vote:${id}`, facts)
  return { ok: true, opened: true }
}
