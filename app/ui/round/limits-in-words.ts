import type { VoterLimitsTold } from '~/domain/round'
import type { Translator } from '../messages'

/** Who of those who live here votes in a round, in sentences for everyone; none where all do. */
export function limitsInWords(limits: VoterLimitsTold, t: Translator['t']): string[] {
  const { fromAge, places } = limits
  return [
    ...(places.length > 0 ? [t('roll.limits.places', { places: places.join(', ') })] : []),
    ...(fromAge !== null ? [t('roll.limits.age', { years: fromAge })] : []),
  ]
}
