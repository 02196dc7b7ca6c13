import { beginnings, goingOut, layered, reachedFrom, type Leading } from './graph'

/** A thing in the list of what led to what, and what came of it. */
export interface Branch<Link extends Leading = Leading> {
  readonly id: string
  /** By which link it is here; nothing for a beginning. */
  readonly by: Link | null
  /** It was told further up, with all that came of it: said once, and named again here. */
  readonly again: boolean
  /** So many more things came of it than are told here. */
  readonly more: number
  readonly then: readonly Branch<Link>[]
}

/** How many steps are told at once, before there is a link to go on. */
export const deepest = 4
/** So many things are drawn in one picture; of more, each beginning is drawn by itself. */
export const mostInAPicture = 24

/**
 * What came of each of these beginnings, as a nested list: each thing is told in full once, the first time it comes up by
 * the order of time, so that circles end and nothing is said twice. What leads back to where it came from is only named.
 */
export function branchesFrom<Link extends Leading>(
  starts: readonly string[],
  links: readonly Link[],
  most: number = deepest,
): Branch<Link>[] {
  const out = goingOut(links)
  const told = new Set<string>(starts)
  const nodeIds = [...new Set([...starts, ...links.flatMap(({ fromId, toId }) => [fromId, toId])])]
  const { back } = layered(nodeIds, links)
  const forward = goingOut(links.filter(({ id }) => !back.has(id)))
  const toldAnyway = new Set(starts.flatMap((id) => [id, ...reachedFrom(id, forward)]))
  const tell = (id: string, by: Link | null, depth: number, again: boolean): Branch<Link> => {
    const leads = out.get(id) ?? []
    if (again || leads.length === 0) return { id, by, again: again && leads.length > 0, more: 0, then: [] }
    if (depth >= most) {
      const further = reachedFrom(id, out)
      for (const known of told) further.delete(known)
      return { id, by, again: false, more: further.size, then: [] }
    }
    const firsts = leads.map((link) => {
      const before = told.has(link.toId) || (back.has(link.id) && toldAnyway.has(link.toId))
      if (!before) told.add(link.toId)
      return { link, before }
    })
    return { id, by, again, more: 0, then: firsts.map(({ link, before }) => tell(link.toId, link, depth + 1, before)) }
  }
  return starts.map((id) => tell(id, null, 0, false))
}

/** A list of branches as rows, each with its depth: for a picture that is read from top to bottom. */
export function rowsOf<Link extends Leading>(
  branches: readonly Branch<Link>[],
  depth = 0,
): { readonly branch: Branch<Link>; readonly depth: number }[] {
  return branches.flatMap((branch) => [{ branch, depth }, ...rowsOf(branch.then, depth + 1)])
}

/** Whether all of it fits one picture. */
export const fitsAPicture = (nodes: number, layers: number): boolean => nodes <= mostInAPicture && layers <= deepest + 1

/** Where reading begins, the ones that led to most first: with how many things came of each. */
export function greatestFirst(nodeIds: readonly string[], links: readonly Leading[]): { id: string; reach: number }[] {
  const out = goingOut(links)
  return beginnings(nodeIds, links)
    .map((id, place) => {
      const reached = reachedFrom(id, out)
      reached.delete(id)
      return { id, reach: reached.size, place }
    })
    .sort((one, other) => other.reach - one.reach || one.place - other.place)
    .map(({ id, reach }) => ({ id, reach }))
}
