import { Enhance } from '../enhance'
import { useMessages } from '../messages'

interface MeetingLiveProps {
  /** The round's address, and the address of this page. */
  roundHref: string
  here: string
  /** Where the meeting stood when this page was made. */
  mark: string
  /** The reader may be writing: the page does not come again by itself where no script can see it. */
  writes: boolean
}

/** Keeps the page with the meeting: by a connection that stays open, or, without script, by coming again by itself. */
export function MeetingLive({ roundHref, here, mark, writes }: MeetingLiveProps) {
  const { t } = useMessages()
  return (
    <div data-meeting-live={`${roundHref}/decision/live`} data-mark={mark}>
      <p role="status">
        <span data-meeting-news hidden>
          {t('meeting.live.moved')} <a href={here}>{t('meeting.live.look-again')}</a>
        </span>
      </p>
      <Enhance script="meeting-live" />
      <noscript>
        {writes ? <a href={here}>{t('meeting.live.look-again')}</a> : <meta httpEquiv="refresh" content="60" />}
      </noscript>
    </div>
  )
}
