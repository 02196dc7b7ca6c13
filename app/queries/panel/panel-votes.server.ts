import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { electorateOf, mayDecide, mayDecideOn, mayVoteOn, type Meeting } from '~/domain/panel'
import type { Actor } from '~/domain/people'
import { couldEver, may } from '~/domain/policy'
import { panelVoteRules } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { firstDecision, meetingOf, type DecisionOnRecord } from '~/records/panel/decision.server'
import { votesOfDecision, type VoteOnRecord } from '~/records/panel/panel-vote.server'
import { interestsOfVotes } from '~/records/panel/vote-interests.server'
import { seatsOf } from '~/records/panel/seats.server'
import { namesOf } from '~/records/people/names.server'
import type { Round } from '~/records/round/course.server'
import { panelVotesSoFar } from './panel-votes-so-far.server'
import { votesForMinutes, type VoteForMinutes } from './votes-for-minutes.server'

/**
 * The panel's votes in the meeting that is going on, as one member or officer sees them; nothing when none is. Of an open
 * vote it says who has voted and who is still to, and what this reader said herself by name; never what others said, nor
 * how it stands.
 */
export async function panelVotesIn(db: Db, round: Round, actor: Actor, now: Instant) {
  const decision = await firstDecision(db, round.id)
  if (!decision || decision.adoptedAt !== null) return null
  const meeting = await meetingOf(db, round, decision, now)
  const names = await namesIn(db, round, meeting, now)
  const votes = await votesOfDecision(db, decision.id)
  const interestsOf = await interestsOfVotes(db, votes)
  const over = await votesForMinutes(db, decision.id)
  const ideas = await ideasOf(db, decision)
  const decides = mayDecide(meeting)
  const matter = { round, now }
  const readsVoices = couldEver(actor, 'scoring.read')
  return {
    ...panelVoteRules(round.rules),
    quorum: meeting.quorum,
    /** How much has happened in them: a page that shows this many is up to date. */
    soFar: await panelVotesSoFar(db, round.id),
    /** Why nothing at all can be decided; nothing when it can. */
    cannot: decides.ok ? null : decides,
    isMember: actor.votingMember,
    isHere: meeting.presentIds.includes(actor.personId),
    /** Opens and closes votes, and writes down what members without a phone say. */
    keeps: may(actor, 'panel-vote.open', matter).ok,
    isChair: couldEver(actor, 'panel-vote.casting'),
    items: decision.items.map(({ proposalId, askedPence }) => {
      const idea = ideas.get(proposalId)
      if (!idea) throw new Error(`the list names ${proposalId}, which is not there`)
      const ofIdea = votes.filter(({ vote }) => vote.proposalId === proposalId)
      const open = ofIdea.find(({ closing }) => closing === null)
      const past = over.filter((vote) => vote.proposalId === proposalId)
      const last = past.at(-1)
      const latest = ofIdea.at(-1)
      const quorate = mayDecideOn(meeting, proposalId)
      const hasInterest = meeting.interests.isInterested(actor.personId, proposalId)
      const declared = meeting.interests.kindOf(actor.personId, proposalId) !== undefined
      const settled = last?.result != null
      return {
        proposalId,
        ...idea,
        askedPence,
        state: open ? ('open' as const) : settled ? ('over' as const) : last ? ('void' as const) : ('not-yet' as const),
        /** Why the room cannot decide on this one; nothing when it can. */
        cannot: quorate.ok ? null : quorate,
        hasInterest,
        mayKeep: may(actor, 'panel-vote.close', { ...matter, hasInterest }).ok,
        open: open ? openTo(open, meeting, actor.personId, names) : null,
        past: past.map((vote) =>
          pastTo(vote, { hasInterest, readsVoices: readsVoices && (!actor.votingMember || declared) }),
        ),
        mayCast:
          settled &&
          last.result?.result === 'tied' &&
          last.casting === null &&
          latest?.vote.casting === true &&
          may(actor, 'panel-vote.casting', { ...matter, hasInterest }).ok &&
          mayVoteOn(meeting, proposalId, actor.personId).ok &&
          !interestsOf(latest).isInterested(actor.personId, proposalId),
        waitsForCasting:
          !hasInterest && last?.result?.result === 'tied' && last.casting === null && latest?.vote.casting === true,
      }
    }),
  }
}

export type PanelVotes = NonNullable<Awaited<ReturnType<typeof panelVotesIn>>>

/**
 * A vote that is over, as one reader sees it. Who said what, and who did not, is for the panel and its officers; whoever has
 * an interest in the idea is told that the vote is over, and nothing of it before the list is adopted.
 */
function pastTo(
  vote: VoteForMinutes,
  { hasInterest, readsVoices }: { readonly hasInterest: boolean; readonly readsVoices: boolean },
) {
  const { sequence, secret, voidBecause, ballot } = vote
  const result = vote.result && { ...vote.result, ballot }
  const nothing = { atTheClose: null, casting: null, voices: [], steppedOut: [], setAside: [], silent: [] }
  if (hasInterest) return { ...nothing, sequence, secret, hidden: true, result: null, voidBecause: null }
  if (!readsVoices) return { ...nothing, sequence, secret, hidden: false, result, voidBecause }
  const { atTheClose, casting, voices, steppedOut, setAside, silent } = vote
  const told = { atTheClose, casting, voices, steppedOut, setAside, silent }
  return { ...told, sequence, secret, hidden: false, result, voidBecause }
}

/** An open vote, as one reader sees it. */
function openTo(
  { vote, voices }: VoteOnRecord,
  meeting: Meeting,
  readerId: string,
  names: ReadonlyMap<string, string>,
) {
  const { proposalId, secret, openedAt, sequence } = vote
  const named = (people: readonly string[]) =>
    people
      .map((personId) => ({ personId, name: names.get(personId) ?? '' }))
      .sort((one, other) => one.name.localeCompare(other.name))
  const { voters, steppedOut, undeclared, away } = electorateOf(meeting, proposalId)
  const gave = new Map(voices.map((voice) => [voice.personId, voice]))
  const own = gave.get(readerId)
  const mine = mayVoteOn(meeting, proposalId, readerId)
  return {
    secret,
    /** One of those that members fill in one ballot for. */
    byBallot: vote.ballot !== null,
    openedAt,
    sequence,
    /** Why this reader may not vote on it; nothing when she may. */
    mayNot: mine.ok ? null : mine,
    /** She has voted. */
    voted: own !== undefined,
    /** What she said, where it is by name. */
    says: own?.says ?? null,
    keyedBy: own?.keyedBy ? (names.get(own.keyedBy) ?? '') : null,
    gave: named([...gave.keys()]),
    /** In the room, may vote, and have not. */
    toCome: named(voters.filter((personId) => !gave.has(personId))),
    undeclared: named(undeclared),
    steppedOut: named(steppedOut),
    away: named(away.filter((personId) => !gave.has(personId))),
    /** Whose voice an officer may write down: those still to come, and those for whom one did. */
    forPaper: named(voters.filter((personId) => !gave.has(personId) || (!secret && gave.get(personId)?.keyedBy))),
  }
}

async function namesIn(db: Db, round: Round, meeting: Meeting, now: Instant): Promise<ReadonlyMap<string, string>> {
  const seats = await seatsOf(db, round.partnershipId, now)
  return namesOf(db, [...new Set([...seats, ...meeting.seats].map(({ personId }) => personId))])
}

async function ideasOf(db: Db, { items }: DecisionOnRecord) {
  const ids = items.map(({ proposalId }) => proposalId)
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({
            ...{ id: proposal.id, reference: proposal.reference, title: proposal.title, summary: proposal.summary },
          })
          .from(proposal)
          .where(inArray(proposal.id, ids))
  return new Map(rows.map(({ id, reference, title, summary }) => [id, { reference, title, summary }]))
}
