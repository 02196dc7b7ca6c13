import { thanksBases, type ThanksRate, type ThanksState } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import { Tag, type TagKind } from '../tag'
import { Money, When } from '../values'

interface ForTime {
  readonly name: string
  readonly round: string
  readonly minutes: number
  readonly meetings: number
  readonly amountPence: Pence
}
interface Owed extends ForTime {
  readonly roundId: string
  readonly personId: string
}
interface Payment extends ForTime {
  readonly id: string
  readonly state: ThanksState
  readonly steps: readonly { readonly to: ThanksState; readonly at: Instant; readonly name: string }[]
  readonly isPayee: boolean
  readonly preparedByReader: boolean
}

interface ThanksPageProps {
  books: string
  rate: ThanksRate
  owed: readonly Owed[]
  payments: readonly Payment[]
  lines: readonly { readonly id: string; readonly name: string }[]
  may: { choose: boolean; prepare: boolean; authorise: boolean; pay: boolean }
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

const kinds: Record<ThanksState, TagKind> = { prepared: 'wait', authorised: 'note', paid: 'good', cancelled: 'plain' }

/** Whether the panel is paid for its time, what it is owed, and each payment: prepared by one, authorised by another. */
export function ThanksPage(props: ThanksPageProps) {
  const { books, rate, owed, payments, lines, may, reply } = props
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={books}>{t('money.books.title')}</BackLink>
      <PageHeading title={t('thanks.books.title')} lead={t('thanks.books.lead')} />
      <p>
        <b>{t(`thanks.rate.${rate.by}`, { amountPence: rate.amountPence })}</b>
      </p>
      {may.prepare && rate.by !== 'none' && <Prepare owed={owed} lines={lines} reply={reply} />}
      {payments.length > 0 && <Payments payments={payments} may={may} />}
      {may.choose && <ChooseRate rate={rate} reply={reply} />}
      <Enhance script="forms" />
    </Stack>
  )
}

function Prepare({ owed, lines, reply }: Pick<ThanksPageProps, 'owed' | 'lines' | 'reply'>) {
  const { t, format } = useMessages()
  const forTime = useForTime()
  return (
    <Stack as="section">
      <h2>{t('thanks.owed')}</h2>
      {owed.length === 0 ? (
        <p>{t('thanks.owed.none')}</p>
      ) : (
        <Form once answers={reply.answers} errors={reply.errors}>
          <p>{t('thanks.owed.how')}</p>
          <SelectField
            name="who"
            label={t('thanks.who')}
            options={owed.map((one) => ({
              value: `${one.roundId} ${one.personId}`,
              label: `${one.name}, ${one.round}: ${format.money(one.amountPence)} (${forTime(one)})`,
            }))}
          />
          <SelectField
            name="line"
            label={t('thanks.line')}
            options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ButtonRow>
            <Button name="step" value="prepare">
              {t('thanks.prepare')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Stack>
  )
}

function useForTime(): (of: ForTime) => string {
  const { t } = useMessages()
  return ({ minutes, meetings }) => t('thanks.for-time', { hours: Math.round(minutes / 6) / 10, meetings })
}

function Payments({ payments, may }: Pick<ThanksPageProps, 'payments' | 'may'>) {
  const { t } = useMessages()
  const forTime = useForTime()
  return (
    <DataTable
      caption={t('thanks.payments')}
      rows={payments}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t('thanks.who'),
          header: true,
          cell: (one) => (
            <div>
              {one.name}
              <span className="why">
                {one.round}. {forTime(one)}
              </span>
            </div>
          ),
        },
        { label: t('minutes.amount'), numeric: true, cell: ({ amountPence }) => <Money amount={amountPence} /> },
        {
          label: t('thanks.state'),
          cell: ({ state, steps }) => (
            <div>
              <Tag kind={kinds[state]}>{t(`thanks.state.${state}`)}</Tag>
              {steps.map(({ to, at, name }) => (
                <span className="why" key={to}>
                  {t(`thanks.step.${to}`, { name })} <When at={at} />
                </span>
              ))}
            </div>
          ),
        },
        { label: t('thanks.do'), cell: (one) => <Acts one={one} may={may} /> },
      ]}
    />
  )
}

/** What this reader can do with a payment: never with her own, and she authorises none that she prepared. */
function Acts({ one, may }: { one: Payment } & Pick<ThanksPageProps, 'may'>) {
  const { t } = useMessages()
  const { id, state, isPayee, preparedByReader, name } = one
  if (isPayee) return <span className="soft">{t('thanks.own')}</span>
  const acts = [
    ...(state === 'prepared' && may.authorise && !preparedByReader ? (['authorised'] as const) : []),
    ...(state === 'authorised' && may.pay ? (['paid'] as const) : []),
    ...((state === 'prepared' || state === 'authorised') && (may.prepare || may.authorise)
      ? (['cancelled'] as const)
      : []),
  ]
  if (acts.length === 0) return <span className="soft">{t('thanks.do.nothing')}</span>
  return (
    <Form once>
      <input type="hidden" name="payment" value={id} />
      <ButtonRow>
        {acts.map((act) => (
          <Button key={act} name="step" value={act} kind={act === 'cancelled' ? 'quiet' : undefined}>
            {t(`thanks.do.${act}`)}
            <span className="unseen"> {name}</span>
          </Button>
        ))}
      </ButtonRow>
    </Form>
  )
}

function ChooseRate({ rate, reply }: Pick<ThanksPageProps, 'rate' | 'reply'>) {
  const { t } = useMessages()
  return (
    <Form once answers={reply.answers} errors={reply.errors}>
      <h2>{t('thanks.choose')}</h2>
      <Choice
        kind="one"
        name="by"
        legend={t('thanks.choose.by')}
        value={rate.by}
        options={thanksBases.map((by) => ({ value: by, label: t(`thanks.choose.${by}`) }))}
      />
      <MoneyField
        name="amount"
        label={t('thanks.choose.amount')}
        hint={t('thanks.choose.amount.hint')}
        value={rate.by === 'none' ? '' : (rate.amountPence / 100).toFixed(rate.amountPence % 100 === 0 ? 0 : 2)}
      />
      <ButtonRow>
        <Button name="step" value="choose">
          {t('thanks.choose.save')}
        </Button>
      </ButtonRow>
    </Form>
  )
}
