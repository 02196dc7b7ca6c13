import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'
import { Tag, type TagKind } from '../tag'

/** What the rule's proposal rests on. */
export type Basis = 'vote' | 'scores' | 'meeting'

const kinds: Record<DecisionOutcome, TagKind> = {
  funded: 'good',
  'part-funded': 'good',
  reserve: 'wait',
  'not-funded': 'plain',
}

/** An outcome in a word or two, with the money where there is some. */
export function OutcomeTag({ outcome, amountPence }: { outcome: DecisionOutcome; amountPence: Pence }) {
  const { t, format } = useMessages()
  return (
    <span className="row">
      <Tag kind={kinds[outcome]}>{t(`decision.outcome.${outcome}`)}</Tag>
      {amountPence > 0 && <b className="money">{format.money(amountPence)}</b>}
    </span>
  )
}

interface Backing {
  readonly votes: number | null
  readonly score: number | null
}

/** How much backing an idea has: the votes where there were some, and the panel's score. */
export function useBacking(): (backing: Backing) => string {
  const { t } = useMessages()
  return ({ votes, score }) =>
    [
      votes === null ? '' : t('decision.votes', { votes }),
      score === null ? '' : t('decision.score', { score: String(score) }),
    ]
      .filter(Boolean)
      .join(', ')
}

/** “Rose, Tom and Mei”, or “Rose, Tom or Mei”, in the reader's language. */
export function useNames(): (names: readonly string[], type?: 'conjunction' | 'disjunction') => string {
  const { locale } = useMessages()
  return (names, type = 'conjunction') =>
    new Intl.ListFormat(locale, { style: 'long', type })
      .format(names)
      // Unicode leaves Welsh to choose: “ac” stands before a vowel, “a” before the rest.
      .replace(/,? a\(c\) (?=[aeiouwyâêîôûŵŷ])/giu, ' ac ')
      .replace(/,? a\(c\) /g, ' a ')
}
