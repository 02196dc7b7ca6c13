import type { RequestWay, ResidencyMethod } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { TextArea } from '../text-area'
import type { PeopleReply } from './reply'

interface ResidentProps {
  home: string
  standing: {
    personId: string
    name: string
    livesHere: boolean
    records: readonly {
      id: string
      place: string
      method: ResidencyMethod
      verifiedAt: Instant
      by: string
      withdrawnAt: Instant | null
      withdrawnBecause: string | null
    }[]
    thought: string | null
    askedFor: { way: RequestWay; neighbourhoodId: string } | null
    vouched: readonly { personId: string; name: string }[]
    /** How old she is at least; by nobody where she said so herself. */
    age: { years: number; at: Instant; by: string | null } | null
    places: readonly { id: string; name: string }[]
  }
  reply: PeopleReply
}

/** What is known of where one person lives, by whom; and to say that it is so, or no longer. */
export function ResidentPage({ home, standing, reply }: ResidentProps) {
  const { t, format } = useMessages()
  const { name, livesHere, records, thought, vouched, places } = standing
  const residents = `${home}/people/residents`
  return (
    <Stack room="loose">
      <BackLink href={residents}>{t('residency.desk.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={name} eyebrow={t('residency.desk.title')}>
        <div>
          <Tag kind={livesHere ? 'good' : 'plain'}>
            {livesHere ? t('people.who.lives-here') : t('residency.desk.not-known')}
          </Tag>
        </div>
      </PageHeading>
      {records.length > 0 && (
        <DataTable
          caption={t('residency.one.records')}
          rows={records}
          rowKey={({ id }) => id}
          columns={[
            { label: t('invitation.neighbourhood'), header: true, cell: ({ place }) => place },
            { label: t('residency.desk.way'), cell: ({ method }) => t(`residency.way.${method}`) },
            {
              label: t('residency.one.known'),
              cell: ({ verifiedAt, by }) => t('residency.one.known-by', { knownOn: verifiedAt, name: by }),
            },
            {
              label: t('residency.one.ended'),
              cell: ({ withdrawnAt, withdrawnBecause }) =>
                withdrawnAt === null ? '–' : `${format.day(withdrawnAt)}: ${withdrawnBecause ?? ''}`,
            },
          ]}
        />
      )}
      {livesHere && <AgeKnown name={name} age={standing.age} reply={reply} />}
      {livesHere ? (
        <section className="stack" aria-labelledby="end">
          <h2 id="end">{t('residency.one.end')}</h2>
          <p>{t('residency.one.end-body', { name })}</p>
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="step" value="withdraw" />
            <TextArea name="reason" label={t('residency.one.reason')} hint={t('residency.one.reason-hint')} rows={2} />
            <div>
              <Button kind="stop">{t('residency.one.end-it')}</Button>
            </div>
          </Form>
        </section>
      ) : (
        <section className="stack" aria-labelledby="verify">
          <h2 id="verify">{t('residency.one.verify')}</h2>
          <p>{t('residency.one.verify-body', { name })}</p>
          <Form answers={reply.answers} errors={reply.errors} once>
            <SelectField
              name="neighbourhood"
              label={t('invitation.neighbourhood')}
              value={thought ?? undefined}
              options={places.map((place) => ({ value: place.id, label: place.name }))}
            />
            <div>
              <Button>{t('residency.one.verify-it')}</Button>
            </div>
          </Form>
        </section>
      )}
      {vouched.length > 0 && (
        <section className="stack" aria-labelledby="vouched">
          <h2 id="vouched">{t('residency.one.vouched', { count: vouched.length })}</h2>
          <p>{livesHere ? t('residency.one.vouched-body') : t('residency.one.vouched-look')}</p>
          <ul>
            {vouched.map((one) => (
              <li key={one.personId}>
                <a href={`${residents}/${one.personId}`}>{one.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  )
}

/** How old she is known to be at least, for rounds that ask for an age; and to write it down. */
function AgeKnown({ name, age, reply }: Pick<ResidentProps['standing'], 'name' | 'age'> & { reply: PeopleReply }) {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="age">
      <h2 id="age">{t('roll.age.title')}</h2>
      <p>
        {age === null
          ? t('roll.age.not-known')
          : age.by === null
            ? t('roll.age.known-own', { name, years: age.years, saidOn: age.at })
            : t('roll.age.known-by', { by: age.by, years: age.years, saidOn: age.at })}
      </p>
      <p>{t('roll.age.body', { name })}</p>
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="step" value="age" />
        <TextField
          name="years"
          label={t('roll.age.label', { name })}
          hint={t('roll.age.hint')}
          width={4}
          inputMode="numeric"
        />
        <div>
          <Button kind="quiet">{t('roll.age.keep')}</Button>
        </div>
      </Form>
    </section>
  )
}
