import { accentFrom, defaultAccent } from '~/domain/people'
import { datesAhead, isDecided, phaseOf, type Phase } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Poster, PosterWords } from '~/platform/printed-poster.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { isLanguage, languageFor, languages, translator, type Language } from '~/ui/messages'

type Whose = Pick<PartnershipRow, 'name' | 'area' | 'slug' | 'accent' | 'languages' | 'timeZone'>

/** So many dates fit on a wall. */
const mostDates = 3

/** A round's poster: what it asks now, in every language that its partnership offers. */
export function posterOf(partnership: Whose, round: Round, origin: string, now: Instant, size: 'A4' | 'A3'): Poster {
  const accent = accentFrom(partnership.accent)
  const link = `${origin}/p/${partnership.slug}/rounds/${round.slug}`
  const address = link.replace(/^https?:\/\//, '')
  const offered = partnership.languages.filter(isLanguage)
  const spoken = offered.length > 0 ? offered : [languageFor(partnership.languages[0])]
  const { t } = translator(spoken[0] ?? 'en', { now, timeZone: partnership.timeZone })
  return {
    ...{ size, link, address, from: partnership.name, round: round.title },
    alt: t('open.poster.alt', { address }),
    colours: accent.ok ? accent.accent : defaultAccent,
    words: spoken.map((language) => wordsIn(language, partnership, round, now)),
  }
}

function wordsIn(language: Language, { area, timeZone }: Whose, round: Round, now: Instant): PosterWords {
  const { t } = translator(language, { now, timeZone }).inCurrency(round.currency)
  const face = faceOf(phaseOf(round, now), round.rules.voters === 'panel')
  const { largestAskPence } = round.rules
  // What is not whole has no words for the dates: they would be in another language.
  const whole = languages[language].whole
  const dates = whole ? datesAhead(round, now).filter(({ what }) => what !== 'scoring-closes') : []
  return {
    language,
    dir: languages[language].dir,
    heading: t(`open.poster.${face}`, { area }),
    body: t(`open.poster.${face}-body`, { area, largestAskPence }),
    scan: t('open.poster.scan'),
    dates: dates
      .slice(0, mostDates)
      .map(({ what, at }) => t(`open.poster.date.${what === 'scoring-closes' ? 'decides' : what}`, { comesAt: at })),
  }
}

/** What a round asks of whoever passes by. */
function faceOf(phase: Phase, panelAlone: boolean): 'open' | 'vote' | 'between' | 'over' {
  if (isDecided(phase) || phase === 'cancelled' || phase === 'decided') return 'over'
  if ((phase === 'vote' || phase === 'vote-soon') && !panelAlone) return 'vote'
  return phase === 'plan' || phase === 'open' || phase === 'draft' ? 'open' : 'between'
}
