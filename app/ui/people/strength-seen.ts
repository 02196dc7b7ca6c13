import type { StrengthKind } from '~/domain/people/strength'

/** A strength as a list shows it. */
export interface StrengthSeen {
  readonly id: string
  readonly kind: StrengthKind
  readonly name: string
  readonly about: string
  readonly firstName: string
  readonly place: string | null
}
