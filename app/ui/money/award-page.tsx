import type { AwardChange, AwardState, FiveFigures as Five, PaymentState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { PayTo } from '~/domain/proposal'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { TextArea } from '../text-area'
import { TrailLinks, type TrailShown } from './trail'
import { Money, When } from '../values'
import { Conditions, type ConditionShown } from './conditions'
import { figureHrefs, figuresOf, FiveFigures } from './five-figures'
import { Milestones, WhenPaid, type MilestoneShown } from './parts-of-award'
import { PayeeShown } from './payee-shown'
import { ReceiptsOnDesk, type ReceiptsShown } from './receipts-on-desk'
import { AwardTag, PaymentTag } from './states'

export interface MoneyReply {
  readonly answers: Answers
  readonly errors: FieldErrors
  readonly general?: string
  /** The name of the reason why the rules said no, where a page says more about it than a sentence. */
  readonly because?: string
}

interface AwardPageProps {
  home: string
  id: string
  state: AwardState
  madeAt: Instant
  /** Nothing for those who do not pay. */
  payee: string | null
  payeeKind: PayTo | null
  /** The last figures of the account it is paid to; nothing when none is in force, and for those who do not pay. */
  bankEnds: string | null
  /** Whether the recipient has agreed to it as it now stands. */
  isAgreed: boolean
  idea: { title: string; reference: string; round: { slug: string; title: string } }
  figures: Five
  instalments: readonly {
    number: number
    amountPence: Pence
    line: string
    dueOn: string | null
    after: string | null
    isReached: boolean
    isDue: boolean
    paymentId: string | null
    state: PaymentState | null
  }[]
  events: readonly { kind: AwardChange['to']; at: Instant; by: string; reason: string | null }[]
  payments: readonly {
    id: string
    instalment: number
    amountPence: Pence
    state: PaymentState
    movedAt: Instant | null
  }[]
  conditions: readonly ConditionShown[]
  mayPrepare: boolean
  mayTick: boolean
  milestones: readonly MilestoneShown[]
  doneBy: string | null
  mayMark: boolean
  mayPlan: boolean
  mayChange: boolean
  mayKeepPhotos: boolean
  /** Some of it was paid, and the reader writes down what comes back. */
  mayFollowUnspent: boolean
  keptOut: boolean
  /** For officers alone. */
  receipts: ReceiptsShown | null
  /** Photos of what was signed by hand. */
  mayReadPapers: boolean
  trail: TrailShown
  reply: MoneyReply
}

/** An award as its officers see it: what it is, what happened to it, and the payment of each of its parts. */
export function AwardPage(props: AwardPageProps) {
  const { home, id, state, madeAt, payee, idea, figures, events, payments, reply } = props
  const { t, format } = useMessages()
  const books = `${home}/books`
  const ideaHref = `${home}/rounds/${idea.round.slug}/proposals/${idea.reference}`
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading eyebrow={t('money.award.eyebrow', { round: idea.round.title })} title={idea.title}>
        <p>
          <AwardTag state={state} />
        </p>
      </PageHeading>
      <FiveFigures figures={figuresOf(figures)} hrefs={figureHrefs(books, `?award=${encodeURIComponent(id)}`)} />
      {props.keptOut && <Inset>{t('money.kept-out')}</Inset>}
      {state === 'accepted' && !props.isAgreed && <Inset>{t('agreement.state.waits')}</Inset>}
      <Conditions {...props} />
      <Instalments {...props} />
      <AnotherWay {...props} />
      {props.receipts && <ReceiptsOnDesk {...props.receipts} filesHref={`${ideaHref}/award/receipts/files`} />}
      <Stack as="section">
        <h2>{t('money.award.facts')}</h2>
        <SummaryList
          rows={[
            { label: t('money.award.idea'), value: <a href={ideaHref}>{`${idea.reference} ${idea.title}`}</a> },
            {
              label: t('money.payee'),
              value:
                payee === null ? t('money.payee.private') : <PayeeShown name={payee} kind={props.payeeKind} advised />,
            },
            ...(payee === null
              ? []
              : [
                  {
                    label: t('accounts.desk.link'),
                    value: (
                      <a href={`${books}/awards/${id}/bank`}>
                        {props.bankEnds === null
                          ? t('accounts.own.none')
                          : t('accounts.own.see', { ends: props.bankEnds })}
                      </a>
                    ),
                  },
                ]),
            ...(props.mayReadPapers
              ? [
                  {
                    label: t('papers.title'),
                    value: <a href={`${books}/awards/${id}/papers`}>{t('papers.link')}</a>,
                  },
                ]
              : []),
            ...(payee === null
              ? []
              : [
                  {
                    label: t('agreement.link'),
                    value: (
                      <a href={`${books}/awards/${id}/agreement`}>
                        {t(props.isAgreed ? 'agreement.accepted' : 'agreement.waits')}
                      </a>
                    ),
                  },
                ]),
            ...(props.doneBy === null
              ? []
              : [{ label: t('agreement.facts.done-by'), value: format.day(noonOf(props.doneBy)) }]),
            { label: t('money.award.made'), value: format.day(madeAt) },
            ...events.map((event) => ({
              label: t(`money.award.event.${event.kind}`),
              value: (
                <>
                  {t('money.by-on', { name: event.by, moment: format.when(event.at) })}
                  {event.reason && <span className="why">{event.reason}</span>}
                </>
              ),
            })),
          ]}
        />
      </Stack>
      {payments.length > 0 && (
        <Stack as="section">
          <h2>{t('money.payments.title')}</h2>
          <DataTable
            caption={t('money.payments.caption')}
            captionUnseen
            rows={payments}
            rowKey={(payment) => payment.id}
            columns={[
              {
                label: t('money.payment'),
                header: true,
                cell: (payment) => (
                  <a href={`${books}/payments/${payment.id}`}>{t('money.part', { number: payment.instalment })}</a>
                ),
              },
              { label: t('money.state'), cell: (payment) => <PaymentTag state={payment.state} /> },
              {
                label: t('money.when'),
                cell: (payment) => payment.movedAt !== null && <When at={payment.movedAt} show="short" />,
              },
              { label: t('money.amount'), numeric: true, cell: (payment) => <Money amount={payment.amountPence} /> },
            ]}
          />
        </Stack>
      )}
      {props.mayChange && (
        <p>
          <a href={`${books}/awards/${id}/changes`}>{t('parts.change.link')}</a>
        </p>
      )}
      {props.mayFollowUnspent && (
        <p>
          <a href={`${books}/awards/${id}/unspent`}>{t('unspent.desk.link')}</a>
        </p>
      )}
      {props.mayKeepPhotos && (
        <p>
          <a href={`${books}/awards/${id}/photos`}>{t('evidence.link')}</a>
        </p>
      )}
      <Enhance script="forms" />
      <TrailLinks home={home} trail={props.trail} without={['award']} />
    </>
  )
}

/** For those who have no bank account, or for whom something is bought. */
function AnotherWay({ state, isAgreed, instalments, mayPrepare, conditions, reply }: AwardPageProps) {
  const { t } = useMessages()
  const open = instalments.filter(({ paymentId, isDue }) => paymentId === null && isDue)
  const waits = conditions.some(({ isUnmet }) => isUnmet)
  if (state !== 'accepted' || !isAgreed || !mayPrepare || waits || open.length === 0) return null
  const isBack = reply.answers.step === 'prepare-otherwise'
  return (
    <Details summary={t('paying.otherwise')} open={isBack}>
      <Form answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}} once>
        {open.length > 1 ? (
          <Choice
            kind="one"
            name="instalment"
            legend={t('paying.otherwise.which')}
            options={open.map(({ number }) => ({ value: String(number), label: t('money.part', { number }) }))}
          />
        ) : (
          <input type="hidden" name="instalment" value={open[0]?.number} />
        )}
        <Choice
          kind="one"
          name="way"
          legend={t('paying.way')}
          options={(['cheque', 'cash', 'voucher', 'bought'] as const).map((way) => ({
            value: way,
            label: t(`paying.way.${way}`),
            hint: t(`paying.way.${way}.hint`),
          }))}
        />
        <TextField name="supplier" label={t('paying.supplier')} autoComplete="off" />
        <TextArea name="what" label={t('paying.what')} rows={2} most={300} />
        <p>
          <Button name="step" value="prepare-otherwise">
            {t('paying.otherwise.button')}
          </Button>
        </p>
      </Form>
    </Details>
  )
}

function Instalments(props: AwardPageProps) {
  const { home, id, state, isAgreed, instalments, mayPrepare, mayPlan, conditions } = props
  const { t } = useMessages()
  if (instalments.length === 0) return null
  const isOpen = state !== 'withdrawn' && instalments.some(({ paymentId }) => paymentId === null)
  return (
    <Stack as="section" id="parts">
      <h2>{t('money.instalments.title')}</h2>
      {state === 'offered' && <p>{t('money.instalments.not-accepted')}</p>}
      <DataTable
        caption={t('money.instalments.title')}
        captionUnseen
        rows={instalments}
        rowKey={(each) => String(each.number)}
        columns={[
          { label: t('money.part-heading'), header: true, cell: (each) => t('money.part', { number: each.number }) },
          { label: t('money.line'), cell: (each) => each.line },
          { label: t('parts.when'), cell: (each) => <WhenPaid {...each} /> },
          { label: t('money.amount'), numeric: true, cell: (each) => <Money amount={each.amountPence} /> },
          {
            label: t('money.payment'),
            cell: (each) => {
              if (each.paymentId !== null && each.state !== null) {
                return <a href={`${home}/books/payments/${each.paymentId}`}>{t(`money.payment.state.${each.state}`)}</a>
              }
              if (state === 'accepted' && conditions.some(({ isUnmet }) => isUnmet))
                return <a href="#conditions">{t('condition.waits')}</a>
              if (state !== 'accepted' || !isAgreed || !mayPrepare) return t('money.not-yet')
              if (!each.isDue) return t('parts.not-due')
              return (
                <Form once>
                  <input type="hidden" name="instalment" value={each.number} />
                  <Button name="step" value="prepare">
                    {t('money.prepare')}
                  </Button>
                </Form>
              )
            },
          },
        ]}
      />
      <Milestones {...props} />
      {mayPlan && isOpen && (
        <p>
          <a href={`${home}/books/awards/${id}/plan`}>{t('parts.link')}</a>
        </p>
      )}
    </Stack>
  )
}
