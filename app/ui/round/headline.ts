import type { Pence } from '~/domain/pence'
import { ballotRuleOf, type Phase, type RoundRules } from '~/domain/round'
import type { Translator } from '../messages'

interface Headed {
  phase: Phase
  title: string
  /** Ideas that may be read. */
  ideas: number
  funded: number
  rules: Pick<RoundRules, 'ballot' | 'mostChoices'>
  largestAskPence: Pence
}

/** What a round's page says first: what there is to do or to know, not what the round is called. */
export function headline(
  { phase, title, ideas, funded, rules, largestAskPence }: Headed,
  { t }: Pick<Translator, 't'>,
) {
  if (phase === 'draft') return title
  if (phase === 'pay') return t('round.head.agree', { funded })
  if (phase === 'open') return t('round.head.open', { largestAskPence })
  const ballot = ballotRuleOf(rules)
  if (phase === 'vote' && (ballot.kind !== 'approval' || ballot.least > 1)) return t('ballots.head', { ideas })
  return t(`round.head.${phase}`, { ideas, funded, most: rules.mostChoices })
}
