import { isStrengthKind, type StrengthKind } from '~/domain/people'

/** Which strengths an address asks for. What it does not know in it counts as not asked. */
export function strengthsAskedIn(url: string): {
  words: string
  kind: StrengthKind | null
  neighbourhoodId: string | null
  page: number
} {
  const asked = new URL(url).searchParams
  const kind = asked.get('kind') ?? ''
  return {
    words: (asked.get('words') ?? '').trim().slice(0, 60),
    kind: isStrengthKind(kind) ? kind : null,
    neighbourhoodId: asked.get('place')?.slice(0, 60) || null,
    page: Math.min(1_000, Math.max(1, Number.parseInt(asked.get('page') ?? '1', 10) || 1)),
  }
}
