import type { Majority } from '~/domain/panel'
import type { PartnershipRole, RoleAct, RoleChangeEnding, RoleKind } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { ResidentLed } from './resident-led'
import { changeInWords, roleName } from './role-words'

interface Held {
  personId: string
  name: string
  kind: PartnershipRole
  voting: boolean
  startsAt: Instant
  endsAt: Instant | null
  givenBy: string | null
  agreedBy: string | null
}

export interface ChangeTold {
  id: string
  name: string
  kind: RoleKind
  act: RoleAct
  voting: boolean
  because: string
  proposedBy: string | null
  proposedAt: Instant
  lapsesAt: Instant
  ending: RoleChangeEnding | 'lapsed' | null
  settledBy: string | null
  settledAt: Instant | null
  answer: string
}

interface RolesPageProps {
  people: string
  held: readonly Held[]
  waiting: readonly ChangeTold[]
  settled: readonly ChangeTold[]
  majority: Majority
  mayPropose: boolean
  holdsOne: boolean
}

/** Who does what and who gave it, what waits for a second officer, and what was changed before. */
export function RolesPage({ people, held, waiting, settled, majority, mayPropose, holdsOne }: RolesPageProps) {
  const { t, format } = useMessages()
  const roles = `${people}/roles`
  return (
    <>
      <Breadcrumbs items={[{ href: people, label: t('people.who.title') }]} />
      <PageHeading title={t('roles.title')} lead={t('roles.lead')} picture={<ResidentLed majority={majority} />}>
        <ButtonRow>
          {mayPropose && <ButtonLink href={`${roles}/propose`}>{t('roles.propose.title')}</ButtonLink>}
          {holdsOne && (
            <ButtonLink kind="quiet" href={`${roles}/resign`}>
              {t('roles.resign.title')}
            </ButtonLink>
          )}
        </ButtonRow>
      </PageHeading>
      <section className="stack" aria-labelledby="waiting">
        <h2 id="waiting">{t('roles.waiting.title')}</h2>
        {waiting.length === 0 ? (
          <p className="soft">{t('roles.waiting.none')}</p>
        ) : (
          <ul className="task-list">
            {waiting.map((change) => (
              <li key={change.id}>
                <div>
                  <a href={`${roles}/changes/${change.id}`}>{changeInWords(t, change)}</a>
                  <p className="small soft">
                    {t('roles.proposed', {
                      name: change.proposedBy ?? '',
                      day: format.dayInSentence(change.proposedAt),
                    })}{' '}
                    {t('roles.lapses', { day: format.dayInSentence(change.lapsesAt) })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="stack" aria-labelledby="now">
        <h2 id="now">{t('roles.now.title')}</h2>
        <DataTable
          caption={t('roles.now.title')}
          captionUnseen
          rows={held}
          rowKey={({ personId, kind }) => `${personId} ${kind}`}
          empty={<p className="soft">{t('roles.now.none')}</p>}
          columns={[
            {
              label: t('roles.person'),
              header: true,
              cell: ({ personId, name }) =>
                mayPropose ? <a href={`${roles}/propose?person=${encodeURIComponent(personId)}`}>{name}</a> : name,
            },
            { label: t('roles.role'), cell: (one) => roleName(t, one) },
            {
              label: t('roles.since'),
              cell: ({ startsAt, endsAt }) => (
                <>
                  {format.day(startsAt)}
                  {endsAt !== null && (
                    <span className="why">{t('roles.until', { day: format.dayInSentence(endsAt) })}</span>
                  )}
                </>
              ),
            },
            {
              label: t('roles.given-by'),
              cell: ({ givenBy, agreedBy }) =>
                givenBy === null
                  ? t('roles.from-before')
                  : t('roles.two-names', { one: givenBy, other: agreedBy ?? '' }),
            },
          ]}
        />
      </section>
      <RoleHistory settled={settled} />
    </>
  )
}

/** What was changed, refused, taken back or left to lapse, latest first. */
export function RoleHistory({ settled }: { settled: readonly ChangeTold[] }) {
  const { t, format } = useMessages()
  return (
    <section className="stack" aria-labelledby="before">
      <h2 id="before">{t('roles.history.title')}</h2>
      <DataTable
        caption={t('roles.history.title')}
        captionUnseen
        rows={settled}
        rowKey={({ id }) => id}
        empty={<p className="soft">{t('roles.history.none')}</p>}
        columns={[
          {
            label: t('roles.what'),
            header: true,
            cell: (change) => (
              <>
                {changeInWords(t, change)}
                {change.because && <span className="why">{change.because}</span>}
              </>
            ),
          },
          {
            label: t('roles.outcome'),
            cell: ({ ending, answer }) =>
              ending && (
                <>
                  <Tag kind={ending === 'refused' || ending === 'lapsed' ? 'plain' : 'good'}>
                    {t(`roles.ending.${ending}`)}
                  </Tag>
                  {answer && <span className="why">{answer}</span>}
                </>
              ),
          },
          {
            label: t('roles.by'),
            cell: ({ proposedBy, settledBy }) =>
              [...new Set([proposedBy ?? t('roles.operator'), settledBy])].filter(Boolean).join(', '),
          },
          { label: t('roles.when'), cell: ({ settledAt, proposedAt }) => format.day(settledAt ?? proposedAt) },
        ]}
      />
    </section>
  )
}
