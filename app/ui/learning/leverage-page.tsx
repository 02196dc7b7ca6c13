import type { Beside } from '~/domain/learning'
import type { Pence } from '~/domain/pence'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Card } from '../card'
import { Empty } from '../empty'
import { ErrorSummary } from '../error-summary'
import { Facts } from '../facts'
import { TextField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import type { PeopleReply } from '../people/reply'
import { DataTable } from '../table'
import { Money } from '../values'

interface LeverageProps {
  home: string
  area: string
  mayKeep: boolean
  mayReadBooks: boolean
  hourPence: Pence
  all: Beside
  ideas: readonly (Beside & {
    readonly awardId: string
    readonly reference: string
    readonly title: string
    readonly round: { readonly slug: string; readonly title: string }
    readonly told: boolean
  })[]
  proxies: readonly { id: string; name: string; pence: Pence; source: string }[]
  reply: PeopleReply
}

/** Match money, gifts in kind and hours, beside the pounds granted: each by itself, with how it is counted. */
export function LeveragePage(props: LeverageProps) {
  const { home, area, mayReadBooks, hourPence, all, ideas } = props
  const { t, format } = useMessages()
  return (
    <>
      <BackLink href={home}>{area}</BackLink>
      <ErrorSummary errors={props.reply.errors} general={props.reply.general} />
      <PageHeading title={t('leverage.title')} lead={t('leverage.lead')} />
      {ideas.length === 0 ? (
        <Empty title={t('leverage.none')}>
          <p>{t('leverage.none-body')}</p>
        </Empty>
      ) : (
        <>
          <Facts
            facts={[
              {
                label: t('leverage.granted'),
                value: format.money(all.grantedPence),
                href: `${home}/money`,
                chief: true,
              },
              { label: t('leverage.match'), value: format.money(all.matchPence), href: '#ideas' },
              { label: t('leverage.in-kind'), value: format.money(all.inKindPence), href: '#ideas' },
              { label: t('leverage.hours'), value: format.count(all.hours), href: '#ideas' },
            ]}
          />
          <Stack as="section">
            <h2>{t('leverage.method')}</h2>
            <ul>
              <li>{t('leverage.method.granted')}</li>
              <li>{t('leverage.method.match')}</li>
              <li>{t('leverage.method.in-kind')}</li>
              <li>
                {t('leverage.method.hours', {
                  hourPence,
                  hours: all.hours,
                  told: all.hoursTold,
                  worthPence: all.hoursPence,
                })}
              </li>
              <li>{t('leverage.method.none-added')}</li>
            </ul>
          </Stack>
          <Stack as="section" id="ideas">
            <h2>{t('leverage.ideas')}</h2>
            <DataTable
              caption={t('leverage.table')}
              rows={ideas}
              rowKey={({ awardId }) => awardId}
              columns={[
                {
                  label: t('leverage.idea'),
                  header: true,
                  cell: ({ round, reference, title }) => (
                    <>
                      <a href={`${home}/rounds/${round.slug}/proposals/${encodeURIComponent(reference)}`}>
                        {title || reference}
                      </a>
                      <span className="why">{round.title}</span>
                    </>
                  ),
                },
                {
                  label: t('leverage.granted'),
                  numeric: true,
                  cell: ({ awardId, grantedPence }) =>
                    mayReadBooks ? (
                      <a href={`${home}/books/awards/${awardId}`}>
                        <Money amount={grantedPence} />
                      </a>
                    ) : (
                      <Money amount={grantedPence} />
                    ),
                },
                { label: t('leverage.paid'), numeric: true, cell: (one) => <Money amount={one.paidPence} /> },
                { label: t('leverage.match'), numeric: true, cell: (one) => <Money amount={one.matchPence} /> },
                { label: t('leverage.in-kind'), numeric: true, cell: (one) => <Money amount={one.inKindPence} /> },
                {
                  label: t('leverage.hours'),
                  numeric: true,
                  cell: ({ hours, told }) =>
                    hours === 0 && !told ? '–' : t(told ? 'leverage.hours-told' : 'leverage.hours-planned', { hours }),
                },
              ]}
              foot={[
                t('money.total'),
                <Money key="granted" amount={all.grantedPence} />,
                <Money key="paid" amount={all.paidPence} />,
                <Money key="match" amount={all.matchPence} />,
                <Money key="kind" amount={all.inKindPence} />,
                format.count(all.hours),
              ]}
            />
            <p>
              <a href={`${home}/leverage.csv`}>{t('leverage.file')}</a>
            </p>
          </Stack>
        </>
      )}
      <Values {...props} />
    </>
  )
}

/** What the partnership says that something is worth, as such: beside the sums, never in them. */
function Values({ mayKeep, proxies, reply }: LeverageProps) {
  const { t } = useMessages()
  if (proxies.length === 0 && !mayKeep) return null
  return (
    <Stack as="section" id="values">
      <h2>{t('leverage.values')}</h2>
      <p>{t('leverage.values-lead')}</p>
      {proxies.map(({ id, name, pence, source }) => (
        <Card key={id}>
          <p>
            <b>{name}</b>: <Money amount={pence} />
          </p>
          <p className="soft">{t('leverage.source', { source })}</p>
          {mayKeep && (
            <Form once>
              <input type="hidden" name="value" value={id} />
              <Button kind="quiet" name="step" value="end">
                <T k="leverage.end" values={{ name }} tags={{ unseen: <span className="unseen" /> }} />
              </Button>
            </Form>
          )}
        </Card>
      ))}
      {mayKeep && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <h3>{t('leverage.add')}</h3>
          <TextField name="name" label={t('leverage.add.name')} hint={t('leverage.add.name-hint')} autoComplete="off" />
          <TextField name="pence" label={t('leverage.add.pence')} inputMode="decimal" width={10} autoComplete="off" />
          <TextField
            name="source"
            label={t('leverage.add.source')}
            hint={t('leverage.add.source-hint')}
            autoComplete="off"
          />
          <ButtonRow>
            <Button name="step" value="add">
              {t('leverage.add')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Stack>
  )
}
