import type { MoneyEvent } from '~/domain/money'
import { noonOf } from '~/domain/time'
import { Stack } from '../arrange'
import { useMessages } from '../messages'

export interface TrailShown {
  entries: readonly { id: string; sequence: number; event: MoneyEvent }[]
  bankLines: readonly { id: string; accountId: string; bookedOn: string }[]
  awardId: string | null
  round: { slug: string; title: string } | null
}

interface TrailProps {
  /** `/p/netherton` */
  home: string
  trail: TrailShown
  /** What the page itself is, or shows elsewhere. */
  without?: readonly ('entries' | 'award' | 'bank')[]
}

/** Where it stands in the books, at the bank and in a decision. */
export function TrailLinks({ home, trail, without = [] }: TrailProps) {
  const { t, format } = useMessages()
  const { entries, bankLines, awardId, round } = trail
  const links = [
    ...(round
      ? [
          {
            href: `${home}/rounds/${round.slug}/decision`,
            words: t('examination.trail.decision', { round: round.title }),
          },
        ]
      : []),
    ...(awardId !== null && !without.includes('award')
      ? [{ href: `${home}/books/awards/${awardId}`, words: t('money.award.see') }]
      : []),
    ...(without.includes('entries')
      ? []
      : entries.map(({ id, sequence, event }) => ({
          href: `${home}/books/journal/${id}`,
          words: t('examination.trail.entry', { number: sequence, event: t(`money.entry.${event}`) }),
        }))),
    ...(without.includes('bank')
      ? []
      : bankLines.map(({ id, accountId, bookedOn }) => ({
          href: `${home}/books/bank/${accountId}/lines/${id}`,
          words: t('examination.trail.bank', { day: format.day(noonOf(bookedOn)) }),
        }))),
  ]
  if (links.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('examination.trail.title')}</h2>
      <ul>
        {links.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
