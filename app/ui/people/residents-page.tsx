import { residencyMethods, type ResidencyMethod } from '~/domain/people/residency'
import type { RequestWay } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Empty } from '../empty'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import type { PeopleReply } from './reply'

interface ResidentsProps {
  home: string
  name: string
  mayChoose: boolean
  ways: readonly ResidencyMethod[]
  waiting: readonly {
    id: string
    personId: string
    name: string
    place: string
    way: RequestWay
    askedAt: Instant
    printedAt: Instant | null
  }[]
  found: readonly { personId: string; name: string; place: string | null }[]
  reply: PeopleReply
}

/** For those who know the area: who waits to be known, and how that is done here. */
export function ResidentsPage({ home, name, mayChoose, ways, waiting, found, reply }: ResidentsProps) {
  const { t, format } = useMessages()
  const residents = `${home}/people/residents`
  return (
    <Stack room="loose">
      <BackLink href={`${home}/people`}>{t('people.who.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('residency.desk.title')} lead={t('residency.desk.lead')} />
      <DataTable
        caption={t('residency.desk.waiting', { count: waiting.length })}
        rows={waiting}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t('residency.desk.nobody')}>
            <p>{t('residency.desk.nobody-body')}</p>
          </Empty>
        }
        columns={[
          {
            label: t('invitation.name'),
            header: true,
            cell: (one) => <a href={`${residents}/${one.personId}`}>{one.name}</a>,
          },
          { label: t('invitation.neighbourhood'), cell: ({ place }) => place },
          { label: t('residency.desk.way'), cell: ({ way }) => t(`residency.way.${way}`) },
          { label: t('residency.desk.asked'), cell: ({ askedAt }) => format.day(askedAt) },
          {
            label: t('residency.desk.letter'),
            cell: ({ id, way, printedAt, name: whose }) =>
              way !== 'posted-code' ? (
                '–'
              ) : (
                <Form action={`${residents}/letters/${id}`}>
                  <div>
                    <Button kind="quiet">
                      {t(printedAt === null ? 'residency.desk.print' : 'residency.desk.print-again', { name: whose })}
                    </Button>
                  </div>
                </Form>
              ),
          },
        ]}
      />
      <section className="stack" aria-labelledby="find">
        <h2 id="find">{t('residency.desk.find')}</h2>
        <Form method="get" saved={{ name }}>
          <TextField name="name" label={t('invitation.name')} autoComplete="off" spellCheck={false} width={20} />
          <div>
            <Button kind="quiet">{t('residency.desk.search')}</Button>
          </div>
        </Form>
        {name !== '' && found.length === 0 && <p>{t('residency.desk.not-found', { name })}</p>}
        {found.length > 0 && (
          <ul>
            {found.map((one) => (
              <li key={one.personId}>
                <a href={`${residents}/${one.personId}`}>{one.name}</a>{' '}
                <span className="soft">{one.place ?? t('residency.desk.not-known')}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {mayChoose && (
        <Details summary={t('residency.desk.ways')} open={'ways' in reply.errors}>
          <Form answers={reply.answers} errors={reply.errors} once>
            <Choice
              name="ways"
              kind="several"
              legend={t('residency.desk.ways-legend')}
              hint={t('residency.desk.ways-hint')}
              value={ways}
              options={residencyMethods.map((way) => ({
                value: way,
                label: t(`residency.way.${way}`),
                hint: t(`residency.way-to.${way}`),
              }))}
            />
            <div>
              <Button>{t('residency.desk.save')}</Button>
            </div>
          </Form>
        </Details>
      )}
    </Stack>
  )
}
