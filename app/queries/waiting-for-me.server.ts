import { and, eq, inArray, ne } from 'drizzle-orm'
import { award, awardEvent, partnership, paymentStanding, paymentStep, proposal, round } from '~db/schema'
import { registerIsDue, type Actor } from '~/domain/people'
import { couldEver, may, type Act } from '~/domain/policy'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roleChangesWaiting } from './people/roles-page.server'
import { actorAtLarge, actorIn } from '~/records/people/actor.server'
import { registerConfirmedAt } from '~/records/people/kept-interests.server'
import { countUndelivered } from '~/records/people/undelivered.server'
import { placesOf, type Place } from '~/records/people/places.server'
import { withStanding } from '~/records/proposal/proposal.server'
import { roundsOf, type Round } from '~/records/round/course.server'
import { placeOnTheRoll } from '~/records/voting/roll.server'

/** Something that is this person's to do: where, by when if there is a last moment, and in which partnership. */
export type Waiting = { readonly partnership: string; readonly href: string; readonly byAt: Instant | null } & (
  | { readonly kind: 'draft' | 'check' | 'score' | 'vote' | 'decide' | 'award'; readonly title: string }
  | { readonly kind: 'authorise'; readonly payments: number }
  | { readonly kind: 'undelivered'; readonly letters: number }
  | { readonly kind: 'roles'; readonly changes: number }
  | { readonly kind: 'register' }
)

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
    waiting.push(...(await payments(db, place, actor)))
    waiting.push(...(await letters(db, place, actor)))
    waiting.push(...(await roleChanges(db, place, actor, now)))
    waiting.push(...(await register(db, place, actor, now)))
  }
  waiting.push(...(await awards(db, personId)))
  waiting.push(...(await administratorsToAnswer(db, personId, now)))
  return waiting.sort((one, other) => (one.byAt ?? Infinity) - (other.byAt ?? Infinity))
}

async function inRound(db: Db, place: Place, one: Round, actor: Actor, now: Instant): Promise<Waiting[]> {
  const { dates, title } = one
  const href = `/p/${place.slug}/rounds/${one.slug}`
  const mine = (act: Act) => may(actor, act, { round: one, now }).ok
  const waiting: Waiting[] = []
  const add = (kind: 'check' | 'score' | 'vote' | 'decide', path: string, byAt: Instant | null) =>
    waiting.push({ kind, partnership: place.name, href: `${href}/${path}`, byAt, title })

  if (may(actor, 'proposal.start', { round: one, now }).ok) {
    const drafts = await withStanding(
      db,
      await db
        .select()
        .from(proposal)
        .where(and(eq(proposal.roundId, one.id), eq(proposal.applicantId, actor.personId))),
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
  if (mine('proposal.check')) add('check', 'checking', null)
  if (mine('score.save')) add('score', 'scoring', dates.scoringClosesAt)
  if (mine('ballot.cast')) {
    const entry = await placeOnTheRoll(db, one, actor)
    if (entry && !entry.voted) add('vote', 'vote', dates.votingClosesAt)
  }
  if (mine('decision.adopt')) add('decide', 'decision', null)
  return waiting
}

/** Letters that did not arrive, for those who can find out why. */
async function letters(db: Db, place: Place, actor: Actor): Promise<Waiting[]> {
  if (!couldEver(actor, 'letters.settle-undelivered')) return []
  const undelivered = await countUndelivered(db, place.id)
  if (undelivered === 0) return []
  const href = `/p/${place.slug}/people/letters`
  return [{ kind: 'undelivered', partnership: place.name, href, byAt: null, letters: undelivered }]
}

/** Payments that someone else has prepared, for those who may agree to them. */
async function payments(db: Db, place: Place, actor: Actor): Promise<Waiting[]> {
  if (!couldEver(actor, 'payment.authorise')) return []
  const prepared = await db
    .select({ id: paymentStanding.paymentId })
    .from(paymentStanding)
    .innerJoin(paymentStep, and(eq(paymentStep.paymentId, paymentStanding.paymentId), eq(paymentStep.to, 'prepared')))
    .where(
      and(
        eq(paymentStanding.partnershipId, place.id),
        eq(paymentStanding.state, 'prepared'),
        ne(paymentStep.by, actor.personId),
      ),
    )
    .limit(200)
  if (prepared.length === 0) return []
  const href = `/p/${place.slug}/books`
  return [{ kind: 'authorise', partnership: place.name, href, byAt: null, payments: prepared.length }]
}

/** Changes of who looks after the installation, for those who do. */
async function administratorsToAnswer(db: Db, personId: string, now: Instant): Promise<Waiting[]> {
  if (!couldEver(await actorAtLarge(db, personId, now), 'programme.manage')) return []
  const found = await roleChangesWaiting(db, null, personId, now)
  return found ? [{ kind: 'roles', partnership: 'Small Sparks', href: '/administrators', ...found }] : []
}

/** Changes of roles that another officer has proposed. */
async function roleChanges(db: Db, { id, slug, name }: Place, actor: Actor, now: Instant): Promise<Waiting[]> {
  if (!couldEver(actor, 'role.answer')) return []
  const found = await roleChangesWaiting(db, id, actor.personId, now)
  return found ? [{ kind: 'roles', partnership: name, href: `/p/${slug}/people/roles`, ...found }] : []
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
    .where(eq(proposal.applicantId, personId))
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
