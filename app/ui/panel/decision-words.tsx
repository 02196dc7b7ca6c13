import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'
import { namesListed } from '../names-listed'
import { Tag, type TagKind } from '../tag'

/** What the rule's proposal rests on. */
export type Basis = 'rule' | 'vote' | 'scores' | 'meeting'

const kinds: Record<DecisionOutcome, TagKind> = {
  funded: 'good',
  'part-funded': 'good',
  reserve: 'wait',
  deferred: 'wait',
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
  readonly rule?: {
    readonly normalised?: number | null
    readonly panel?: { readonly given: number; readonly possible: number } | null
    readonly sum?: number | null
  } | null
}

/** For reading: what it is ordered by is exact. */
const tenthsOfPercent = ({ given, possible }: { readonly given: number; readonly possible: number }): number =>
  possible > 0 ? Math.round((given * 1000) / possible) / 10 : 0

/** How much backing an idea has: the votes where there were some, and the panel's score. */
export function useBacking(): (backing: Backing) => string {
  const { t, format } = useMessages()
  return ({ votes, score, rule }) => {
    const panel = rule?.panel
    return [
      votes === null ? '' : t('decision.votes', { votes }),
      score === null ? '' : t('decision.score', { score: String(score) }),
      rule?.normalised == null ? '' : t('deciding.normalised', { score: format.mean(rule.normalised) }),
      panel ? t('bodies.backing', { percent: tenthsOfPercent(panel) }) : '',
      panel && rule.sum != null ? t('bodies.sum', { sum: rule.sum }) : '',
    ]
      .filter(Boolean)
      .join(', ')
  }
}

/** “Rose, Tom and Mei”, or “Rose, Tom or Mei”, in the reader's language. */
export function useNames(): (names: readonly string[], type?: 'conjunction' | 'disjunction') => string {
  const { locale } = useMessages()
  return (names, type) => namesListed(names, locale, type)
}

/** An outcome in a sentence: “Funded, £200”, “In reserve”. */
export function useSaid(): (said: { readonly outcome: DecisionOutcome; readonly amountPence: Pence }) => string {
  const { t } = useMessages()
  return ({ outcome, amountPence }) =>
    amountPence > 0 ? t(`decision.rule.${outcome}`, { rulePence: amountPence }) : t(`decision.outcome.${outcome}`)
}
