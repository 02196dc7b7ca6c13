/** One thing that led to another; `happened` sorts by time (`2026` before `2026-03`). */
export interface Leading {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly happened: string
}

const inTime = (one: Leading, other: Leading) =>
  one.happened < other.happened
    ? -1
    : one.happened > other.happened
      ? 1
      : one.id < other.id
        ? -1
        : Number(one.id > other.id)

/** The links from each thing. */
export function goingOut<Link extends Leading>(links: readonly Link[]): Map<string, Link[]> {
  const out = new Map<string, Link[]>()
  for (const link of [...links].sort(inTime)) {
    const known = out.get(link.fromId)
    if (known) known.push(link)
    else out.set(link.fromId, [link])
  }
  return out
}

/** All that something leads to by these links, at most so many steps away; itself not among it unless it leads back. */
export function reachedFrom(start: string, out: ReadonlyMap<string, readonly Leading[]>, most = Infinity): Set<string> {
  const reached = new Set<string>()
  let edge = [start]
  for (let step = 0; step < most && edge.length > 0; step += 1) {
    const next: string[] = []
    for (const id of edge)
      for (const { toId } of out.get(id) ?? []) {
        if (reached.has(toId)) continue
        reached.add(toId)
        next.push(toId)
      }
    edge = next
  }
  return reached
}

/**
 * Ripples in layers, from what began it to the latest. People tell in circles (the group that came of the party now holds
 * the party), and a picture has a direction: links are taken in the order of time, and one that would lead back to what led
 * to it is drawn as leading `back`, and moves nothing. A thing's layer is one more than the furthest that leads to it.
 */
export function layered(
  nodeIds: readonly string[],
  links: readonly Leading[],
): { layers: string[][]; layerOf: Map<string, number>; back: Set<string> } {
  const known = new Set(nodeIds)
  const back = new Set<string>()
  const out = new Map<string, Leading[]>()
  for (const link of [...links].sort(inTime)) {
    if (!known.has(link.fromId) || !known.has(link.toId)) continue
    if (link.fromId === link.toId || reachedFrom(link.toId, out).has(link.fromId)) {
      back.add(link.id)
      continue
    }
    out.set(link.fromId, [...(out.get(link.fromId) ?? []), link])
  }
  const layerOf = new Map(nodeIds.map((id) => [id, 0]))
  const waitingFor = new Map(nodeIds.map((id) => [id, 0]))
  for (const each of out.values()) for (const { toId } of each) waitingFor.set(toId, (waitingFor.get(toId) ?? 0) + 1)
  const ready = nodeIds.filter((id) => waitingFor.get(id) === 0)
  for (let at = 0; at < ready.length; at += 1) {
    const id = ready[at] ?? ''
    for (const { toId } of out.get(id) ?? []) {
      layerOf.set(toId, Math.max(layerOf.get(toId) ?? 0, (layerOf.get(id) ?? 0) + 1))
      const left = (waitingFor.get(toId) ?? 1) - 1
      waitingFor.set(toId, left)
      if (left === 0) ready.push(toId)
    }
  }
  const layers: string[][] = []
  for (const id of nodeIds) (layers[layerOf.get(id) ?? 0] ??= []).push(id)
  return { layers: besideWhatLedToThem(layers, out), layerOf, back }
}

/** Each layer in the order of what led to its things, so that few lines cross. */
function besideWhatLedToThem(layers: string[][], out: ReadonlyMap<string, readonly Leading[]>): string[][] {
  const into = new Map<string, string[]>()
  for (const [fromId, each] of out) for (const { toId } of each) into.set(toId, [...(into.get(toId) ?? []), fromId])
  const placeOf = new Map<string, number>()
  return layers.map((layer) => {
    const weight = (id: string) => {
      const before = (into.get(id) ?? []).map((from) => placeOf.get(from) ?? 0)
      return before.length === 0 ? 0 : before.reduce((sum, place) => sum + place, 0) / before.length
    }
    const ordered = layer
      .map((id, place) => ({ id, place, weight: weight(id) }))
      .sort((one, other) => one.weight - other.weight || one.place - other.place)
      .map(({ id }) => id)
    ordered.forEach((id, place) => placeOf.set(id, place / Math.max(1, ordered.length - 1)))
    return ordered
  })
}

/** What nothing led to, as far as was told: where to begin reading. Of a circle, what was there first. */
export function beginnings(nodeIds: readonly string[], links: readonly Leading[]): string[] {
  const { back } = layered(nodeIds, links)
  const led = new Set(links.filter(({ id }) => !back.has(id)).map(({ toId }) => toId))
  return nodeIds.filter((id) => !led.has(id))
}
