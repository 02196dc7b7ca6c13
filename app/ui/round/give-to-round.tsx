import { useMessages } from '../messages'

/** The way to give by card for a round, where gifts are taken: below what the round is, and never louder than taking part. */
export function GiveToRound({ home, round }: { home: string; round: string }) {
  const { t } = useMessages()
  return (
    <p className="no-print">
      {t('gift.round.why')} <a href={`${home}/give?round=${encodeURIComponent(round)}`}>{t('gift.round.link')}</a>
    </p>
  )
}
