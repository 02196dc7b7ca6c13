import { useMessages } from '../messages'
import { Inset } from '../notice'

/** From the meeting to the panel's votes in it. */
export function PanelVotesLink({ roundHref }: { roundHref: string }) {
  const { t } = useMessages()
  return (
    <Inset>
      <p>
        <a href={`${roundHref}/panel-votes`}>{t('voices.link')}</a>
      </p>
      <p>{t('voices.link.more')}</p>
    </Inset>
  )
}
