import { panelVote } from '~db/schema'
import { electorateOf, mayDecideOn, roomOnRecord, type NotQuorate, type PanelBallotTerms } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { panelVoteRules, usualBarPercent } from '~/domain/round'
import { mostPointsOn } from '~/domain/voting/panel-ballot'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { votesOfDecision, votesOnProposal, worthOnRecord } from '~/records/panel/panel-vote.server'
import { interestsOfVotes } from '~/records/panel/vote-interests.server'
import { meetingInHand, type MeetingInHand, type NoMeeting } from './vote-in-hand.server'

export type NotOpened =
  NotAllowed | NoMeeting | NotQuorate | 'not-on-the-list' | 'panel-voted-already' | 'panel-ballot-opens-whole'

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
  if (!found.ok) return found
  if (await isBallotToCome(db, found)) return refuse('panel-ballot-opens-whole')
  return openOne(db, on, found, proposalId)
}

/**
 * Opens the vote on everything on the list that it can be opened on; the rest is left: what was voted on already, what
 * this officer has an interest in, and what the room cannot decide on once those with an interest have stepped out.
 * Where members vote with one ballot, all that the room can decide on is opened together, whatever this officer has an
 * interest in: opening all of them says nothing for any. What was left out then, or became void, is voted on by itself,
 * yes or no.
 */
export async function openAllPanelVotes(
  db: Db,
  on: Occasion,
  roundId: string,
): Promise<Outcome<{ readonly opened: number }, NotOpened | 'no-vote-to-open'>> {
  const found = await meetingInHand(db, on, roundId)
  if (!found.ok) return found
  if (await isBallotToCome(db, found)) return openBallot(db, on, found)
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

/** Whether members vote with one ballot, and it has not been opened in this meeting. */
async function isBallotToCome(db: Db, { round, decision }: MeetingInHand): Promise<boolean> {
  if (!panelVoteRules(round.rules).ballot) return false
  return (await votesOfDecision(db, decision.id)).every(({ vote }) => vote.ballot === null)
}

async function openBallot(
  db: Db,
  on: Occasion,
  found: MeetingInHand,
): Promise<Outcome<{ readonly opened: number }, NotOpened | 'no-vote-to-open'>> {
  const { round, actor, decision, meeting } = found
  const allowed = may(actor, 'panel-vote.open', { round, now: on.at, hasInterest: false })
  if (!allowed.ok) return allowed
  const standing = decision.items.map(({ proposalId }) => ({ proposalId, may: mayDecideOn(meeting, proposalId) }))
  const onBallot = standing.filter((one) => one.may.ok)
  const [first] = standing
  if (onBallot.length === 0) return first && !first.may.ok ? first.may : refuse('no-vote-to-open')
  const { ballot: rule, barPercent = usualBarPercent } = panelVoteRules(round.rules)
  if (!rule) throw new Error('a ballot is opened where there is none')
  const terms = { ballotId: on.newId(), rule, barPercent, mostPoints: mostPointsOn(rule, onBallot.length) }
  for (const { proposalId } of onBallot) await openVote(db, on, found, proposalId, terms)
  return { ok: true, opened: onBallot.length }
}

async function openOne(
  db: Db,
  on: Occasion,
  found: MeetingInHand,
  proposalId: string,
): Promise<Outcome<{ readonly opened: boolean }, NotOpened>> {
  const { round, actor, decision, meeting } = found
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
  await openVote(db, on, found, proposalId, null)
  return { ok: true, opened: true }
}

async function openVote(
  db: Db,
  on: Occasion,
  { round, decision, meeting }: MeetingInHand,
  proposalId: string,
  ballot: PanelBallotTerms | null,
): Promise<void> {
  const id = on.newId()
  const sequence = (await votesOnProposal(db, proposalId)).length + 1
  const { secret, casting } = panelVoteRules(round.rules)
  await db.insert(panelVote).values({
    ...{ id, decisionId: decision.id, proposalId, sequence, secret, casting, ballot, version: decision.version },
    ...{ openedAt: on.at, openedBy: on.by ?? '', room: roomOnRecord(meeting, proposalId) },
  })
  const { voters, steppedOut } = electorateOf(meeting, proposalId)
  const facts = {
    ...{ proposalId, sequence, secret, present: voters.length, out: steppedOut.length },
    ...(ballot && { ballotId: ballot.ballotId }),
  }
  await recordAct(db, on, round.partnershipId, 'panel-vote.open', `panel-vote:${id}`, facts)
}
