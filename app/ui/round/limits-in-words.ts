import type { VoterLimitsTold, VoterRule } from '~/domain/round'
import type { Translator } from '../messages'

/** Who of those who live here votes in a round, in sentences for everyone; none where all do. */
export function limitsInWords(limits: VoterLimitsTold, rule: VoterRule, t: Translator['t']): string[] {
  const { fromAge, places } = limits
  const said = [
    ...(places.length > 0 ? [t('roll.limits.places', { places: places.join(', ') })] : []),
    ...(fromAge !== null ? [t('roll.limits.age', { years: fromAge })] : []),
  ]
  return said.length > 0 && rule === 'both' ? [...said, t('roll.limits.seat')] : said
}
