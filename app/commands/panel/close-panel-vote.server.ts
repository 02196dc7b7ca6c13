import { panelVoice, panelVoteClosing } from '~db/schema'
import {
  closeVote,
  noVoices,
  outcomeOf,
  roomOnRecord,
  type Box,
  type Ended,
  type NotClosed,
  type VoidReason,
} from '~/domain/panel'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { emptyBox, slipsIn } from '~/records/panel/box.server'
import { clearHands } from '~/records/panel/voice.server'
import { panelBallotInHand } from './panel-ballot-in-hand.server'
import { redrawList } from './redraw-list.server'
import { voteInHand, type NoMeeting, type VoteInHand } from './vote-in-hand.server'

export type NotEnded = NotAllowed | NoMeeting | 'no-panel-vote'

/**
 * Closes the vote on a proposal, counts it, and keeps what it came to for good; the slips of a secret one are destroyed. It
 * is void where it was secret and somebody who had put a slip in has an interest after all. Closed a second time, nothing
 * happens.
 */
export async function closePanelVote(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  proposalId: string,
): Promise<Outcome<{ readonly voidBecause: VoidReason | null }, NotEnded | NotClosed | 'panel-ballot-closes-whole'>> {
  const found = await voteInHand(db, on, 'panel-vote.close', roundId, proposalId)
  if (!found.ok) return found
  const { last, meeting } = found
  if (last.closing) return { ok: true, voidBecause: last.closing.voidBecause }
  if (last.vote.ballot) return refuse('panel-ballot-closes-whole')
  const closed = closeVote(meeting, proposalId, await boxOf(db, secrets, found))
  if (!closed.ok) return closed
  await keepEnding(db, on, found, closed.ended)
  await followRule(db, on, roundId)
  return { ok: true, voidBecause: closed.ended.voidBecause }
}

/**
 * Closes the panel's ballot, and with it the vote on each of its ideas: all of them or none, so that nobody changes a ballot
 * of which part is known. Where one of them has too few voices that refuses, and names the idea; that one can be ended
 * without a result first. Closed a second time, nothing happens.
 */
export async function closePanelBallot(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
): Promise<Outcome<{ readonly closed: number }, NotEnded | NotClosed>> {
  const found = await panelBallotInHand(db, on, 'panel-vote.close', roundId)
  if (!found.ok) {
    return found.because === 'panel-vote-closed' ? { ok: true, closed: 0 } : refuse(found.because, found.values)
  }
  const ended: [VoteInHand, Ended][] = []
  for (const last of found.open) {
    const one = { ...found, last }
    const closed = closeVote(found.meeting, last.vote.proposalId, await boxOf(db, secrets, one))
    if (!closed.ok) return closed
    ended.push([one, closed.ended])
  }
  for (const [one, ending] of ended) await keepEnding(db, on, one, ending)
  await followRule(db, on, roundId)
  return { ok: true, closed: ended.length }
}

/**
 * Ends a vote without a result: it can be taken again. For when the room has lost its quorum or its majority, or the vote
 * is called off for another reason; what was in it counts for nothing.
 */
export async function endPanelVote(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  proposalId: string,
): Promise<Outcome<object, NotEnded>> {
  const found = await voteInHand(db, on, 'panel-vote.close', roundId, proposalId)
  if (!found.ok) return found
  const { last, meeting } = found
  if (last.closing) return { ok: true }
  const might = closeVote(meeting, proposalId, await boxOf(db, secrets, found))
  const voidBecause = might.ok ? (might.ended.voidBecause ?? 'called-off') : 'not-quorate'
  await keepEnding(db, on, found, { voidBecause, counted: noVoices, setAside: [] })
  await followRule(db, on, roundId)
  return { ok: true }
}

async function boxOf(db: Db, secrets: Secrets, { last }: VoteInHand): Promise<Box> {
  const { id, secret } = last.vote
  const slips = secret ? await slipsIn(db, secrets, id) : []
  const { voices } = last
  if (secret && slips.length !== voices.length) {
    throw new Error(`${slips.length} slips in a box that ${voices.length} people have voted in`)
  }
  return { secret, voices, slips }
}

async function keepEnding(db: Db, on: Occasion, found: VoteInHand, { voidBecause, counted, setAside }: Ended) {
  const { last, meeting, decision, round } = found
  const { id: voteId, proposalId } = last.vote
  const room = roomOnRecord(meeting, proposalId)
  await db.insert(panelVoteClosing).values({
    ...{ voteId, at: on.at, by: on.by ?? '', voidBecause, version: decision.version, room },
    ...counted,
    points: last.vote.ballot && voidBecause === null ? (counted.points ?? 0) : null,
  })
  if (last.voices.length > 0) {
    await db.insert(panelVoice).values(
      last.voices.map(({ personId, says, points, keyedBy }) => ({
        ...{ voteId, personId, says, points, keyedBy },
        counted: voidBecause === null && !setAside.includes(personId),
      })),
    )
  }
  await clearHands(db, voteId)
  await emptyBox(db, voteId)
  const facts = {
    ...{ proposalId, voidBecause, voices: last.voices.length, setAside: setAside.length },
    // Of a secret vote the record has no sums: should it be void later and taken again, two of them would say too much.
    ...(last.vote.secret ? {} : counted),
    ...(voidBecause === null ? { result: outcomeOf(counted, null, last.vote.ballot) } : {}),
  }
  await recordAct(db, on, round.partnershipId, 'panel-vote.close', `panel-vote:${voteId}`, facts)
}

/** Where the round's rule asks what the panel voted, its list is drawn anew. */
const followRule = (db: Db, on: Occasion, roundId: string) => redrawList(db, on, roundId, 'panel-vote')
