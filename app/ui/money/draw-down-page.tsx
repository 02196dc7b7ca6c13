import type { DrawDownState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { TextArea } from '../text-area'
import { Money } from '../values'
import { Another } from './another'
import { TrailLinks, type TrailShown } from './trail'
import type { MoneyReply } from './award-page'
import { LineField, type SpendLine } from './costs-page'
import { kindOfDrawDown, useAskingName, type NamedAsking } from './draw-downs-page'

const asTyped = (amount: Pence) => (amount / 100).toFixed(2)

interface Sums {
  amountPence: Pence
  contributionPence: Pence
  totalPence: Pence
  rate: number
  askings: readonly NamedAsking[]
}

/** What a request asks for, down to what is to be paid. */
function Items({ amountPence, contributionPence, totalPence, rate, askings }: Sums) {
  const { t } = useMessages()
  const nameOf = useAskingName()
  const rows = [
    ...askings.map((one) => ({ key: one.subject, name: nameOf(one), amount: one.amountPence })),
    { key: 'items', name: t('spending.draw-down.items'), amount: amountPence },
    { key: 'share', name: t('spending.draw-down.contribution', { rate: rate / 100 }), amount: contributionPence },
  ]
  return (
    <DataTable
      caption={t('spending.draw-down.caption')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { label: t('money.what'), header: true, cell: ({ name }) => name },
        { label: t('money.amount'), numeric: true, cell: ({ amount }) => <Money amount={amount} pennies /> },
      ]}
      foot={[t('spending.draw-down.total'), <Money key="total" amount={totalPence} pennies />]}
    />
  )
}

interface NewDrawDownPageProps extends Sums {
  books: string
  fund: { id: string; name: string }
  subjects: readonly string[]
  once: string
  reply: MoneyReply
}

/** A request before it is asked: the sum that is sent is the one that is seen. */
export function NewDrawDownPage({ books, fund, subjects, once, reply, ...sums }: NewDrawDownPageProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Trail books={books} />
      <PageHeading title={t('spending.draw-down.new', { fund: fund.name })} />
      <Items {...sums} />
      {sums.amountPence > 0 && (
        <Form once>
          <input type="hidden" name="fund" value={fund.id} />
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="seen" value={sums.amountPence} />
          {subjects.map((subject) => (
            <input key={subject} type="hidden" name="subjects" value={subject} />
          ))}
          <p>
            <Button>{t('spending.draw-down.ask')}</Button>
          </p>
        </Form>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function Trail({ books }: { books: string }) {
  const { t } = useMessages()
  return (
    <Breadcrumbs
      items={[
        { href: books, label: t('money.books.title') },
        { href: `${books}/draw-downs`, label: t('spending.draw-downs.title') },
      ]}
    />
  )
}

interface DrawDownPageProps extends Sums {
  home: string
  trail: TrailShown
  books: string
  id: string
  number: number
  fund: string
  at: Instant
  state: DrawDownState
  steps: readonly { to: DrawDownState; name: string; at: Instant; reason: string | null }[]
  /** The contribution can be paid now, from one of these lines. */
  share: { amountPence: Pence; lines: readonly SpendLine[] } | null
  /** What did not come of it. */
  shortPence: Pence
  /** Whom the contribution goes to, as the settings name them. */
  trusted: string
  once: string
  reader: { mayAgree: boolean; mayReceive: boolean; mayWithdraw: boolean }
  reply: MoneyReply
}

/** One request: what it asks for, what has become of it, and what the reader may do next. */
export function DrawDownPage(props: DrawDownPageProps) {
  const { books, id, number, fund, at, state, steps, reader, reply, totalPence, shortPence } = props
  const { t, format } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Trail books={books} />
      <PageHeading
        eyebrow={t('spending.draw-down.eyebrow', { fund, day: format.day(at) })}
        title={t('spending.draw-down.title', { number })}
      />
      <SummaryList
        rows={[
          {
            label: t('money.state'),
            value: <Tag kind={kindOfDrawDown[state]}>{t(`spending.draw-down.state.${state}`)}</Tag>,
          },
          ...steps.map((step) => ({
            label: t(`spending.draw-down.step.${step.to}`),
            value: (
              <>
                {t('money.by-on', { name: step.name, moment: format.when(step.at) })}
                {step.reason !== null && <span className="why">{step.reason}</span>}
              </>
            ),
          })),
        ]}
      />
      {shortPence > 0 && <p>{t('spending.draw-down.short', { amountPence: shortPence })}</p>}
      <Items {...props} />
      <TrailLinks home={props.home} trail={props.trail} />
      <ButtonRow>
        <ButtonLink href={`${books}/draw-downs/${id}/print.pdf`} kind="quiet">
          {t('report.print')}
        </ButtonLink>
      </ButtonRow>
      {state === 'asked' && !reader.mayAgree && <p>{t('spending.draw-down.waits')}</p>}
      {state === 'asked' && reader.mayAgree && (
        <Form once>
          <ButtonRow>
            <Button name="step" value="agreed">
              {t('spending.draw-down.agree')}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {state === 'agreed' && reader.mayReceive && (
        <Stack as="section">
          <h2>{t('spending.draw-down.receive')}</h2>
          <Form answers={reply.answers} errors={reply.errors} once>
            <MoneyField name="amount" label={t('spending.draw-down.received')} value={asTyped(totalPence)} />
            <Choice
              kind="one"
              name="source"
              legend={t('money.in.source')}
              options={(['big-local', 'council', 'gifts', 'other'] as const).map((source) => ({
                value: source,
                label: t(`money.source.${source}`),
              }))}
            />
            {(reply.because === 'received-already' || reply.answers.another) && (
              <Another label={t('money.in.another')} />
            )}
            <ButtonRow>
              <Button name="step" value="received">
                {t('money.in.save')}
              </Button>
            </ButtonRow>
          </Form>
        </Stack>
      )}
      <Share {...props} />
      {(state === 'asked' || state === 'agreed') && reader.mayWithdraw && (
        <Details summary={t('spending.draw-down.withdraw.summary')} open={reply.answers.step === 'withdrawn'}>
          <Form answers={reply.answers} errors={reply.errors} once>
            <p>{t('spending.draw-down.withdraw.explained')}</p>
            <TextArea name="reason" label={t('money.why')} rows={3} />
            <ButtonRow>
              <Button kind="quiet" name="step" value="withdrawn">
                {t('spending.draw-down.withdraw')}
              </Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function Share({ share, once, reply }: DrawDownPageProps) {
  const { t } = useMessages()
  if (!share) return null
  return (
    <Stack as="section">
      <h2>{t('spending.draw-down.pay-share')}</h2>
      <p>{t('spending.draw-down.share-explained', { amountPence: share.amountPence })}</p>
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="once" value={once} />
        <LineField lines={share.lines} />
        <ButtonRow>
          <Button name="step" value="contribution">
            {t('spending.cost.save')}
          </Button>
        </ButtonRow>
      </Form>
    </Stack>
  )
}
