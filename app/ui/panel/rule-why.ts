import type { RuleWhy } from '~/domain/panel'
import { useMessages, type Translator } from '../messages'

/** Why the rule says what it says of an idea, with the names that the sentences need. */
export interface WhyShown {
  readonly why: RuleWhy
  /** The neighbourhood or theme whose share it draws on. */
  readonly group: string | null
  readonly reservePlace: number | null
  /** The idea it cannot be had together with, where that is why. */
  readonly shutOutBy?: string | null
  /** The mean it was put in order by, where hard and soft marking was taken out of it. */
  readonly normalised?: number | null
  /** What the panel's own vote gave it, where that has a count of its own. */
  readonly panel?: { readonly given: number; readonly possible: number } | null
  /** Both counts together, of 100. */
  readonly sum?: number | null
  readonly lots: { readonly lot: number; readonly other: string; readonly againstLot: number } | null
}

/** The reasons in plain sentences. */
export function useRuleWhy(): (shown: WhyShown) => string {
  const { t } = useMessages()
  return (shown) => toldWith(t, shown, t(`deciding.why.${shown.why.kind}`, whyValues(t, shown)))
}

/** What the sentences of a reason ask for. */
export const whyValues = (
  t: Translator['t'],
  { why, group, shutOutBy }: Pick<WhyShown, 'why' | 'group' | 'shutOutBy'>,
) => ({
  ...why,
  group: group ?? t('deciding.no-group'),
  other: shutOutBy ?? '',
})

/** A reason, and after it what the lots settled and its place in reserve. */
export function toldWith(
  t: Translator['t'],
  { reservePlace, lots }: Pick<WhyShown, 'reservePlace' | 'lots'>,
  why: string,
): string {
  const told = [why]
  if (lots) told.push(t('deciding.why.lots', { ...lots }))
  if (reservePlace !== null) told.push(t('deciding.why.reserve', { place: reservePlace }))
  return told.join(' ')
}
