import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Tag } from '../tag'
import { reportAbout } from './funder-report-words'

interface ListedReport {
  readonly number: number
  readonly title: string
  readonly about: Parameters<typeof reportAbout>[1]
  readonly frozenAt: Instant | null
  readonly publishedAt: Instant | null
}

/** A partnership's reports that everyone may read. */
export function FunderReportsPage(props: {
  home: string
  name: string
  reports: readonly ListedReport[]
  mayKeep: boolean
}) {
  const { home, name, reports, mayKeep } = props
  const words = useMessages()
  const { t } = words
  return (
    <>
      <PageHeading title={t('funder.title')} lead={t('funder.lead')} />
      {mayKeep && (
        <p>
          <a href={`${home}/manage/reports`}>{t('funder.keep.title')}</a>
        </p>
      )}
      {reports.length === 0 ? (
        <Notice title={t('funder.list.none')}>
          <p>{t('funder.list.none-yet', { partnership: name })}</p>
        </Notice>
      ) : (
        <ul className="finds">
          {reports.map((one) => (
            <li key={one.number}>
              <a href={`${home}/reports/${one.number}`}>{one.title}</a>
              <p className="soft small">
                {reportAbout(words, one.about)}
                {one.publishedAt !== null && `. ${t('funder.from-page', { publishedOn: one.publishedAt })}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** All reports, for those who write them. */
export function KeepFunderReportsPage(props: { home: string; reports: readonly ListedReport[]; mayWrite: boolean }) {
  const { home, reports, mayWrite } = props
  const words = useMessages()
  const { t } = words
  const begin = mayWrite && <ButtonLink href={`${home}/manage/reports/new`}>{t('funder.new')}</ButtonLink>
  return (
    <>
      <BackLink href={`${home}/reports`}>{t('funder.title')}</BackLink>
      <PageHeading title={t('funder.keep.title')} lead={t('funder.keep.lead')}>
        {begin && <ButtonRow>{begin}</ButtonRow>}
      </PageHeading>
      {reports.length === 0 ? (
        <p>{t('funder.keep.none-yet')}</p>
      ) : (
        <ul className="finds">
          {reports.map((one) => {
            const state = one.publishedAt !== null ? 'published' : one.frozenAt !== null ? 'frozen' : 'live'
            return (
              <li key={one.number}>
                <a href={`${home}/manage/reports/${one.number}`}>{one.title}</a>
                <p className="soft small">
                  {reportAbout(words, one.about)} <Tag kind="note">{t(`funder.keep.state.${state}`)}</Tag>
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
