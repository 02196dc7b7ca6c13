import { columnNames, type ColumnName } from '~/domain/people/people-list-words'
import { tableText } from '~/domain/people/table-text'
import type { Landing, PartnershipRole } from '~/domain/people'
import type { Values } from '~/domain/refusal'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Confirmation } from '../confirmation'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Facts } from '../facts'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages, type Translator } from '../messages'
import { Meter } from '../meter'
import { Notice } from '../notice'
import { DataTable } from '../table'
import { TextArea } from '../text-area'
import type { PeopleReply } from './reply'

interface Trouble {
  line: number
  cells: Readonly<Record<ColumnName, string>>
  because: string
  values: Values
}

interface InvitationListProps {
  home: string
  list: {
    id: string
    state: 'to-confirm' | 'going' | 'done'
    people: number
    invited: number
    leftOut: number
    landing: Landing
    roundId: string | null
    troubles: readonly Trouble[]
    first: readonly {
      line: number
      name: string
      email: string
      role: PartnershipRole | null
      voting: boolean
      place: string | null
    }[]
  }
  reply: PeopleReply
}

/** So many rows that cannot go are shown, each with its reason; a box for mending holds more. */
const troublesShown = 100
const troublesToMend = 500

/** A list before it goes, while it goes, and when it has gone. */
export function InvitationListPage({ home, list, reply }: InvitationListProps) {
  const { t } = useMessages()
  const { state, people, invited, leftOut, troubles } = list
  return (
    <Stack room="loose">
      <BackLink href={`${home}/invitations`}>{t('invitation.all.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {state === 'to-confirm' && <ToConfirm list={list} />}
      {state === 'going' && (
        <>
          <PageHeading title={t('invitation.list.going', { invited, people })} lead={t('invitation.list.going-body')} />
          <Meter
            label={t('invitation.list.going', { invited, people })}
            parts={[{ label: t('invitation.list.progress'), value: invited + leftOut }]}
            total={people}
          />
          <div>
            <ButtonLink href={`${home}/invitations/many/${list.id}`} kind="quiet">
              {t('invitation.list.look-again')}
            </ButtonLink>
          </div>
        </>
      )}
      {state === 'done' && (
        <>
          <Confirmation title={t('invitation.list.done', { count: invited })}>
            {t('invitation.list.done-body')}
          </Confirmation>
          {leftOut > 0 && <p>{t('invitation.list.left-out', { count: leftOut })}</p>}
          <div>
            <ButtonLink href={`${home}/invitations`}>{t('invitation.list.see-all')}</ButtonLink>
          </div>
        </>
      )}
      {troubles.length > 0 && <Troubles home={home} list={list} />}
      <Enhance script="forms" />
    </Stack>
  )
}

function ToConfirm({ list: { people, troubles, first } }: Pick<InvitationListProps, 'list'>) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading title={t('invitation.list.title')} lead={t('invitation.list.lead')} />
      <Facts
        facts={[
          { label: t('invitation.list.can-go'), value: people, chief: true },
          { label: t('invitation.list.cannot-go'), value: troubles.length },
        ]}
      />
      {people > 0 ? (
        <>
          <DataTable
            caption={t('invitation.list.first', { shown: first.length, people })}
            rows={first}
            rowKey={({ line }) => String(line)}
            columns={[
              { label: t('invitation.name'), header: true, cell: ({ name }) => name },
              { label: t('invitation.email'), cell: ({ email }) => email },
              { label: t('invitation.neighbourhood'), cell: ({ place }) => place ?? '–' },
              { label: t('invitation.role-wish'), cell: (row) => roleOf(row, t) },
            ]}
          />
          <Form once>
            <div>
              <Button>{t('invitation.list.confirm', { count: people })}</Button>
            </div>
          </Form>
        </>
      ) : (
        <Notice kind="stop" title={t('invitation.list.nobody')}>
          <p>{t('invitation.list.nobody-body')}</p>
        </Notice>
      )}
    </>
  )
}

const roleOf = ({ role, voting }: { role: PartnershipRole | null; voting: boolean }, t: Translator['t']) =>
  role === null ? '–' : role === 'panel' && !voting ? t('invitation.panel-no-vote') : t(`people.role.${role}`)

/** What cannot go, each with its reason; and a box to mend them in. */
function Troubles({ home, list: { troubles, landing, roundId } }: Pick<InvitationListProps, 'home' | 'list'>) {
  const { t, say } = useMessages()
  const shown = troubles.slice(0, troublesShown)
  const text = tableText([
    columnNames.map((name) => t(`invitation.column.${name}`)),
    ...troubles.map(({ cells }) => columnNames.map((name) => cells[name])),
  ])
  return (
    <section className="stack" aria-labelledby="troubles">
      <h2 id="troubles">{t('invitation.list.troubles', { count: troubles.length })}</h2>
      <DataTable
        caption={t('invitation.list.troubles-shown', { shown: shown.length, count: troubles.length })}
        captionUnseen={shown.length === troubles.length}
        rows={shown}
        rowKey={({ line }) => String(line)}
        columns={[
          { label: t('invitation.list.line'), numeric: true, cell: ({ line }) => line },
          { label: t('invitation.name'), header: true, cell: ({ cells }) => cells.name || '–' },
          { label: t('invitation.email'), cell: ({ cells }) => cells.email || '–' },
          { label: t('invitation.list.why'), cell: (trouble) => say(trouble) },
        ]}
      />
      {troubles.length <= troublesToMend ? (
        <Form action={`${home}/invitations/many`} multipart once>
          <input type="hidden" name="destination" value={roundId === null ? landing : `${landing}:${roundId}`} />
          <TextArea
            name="pasted"
            label={t('invitation.list.mend')}
            hint={t('invitation.list.mend-hint')}
            value={text}
            rows={Math.min(12, troubles.length + 2)}
          />
          <ButtonRow>
            <Button kind="quiet">{t('invitation.list.check-again')}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <p>{t('invitation.list.mend-file')}</p>
      )}
    </section>
  )
}
