import type { Choices } from './choices'

/** A ballot's choices without some ideas, with the points beside those that stay. */
export function withoutIdeas(choices: Choices, out: ReadonlySet<string> | undefined): Choices {
  if (!out || !choices.named.some((reference) => out.has(reference))) return choices
  const stays = choices.named.map((reference) => !out.has(reference))
  const kept = <One>(list: readonly One[]) => list.filter((_, at) => stays[at])
  return { ...choices, named: kept(choices.named), ...(choices.points && { points: kept(choices.points) }) }
}
