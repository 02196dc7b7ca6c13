import { asc, desc, eq } from 'drizzle-orm'
import { award, proposal, rippleSitting, round } from '~db/schema'
import { branchesFrom, fitsAPicture, goingOut, greatestFirst, layered, reachedFrom, deepest } from '~/domain/learning'
import { isPublic } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { ripplesOf, sittingIn, type LinkKept, type NameKept, type NodeKept } from '~/records/learning/ripples.server'
import { withStanding } from '~/records/proposal/proposal.server'

export const beginningsAPage = 12

/** What a reader is shown of a thing: no ids of people. */
const nodeShown = ({ id, kind, name, one, other, place, project }: NodeKept, reader: string | null) => ({
  ...{ id, kind, name, place, project },
  names: [one, other].map((known) => known?.firstName ?? null),
  mine: [one, other].flatMap((known) => mineOf(known, reader)),
})
const linkShown = (link: LinkKept, reader: string | null) => ({
  ...{ id: link.id, fromId: link.fromId, toId: link.toId, happened: link.happened, sure: link.sure, how: link.how },
  ...{ toldAt: link.toldAt, teller: link.teller?.firstName ?? null, sitting: link.sitting?.name ?? null },
  mine: mineOf(link.teller, reader),
})
/** Names that are the reader's own, so that she can take them out. */
const mineOf = (known: NameKept | null, reader: string | null): string[] =>
  known !== null && reader !== null && known.personId === reader ? [known.id] : []

export type RippleNodeShown = ReturnType<typeof nodeShown>
export type RippleLinkShown = ReturnType<typeof linkShown>

/** All that everyone may see of a partnership's ripples: the published links, and what they join, in the order told. */
export async function publishedRipples(db: Db, partnershipId: string, reader: string | null = null) {
  const { nodes, links } = await ripplesOf(db, partnershipId)
  const open = links.filter(({ standing }) => standing === 'published')
  const joined = new Set(open.flatMap(({ fromId, toId }) => [fromId, toId]))
  return {
    nodes: nodes.filter(({ id }) => joined.has(id)).map((node) => nodeShown(node, reader)),
    links: open.map((link) => linkShown(link, reader)),
  }
}

/**
 * A page of ripples: all of them where they fit one picture; otherwise where to begin, the ones that led to most first; or
 * what came of one thing (`from`), and what led to it. Nothing when that thing is not there for everyone.
 */
export async function ripplesShown(
  db: Db,
  partnershipId: string,
  { from, page, reader }: { from: string | null; page: number; reader: string | null },
) {
  const all = await publishedRipples(db, partnershipId, reader)
  const nodeIds = all.nodes.map(({ id }) => id)
  const totals = { things: all.nodes.length, links: all.links.length }
  if (from !== null && !nodeIds.includes(from)) return undefined
  const { layers } = layered(nodeIds, all.links)
  if (from === null && !fitsAPicture(nodeIds.length, layers.length)) {
    const firsts = greatestFirst(nodeIds, all.links)
    const shown = firsts.slice((page - 1) * beginningsAPage, page * beginningsAPage)
    const wanted = new Set(shown.map(({ id }) => id))
    return {
      ...{ totals, picture: null, before: [], pages: Math.max(1, Math.ceil(firsts.length / beginningsAPage)) },
      beginnings: shown,
      nodes: all.nodes.filter(({ id }) => wanted.has(id)),
    }
  }
  const reached = from === null ? new Set(nodeIds) : reachedFrom(from, goingOut(all.links), deepest).add(from)
  const links = all.links.filter(({ fromId, toId }) => reached.has(fromId) && reached.has(toId))
  const ids = nodeIds.filter((id) => reached.has(id))
  const starts = from === null ? greatestFirst(nodeIds, all.links).map(({ id }) => id) : [from]
  const drawn = layered(ids, links)
  const before = from === null ? [] : all.links.filter(({ toId }) => toId === from)
  const named = new Set([...ids, ...before.map(({ fromId }) => fromId)])
  return {
    ...{ totals, before, pages: 1, beginnings: [] },
    picture: {
      layers: drawn.layers,
      back: [...drawn.back],
      links,
      // Told over all the links, so that what lies further on is counted.
      branches: branchesFrom(starts, all.links),
    },
    nodes: all.nodes.filter(({ id }) => named.has(id)),
  }
}

/** What a new ripple can go from or come to: things that stand there for her, and projects that had money. */
export async function rippleEnds(
  db: Db,
  partnershipId: string,
  { reader, keeps }: { reader: string | null; keeps: boolean },
) {
  const { nodes, links } = await ripplesOf(db, partnershipId)
  const open = new Set(
    links
      .filter(
        ({ standing, toldBy }) =>
          standing === 'published' || (standing === 'offered' && (keeps || (reader !== null && toldBy === reader))),
      )
      .flatMap(({ fromId, toId }) => [fromId, toId]),
  )
  const known = nodes.filter(({ id }) => open.has(id))
  const standing = new Set(known.flatMap(({ proposalId }) => proposalId ?? []))
  const awarded = await db
    .select({ idea: proposal, round: round.title })
    .from(award)
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(eq(award.partnershipId, partnershipId))
    .orderBy(desc(award.madeAt), asc(proposal.reference))
  const ideas = await withStanding(
    db,
    awarded.map(({ idea }) => idea),
  )
  const roundOf = new Map(awarded.map(({ idea, round: title }) => [idea.id, title]))
  return {
    known: known.map((node) => nodeShown(node, null)),
    projects: ideas
      .filter((idea) => isPublic(idea.standing) && !standing.has(idea.id))
      .map(({ id, title, reference }) => ({ id, title: title || reference, round: roundOf.get(id) ?? '' })),
  }
}

/** The ripples of one state for those who keep them, the newest first, and the sittings. */
export async function ripplesToKeep(db: Db, partnershipId: string) {
  const { nodes, links } = await ripplesOf(db, partnershipId)
  const nodeOf = new Map(nodes.map((node) => [node.id, nodeShown(node, null)]))
  const rows = links
    .filter(({ standing }) => standing !== 'taken-away')
    .toReversed()
    .flatMap((link) => {
      const [from, to] = [nodeOf.get(link.fromId), nodeOf.get(link.toId)]
      return from && to
        ? [{ ...linkShown(link, null), standing: link.standing, sittingId: link.sitting?.id ?? null, from, to }]
        : []
    })
  const sittings = await db
    .select({
      id: rippleSitting.id,
      name: rippleSitting.name,
      heldOn: rippleSitting.heldOn,
      present: rippleSitting.present,
    })
    .from(rippleSitting)
    .where(eq(rippleSitting.partnershipId, partnershipId))
    .orderBy(desc(rippleSitting.heldOn), asc(rippleSitting.name))
  return { rows, sittings }
}

export type RippleToKeep = Awaited<ReturnType<typeof ripplesToKeep>>['rows'][number]

/** One ripple for those who keep it, with the names in it; nothing when it is not of here, or taken away. */
export async function rippleToKeep(db: Db, partnershipId: string, id: string) {
  const { nodes, links } = await ripplesOf(db, partnershipId)
  const link = links.find((one) => one.id === id && one.standing !== 'taken-away')
  const [from, to] = [link?.fromId, link?.toId].map((end) => nodes.find((node) => node.id === end))
  if (!link || !from || !to) return undefined
  const names = [from.one, from.other, to.one, to.other, link.teller].flatMap((known) =>
    known ? [{ id: known.id, firstName: known.firstName }] : [],
  )
  return {
    ...{ link: linkShown(link, null), standing: link.standing, names },
    ...{ from: nodeShown(from, null), to: nodeShown(to, null) },
  }
}

/** A sitting, and what was told at it. */
export async function sittingToKeep(db: Db, partnershipId: string, id: string) {
  const sitting = await sittingIn(db, partnershipId, id)
  if (!sitting) return undefined
  const { rows } = await ripplesToKeep(db, partnershipId)
  const { name, heldOn, present } = sitting
  return { id, name, heldOn, present, rows: rows.filter(({ sittingId }) => sittingId === id) }
}
