import { Enhance } from '../enhance'
import { useMessages } from '../messages'

interface LookAtVotesProps {
  /** This page. */
  href: string
  /** The address that tells of what happens. */
  liveHref: string
  /** How much has happened in the panel's votes, as this page shows it. */
  soFar: number
}

/** The page shows by itself what happens next in the panel's votes; without a script, by a link. */
export function LookAtVotes({ href, liveHref, soFar }: LookAtVotesProps) {
  const { t } = useMessages()
  return (
    <>
      <p data-look-again={liveHref} data-after={soFar}>
        <a href={href}>{t('voices.look-again')}</a>
      </p>
      <Enhance script="look-again" />
    </>
  )
}
