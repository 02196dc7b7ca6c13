import { accentFrom, defaultAccent } from '~/domain/people'
import { isPublic } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import { picturesShown, type PicturesSeen } from '~/queries/proposal/pictures.server'
import { publicProposal, type PublicProposal } from '~/queries/proposal/public-proposal.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { languageFor, translator } from '~/ui/messages'
import { quiltOf } from '~/ui/quilt'
import { cardVersion, type Card } from './idea-card.server'

interface About {
  readonly partnership: Pick<PartnershipRow, 'name' | 'accent' | 'languages' | 'timeZone' | 'slug'>
  readonly round: Pick<Round, 'title' | 'currency' | 'slug'>
  readonly now: Instant
}

type Shown = Pick<PublicProposal, 'title' | 'costPence' | 'whereabouts' | 'verdict'>

/** What stands on the card of an idea that anyone may read, in the partnership's first language. */
export function cardOf(page: Shown, { photos }: Pick<PicturesSeen, 'photos'>, about: About): Card {
  const { t } = wordsOf(about)
  const { partnership, round } = about
  const accent = accentFrom(partnership.accent)
  const awarded = page.whereabouts === 'round-cancelled' ? null : page.verdict
  const funded = awarded?.outcome === 'funded' || awarded?.outcome === 'part-funded'
  const sum = funded
    ? t('proposal.card.gets', { amountPence: awarded.amountPence })
    : page.costPence === null
      ? ''
      : t('proposal.card.asks', { costPence: page.costPence })
  const { paths, spark } = quiltOf(page.title, 6)
  const fills = ['strong', 'pale', 'paper'] as const
  const patches = [
    ...paths.map((path, place) => ({ fill: fills[place] ?? 'paper', path })),
    { fill: 'spark' as const, path: spark },
  ]
  const facts = {
    ...{ partnership: partnership.name, round: round.title, title: page.title, sum },
    stands: t(`proposal.where.${page.whereabouts}`),
    colours: accent.ok ? accent.accent : defaultAccent,
    patches,
  }
  return { facts, photo: photos[0]?.plain?.hash ?? null }
}

const wordsOf = ({ partnership, round, now }: About) =>
  translator(languageFor(partnership.languages[0]), { timeZone: partnership.timeZone, now }).inCurrency(round.currency)

/** What tells others of an idea whose address is shared: its picture, with words for those who do not see it. */
export function sharedAs(card: Card, summary: string, reference: string, origin: string, about: About) {
  const { t, language } = wordsOf(about)
  const { partnership, round } = about
  const href = `${origin}/p/${partnership.slug}/rounds/${round.slug}/proposals/${reference}`
  const { title, sum, stands } = card.facts
  return {
    href,
    title,
    summary,
    from: partnership.name,
    language,
    // Another card has another address: whoever keeps pictures for long asks for the new one.
    picture: `${href}/card.png?v=${cardVersion(card)}`,
    alt: t('proposal.card.alt', { title, sum, stands }),
  }
}
export type SharedAs = ReturnType<typeof sharedAs>

/** The card of an idea as it is now; nothing for one that not everyone may read. */
export async function cardNow({ world }: Sparks, proposal: Proposal, round: Round, about: About): Promise<Card | null> {
  if (!isPublic(proposal.standing)) return null
  return world.read(async (db) =>
    cardOf(await publicProposal(db, proposal, round, about.now), await picturesShown(db, proposal.id), about),
  )
}
