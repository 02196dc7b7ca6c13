import type { FloatState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { DateField } from '../date-field'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { TextArea } from '../text-area'
import { Money } from '../values'
import type { MoneyReply } from './award-page'
import { kindOfFloat } from './cash-floats-page'
import type { SpendLine } from './costs-page'

interface FloatPageProps {
  books: string
  number: number
  purpose: string
  /** Empty for those who need not know. */
  holder: string
  fund: string
  state: FloatState
  amountPence: Pence
  heldPence: Pence
  steps: readonly { to: FloatState; name: string; at: Instant }[]
  counts: readonly {
    id: string
    countedOn: string
    countedPence: Pence
    differencePence: Pence
    reason: string
    by: string
    agreedBy: string | null
  }[]
  lines: readonly SpendLine[]
  /** `YYYY-MM-DD`, where the partnership is. */
  today: string
  once: string
  reader: {
    mayAgree: boolean
    mayDraw: boolean
    mayWithdraw: boolean
    mayCount: boolean
    mayAgreeCount: boolean
    countWaits: string | null
    isCounted: boolean
  }
  reply: MoneyReply
}

/** One float of cash: who holds it, what is in it by the books, what was counted, and what comes next. */
export function CashFloatPage(props: FloatPageProps) {
  const { books, number, purpose, holder, fund, state, amountPence, heldPence, steps, counts, reply } = props
  const { t, format } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/cash`, label: t('cash.title') },
        ]}
      />
      <PageHeading eyebrow={t('cash.number', { number })} title={purpose} />
      <SummaryList
        rows={[
          { label: t('money.state'), value: <Tag kind={kindOfFloat[state]}>{t(`cash.state.${state}`)}</Tag> },
          { label: t('cash.holder'), value: holder || t('spending.cost.private') },
          { label: t('money.in.fund'), value: fund },
          { label: t('money.amount'), value: <Money amount={amountPence} /> },
          { label: t('cash.held'), value: <Money amount={heldPence} pennies /> },
          ...steps.map(({ to, name, at }) => ({
            label: t(`cash.state.${to}`),
            value: t('money.by-on', { name, moment: format.when(at) }),
          })),
        ]}
      />
      {counts.length > 0 && (
        <DataTable
          caption={t('cash.counts')}
          rows={counts}
          rowKey={({ id }) => id}
          columns={[
            { label: t('cash.counted-on'), header: true, cell: (one) => format.day(noonOf(one.countedOn)) },
            {
              label: t('cash.counted-by'),
              cell: (one) => (
                <div>
                  {one.agreedBy === null
                    ? t('cash.counted-by.one', { name: one.by })
                    : t('cash.counted-by.two', { name: one.by, other: one.agreedBy })}
                  {one.reason !== '' && <span className="why">{one.reason}</span>}
                </div>
              ),
            },
            { label: t('cash.counted'), numeric: true, cell: (one) => <Money amount={one.countedPence} pennies /> },
            {
              label: t('cash.difference'),
              numeric: true,
              cell: (one) => <Money amount={one.differencePence} pennies />,
            },
          ]}
        />
      )}
      <Next {...props} />
      <Enhance script="forms" />
    </Stack>
  )
}

function Next(props: FloatPageProps) {
  const { state, amountPence, heldPence, reader } = props
  const { t } = useMessages()
  if (state === 'asked' || state === 'agreed') {
    const [act, may] = state === 'asked' ? (['agreed', reader.mayAgree] as const) : (['drawn', reader.mayDraw] as const)
    return (
      <Form once>
        <p>{t(may ? `cash.${act}.explained` : 'cash.waits', { amountPence })}</p>
        <ButtonRow>
          {may && (
            <Button name="step" value={act}>
              {t(`cash.${act}.do`, { amountPence })}
            </Button>
          )}
          {reader.mayWithdraw && (
            <Button kind="quiet" name="step" value="withdrawn">
              {t('cash.withdrawn.do')}
            </Button>
          )}
        </ButtonRow>
      </Form>
    )
  }
  if (state !== 'drawn') return null
  return (
    <>
      {reader.countWaits !== null && (
        <Form once>
          <p>{t(reader.mayAgreeCount ? 'cash.agree-count.explained' : 'cash.agree-count.waits')}</p>
          <input type="hidden" name="count" value={reader.countWaits} />
          {reader.mayAgreeCount && (
            <ButtonRow>
              <Button name="step" value="agree-count">
                {t('cash.agree-count.do')}
              </Button>
            </ButtonRow>
          )}
        </Form>
      )}
      {reader.mayCount && <Count {...props} />}
      {reader.mayDraw && (
        <Form once>
          <h2>{t('cash.paid-back.title')}</h2>
          <p>{t(reader.isCounted ? 'cash.paid-back.explained' : 'cash.paid-back.count-first', { heldPence })}</p>
          {reader.isCounted && (
            <ButtonRow>
              <Button kind="quiet" name="step" value="paid-back">
                {t('cash.paid-back.do', { heldPence })}
              </Button>
            </ButtonRow>
          )}
        </Form>
      )}
    </>
  )
}

function Count({ lines, today, once, heldPence, reply }: FloatPageProps) {
  const { t } = useMessages()
  const [year, month, day] = today.split('-')
  return (
    <Stack as="section">
      <h2>{t('cash.count')}</h2>
      <p>{t('cash.count.lead', { heldPence })}</p>
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="once" value={once} />
        <MoneyField name="counted" label={t('cash.counted')} />
        <DateField
          name="countedOn"
          legend={t('cash.counted-on')}
          value={{ day: String(Number(day)), month: String(Number(month)), year }}
        />
        <TextArea name="why" label={t('cash.why')} hint={t('cash.why.hint')} rows={2} />
        <SelectField
          name="line"
          label={t('cash.line')}
          hint={t('cash.line.hint')}
          options={[
            { value: '', label: t('cash.line.none') },
            ...lines.map(({ id, name, year: of }) => ({ value: id, label: `${name}, ${of}` })),
          ]}
        />
        <p>
          <Button name="step" value="count">
            {t('cash.count.do')}
          </Button>
        </p>
      </Form>
    </Stack>
  )
}
