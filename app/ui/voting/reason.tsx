import type { RecordedReason, TallyRecord } from '~/domain/voting/tally-record'
import { useMessages, type Translator } from '../messages'

/** What turns the numbers of a count into words: its currency, whether it counted votes or points, and the names. */
export interface InWords {
  readonly currency: string
  readonly unit: number
  readonly scored: 'votes' | 'points'
  readonly titleOf: (reference: string) => string
}

/** Votes or points: what a rule added up. */
export const scoredBy = ({ utility }: Pick<TallyRecord, 'utility'>): 'votes' | 'points' =>
  utility === null || utility === 'cost' || utility === 'cardinality' ? 'votes' : 'points'

/** At most so many of the ideas that the supporters' money went to are named. */
const mostNamed = 3

/** Why an idea was funded, or not, in a sentence or two. */
export function useReason(count: InWords): (reason: RecordedReason) => string {
  return reasonInWords(useMessages(), count)
}

/** The same where there is no page: for what is put on record. */
export function reasonInWords(
  { t, format, locale }: Pick<Translator, 't' | 'format' | 'locale'>,
  { currency, unit, scored, titleOf }: InWords,
): (reason: RecordedReason) => string {
  const money = (value: number) => format.amount(value, { currency, unit })
  const list = (references: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(references.map(titleOf))
  return (reason) => {
    switch (reason.kind) {
      case 'funded':
      case 'funded-by-completion': {
        const { place, score, left } = reason
        return t(`voting.why.${reason.kind}`, { place, score, scored, left: money(left) })
      }
      case 'funded-in-round': {
        const { round: place, supporters, payingInFull, price, left } = reason
        const who = supporters === 1 ? 'one' : payingInFull === supporters ? 'all' : 'some'
        const values = { place, supporters, price: money(price), left: money(left) }
        return t(`voting.why.funded-in-round.${who}`, values)
      }
      case 'funded-at-load': {
        const { place, supporters, left } = reason
        return t('voting.why.funded-at-load', { place, supporters, left: money(left) })
      }
      case 'below-threshold':
        return t('voting.why.below-threshold', { score: reason.score, threshold: reason.threshold, scored })
      case 'unaffordable': {
        const { left, shortfall } = reason
        return t('voting.why.unaffordable', { left: money(left), shortfall: money(shortfall) })
      }
      case 'after-the-stop':
        return t('voting.why.after-the-stop', { title: titleOf(reason.stoppedAt) })
      case 'dearer-than-pot':
        return t('voting.why.dearer-than-pot', { over: money(reason.over) })
      case 'supporters-spent': {
        const { supporters, have, lacking, wentTo } = reason
        const told = t('voting.why.supporters-spent', { supporters, have: money(have), lacking: money(lacking) })
        const names = wentTo.slice(0, mostNamed).map(({ id }) => id)
        return names.length === 0 ? told : `${told} ${t('voting.why.went-to', { names: list(names) })}`
      }
      case 'funded-next':
        return t('voting.why.funded-next', { score: reason.score, scored, left: money(reason.left) })
      case 'funded-from-share': {
        const { group, score, left } = reason
        return t('voting.why.funded-from-share', { group, score, scored, left: money(left) })
      }
      case 'part-funded': {
        const { amount, shortfall, smallest } = reason
        const sums = { amount: money(amount), shortfall: money(shortfall), smallest: money(smallest) }
        return t('voting.why.part-funded', sums)
      }
      case 'share-spent': {
        const { group, left, shortfall } = reason
        return t('voting.why.share-spent', { group, left: money(left), shortfall: money(shortfall) })
      }
      case 'excluded':
        return t('voting.why.excluded', { title: titleOf(reason.by) })
      case 'no-support':
      case 'withdrawn':
        return t(`voting.why.${reason.kind}`)
    }
  }
}
