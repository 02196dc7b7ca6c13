import type { CostKind, CostState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { SummaryList } from '../summary-list'
import { Tag } from '../tag'
import { TextArea } from '../text-area'
import { Money } from '../values'
import { TrailLinks, type TrailShown } from './trail'
import type { MoneyReply } from './award-page'
import { FloatChoice, type ShownFloat } from './float-choice'
import { kindOfState, type ShownCostState } from './costs-page'

interface CostPageProps {
  home: string
  trail: TrailShown
  books: string
  kind: CostKind
  what: string
  /** Nothing for those who need not know. */
  payee: string | null
  amountPence: Pence
  line: { id: string; name: string }
  drawDownId: string | null
  state: ShownCostState
  /** What an authoriser confirms. */
  confirmed: string
  entryId: string | null
  floats: readonly ShownFloat[]
  steps: readonly { to: CostState; name: string; at: Instant; reason: string | null }[]
  reader: { isPayee: boolean; preparedIt: boolean; mayAuthorise: boolean; mayPay: boolean; mayCancel: boolean }
  reply: MoneyReply
}

/** One cost: what it is, what has happened, and what the reader may do next. */
export function CostPage(props: CostPageProps) {
  const { books, kind, what, payee, amountPence, line, drawDownId, state, entryId, steps, reply } = props
  const { t, format } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/costs`, label: t('spending.costs.title') },
        ]}
      />
      <PageHeading eyebrow={t(`spending.cost.kind.${kind}`)} title={what || t('spending.cost.untitled')} />
      <SummaryList
        rows={[
          { label: t('money.amount'), value: <Money amount={amountPence} /> },
          { label: t('money.payee'), value: payee ?? t('spending.cost.private') },
          { label: t('money.line'), value: <a href={`${books}/lines/${line.id}`}>{line.name}</a> },
          {
            label: t('money.state'),
            value: <Tag kind={kindOfState[state]}>{t(`spending.cost.state.${state}`)}</Tag>,
          },
          ...steps.map(({ to, name, at, reason }) => ({
            label: t(`spending.cost.step.${to}`),
            value: (
              <>
                {t('money.by-on', { name, moment: format.when(at) })}
                {reason !== null && <span className="why">{reason}</span>}
              </>
            ),
          })),
          ...(entryId === null
            ? []
            : [{ label: t('money.entry'), value: <a href={`${books}/journal/${entryId}`}>{t('money.entry.see')}</a> }]),
          ...(drawDownId === null
            ? []
            : [
                {
                  label: t('spending.draw-downs.title'),
                  value: <a href={`${books}/draw-downs/${drawDownId}`}>{t('spending.draw-down.caption')}</a>,
                },
              ]),
        ]}
      />
      <TrailLinks home={props.home} trail={props.trail} without={['entries']} />
      <Next {...props} />
      <Enhance script="forms" />
    </Stack>
  )
}

function Next({ state, payee, amountPence, confirmed, floats, reader, reply }: CostPageProps) {
  const { t } = useMessages()
  const { isPayee, preparedIt, mayAuthorise, mayPay, mayCancel } = reader
  const awaits = state === 'prepared' || state === 'second'
  const open = awaits || state === 'authorised'
  if (isPayee && open) return <p>{t('spending.cost.own')}</p>
  const otherwise = (open && mayCancel && 'cancelled') || (state === 'paid' && mayPay && 'came-back')
  return (
    <>
      {awaits && mayAuthorise && (
        <Form once>
          <p>{t('spending.cost.authorise.explained', { amountPence, payee: payee ?? '' })}</p>
          <input type="hidden" name="confirmed" value={confirmed} />
          <ButtonRow>
            <Button name="step" value="authorised">
              {t('spending.cost.authorise', { amountPence })}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {awaits && !mayAuthorise && <p>{t(preparedIt ? 'spending.cost.yours' : 'spending.cost.waits')}</p>}
      {state === 'authorised' && mayPay && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <FloatChoice floats={floats} bankFirst />
          <ButtonRow>
            <Button name="step" value="paid">
              {t('spending.cost.pay')}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {state === 'authorised' && !mayPay && <p>{t('spending.cost.waits-to-pay')}</p>}
      {otherwise && (
        <Details
          summary={t('spending.cost.otherwise')}
          open={reply.answers.step === 'cancelled' || reply.answers.step === 'came-back'}
        >
          <Form answers={reply.answers} errors={reply.errors} once>
            <TextArea name="reason" label={t('spending.cost.reason')} rows={3} />
            <ButtonRow>
              <Button kind="quiet" name="step" value={otherwise}>
                {t(otherwise === 'cancelled' ? 'spending.cost.cancel' : 'spending.cost.back')}
              </Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </>
  )
}
