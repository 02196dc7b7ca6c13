import type { WhyNot } from '~/domain/proposal'
import type { Translator } from '../messages'

/** Why an idea does not fit: the rule, then what an officer added; as many sentences as there are. */
export const whyNotInWords = ({ ground, because }: WhyNot, t: Translator['t']): string[] =>
  [ground === null || ground === 'other' ? '' : t(`checking.ground.${ground}.told`), because].filter(
    (sentence) => sentence !== '',
  )
