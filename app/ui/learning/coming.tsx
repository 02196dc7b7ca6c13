import type { NextDate } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { useMessages } from '../messages'

interface ComingProps {
  home: string
  dates: readonly { what: NextDate['what']; at: Instant; round: { slug: string; title: string } }[]
}

/** The dates to know at one glance, the soonest first. */
export function ComingDates({ home, dates }: ComingProps) {
  const { t, format } = useMessages()
  if (dates.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('open.home.coming')}</h2>
      <ul className="coming">
        {dates.map(({ what, at, round }) => (
          <li key={`${round.slug} ${what}`}>
            <time dateTime={new Date(at).toISOString()}>{format.when(at)}</time>
            <a href={`${home}/rounds/${round.slug}`}>{t(`open.date.${what}`, { round: round.title })}</a>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={`${home}/follow`}>{t('open.home.calendar')}</a>
      </p>
    </Stack>
  )
}
