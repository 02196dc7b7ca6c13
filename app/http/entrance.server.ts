import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { asSeenOn, footingAllows } from '~/domain/footing'
import type { Actor } from '~/domain/people'
import { couldEver, may, type Act, type Matter } from '~/domain/policy'
import type { Share } from '~/domain/proposal'
import { ok, type Refusal } from '~/domain/refusal'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { occasion, type Occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import { actorIn, atLarge, partnershipBySlug, type PartnershipRow } from '~/records/people/actor.server'
import { invitationBySecret } from '~/records/people/invitation.server'
import { proposalByReference, type Proposal } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundBySlug, type Round } from '~/records/round/course.server'
import { invitedBy } from './invited-by.server'
import { signedIn, type SignedIn } from './session.server'
import { signInFirst } from './sign-in-first.server'

type Args = LoaderFunctionArgs | ActionFunctionArgs

export interface Entry {
  readonly sparks: Sparks
  readonly now: Instant
  /** For a command: who does it, when, and the dice. */
  readonly on: Occasion
  readonly person: SignedIn | null
}
export interface PartnershipEntry extends Entry {
  readonly partnership: PartnershipRow
  readonly actor: Actor | null
}
export interface RoundEntry extends PartnershipEntry {
  readonly round: Round
}
export interface ProposalEntry extends RoundEntry {
  readonly proposal: Proposal
  /** What the reader has to do with it: it is her own, or her part in it. */
  readonly share: Share | null
}

/**
 * The way in to every page and act: finds what the address names, asks the policy table, and lets in or turns away
 * with the reason. @throws Response: to sign in first, 403 with a refusal, or 404.
 */
export async function enter(args: Args, act: Act): Promise<Entry> {
  const entry = await arrive(args)
  const { person } = entry
  const actor = person && atLarge(person.personId, person.name, person.administrator)
  stand(person, act, {})
  await admit(args, actor, act, { now: entry.now })
  return entry
}

export async function enterPartnership(args: Args, act: Act): Promise<PartnershipEntry> {
  const entry = await arriveAtPartnership(args)
  stand(entry.person, act, { partnershipId: entry.partnership.id })
  await admit(args, entry.actor, act, { now: entry.now })
  return entry
}

export async function enterRound(args: Args, act: Act): Promise<RoundEntry> {
  const entry = await arriveAtPartnership(args)
  const round = await roundOf(args, entry)
  stand(entry.person, act, { partnershipId: round.partnershipId, roundId: round.id })
  await admit(args, entry.actor, act, { now: entry.now, round })
  return { ...entry, round }
}

/** Asks for one more act where somebody has come in already, so that nothing is looked up twice. */
export async function enterFurther(args: Args, entry: RoundEntry, act: Act): Promise<RoundEntry> {
  const { person, actor, now, round } = entry
  stand(person, act, { partnershipId: round.partnershipId, roundId: round.id })
  await admit(args, actor, act, { now, round })
  return entry
}

export async function enterProposal(args: Args, act: Act): Promise<ProposalEntry> {
  const entry = await arriveAtPartnership(args)
  const round = await roundOf(args, entry)
  const reader = entry.person?.personId ?? null
  const found = await entry.sparks.world.read(async (db) => {
    const proposal = await proposalByReference(db, round.id, args.params.proposal ?? '')
    return proposal && { proposal, share: await shareIn(db, proposal, reader) }
  })
  if (!found) throw notFound()
  stand(entry.person, act, { partnershipId: round.partnershipId, roundId: round.id })
  await admit(args, entry.actor, act, { now: entry.now, round, share: found.share })
  return { ...entry, round, ...found }
}

export const notFound = () => data(null, { status: 404 })

/** Turns someone away with the reason; the page that says so is the root's error boundary. */
export const turnAway = (refusal: Refusal) => data({ refusal }, { status: 403 })

async function arrive({ request, context }: Args): Promise<Entry> {
  const { sparks } = context
  const person = await signedIn(request, context)
  const on = occasion(sparks.clock, person?.personId ?? null, person?.provedAt)
  const helper = person?.footing.as === 'helped' ? person.footing.helperId : null
  return { sparks, now: on.at, on: { ...on, helper }, person }
}

async function arriveAtPartnership(args: Args): Promise<PartnershipEntry> {
  const known = args.context.remembered.get('partnership')
  if (known) return known as Promise<PartnershipEntry>
  const found = findPartnership(args)
  args.context.remembered.set('partnership', found)
  return found
}

async function findPartnership(args: Args): Promise<PartnershipEntry> {
  const entry = await arrive(args)
  const found = await entry.sparks.world.read(async (db) => {
    const partnership = await partnershipBySlug(db, args.params.partnership ?? '')
    if (!partnership) return undefined
    const found = await actorIn(db, partnership.id, entry.person?.personId ?? null, entry.now)
    const actor = found && entry.person ? asSeenOn(entry.person.footing, found) : found
    // Until it is opened, a partnership is the business of those who set it up, and of whom they invite.
    const theirs = partnership.openedAt !== null || actor?.roles.length
    return theirs || (await comesByInvitation(db, args, partnership)) ? { partnership, actor } : undefined
  })
  if (!found) throw await notFoundBy(args, entry.person)
  return { ...entry, ...found }
}

/** Whether it is the one page of a draft that whoever holds an invitation may see: the page that she is led to. */
async function comesByInvitation(db: Db, { request, params, context }: Args, { id, slug }: PartnershipRow) {
  const page = `/p/${slug}/invited`
  if (!`${new URL(request.url).pathname.replace(/\.data$/, '')}/`.startsWith(`${page}/`)) return false
  const secret = params.secret ?? (await invitedBy(request, context.sparks))
  return secret !== null && (await invitationBySecret(db, id, secret)) !== undefined
}

async function roundOf(args: Args, entry: PartnershipEntry): Promise<Round> {
  const round = await entry.sparks.world.read((db) => roundBySlug(db, entry.partnership.id, args.params.round ?? ''))
  if (!round) throw await notFoundBy(args, entry.person)
  // A plan is nobody's business until it is published, but for those who plan.
  if (!happened(round, 'published') && !couldEver(entry.actor, 'round.manage'))
    throw await notFoundBy(args, entry.person)
  return round
}

/** The one place that keeps a sheet of paper, and a helper at the keyboard, to what they are for. */
function stand(person: SignedIn | null, act: Act, where: { partnershipId?: string; roundId?: string }): void {
  const answer = person ? footingAllows(person.footing, act, where) : ok
  if (!answer.ok) throw turnAway(answer)
}

async function admit(args: Args, actor: Actor | null, act: Act, matter: Matter): Promise<void> {
  // Whether she showed lately that it is she is for the command to ask: it keeps what she typed meanwhile.
  const answer = may(actor, act, { ...matter, provedAt: matter.now })
  if (answer.ok) return
  throw answer.because === 'sign-in-first' ? await signInFirst(args) : turnAway(answer)
}

/**
 * A page that is not there, or not for everyone. Somebody signed out who sends something may have had it open a moment
 * ago, as a chair who plans a round: she signs in first, whether it is there or not, and nothing is told of it.
 */
const notFoundBy = (args: Args, person: SignedIn | null) =>
  person === null && args.request.method === 'POST' ? signInFirst(args) : notFound()
