import type { RippleKind } from '~/domain/learning'
import type { Translator } from '../messages'

export interface RippleNode {
  readonly id: string
  readonly kind: RippleKind
  readonly name: string
  /** First names with a yes; nothing where there is none. */
  readonly names: readonly (string | null)[]
  readonly place: string | null
  readonly project: { readonly round: string; readonly reference: string } | null
  readonly mine: readonly string[]
}

/** What a thing is called: with a first name where there is a yes to it, and “a neighbour” where there is none. */
export function calledNode({ t }: Pick<Translator, 't'>, { kind, name, names }: RippleNode): string {
  const what = name || t('ripples.words-gone')
  const [one, other] = [0, 1].map((place) => names[place] ?? t(place === 0 ? 'ripples.a-neighbour' : 'ripples.another'))
  if (kind === 'person') return t('ripples.person-did', { one: one ?? '', what })
  if (kind === 'connection') return t('ripples.two-did', { one: one ?? '', other: other ?? '', what })
  return what
}

/** `2026`, or `March 2026`. */
export function happenedInWords({ locale }: Pick<Translator, 'locale'>, happened: string): string {
  const [year = '', month] = happened.split('-')
  if (!month) return year
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, 15))
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** The months by name, for a choice. */
export const monthsNamed = ({ locale }: Pick<Translator, 'locale'>) =>
  Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1).padStart(2, '0'),
    label: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2026, month, 15)),
    ),
  }))
