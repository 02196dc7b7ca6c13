import type { Pence } from '~/domain/pence'
import type { Phase } from '~/domain/round'
import type { Translator } from '../messages'

interface Headed {
  phase: Phase
  title: string
  /** Ideas that may be read. */
  ideas: number
  funded: number
  most: number
  largestAskPence: Pence
}

/** What a round's page says first: what there is to do or to know, not what the round is called. */
export function headline({ phase, title, ideas, funded, most, largestAskPence }: Headed, { t }: Pick<Translator, 't'>) {
  if (phase === 'draft') return title
  if (phase === 'pay') return t('round.head.agree', { funded })
  if (phase === 'open') return t('round.head.open', { largestAskPence })
  return t(`round.head.${phase}`, { ideas, funded, most })
}
