import { and, eq, inArray } from 'drizzle-orm'
import { award, awardEvent, decision, partnership, proposal, round } from '~db/schema'
import { registerIsDue, type Actor, type Waiting } from '~/domain/people'
import { couldEver, may, type Act } from '~/domain/policy'
import { awaitsAnswer } from '~/domain/proposal'
import { happened, mayNow, takes } from '~/domain/round'
import { mayGiveKey, mayTakeKey } from '~/domain/voting/tellers'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { scoringWaiting } from './panel/scoring-waiting.server'
import { storiesWaiting } from '~/records/learning/stories-waiting.server'
import { ripplesWaiting } from '~/records/learning/ripples.server'
import { strengthsWaiting } from './people/strengths.server'
import { introductionsWaiting } from './proposal/introductions.server'
import { whatWaits } from './money/what-waits.server'
import { votingChangeWaits } from './voting/voting-end.server'
import { reportedComments } from './proposal/comments.server'
import { roleChangesWaiting } from './people/roles-page.server'
import { actorAtLarge, actorIn } from '~/records/people/actor.server'
import { registerConfirmedAt } from '~/records/people/kept-interests.server'
import { countUndelivered } from '~/records/people/undelivered.server'
import { recoveriesToAnswer } from '~/records/people/recovery.server'
import { countToVerify } from '~/records/people/residency.server'
import { placesOf, type Place } from '~/records/people/places.server'
import { changesUntil, messagesOn } from '~/records/proposal/checking-talk.server'
import { withStanding } from '~/records/proposal/proposal.server'
import { hersOrShared } from '~/records/proposal/together.server'
import { stillToTell } from '~/records/panel/answers-due.server'
import { isPublicDecision } from '~/records/round/announced.server'
import { roundsOf, type Round } from '~/records/round/course.server'
import { ballotKeyOf } from '~/records/voting/ballot-key.server'
import { challengesForHer } from '~/records/voting/challenged.server'
import { placeOnTheRoll } from '~/records/voting/roll.server'
import { tellersOf } from '~/records/voting/tellers.server'

const roundsLookedAt = 20

/** What waits for someone in every partnership she has to do with: what has a last moment comes first, soonest first. */
export async function waitingForMe(db: Db, personId: string, now: Instant): Promise<Waiting[]> {
  const waiting: Waiting[] = []
  for (const place of await placesOf(db, personId)) {
    const actor = await actorIn(db, place.id, personId, now)
    if (!actor) continue
    const rounds = (await roundsOf(db, place.id, roundsLookedAt)).filter(
      (one) => happened(one, 'published') && !happened(one, 'adopted') && !happened(one, 'cancelled'),
    )
    for (const one of rounds) waiting.push(...(await inRound(db, place, one, actor, now)))
    waiting.push(...(await telling(db, place, actor)))
    waiting.push(...(await challenges(db, place, actor, now)))
    waiting.push(...(await money(db, place, actor, now)))
    waiting.push(...(await homes(db, place, actor, now)))
    waiting.push(...(await letters(db, place, actor)))
    waiting.push(...(await comments(db, place, actor)))
    waiting.push(...(await roleChanges(db, place, actor, now)))
    waiting.push(...(await register(db, place, actor, now)))
    waiting.push(...(await neighboursToMeet(db, place, actor)))
    waiting.push(...(await stories(db, place, actor)))
  }
  waiting.push(...(await awards(db, personId)))
  waiting.push(...(await recoveries(db, personId, now)))
  waiting.push(...(await administratorsToAnswer(db, personId, now)))
  return waiting.sort((one, other) => (one.byAt ?? Infinity) - (other.byAt ?? Infinity))
}

async function inRound(db: Db, place: Place, one: Round, actor: Actor, now: Instant): Promise<Waiting[]> {
  const { dates, title } = one
  const href = `/p/${place.slug}/rounds/${one.slug}`
  const mine = (act: Act) => may(actor, act, { round: one, now }).ok
  const waiting: Waiting[] = []
  const add = (
    kind: 'check' | 'vote' | 'decide' | 'voting-end' | 'take-key' | 'give-key',
    path: string,
    byAt: Instant | null,
  ) => waiting.push({ kind, partnership: place.name, href: `${href}/${path}`, byAt, title })

  if (may(actor, 'proposal.start', { round: one, now }).ok) {
    const drafts = await withStanding(
      db,
      await db
        .select()
        .from(proposal)
        .where(and(eq(proposal.roundId, one.id), hersOrShared(db, actor.personId, ['edit']))),
    )
    for (const draft of drafts.filter(({ standing }) => standing === 'draft')) {
      waiting.push({
        kind: 'draft',
        partnership: place.name,
        href: `${href}/apply/${draft.reference}`,
        byAt: dates.closesAt,
        title: draft.title || draft.reference,
      })
    }
  }
  if (mayNow(one, 'check', now).ok) waiting.push(...(await whatCheckersAsk(db, place, one, actor)))
  if (mine('proposal.check')) add('check', 'checking', null)
  if (takes(one, 'score')) waiting.push(...(await scoringWaiting(db, place, one, actor, now)))
  if (mine('ballot.cast')) {
    const entry = await placeOnTheRoll(db, one, actor)
    if (entry && !entry.voted) add('vote', 'vote', dates.votingClosesAt)
  }
  await ofTheVote(db, one, actor, now, add)
  if (mine('decision.adopt')) add('decide', 'decision', null)
  return waiting
}

/** When voting ends, for a second officer to agree to; and a key to take or to give, for a teller. */
async function ofTheVote(
  db: Db,
  one: Round,
  actor: Actor,
  now: Instant,
  add: (kind: 'voting-end' | 'take-key' | 'give-key', path: string, byAt: Instant | null) => void,
): Promise<void> {
  if (!takes(one, 'vote')) return
  if (couldEver(actor, 'voting.answer-change')) {
    if (await votingChangeWaits(db, one, actor, now)) add('voting-end', 'voting-end', one.dates.votingClosesAt)
  }
  if (happened(one, 'counted')) return
  const hers = (await tellersOf(db, one.id)).find(({ personId }) => personId === actor.personId)
  if (!hers) return
  if (hers.takenAt === null && mayTakeKey(one, hers).ok) add('take-key', 'teller', one.dates.votingOpensAt)
  if (hers.takenAt !== null && mayGiveKey(one, hers, now).ok && (await ballotKeyOf(db, one.id))?.locked === null)
    add('give-key', 'teller', null)
}

/** What those who check want to know, or to have changed, of ideas that she writes on. */
async function whatCheckersAsk(db: Db, place: Place, one: Round, actor: Actor): Promise<Waiting[]> {
  const rows = await db
    .select()
    .from(proposal)
    .where(and(eq(proposal.roundId, one.id), hersOrShared(db, actor.personId, ['edit'])))
  const asked: Waiting[] = []
  for (const idea of await withStanding(db, rows)) {
    const { standing, reference, title } = idea
    const href = `/p/${place.slug}/rounds/${one.slug}/apply/${reference}`
    if (standing === 'sent-back') {
      asked.push({ kind: 'change', partnership: place.name, href, byAt: await changesUntil(db, idea), title })
    } else if (standing === 'submitted' && awaitsAnswer(await messagesOn(db, idea.id))) {
      asked.push({ kind: 'answer', partnership: place.name, href: `${href}/questions`, byAt: null, title })
    }
  }
  return asked
}

/** Rounds that are decided, or called off, and in which somebody is still to hear what became of her idea. */
async function telling(db: Db, place: Place, actor: Actor): Promise<Waiting[]> {
  if (!couldEver(actor, 'telling.tell')) return []
  const decided = (await roundsOf(db, place.id, roundsLookedAt)).filter(
    (one) => happened(one, 'cancelled') || (happened(one, 'adopted') && !happened(one, 'agreed')),
  )
  const found: Waiting[] = []
  for (const one of decided) {
    if ((await stillToTell(db, one)).length === 0) continue
    const href = `/p/${place.slug}/rounds/${one.slug}/telling`
    found.push({ kind: 'telling', partnership: place.name, href, byAt: null, title: one.title })
  }
  return found
}

/** What people say is wrong with a vote, for those who answer it. */
async function challenges(db: Db, place: Place, actor: Actor, now: Instant): Promise<Waiting[]> {
  if (!couldEver(actor, 'challenge.answer')) return []
  const counted = (await roundsOf(db, place.id, roundsLookedAt)).filter(
    (one) => happened(one, 'counted') && !happened(one, 'imported'),
  )
  const found: Waiting[] = []
  for (const one of counted) {
    const count = await challengesForHer(db, one, actor, now)
    const href = `/p/${place.slug}/rounds/${one.slug}/challenges`
    if (count > 0)
      found.push({ kind: 'challenges', partnership: place.name, href, byAt: null, title: one.title, count })
  }
  return found
}

/** Letters that did not arrive, for those who can find out why. */
async function letters(db: Db, place: Place, actor: Actor): Promise<Waiting[]> {
  if (!couldEver(actor, 'letters.settle-undelivered')) return []
  const undelivered = await countUndelivered(db, place.id)
  if (undelivered === 0) return []
  const href = `/p/${place.slug}/people/letters`
  return [{ kind: 'undelivered', partnership: place.name, href, byAt: null, letters: undelivered }]
}

/** Comments that somebody has reported, for those who look at them. */
async function comments(db: Db, { id, slug, name }: Place, actor: Actor): Promise<Waiting[]> {
  if (!couldEver(actor, 'comment.read-reported')) return []
  const { length } = await reportedComments(db, id, actor.personId)
  if (length === 0) return []
  return [{ kind: 'comments', partnership: name, href: `/p/${slug}/comments`, byAt: null, comments: length }]
}

/** What about money is hers to do, by the one reading that her books have too. */
async function money(db: Db, place: Place, actor: Actor, now: Instant): Promise<Waiting[]> {
  if (!couldEver(actor, 'payment.follow') && !couldEver(actor, 'budget.agree-move')) return []
  const hers = (await whatWaits(db, place.id, actor, now)).filter(({ yours }) => yours)
  const payments = hers.filter(({ kind }) => kind === 'authorise').length
  const moves = hers.filter(({ kind }) => kind === 'move').length
  const things = hers.length - payments - moves
  const there = { partnership: place.name, href: `/p/${place.slug}/books`, byAt: null }
  return [
    ...(payments > 0 ? [{ kind: 'authorise' as const, ...there, payments }] : []),
    ...(moves > 0 ? [{ kind: 'moves' as const, ...there, moves }] : []),
    ...(things > 0 ? [{ kind: 'money' as const, ...there, things }] : []),
  ]
}

/** People who wait for somebody to see, or to write to, where they live. */
async function homes(db: Db, place: Place, actor: Actor, now: Instant): Promise<Waiting[]> {
  if (!couldEver(actor, 'residency.verify')) return []
  const people = await countToVerify(db, place.id, actor.personId, now)
  if (people === 0) return []
  return [{ kind: 'homes', partnership: place.name, href: `/p/${place.slug}/people/residents`, byAt: null, people }]
}

/** Changes of who looks after the installation, for those who do. */
async function administratorsToAnswer(db: Db, personId: string, now: Instant): Promise<Waiting[]> {
  if (!couldEver(await actorAtLarge(db, personId, now), 'programme.manage')) return []
  const found = await roleChangesWaiting(db, null, personId, now)
  return found ? [{ kind: 'roles', partnership: 'Small Sparks', href: '/administrators', ...found }] : []
}

/** Officers who wait for somebody to say that it is she, where the reader can and has not. */
async function recoveries(db: Db, personId: string, now: Instant): Promise<Waiting[]> {
  const found = await recoveriesToAnswer(db, personId, now)
  return found.map(({ id, name, office, byAt }) => ({
    kind: 'recovery',
    partnership: office ?? 'Small Sparks',
    href: `/recoveries/${id}`,
    byAt,
    name,
  }))
}

/** Changes of roles that another officer has proposed. */
async function roleChanges(db: Db, { id, slug, name }: Place, actor: Actor, now: Instant): Promise<Waiting[]> {
  if (!couldEver(actor, 'role.answer')) return []
  const found = await roleChangesWaiting(db, id, actor.personId, now)
  return found ? [{ kind: 'roles', partnership: name, href: `/p/${slug}/people/roles`, ...found }] : []
}

/** People who might meet, and strengths that somebody suggests, for those who walk alongside them. */
async function neighboursToMeet(db: Db, place: Place, actor: Actor): Promise<Waiting[]> {
  const there = { partnership: place.name, byAt: null }
  const found: Waiting[] = []
  if (couldEver(actor, 'introduction.make')) {
    const waits = await introductionsWaiting(db, place.id)
    const href = `/p/${place.slug}/manage/introductions`
    if (waits > 0) found.push({ kind: 'introductions', ...there, href, count: waits })
  }
  if (couldEver(actor, 'strength.keep')) {
    const waits = await strengthsWaiting(db, place.id)
    const href = `/p/${place.slug}/manage/strengths?state=suggested`
    if (waits > 0) found.push({ kind: 'strengths', ...there, href, count: waits })
  }
  if (couldEver(actor, 'ripple.publish')) {
    const waits = await ripplesWaiting(db, place.id)
    const href = `/p/${place.slug}/manage/ripples`
    if (waits > 0) found.push({ kind: 'ripples', ...there, href, count: waits })
  }
  return found
}

/** Stories that wait for a second look, for those who give it; her own wait for somebody else. */
async function stories(db: Db, { id, slug, name }: Place, actor: Actor): Promise<Waiting[]> {
  if (!couldEver(actor, 'story.look')) return []
  const count = await storiesWaiting(db, id, actor.personId)
  if (count === 0) return []
  return [{ kind: 'stories', partnership: name, href: `/p/${slug}/manage/stories`, byAt: null, count }]
}

/** Her register of interests, when she has not looked through it for a year. */
async function register(db: Db, place: Place, actor: Actor, now: Instant): Promise<Waiting[]> {
  if (!couldEver(actor, 'register.keep')) return []
  if (!registerIsDue(await registerConfirmedAt(db, place.id, actor.personId), now)) return []
  const href = `/p/${place.slug}/people/interests/own`
  return [{ kind: 'register', partnership: place.name, href, byAt: null }]
}

/** Money for an idea of hers that she has neither accepted yet nor lost again. */
async function awards(db: Db, personId: string): Promise<Waiting[]> {
  const made = await db
    .select({
      id: award.id,
      partnership: partnership.name,
      slug: partnership.slug,
      round: round.slug,
      reference: proposal.reference,
      title: proposal.title,
    })
    .from(award)
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .innerJoin(round, eq(round.id, award.roundId))
    .innerJoin(partnership, eq(partnership.id, award.partnershipId))
    .innerJoin(decision, eq(decision.id, award.decisionId))
    .where(and(eq(proposal.applicantId, personId), isPublicDecision(db)))
    .limit(100)
  if (made.length === 0) return []
  const ids = made.map(({ id }) => id)
  const answered = await db
    .select({ awardId: awardEvent.awardId })
    .from(awardEvent)
    .where(and(inArray(awardEvent.awardId, ids), inArray(awardEvent.kind, ['accepted', 'withdrawn'])))
  const settled = new Set(answered.map(({ awardId }) => awardId))
  return made
    .filter(({ id }) => !settled.has(id))
    .map(({ slug, round: at, reference, title, partnership: name }) => ({
      kind: 'award',
      partnership: name,
      href: `/p/${slug}/rounds/${at}/proposals/${reference}/award`,
      byAt: null,
      title,
    }))
}
