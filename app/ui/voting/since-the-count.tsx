import type { Instant } from '~/domain/time'
import { useMessages } from '../messages'

export type SinceShown =
  | { kind: 'recounted'; at: Instant; same: boolean; departs: readonly string[] }
  | { kind: 'challenges-passed' | 'vote-set-aside'; at: Instant; because: string }

/** What has happened to a count since it was published: recounts, and what two officers settled. */
export function SinceTheCount({ since }: { since: readonly SinceShown[] }) {
  const { t } = useMessages()
  if (since.length === 0) return null
  return (
    <ul className="plain-list">
      {since.map((one, place) => (
        <li key={place}>
          {one.kind !== 'recounted' ? (
            t(`challenge.since.${one.kind}`, { whenAt: one.at, because: one.because })
          ) : one.same ? (
            t('challenge.since.same', { whenAt: one.at })
          ) : (
            <>
              {t('challenge.since.departs', { whenAt: one.at })}
              <ul className="plain-list">
                {one.departs.map((words) => (
                  <li key={words} lang="en">
                    {words}
                  </li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
