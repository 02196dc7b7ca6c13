import { and, asc, count, eq, inArray, notExists } from 'drizzle-orm'
import {
  neighbourhood,
  proposal,
  rippleEvent,
  rippleLink,
  rippleName,
  rippleNode,
  rippleSitting,
  round,
} from '~db/schema'
import {
  rippleStanding,
  type RippleCorrection,
  type RippleEventKind,
  type RippleKind,
  type RippleStanding,
} from '~/domain/learning'
import { grouped } from '~/domain/grouped'
import { isPublic } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { withStanding } from '../proposal/proposal.server'

/** A first name that stands in a ripple with a yes. */
export interface NameKept {
  readonly id: string
  readonly firstName: string
  readonly personId: string | null
}

export interface NodeKept {
  readonly id: string
  readonly kind: RippleKind
  /** What it is, as it was last put right; of a project its title. */
  readonly name: string
  readonly one: NameKept | null
  readonly other: NameKept | null
  readonly place: string | null
  readonly neighbourhoodId: string | null
  /** A project that anyone may read. */
  readonly project: { readonly round: string; readonly reference: string } | null
  readonly proposalId: string | null
}

export interface LinkKept {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly happened: string
  readonly sure: boolean
  readonly how: string
  readonly standing: RippleStanding
  readonly toldAt: Instant
  readonly toldBy: string | null
  readonly teller: NameKept | null
  readonly sitting: { readonly id: string; readonly name: string; readonly heldOn: string } | null
}

/** Every ripple of a partnership as it stands now, and whatever each names, in the order they were told. */
export async function ripplesOf(db: Db, partnershipId: string): Promise<{ nodes: NodeKept[]; links: LinkKept[] }> {
  const told = await db
    .select({ link: rippleLink, sitting: rippleSitting })
    .from(rippleLink)
    .leftJoin(rippleSitting, eq(rippleSitting.id, rippleLink.sittingId))
    .where(eq(rippleLink.partnershipId, partnershipId))
    .orderBy(asc(rippleLink.at), asc(rippleLink.id))
  const events = await db
    .select({ event: rippleEvent })
    .from(rippleEvent)
    .innerJoin(rippleLink, eq(rippleLink.id, rippleEvent.linkId))
    .where(eq(rippleLink.partnershipId, partnershipId))
    .orderBy(asc(rippleEvent.at), asc(rippleEvent.sequence))
  const eventsOf = grouped(
    events.map(({ event }) => event),
    ({ linkId }) => linkId,
  )
  const names = await namesIn(db, partnershipId)
  const rewritten = new Map<string, string>()
  const links = told.map(({ link, sitting }): LinkKept => {
    const { id, fromId, toId, at, by } = link
    const own = eventsOf.get(link.id) ?? []
    const put = own.reduce<RippleCorrection>((so, { words }) => ({ ...so, ...correctionIn(words) }), {})
    return {
      ...{ id, fromId, toId },
      happened: put.happened ?? link.happened,
      sure: put.sure ?? link.sure,
      how: put.how ?? link.how,
      standing: rippleStanding(own),
      toldAt: at,
      toldBy: by,
      teller: names.ofLink.get(link.id) ?? null,
      sitting: sitting && { id: sitting.id, name: sitting.name, heldOn: sitting.heldOn },
    }
  })
  const linkOf = new Map(links.map((link) => [link.id, link]))
  for (const { event } of events) {
    const { from, to } = correctionIn(event.words)
    const link = linkOf.get(event.linkId)
    if (from !== undefined && link) rewritten.set(link.fromId, from)
    if (to !== undefined && link) rewritten.set(link.toId, to)
  }
  return { nodes: await nodesOf(db, partnershipId, rewritten, names.ofNode), links }
}

const correctionIn = (words: string): RippleCorrection => (words === '' ? {} : (JSON.parse(words) as RippleCorrection))

async function nodesOf(
  db: Db,
  partnershipId: string,
  rewritten: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, Partial<Record<'one' | 'other', NameKept>>>,
): Promise<NodeKept[]> {
  const rows = await db
    .select({ node: rippleNode, place: neighbourhood.name, idea: proposal, round: round.slug })
    .from(rippleNode)
    .leftJoin(neighbourhood, eq(neighbourhood.id, rippleNode.neighbourhoodId))
    .leftJoin(proposal, eq(proposal.id, rippleNode.proposalId))
    .leftJoin(round, eq(round.id, proposal.roundId))
    .where(eq(rippleNode.partnershipId, partnershipId))
    .orderBy(asc(rippleNode.at), asc(rippleNode.id))
  const ideas = await withStanding(
    db,
    rows.flatMap(({ idea }) => (idea ? [idea] : [])),
  )
  const open = new Set(ideas.filter(({ standing }) => isPublic(standing)).map(({ id }) => id))
  return rows.map(({ node, place, idea, round: slug }): NodeKept => {
    const shown = idea !== null && open.has(idea.id)
    return {
      id: node.id,
      kind: node.kind,
      name: shown ? idea.title || idea.reference : (rewritten.get(node.id) ?? node.name),
      one: names.get(node.id)?.one ?? null,
      other: names.get(node.id)?.other ?? null,
      place,
      neighbourhoodId: node.neighbourhoodId,
      project: shown && slug !== null ? { round: slug, reference: idea.reference } : null,
      proposalId: node.proposalId,
    }
  })
}

async function namesIn(db: Db, partnershipId: string) {
  const ofNodes = await db
    .select({ row: rippleName })
    .from(rippleName)
    .innerJoin(rippleNode, eq(rippleNode.id, rippleName.nodeId))
    .where(eq(rippleNode.partnershipId, partnershipId))
  const ofLinks = await db
    .select({ row: rippleName })
    .from(rippleName)
    .innerJoin(rippleLink, eq(rippleLink.id, rippleName.linkId))
    .where(eq(rippleLink.partnershipId, partnershipId))
  const ofNode = new Map<string, Partial<Record<'one' | 'other', NameKept>>>()
  for (const { row } of ofNodes) {
    if (row.nodeId === null || row.of === 'teller') continue
    ofNode.set(row.nodeId, { ...ofNode.get(row.nodeId), [row.of]: nameOf(row) })
  }
  const ofLink = new Map(
    ofLinks.flatMap(({ row }) => (row.linkId === null ? [] : [[row.linkId, nameOf(row)] as const])),
  )
  return { ofNode, ofLink }
}

const nameOf = ({ id, firstName, personId }: typeof rippleName.$inferSelect): NameKept => ({ id, firstName, personId })

/** How many were told, and nobody has read. */
export async function ripplesWaiting(db: Db, partnershipId: string): Promise<number> {
  const settled = db
    .select({ id: rippleEvent.id })
    .from(rippleEvent)
    .where(and(eq(rippleEvent.linkId, rippleLink.id), inArray(rippleEvent.kind, ['published', 'taken-away'])))
  const [found] = await db
    .select({ many: count() })
    .from(rippleLink)
    .where(and(eq(rippleLink.partnershipId, partnershipId), notExists(settled)))
  return Number(found?.many ?? 0)
}

/** One ripple by its id, if it is of here, with what happened to it. */
export async function rippleIn(db: Db, partnershipId: string, id: string) {
  const [link] = await db
    .select()
    .from(rippleLink)
    .where(and(eq(rippleLink.id, id), eq(rippleLink.partnershipId, partnershipId)))
  if (!link) return undefined
  const events = await db
    .select()
    .from(rippleEvent)
    .where(eq(rippleEvent.linkId, id))
    .orderBy(asc(rippleEvent.sequence))
  return { link, events, standing: rippleStanding(events) }
}

/** A sitting of here. */
export async function sittingIn(db: Db, partnershipId: string, id: string) {
  const [found] = await db
    .select()
    .from(rippleSitting)
    .where(and(eq(rippleSitting.id, id), eq(rippleSitting.partnershipId, partnershipId)))
  return found
}

/**
 * Empties what a ripple says, for good: how it came about, and each end that no other ripple holds, with the names in it.
 * That something was told, when, stays. An end that others hold goes on saying what it was last put right to.
 */
export async function emptyRipple(
  db: Db,
  on: Occasion,
  partnershipId: string,
  link: typeof rippleLink.$inferSelect,
): Promise<void> {
  const { nodes, links } = await ripplesOf(db, partnershipId)
  const others = links.filter(({ id, standing }) => id !== link.id && standing !== 'taken-away')
  const ends = [...new Set([link.fromId, link.toId])]
  await db.update(rippleLink).set({ how: '' }).where(eq(rippleLink.id, link.id))
  for (const end of ends) {
    const holder = others.find(({ fromId, toId }) => fromId === end || toId === end)
    const said = nodes.find(({ id }) => id === end)
    const [first] = await db.select().from(rippleNode).where(eq(rippleNode.id, end))
    if (!holder) {
      await db.update(rippleNode).set({ name: '' }).where(eq(rippleNode.id, end))
      await db.delete(rippleName).where(eq(rippleName.nodeId, end))
    } else if (said && said.proposalId === null && said.name !== first?.name) {
      await addRippleEvent(db, on, holder.id, 'corrected', { [holder.fromId === end ? 'from' : 'to']: said.name })
    }
  }
  await db.update(rippleEvent).set({ words: '' }).where(eq(rippleEvent.linkId, link.id))
  await db.delete(rippleName).where(eq(rippleName.linkId, link.id))
}

/** Adds what became of a ripple, after whatever became of it before. */
export async function addRippleEvent(
  db: Db,
  on: Occasion,
  linkId: string,
  kind: RippleEventKind,
  correction?: RippleCorrection,
): Promise<void> {
  const before = await db.select({ id: rippleEvent.id }).from(rippleEvent).where(eq(rippleEvent.linkId, linkId))
  const words = correction ? JSON.stringify(correction) : ''
  const sequence = before.length + 1
  await db.insert(rippleEvent).values({ id: on.newId(), linkId, sequence, kind, words, at: on.at, by: on.by })
}

/**
 * Takes somebody out of the ripples for good: her first name wherever it stands, and what she told that nobody published.
 * What was published is the area’s, and says no longer who told it.
 */
export async function forgetRipplesOf(db: Db, on: Occasion, personId: string): Promise<void> {
  await db.delete(rippleName).where(eq(rippleName.personId, personId))
  const hers = await db.select().from(rippleLink).where(eq(rippleLink.by, personId))
  for (const link of hers) {
    const found = await rippleIn(db, link.partnershipId, link.id)
    if (found?.standing === 'offered') await emptyRipple(db, on, link.partnershipId, link)
  }
}
