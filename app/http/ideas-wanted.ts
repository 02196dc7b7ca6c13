import { pence } from '~/domain/pence'
import { longestAsked, standsWanted, sumSteps, type StandsWanted } from '~/domain/proposal'
import { happened, isAnnounced, type RoundCourse } from '~/domain/round'
import type { IdeasWanted } from '~/queries/round/round-ideas.server'

/** Where the ideas of a round can stand that differ, as far as anyone may know it by now. */
export const standsToAsk = (round: Pick<RoundCourse, 'events'>): StandsWanted[] =>
  standsWanted.filter((one) => (one === 'not-eligible' ? happened(round, 'checked') : isAnnounced(round)))

/** What an address asks a list of ideas for; what makes no sense is not asked. */
export function ideasWanted(query: URLSearchParams, stands: readonly StandsWanted[]): IdeasWanted {
  const most = Number(query.get('most'))
  const page = Math.trunc(Number(query.get('page')))
  return {
    words: query.get('find')?.trim().slice(0, longestAsked) || undefined,
    themeId: query.get('theme') || undefined,
    neighbourhoodId: query.get('place') || undefined,
    mostPence: sumSteps.some((sum) => sum === most) ? pence(most) : undefined,
    stands: stands.find((one) => one === query.get('stands')),
    page: page >= 1 && page <= 10_000 ? page : 1,
  }
}
