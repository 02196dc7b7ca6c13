/** The vote counts when so many voted, or so much of the roll, in percent. */
export interface Quorum {
  readonly of: 'voters' | 'roll'
  readonly least: number
}

/** How many have to vote. */
export const votersNeeded = ({ of, least }: Quorum, onRoll: number): number =>
  of === 'voters' ? least : Math.ceil((least * onRoll) / 100)

/** By how much a vote falls short of its quorum; nothing where it reaches it, or there is none. Then it only advises. */
export function shortOfQuorum(
  quorum: Quorum | undefined,
  { voters, onRoll }: { readonly voters: number; readonly onRoll: number },
): { readonly voters: number; readonly needed: number } | null {
  if (!quorum) return null
  const needed = votersNeeded(quorum, onRoll)
  return voters < needed ? { voters, needed } : null
}
