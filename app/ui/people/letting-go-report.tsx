import { keepingRules, nightlyKinds, type KeepingKind } from '~/domain/keeping'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Empty } from '../empty'
import { useMessages } from '../messages'
import { DataTable } from '../table'

export interface LettingGoReportProps {
  /** Whose page this belongs to, above the heading. */
  above: { href: string; label: string }
  nights: readonly { id: string; endedAt: Instant | null; counts: Partial<Record<KeepingKind, number>> }[]
  ahead: { dueAt: Instant; startedAt: Instant | null } | null
  going: readonly { kind: KeepingKind; many: number; orMore: boolean; period: number }[]
  until: Instant
  now: Instant
  /** Where the periods are changed, and where everyone reads them; the installation's are the same everywhere. */
  periods?: { change?: string; read: string }
}

/** What was let go, when it comes next, and what goes in the next thirty days. It names nobody. */
export function LettingGoReport({ above, nights, ahead, going, until, now, periods }: LettingGoReportProps) {
  const { t, format } = useMessages()
  const went = nights.flatMap(({ id, endedAt, counts }) =>
    [...nightlyKinds('partnership'), ...nightlyKinds('installation')]
      .filter((kind, place, all) => all.indexOf(kind) === place && counts[kind] !== undefined)
      .map((kind) => ({ id, endedAt, kind, many: counts[kind] ?? 0 })),
  )
  return (
    <>
      <PageHeading
        eyebrow={<a href={above.href}>{above.label}</a>}
        title={t('keeping.report.title')}
        lead={t('keeping.report.lead')}
      />
      <section className="stack" aria-labelledby="next">
        <h2 id="next">{t('keeping.report.next')}</h2>
        <p>
          {ahead?.startedAt
            ? t('keeping.report.under-way')
            : ahead && ahead.dueAt > now
              ? format.when(ahead.dueAt)
              : t('keeping.report.not-yet')}
        </p>
      </section>
      <section className="stack" aria-labelledby="soon">
        <h2 id="soon">{t('keeping.report.soon')}</h2>
        <DataTable
          caption={t('keeping.report.soon-caption', { day: format.dayInSentence(until) })}
          columns={[
            { label: t('keeping.what'), cell: ({ kind }) => t(`keeping.${kind}.what`), header: true },
            {
              label: t('keeping.report.now-long'),
              cell: ({ kind, period }) => t(`keeping.period.${keepingRules[kind].unit}`, { count: period }),
            },
            {
              label: t('keeping.report.how-many'),
              cell: ({ many, orMore }) => (orMore ? t('keeping.report.or-more', { count: many }) : format.count(many)),
              numeric: true,
            },
          ]}
          rows={going}
          rowKey={({ kind }) => kind}
          empty={<p className="soft">{t('keeping.report.soon-none')}</p>}
        />
      </section>
      <section className="stack" aria-labelledby="went">
        <h2 id="went">{t('keeping.report.went')}</h2>
        <DataTable
          caption={t('keeping.report.record')}
          columns={[
            { label: t('keeping.report.night'), cell: ({ endedAt }) => (endedAt === null ? '' : format.day(endedAt)) },
            { label: t('keeping.what'), cell: ({ kind }) => t(`keeping.${kind}.what`), header: true },
            { label: t('keeping.report.how-many'), cell: ({ many }) => format.count(many), numeric: true },
          ]}
          rows={went}
          rowKey={({ id, kind }) => `${id} ${kind}`}
          empty={
            <Empty title={t('keeping.report.nothing-yet')}>
              <p>{t('keeping.report.nothing-yet-body')}</p>
            </Empty>
          }
        />
      </section>
      {periods && (
        <ButtonRow>
          {periods.change && (
            <ButtonLink kind="quiet" href={periods.change}>
              {t('keeping.report.change')}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" href={periods.read}>
            {t('keeping.report.public')}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}
