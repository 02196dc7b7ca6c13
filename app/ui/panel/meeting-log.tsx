import type { MeetingEventKind } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import { Details } from '../details'
import { useMessages } from '../messages'

export interface LogLine {
  readonly kind: MeetingEventKind
  readonly name: string
  readonly words: string
  readonly at: Instant
}

/** Who came and went, and when the meeting broke off, each with its time. */
export function MeetingLog({ log }: { log: readonly LogLine[] }) {
  const { t, format } = useMessages()
  if (log.length === 0) return null
  return (
    <Details summary={t('meeting.log')}>
      <ul className="stack tight">
        {log.map(({ kind, name, words, at }, place) => (
          <li key={place}>{t(`meeting.log.${kind}`, { moment: format.when(at), name, words })}</li>
        ))}
      </ul>
    </Details>
  )
}
