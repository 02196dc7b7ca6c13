import type { Device, SessionMeans } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { Button } from '../button'
import { T, useMessages } from '../messages'
import { DataTable } from '../table'
import { Tag } from '../tag'

export interface SessionShown {
  readonly id: string
  readonly device: Device
  readonly means: SessionMeans | null
  readonly createdAt: Instant
  readonly seenAt: Instant
  readonly here: boolean
}

/** Where someone is signed in: on what, since when and how, last used when; and the way to end each. */
export function SessionList({ sessions }: { sessions: readonly SessionShown[] }) {
  const { t, format } = useMessages()
  const device = (one: SessionShown) => t(`access.device.${one.device}`)
  return (
    <DataTable
      caption={t('access.sessions.title')}
      captionUnseen
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t('access.sessions.on'),
          header: true,
          cell: (one) => (
            <>
              {device(one)} {one.here && <Tag>{t('access.sessions.here')}</Tag>}
            </>
          ),
        },
        {
          label: t('access.sessions.since'),
          cell: ({ createdAt, means }) => (
            <>
              {format.when(createdAt)}
              {means && <span className="why">{t(`access.means.${means}`)}</span>}
            </>
          ),
        },
        { label: t('access.sessions.used'), cell: ({ seenAt }) => format.when(seenAt) },
        {
          label: t('access.sessions.end'),
          cell: (one) => (
            <form method="post">
              <input type="hidden" name="session" value={one.id} />
              <Button kind="quiet">
                <T
                  k="access.sessions.end-which"
                  values={{ device: device(one), beganAt: one.createdAt }}
                  tags={{ unseen: <span className="unseen" /> }}
                />
              </Button>
            </form>
          ),
        },
      ]}
    />
  )
}
