import type { Instant } from '~/domain/time'
import { shareholders } from '~/domain/voting/two-of-three'
import { tellersAreReady, type Teller } from '~/domain/voting/tellers'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SelectField } from '../select-field'
import { DataTable } from '../table'

interface TellersPageProps {
  /** The page of what is to be done in the round. */
  href: string
  title: string
  opensAt: Instant | null
  /** Voting has opened. */
  fixed: boolean
  tellers: readonly (Teller & { name: string })[]
  people: readonly { personId: string; name: string }[]
  reply: FormReply
}

const places = Array.from({ length: shareholders }, (_, at) => at + 1)

/** Who opens the votes: the chair names three people, or nobody; and sees who has her key. */
export function TellersPage({ href, title, opensAt, fixed, tellers, people, reply }: TellersPageProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <BackLink href={href}>{t('round.manage')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={title} title={t('sealing.tellers.title')} lead={t('sealing.tellers.lead')} />
      <Standing tellers={tellers} opensAt={opensAt} fixed={fixed} />
      {tellers.length > 0 && (
        <DataTable
          caption={t('sealing.tellers.caption')}
          rows={tellers}
          rowKey={({ personId }) => personId}
          columns={[
            { label: t('sealing.tellers.name'), header: true, cell: ({ name }) => name },
            {
              label: t('sealing.tellers.state'),
              cell: ({ takenAt, givenAt }) =>
                t(
                  `sealing.tellers.state.${givenAt !== null ? 'given' : takenAt !== null ? 'taken' : 'named'}` as const,
                ),
            },
          ]}
        />
      )}
      <Notice kind="wait" title={t('sealing.tellers.loss')} />
      {fixed ? (
        <p>{t('sealing.tellers.fixed')}</p>
      ) : (
        <Form
          saved={Object.fromEntries(tellers.map(({ place, personId }) => [`teller${place}`, personId]))}
          answers={reply.answers}
          errors={reply.errors}
          once
        >
          <p>{t('sealing.tellers.who')}</p>
          {places.map((place) => (
            <SelectField
              key={place}
              name={`teller${place}`}
              label={t('sealing.tellers.person', { place })}
              options={[
                { value: '', label: t('sealing.tellers.nobody') },
                ...people.map(({ personId, name }) => ({ value: personId, label: name })),
              ]}
            />
          ))}
          {tellers.length > 0 && <p>{t('sealing.tellers.told')}</p>}
          <div>
            <Button>{t('sealing.tellers.save')}</Button>
          </div>
          <Enhance script="forms" />
        </Form>
      )}
    </Stack>
  )
}

function Standing({ tellers, opensAt, fixed }: Pick<TellersPageProps, 'tellers' | 'opensAt' | 'fixed'>) {
  const { t } = useMessages()
  if (tellers.length === 0)
    return (
      <Notice title={t('sealing.tellers.none')}>
        <p>{t('sealing.tellers.none-body')}</p>
      </Notice>
    )
  if (tellersAreReady(tellers))
    return (
      <Notice kind="good" title={t('sealing.tellers.ready')}>
        <p>{t('sealing.tellers.ready-body')}</p>
      </Notice>
    )
  return (
    <Notice kind="wait" title={t('sealing.tellers.missing')}>
      {opensAt !== null && !fixed && <p>{t('sealing.tellers.missing-body', { opensAt })}</p>}
      {fixed && <p>{t('sealing.tellers.none-body')}</p>}
    </Notice>
  )
}
