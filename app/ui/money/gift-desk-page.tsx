import { asPounds } from '~/forms/fields'
import type { GiftKind, GiftState, RefundState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { Tag, type TagKind } from '../tag'
import { TextArea } from '../text-area'
import { Money, When } from '../values'
import type { MoneyReply } from './award-page'

interface Refund {
  id: string
  amountPence: Pence
  reason: string
  state: RefundState
  preparedBy: string
  preparedAt: Instant
  authorisedBy: string | null
  isOwn: boolean
}

interface GiftDeskPageProps {
  books: string
  home: string
  once: string
  state: GiftState
  kind: GiftKind
  amountPence: Pence
  leftPence: Pence
  disputed: boolean
  startedAt: Instant
  name: string
  email: string
  fund: string
  round: { title: string; slug: string } | null
  movements: readonly {
    id: string
    type: 'given' | 'refunded' | 'refund-back' | 'dispute'
    amountPence: Pence
    feePence: Pence
    entryId: string | null
    at: Instant
  }[]
  refunds: readonly Refund[]
  mayPrepare: boolean
  mayAuthorise: boolean
  mayCancel: boolean
  reply: MoneyReply
}

const tagOf: Record<RefundState, TagKind> = {
  prepared: 'wait',
  authorised: 'wait',
  'in-doubt': 'stop',
  made: 'good',
  failed: 'stop',
  cancelled: 'plain',
}

/** One gift for officers: who gave, what moved at Stripe, and money that goes back by two pairs of hands. */
export function GiftDeskPage(props: GiftDeskPageProps) {
  const { books, home, name, email, state, kind, amountPence, fund, round, movements, refunds, disputed } = props
  const { t } = useMessages()
  const { reply, mayPrepare, leftPence } = props
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/gifts`, label: t('gift.desk.title') },
        ]}
      />
      <PageHeading eyebrow={t(`gift.kind.${kind}`)} title={name || t('gift.desk.nameless')} />
      {disputed && <Notice title={t('gift.disputed.title')}>{t('gift.disputed')}</Notice>}
      <SummaryList
        rows={[
          { label: t('money.amount'), value: <Money amount={amountPence} /> },
          {
            label: t('money.state'),
            value: <Tag kind={state === 'paid' ? 'good' : 'wait'}>{t(`gift.state.${state}`)}</Tag>,
          },
          { label: t('gift.to'), value: fund },
          ...(round === null
            ? []
            : [{ label: t('gift.for-round'), value: <a href={`${home}/rounds/${round.slug}`}>{round.title}</a> }]),
          ...(email === '' ? [] : [{ label: t('gift.email'), value: email }]),
        ]}
      />
      {movements.length > 0 && (
        <DataTable
          caption={t('gift.moved')}
          rows={movements}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('gift.moved.what'),
              header: true,
              cell: (one) =>
                one.entryId === null ? (
                  t(`gift.moved.${one.type}`)
                ) : (
                  <a href={`${books}/journal/${one.entryId}`}>{t(`gift.moved.${one.type}`)}</a>
                ),
            },
            { label: t('money.when'), cell: (one) => <When at={one.at} show="short" /> },
            { label: t('gift.fee'), numeric: true, cell: (one) => <Money amount={one.feePence} pennies /> },
            { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} pennies /> },
          ]}
        />
      )}
      {refunds.length > 0 && (
        <Stack as="section">
          <h2>{t('gift.refunds')}</h2>
          {refunds.map((one) => (
            <OneRefund key={one.id} refund={one} {...props} />
          ))}
        </Stack>
      )}
      {mayPrepare && state === 'paid' && leftPence > 0 && !disputed && <Prepare {...props} />}
      <Enhance script="forms" />
    </Stack>
  )
}

function OneRefund({ refund, mayAuthorise, mayCancel }: GiftDeskPageProps & { refund: Refund }) {
  const { t, format } = useMessages()
  const { id, amountPence, reason, state, preparedBy, preparedAt, authorisedBy, isOwn } = refund
  return (
    <Stack as="section">
      <SummaryList
        rows={[
          { label: t('money.amount'), value: <Money amount={amountPence} /> },
          { label: t('money.state'), value: <Tag kind={tagOf[state]}>{t(`gift.refund.${state}`)}</Tag> },
          { label: t('gift.refund.why'), value: reason },
          {
            label: t('gift.refund.prepared-by'),
            value: t('money.by-on', { name: preparedBy, moment: format.when(preparedAt) }),
          },
          ...(authorisedBy === null ? [] : [{ label: t('gift.refund.authorised-by'), value: authorisedBy }]),
        ]}
      />
      {state === 'in-doubt' && <p>{t('gift.refund.doubt')}</p>}
      {state === 'failed' && <p>{t('gift.refund.failed-why')}</p>}
      {state === 'prepared' && (
        <>
          {isOwn && <p>{t('gift.refund.yours')}</p>}
          {(mayCancel || (mayAuthorise && !isOwn)) && (
            <Form once>
              <input type="hidden" name="refund" value={id} />
              <ButtonRow>
                {mayAuthorise && !isOwn && (
                  <Button name="step" value="authorise">
                    {t('gift.refund.authorise', { amountPence })}
                  </Button>
                )}
                {mayCancel && (
                  <Button kind="quiet" name="step" value="cancel">
                    {t('gift.refund.cancel')}
                  </Button>
                )}
              </ButtonRow>
            </Form>
          )}
        </>
      )}
    </Stack>
  )
}

function Prepare({ once, leftPence, reply }: GiftDeskPageProps) {
  const { t } = useMessages()
  return (
    <Details summary={t('gift.refund.prepare')} open={reply.answers.step === 'prepare'}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <p>{t('gift.refund.explained', { leftPence })}</p>
        <input type="hidden" name="once" value={once} />
        <MoneyField name="amount" label={t('money.amount')} value={asPounds(leftPence)} />
        <TextArea name="reason" label={t('gift.refund.why')} rows={3} />
        <ButtonRow>
          <Button name="step" value="prepare">
            {t('gift.refund.save')}
          </Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}
