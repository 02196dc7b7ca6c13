import type { InvitationState, PartnershipRole } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { PageHeading, Row } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Pagination } from '../pagination'
import { DataTable } from '../table'
import { Tag } from '../tag'

interface InvitationsProps {
  home: string
  state: InvitationState
  page: number
  pages: number
  counts: Record<InvitationState, number>
  rows: readonly {
    id: string
    name: string
    email: string | null
    role: PartnershipRole | null
    sentAt: Instant
    expiresAt: Instant
    acceptedAt: Instant | null
    withdrawnAt: Instant | null
  }[]
  /** A list that is just being sent. */
  going: { id: string; people: number; invited: number } | null
}

const states = ['waiting', 'accepted', 'run-out', 'withdrawn'] as const

/** Who has been asked, and who has come. */
export function InvitationsPage({ home, state, page, pages, counts, rows, going }: InvitationsProps) {
  const { t, format } = useMessages()
  const invitations = `${home}/invitations`
  const when = (row: InvitationsProps['rows'][number]) => {
    if (state === 'accepted') return format.day(row.acceptedAt ?? row.sentAt)
    if (state === 'withdrawn') return format.day(row.withdrawnAt ?? row.sentAt)
    return format.day(row.expiresAt)
  }
  return (
    <>
      <BackLink href={`${home}/people`}>{t('people.who.title')}</BackLink>
      <PageHeading title={t('invitation.all.title')} lead={t('invitation.all.lead')}>
        <ButtonRow>
          <ButtonLink href={`${invitations}/new`}>{t('invitation.one.title')}</ButtonLink>
          <ButtonLink href={`${invitations}/many`} kind="quiet">
            {t('invitation.many.title')}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      {going && (
        <Notice kind="wait" title={t('invitation.list.going', { invited: going.invited, people: going.people })}>
          <p>
            <a href={`${invitations}/many/${going.id}`}>{t('invitation.list.follow')}</a>
          </p>
        </Notice>
      )}
      <nav aria-label={t('invitation.all.states')}>
        <Row>
          {states.map((one) => (
            <a key={one} href={`${invitations}?state=${one}`} aria-current={one === state ? 'page' : undefined}>
              {t(`invitation.state.${one}`, { count: counts[one] })}
            </a>
          ))}
        </Row>
      </nav>
      <DataTable
        caption={t(`invitation.state.${state}`, { count: counts[state] })}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t(`invitation.none.${state}`)}>
            <p>{t(`invitation.none-body.${state}`)}</p>
          </Empty>
        }
        columns={[
          {
            label: t('invitation.name'),
            header: true,
            cell: ({ id, name }) => <a href={`${invitations}/${id}`}>{name || t('keeping.name-gone')}</a>,
          },
          {
            label: t('invitation.reached-at'),
            cell: ({ email, acceptedAt, withdrawnAt }) =>
              email ??
              (acceptedAt === null && withdrawnAt === null && state === 'waiting' ? t('invitation.by-letter') : '–'),
          },
          {
            label: t('invitation.role-wish'),
            cell: ({ role }) => (role === null ? '–' : <Tag>{t(`people.role.${role}`)}</Tag>),
          },
          { label: t(`invitation.when.${state}`), cell: when },
        ]}
      />
      <Pagination page={page} pages={pages} href={(other) => `${invitations}?state=${state}&page=${other}`} />
      <p className="small soft">{t('invitation.all.kept')}</p>
    </>
  )
}
