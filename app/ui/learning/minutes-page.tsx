import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Empty } from '../empty'
import { T, useMessages } from '../messages'
import { Pagination } from '../pagination'
import { DataTable } from '../table'

interface Meeting {
  id: string
  round: string
  title: string
  number: number
  /** Of a later decision: why it was taken. */
  why: string
  adoptedAt: Instant
}

interface MinutesPageProps {
  home: string
  page: number
  pages: number
  meetings: readonly Meeting[]
}

/** All meetings whose minutes anyone may read. */
export function MinutesPage({ home, page, pages, meetings }: MinutesPageProps) {
  const { t, format } = useMessages()
  const named = ({ title, number }: { title: string; number: number }) =>
    t(number > 1 ? 'open.minutes.later' : 'open.minutes.first', { round: title, number })
  const which = (number: number) => (number > 1 ? `?number=${number}` : '')
  return (
    <>
      <PageHeading title={t('open.minutes.title')} lead={t('open.minutes.lead')} />
      {meetings.length === 0 ? (
        <Empty title={t('open.minutes.none')}>
          <p>{t('open.minutes.none-yet')}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t('open.minutes.caption')}
          captionUnseen
          rows={meetings}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('open.minutes.meeting'),
              header: true,
              cell: (one) => <a href={`${home}/rounds/${one.round}/decision${which(one.number)}`}>{named(one)}</a>,
            },
            { label: t('open.minutes.held'), cell: (one) => format.day(one.adoptedAt) },
            ...(meetings.some(({ why }) => why !== '')
              ? [{ label: t('open.minutes.why'), cell: ({ why }: Meeting) => why || '–' }]
              : []),
            {
              label: t('open.minutes.file'),
              cell: (one) => (
                <a href={`${home}/rounds/${one.round}/decision/minutes.pdf${which(one.number)}`}>
                  <T
                    k="open.minutes.pdf"
                    values={{ meeting: named(one) }}
                    tags={{ unseen: <span className="unseen" /> }}
                  />
                </a>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(number) => `${home}/minutes?page=${number}`} />
    </>
  )
}
