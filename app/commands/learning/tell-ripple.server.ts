import { and, eq } from 'drizzle-orm'
import { award, neighbourhood, partnership, rippleLink, rippleName, rippleNode } from '~db/schema'
import {
  canHaveHappened,
  canStand,
  isSameThing,
  peopleIn,
  rippleNamesOf,
  type EndTold,
  type NotARipple,
} from '~/domain/learning'
import { firstNameOf } from '~/domain/people'
import { couldEver, may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { ripplesOf, sittingIn } from '~/records/learning/ripples.server'
import { actorIn } from '~/records/people/actor.server'

export interface RippleTold {
  readonly from: EndTold
  readonly to: EndTold
  /** `2026`, or `2026-03`. */
  readonly happened: string
  readonly sure: boolean
  readonly how: string
  /** First name of who told it, with a yes; nothing for a neighbour who would rather not be named. */
  readonly teller: string
  /** Who told it is the one who writes it down. */
  readonly tellerIsI: boolean
  /** The sitting it was told at; nothing for one told by itself. */
  readonly sittingId: string | null
}

export type NotTold =
  | NotAllowed
  | NotARipple
  | 'ripple-end-gone'
  | 'ripple-told-already'
  | 'ripples-waiting'
  | 'no-such-place'
  | 'no-such-sitting'

/** So many of her ripples may wait for a builder at once. */
export const mostRipplesWaiting = 20

/** Tells that one thing led to another. It waits for a builder to publish it, whoever told it. */
export async function tellRipple(
  db: Db,
  on: Occasion,
  partnershipId: string,
  told: RippleTold,
): Promise<Outcome<{ id: string }, NotTold>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'ripple.tell', { now: on.at })
  if (!allowed.ok) return allowed
  const keeps = couldEver(actor, 'ripple.keep')
  const [here] = await db.select().from(partnership).where(eq(partnership.id, partnershipId))
  if (!here) throw new Error('a ripple of a partnership that is not there')
  for (const fit of [
    canStand(told.from),
    canStand(told.to),
    canHaveHappened(told.happened, on.at, here.timeZone),
    ...(isSameThing(told.from, told.to) ? [refuse('ripple-same-thing' as const)] : []),
  ])
    if (!fit.ok) return fit
  if (told.sittingId !== null && !(keeps && (await sittingIn(db, partnershipId, told.sittingId))))
    return refuse('no-such-sitting')

  const { nodes, links } = await ripplesOf(db, partnershipId)
  if (
    !keeps &&
    links.filter(({ toldBy, standing }) => toldBy === on.by && standing === 'offered').length >= mostRipplesWaiting
  )
    return refuse('ripples-waiting', { limit: mostRipplesWaiting })
  const open = new Set(
    links
      .filter(
        ({ standing, toldBy }) => standing === 'published' || (standing === 'offered' && (keeps || toldBy === on.by)),
      )
      .flatMap(({ fromId, toId }) => [fromId, toId]),
  )
  const ends: string[] = []
  for (const end of [told.from, told.to]) {
    if (end.is === 'known' && !(open.has(end.id) && nodes.some(({ id }) => id === end.id)))
      return refuse('ripple-end-gone')
    if (end.is === 'project' && !(await wasAwarded(db, partnershipId, end.proposalId))) return refuse('ripple-end-gone')
    if (end.is === 'new' && end.neighbourhoodId !== null && !(await isPlaceOf(db, partnershipId, end.neighbourhoodId)))
      return refuse('no-such-place')
    ends.push(knownAs(end, nodes) ?? '')
  }
  const [fromKnown = '', toKnown = ''] = ends
  const twice = links.some(
    ({ fromId, toId, standing }) => standing !== 'taken-away' && fromId === fromKnown && toId === toKnown,
  )
  if (fromKnown !== '' && fromKnown === toKnown) return refuse('ripple-same-thing')
  if (twice && fromKnown !== '' && toKnown !== '') return refuse('ripple-told-already')

  const fromId = fromKnown || (await addNode(db, on, partnershipId, told.from))
  const toId = toKnown || (await addNode(db, on, partnershipId, told.to))
  const id = on.newId()
  const { happened, sure, how, sittingId } = told
  await db
    .insert(rippleLink)
    .values({ id, partnershipId, fromId, toId, happened, sure, how, sittingId, at: on.at, by: on.by })
  const firstName = firstNameOf(told.teller)
  if (firstName !== '')
    await db.insert(rippleName).values({
      ...{ id: on.newId(), nodeId: null, linkId: id, of: 'teller' as const, firstName },
      ...{ personId: told.tellerIsI ? on.by : null, consentedAt: on.at, addedBy: on.by },
    })
  await recordAct(db, on, partnershipId, 'ripple.tell', `ripple:${id}`, { sitting: sittingId })
  return { ok: true, id }
}

/** The id under which an end stands already, if it does: a project stands once. */
function knownAs(end: EndTold, nodes: readonly { id: string; proposalId: string | null }[]): string | undefined {
  if (end.is === 'known') return end.id
  return end.is === 'project' ? nodes.find(({ proposalId }) => proposalId === end.proposalId)?.id : undefined
}

async function addNode(db: Db, on: Occasion, partnershipId: string, end: EndTold): Promise<string> {
  if (end.is === 'known') return end.id
  const id = on.newId()
  const facts =
    end.is === 'project'
      ? { kind: 'project' as const, name: '', proposalId: end.proposalId, neighbourhoodId: null }
      : { kind: end.kind, name: end.name, proposalId: null, neighbourhoodId: end.neighbourhoodId }
  await db.insert(rippleNode).values({ id, partnershipId, ...facts, at: on.at, by: on.by })
  if (end.is !== 'new') return id
  for (const [place, typed] of end.names.slice(0, peopleIn(end.kind)).entries()) {
    const firstName = firstNameOf(typed)
    if (firstName === '') continue
    await db.insert(rippleName).values({
      ...{ id: on.newId(), nodeId: id, linkId: null, of: rippleNamesOf[place] ?? ('one' as const), firstName },
      ...{ personId: null, consentedAt: on.at, addedBy: on.by },
    })
  }
  return id
}

async function wasAwarded(db: Db, partnershipId: string, proposalId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: award.id })
    .from(award)
    .where(and(eq(award.partnershipId, partnershipId), eq(award.proposalId, proposalId)))
  return found !== undefined
}

async function isPlaceOf(db: Db, partnershipId: string, id: string): Promise<boolean> {
  const [found] = await db
    .select({ id: neighbourhood.id })
    .from(neighbourhood)
    .where(and(eq(neighbourhood.id, id), eq(neighbourhood.partnershipId, partnershipId)))
  return found !== undefined
}
