import { accentFrom, defaultAccent } from '~/domain/people'
import { phaseOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { PartnershipRow } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { languageFor, translator } from '~/ui/messages'
import { quiltOf } from '~/ui/quilt'
import { cardVersion, type Card } from './idea-card.server'

type Whose = Pick<PartnershipRow, 'name' | 'area' | 'accent' | 'languages' | 'timeZone' | 'slug'>

const fills = ['strong', 'pale', 'paper'] as const

/** A picture drawn here, of our own patchwork and letters, in a partnership's own colours. */
function drawn(partnership: Whose, words: Pick<Card['facts'], 'round' | 'title' | 'sum' | 'stands'>): Card {
  const accent = accentFrom(partnership.accent)
  const { paths, spark } = quiltOf(words.title, 6)
  const patches = [
    ...paths.map((path, place) => ({ fill: fills[place] ?? 'paper', path })),
    { fill: 'spark' as const, path: spark },
  ]
  const colours = accent.ok ? accent.accent : defaultAccent
  return { facts: { ...words, partnership: partnership.name, colours, patches }, photo: null }
}

/** What is told of a page where its address is shared: words, and the picture at `${path}/card.png`. */
function shared(origin: string, partnership: Whose, path: string, card: Card, summary: string) {
  const { language, t } = wordsOf(partnership, 0 as Instant)
  const href = `${origin}/p/${partnership.slug}${path}`
  const { title, sum, stands } = card.facts
  return {
    ...{ href, title, summary, language },
    from: partnership.name,
    picture: `${href}/card.png?v=${cardVersion(card)}`,
    alt: t('open.card.alt', { partnership: partnership.name, title, sum, stands }),
  }
}

const wordsOf = ({ languages, timeZone }: Whose, now: Instant, currency = 'GBP') =>
  translator(languageFor(languages[0]), { timeZone, now }).inCurrency(currency)

/** The card of a partnership: its area, and how many rounds are on. In the partnership's first language. */
export function partnershipCard(partnership: Whose, { on, now }: { readonly on: number; readonly now: Instant }): Card {
  const { t } = wordsOf(partnership, now)
  return drawn(partnership, {
    round: t('open.card.says'),
    title: t('round.home.title', { area: partnership.area }),
    sum: t('open.card.on', { count: on }),
    stands: '',
  })
}

/** The card of a round: its name, its pot, and where it stands. */
export function roundCard(partnership: Whose, round: Round, now: Instant): Card {
  const { t } = wordsOf(partnership, now, round.currency)
  return drawn(partnership, {
    round: t('open.card.says'),
    title: round.title,
    sum: t('open.card.pot', { potPence: round.potPence }),
    stands: t(`round.now.${phaseOf(round, now)}`),
  })
}

export function sharedPartnership(
  origin: string,
  partnership: Whose,
  about: { readonly on: number; readonly now: Instant },
) {
  const { t } = wordsOf(partnership, about.now)
  const summary = t('open.home.share', { partnership: partnership.name, count: about.on })
  return shared(origin, partnership, '', partnershipCard(partnership, about), summary)
}

export const sharedRound = (origin: string, partnership: Whose, round: Round, now: Instant) =>
  shared(origin, partnership, `/rounds/${round.slug}`, roundCard(partnership, round, now), round.about)
