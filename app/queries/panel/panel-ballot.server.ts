import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { electorateOf, panelPaper, type Voice } from '~/domain/panel'
import type { Actor } from '~/domain/people'
import { may } from '~/domain/policy'
import type { Refusal } from '~/domain/refusal'
import { inBallotOrder } from '~/domain/voting/ballots'
import { marksOfVoices, ruleOnPaper } from '~/domain/voting/panel-ballot'
import type { Instant } from '~/domain/time'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { firstDecision, meetingOf } from '~/records/panel/decision.server'
import { votesOfDecision } from '~/records/panel/panel-vote.server'
import { namesOf } from '~/records/people/names.server'
import type { Round } from '~/records/round/course.server'

/**
 * The panel's ballot that is open, as one member fills it in; nothing when none is. Of what others filled in it says
 * nothing. An officer who writes down what another member says by name asks for that member's.
 */
export async function panelBallotIn(
  db: Db,
  secrets: Secrets,
  round: Round,
  actor: Actor,
  now: Instant,
  forId: string | null = null,
) {
  const decision = await firstDecision(db, round.id)
  if (!decision || decision.adoptedAt !== null) return null
  const votes = await votesOfDecision(db, decision.id)
  const open = votes.filter(({ vote, closing }) => vote.ballot !== null && closing === null)
  const [first] = open
  const terms = first?.vote.ballot
  if (!first || !terms) return null
  const meeting = await meetingOf(db, round, decision, now)
  const ids = open.map(({ vote }) => vote.proposalId)
  const personId = forId ?? actor.personId
  const paper = panelPaper(meeting, ids, personId)
  const ideas = new Map((await ideasOf(db, ids)).map((idea) => [idea.id, idea]))
  const asked = new Map(decision.items.map(({ proposalId, askedPence }) => [proposalId, askedPence]))
  const on = (paper.ok ? paper.votesOn : []).flatMap((id) => {
    const idea = ideas.get(id)
    const costPence = asked.get(id)
    return idea && costPence !== undefined ? [{ ...idea, costPence }] : []
  })
  const own = new Map<string, Voice>(
    open.flatMap(({ vote, voices }) => {
      const reference = ideas.get(vote.proposalId)?.reference
      const voice = voices.find((one) => one.personId === personId)
      return reference !== undefined && voice ? [[reference, voice]] : []
    }),
  )
  const keyedBy = [...own.values()].length > 0 ? keyerOf(open, personId) : null
  // Whoever may vote on some of it and has not voted on any of that yet.
  const gave = new Set(open.flatMap(({ voices }) => voices.map((voice) => voice.personId)))
  const voters = new Set(ids.flatMap((id) => electorateOf(meeting, id).voters))
  const people = await namesOf(db, [...new Set([...gave, ...voters, personId, ...(keyedBy === null ? [] : [keyedBy])])])
  const named = (who: Iterable<string>) =>
    [...who]
      .map((id) => ({ personId: id, name: people.get(id) ?? '' }))
      .sort((one, other) => one.name.localeCompare(other.name))
  const { secret } = first.vote
  const mayNot: Refusal | null = paper.ok ? null : paper
  return {
    /** What she fills in, and what she has. */
    paper: {
      rule: ruleOnPaper(terms.rule, on.length),
      secret,
      barPercent: terms.barPercent,
      potPence: decision.potPence,
      mayNot,
      /** In the order of names, or by a lot that is each member's own. */
      ideas: inBallotOrder(on, terms.rule, (reference) =>
        secrets.hash('ballot', `panel-order:${round.id}:${personId}:${reference}`),
      ),
      /** Titles of what she stepped out of. */
      out: paper.ok ? paper.out.flatMap((id) => ideas.get(id)?.title ?? []) : [],
      voted: own.size > 0,
      /** What she marked, where it is by name and may be changed. */
      marks: secret ? [] : [...marksOfVoices(own, terms)],
      keyedBy: keyedBy === null ? null : (people.get(keyedBy) ?? ''),
      /** Whose ballot is filled in. */
      name: people.get(personId) ?? '',
    },
    gave: named(gave),
    toCome: named([...voters].filter((id) => !gave.has(id))),
    /** Whose ballot this reader may write down: those still to come, and those for whom one did. */
    mayKeyIn:
      !secret && may(actor, 'panel-vote.key-in', { round, now, hasInterest: false }).ok
        ? named([...voters].filter((id) => !gave.has(id) || keyerOf(open, id) !== null))
        : [],
  }
}

export type PanelBallotShown = NonNullable<Awaited<ReturnType<typeof panelBallotIn>>>

const keyerOf = (open: readonly { voices: readonly { personId: string; keyedBy: string | null }[] }[], id: string) =>
  open.flatMap(({ voices }) => voices.filter((voice) => voice.personId === id)).find(({ keyedBy }) => keyedBy !== null)
    ?.keyedBy ?? null

const ideasOf = (db: Db, ids: readonly string[]) =>
  db
    .select({ id: proposal.id, reference: proposal.reference, title: proposal.title, summary: proposal.summary })
    .from(proposal)
    .where(inArray(proposal.id, [...ids]))
