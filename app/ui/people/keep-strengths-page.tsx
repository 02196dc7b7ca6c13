import type { StrengthKind } from '~/domain/people/strength'
import { PageHeading, Row } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Pagination } from '../pagination'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { askedFor, StrengthFilter } from './strength-filter'
import type { StrengthSeen } from './strength-seen'

const states = ['kept', 'suggested', 'ended'] as const
type State = (typeof states)[number]

interface KeepStrengthsProps {
  home: string
  state: State
  counts: Readonly<Record<State, number>>
  words: string
  kind: StrengthKind | null
  page: number
  pages: number
  rows: readonly (StrengthSeen & { shared: boolean })[]
  justKept: boolean
}

/** The list of what is strong here, for those who keep it. */
export function KeepStrengthsPage(props: KeepStrengthsProps) {
  const { home, state, counts, page, pages, rows, words, kind, justKept } = props
  const { t } = useMessages()
  const href = `${home}/manage/strengths`
  return (
    <>
      <BackLink href={`${home}/strengths`}>{t('strengths.public')}</BackLink>
      {justKept && <Notice kind="good" title={t('strengths.kept')} announce />}
      <PageHeading title={t('strengths.keep')} lead={t('strengths.keep-lead')}>
        <ButtonRow>
          <ButtonLink href={`${href}/new`}>{t('strengths.add')}</ButtonLink>
          <ButtonLink href={`${href}/file`} kind="quiet">
            {t('strengths.bring')}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      <nav aria-label={t('strengths.states')}>
        <Row>
          {states.map((one) => (
            <a key={one} href={`${href}?state=${one}`} aria-current={one === state ? 'page' : undefined}>
              {t(`strengths.state.${one}`, { count: counts[one] })}
            </a>
          ))}
        </Row>
      </nav>
      {counts[state] > 0 && (
        <StrengthFilter href={href} words={words} kind={kind}>
          <input type="hidden" name="state" value={state} />
        </StrengthFilter>
      )}
      <DataTable
        caption={t(`strengths.state.${state}`, { count: counts[state] })}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t(words || kind ? 'strengths.found' : `strengths.none.${state}`, { count: 0 })}>
            <p>{t(`strengths.none-body.${state}`)}</p>
          </Empty>
        }
        columns={[
          {
            label: t('strengths.name'),
            header: true,
            cell: ({ id, name }) => <a href={`${href}/${id}`}>{name}</a>,
          },
          { label: t('strengths.kind'), cell: ({ kind: of }) => <Tag>{t(`strengths.kind.${of}`)}</Tag> },
          { label: t('strengths.whose'), cell: ({ firstName }) => firstName || '–' },
          { label: t('strengths.where'), cell: ({ place }) => place ?? t('strengths.where.all') },
          {
            label: t('strengths.seen-by'),
            cell: ({ shared }) => t(shared ? 'strengths.shared' : 'strengths.not-shared'),
          },
        ]}
      />
      <Pagination page={page} pages={pages} href={(other) => askedFor(`${href}?state=${state}`, props, other)} />
    </>
  )
}
