import { isOut } from '~/domain/money'
import type { Agreement, AwardState, FiveFigures, PaymentState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { PayTo } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Confirmation } from '../confirmation'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { SummaryList } from '../summary-list'
import { TextArea } from '../text-area'
import type { MoneyReply } from './award-page'
import { AgreementSheets } from './agreement-page'
import { PaperLinks, type SignedShown } from './award-papers-page'
import { AgreementText } from './agreement-text'
import { OwnReceipts, type ReceiptsInShort } from './receipts-in-short'
import { WhenPaid, type PartWhen } from './parts-of-award'
import { ConditionList, type ConditionShown } from './conditions'

interface OwnAwardPageProps {
  roundHref: string
  round: string
  partnership: string
  reference: string
  title: string
  state: AwardState
  figures: FiveFigures
  payee: string | null
  payeeKind: PayTo | null
  /** The last figures of the account it goes to; nothing as long as nobody has said which. */
  bankEnds: string | null
  isApplicant: boolean
  /** The words she says yes to; nothing for those who only read along. */
  agreement:
    { words: Agreement; hash: string; isAgreed: boolean; changedBecause: string | null } | null | false | undefined
  /** What has to be so before any of it is paid. */
  conditions: readonly ConditionShown[]
  /** Some of it is being paid just now. */
  underWay: boolean
  withdrawnBecause: string | null
  parts: readonly (PartWhen & { number: number; amountPence: Pence; state: PaymentState | null })[]
  payments: readonly { id: string; amountPence: Pence; state: PaymentState; movedAt: Instant | null }[]
  /** How far receipts show what was paid; nothing for those who only read along. */
  receipts: ReceiptsInShort | null
  /** What she signed by hand, with photos of it. */
  papers: readonly SignedShown[]
  /** What is still to come of what was told to be left; nothing for those who only read along, or where nothing is paid. */
  unspent: { openPence: Pence } | null
  reply: MoneyReply
}

/** The award, for the one who asked: what it is, what is agreed to by taking it, and how far the money has got. */
export function OwnAwardPage(props: OwnAwardPageProps) {
  const { roundHref, reference, title, state, figures, payments, reply } = props
  const { t, format } = useMessages()
  const amountPence = figures.budgetPence
  // What is on its way has not arrived: it may still come back.
  const onItsWay = payments.some(({ state: now }) => now !== 'cleared' && isOut(now))
  // Until she has said yes to what it is now, nothing more is on its way.
  const hasChanged = state === 'accepted' && props.agreement && !props.agreement.isAgreed
  const paid = figures.paidPence > 0 && figures.committedPence === 0 && !onItsWay
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={`${roundHref}/proposals/${reference}`}>{title}</BackLink>
      {state === 'offered' && <Offer {...props} />}
      {state === 'accepted' && (
        <>
          {hasChanged ? (
            <PageHeading title={title} lead={t('agreement.changed.lead')} />
          ) : (
            <Confirmation title={t(paid ? 'money.own.paid' : 'money.own.accepted', { amountPence })}>
              {t(paid ? 'money.own.paid.next' : onItsWay ? 'money.own.on-its-way' : 'money.own.accepted.next')}
            </Confirmation>
          )}
          {hasChanged && props.agreement && <Changed {...props} agreement={props.agreement} />}
          <Before {...props} />
          {props.agreement && props.agreement.isAgreed && (
            <Details summary={t('agreement.read')}>
              <AgreementText words={props.agreement.words} />
              <AgreementSheets href={`${roundHref}/proposals/${reference}/award/agreement.pdf`} />
            </Details>
          )}
          {props.isApplicant && figures.committedPence > 0 && (
            <Stack as="section">
              <h2>{t('accounts.own.link')}</h2>
              <p>
                {props.bankEnds === null ? t('accounts.own.none') : t('accounts.own.now', { ends: props.bankEnds })}
              </p>
              <p>
                <ButtonLink
                  kind={props.bankEnds === null ? 'main' : 'quiet'}
                  href={`${roundHref}/proposals/${reference}/award/bank`}
                >
                  {t(props.bankEnds === null ? 'accounts.own.go' : 'accounts.own.change')}
                </ButtonLink>
              </p>
            </Stack>
          )}
          <PartsToCome parts={props.parts} />
          <Stack as="section">
            <h2>{t('money.own.progress')}</h2>
            <ul className="stack tight">
              {payments.length === 0 && <li>{t('money.own.not-yet')}</li>}
              {payments.map((payment) => (
                <li key={payment.id}>
                  {t(`money.own.payment.${payment.state}`, {
                    amountPence: payment.amountPence,
                    moment: payment.movedAt === null ? '' : format.day(payment.movedAt),
                  })}
                </li>
              ))}
            </ul>
          </Stack>
          <OwnReceipts receipts={props.receipts} href={`${roundHref}/proposals/${reference}/award/receipts`} />
          <OwnUnspent unspent={props.unspent} href={`${roundHref}/proposals/${reference}/award/unspent`} />
          <OwnPapers papers={props.papers} filesHref={`${roundHref}/proposals/${reference}/award/papers`} />
          {paid && (
            <ButtonRow>
              <ButtonLink href={`${roundHref}/proposals/${reference}/story`}>{t('money.own.story')}</ButtonLink>
            </ButtonRow>
          )}
        </>
      )}
      {state === 'withdrawn' && (
        <>
          <PageHeading title={t('money.own.withdrawn')} lead={t('money.own.withdrawn.lead', { title })} />
          {props.withdrawnBecause && (
            <Inset>{t('money.letter.withdrawn.why', { reason: props.withdrawnBecause })}</Inset>
          )}
        </>
      )}
      {props.isApplicant && state !== 'withdrawn' && !props.underWay && figures.committedPence > 0 && (
        <NotNeeded leftPence={figures.committedPence} reply={reply} />
      )}
      <Enhance script="forms" />
    </>
  )
}

/** What is still to be paid, and when: where all of it is paid at once, nothing has to be said. */
function PartsToCome({ parts }: Pick<OwnAwardPageProps, 'parts'>) {
  const { t, format } = useMessages()
  const open = parts.filter(({ state }) => state === null)
  if (!open.some(({ dueOn, after }) => dueOn !== null || after !== null)) return null
  return (
    <Stack as="section">
      <h2>{t('parts.own')}</h2>
      <ul className="stack tight">
        {open.map((part) => (
          <li key={part.number}>
            <b>{format.money(part.amountPence)}</b>: <WhenPaid {...part} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** What has to be so before any of it is paid, and whether it is. */
function Before({ conditions, partnership }: Pick<OwnAwardPageProps, 'conditions' | 'partnership'>) {
  const { t } = useMessages()
  if (conditions.length === 0) return null
  return (
    <Inset>
      <p>{t('telling.letter.conditions')}</p>
      <ConditionList conditions={conditions} />
      {conditions.some(({ isUnmet }) => isUnmet) && <p>{t('condition.own', { partnership })}</p>}
    </Inset>
  )
}

function Offer(props: OwnAwardPageProps) {
  const { round, partnership, title, figures, conditions } = props
  const { t } = useMessages()
  const amountPence = figures.budgetPence
  return (
    <>
      <PageHeading
        eyebrow={round}
        title={t('money.own.offer', { amountPence })}
        lead={t('money.own.offer.lead', { partnership, title })}
      />
      {props.agreement ? (
        <>
          <AgreementText words={props.agreement.words} />
          <AgreementSheets href={`${props.roundHref}/proposals/${props.reference}/award/agreement.pdf`} />
          <Accept hash={props.agreement.hash}>{t('money.own.accept', { amountPence })}</Accept>
        </>
      ) : (
        <>
          <SummaryList rows={[{ label: t('money.amount'), value: t('money.amount.of', { amountPence }) }]} />
          <Before conditions={conditions} partnership={partnership} />
          <Inset>{t('money.own.waits')}</Inset>
        </>
      )}
    </>
  )
}

/** Yes to exactly these words: their hash goes with the click. */
function Accept({ hash, children }: { hash: string; children: string }) {
  const { t } = useMessages()
  return (
    <Form once>
      <p>{t('agreement.accept.explained')}</p>
      <input type="hidden" name="seen" value={hash} />
      <p>
        <Button>{children}</Button>
      </p>
    </Form>
  )
}

/** The award has changed since she said yes. */
function Changed({
  agreement,
  roundHref,
  reference,
}: OwnAwardPageProps & { agreement: { words: Agreement; hash: string; changedBecause: string | null } }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('agreement.changed.title')}</h2>
      {agreement.changedBecause && <Inset>{t('agreement.changed.why', { reason: agreement.changedBecause })}</Inset>}
      <AgreementText words={agreement.words} />
      <AgreementSheets href={`${roundHref}/proposals/${reference}/award/agreement.pdf`} />
      <Accept hash={agreement.hash}>{t('agreement.accept.again')}</Accept>
    </Stack>
  )
}

/** The other answer: she does not need it, or no longer all of it. */
function NotNeeded({ leftPence, reply }: { leftPence: Pence; reply: MoneyReply }) {
  const { t } = useMessages()
  return (
    <Details summary={t('money.own.no-thanks')} open={Boolean(reply.errors.reason)}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <p>{t('money.own.no-thanks.explained', { leftPence })}</p>
        <TextArea name="reason" label={t('money.own.no-thanks.why')} rows={3} />
        <p>
          <Button kind="stop" name="step" value="withdraw">
            {t('money.own.no-thanks.button')}
          </Button>
        </p>
      </Form>
    </Details>
  )
}

/** Where she says that money is left. */
function OwnUnspent({ unspent, href }: { unspent: OwnAwardPageProps['unspent']; href: string }) {
  const { t } = useMessages()
  if (!unspent) return null
  return (
    <Stack as="section">
      <h2>{t('unspent.own.link')}</h2>
      <p>{unspent.openPence > 0 ? t('unspent.own.waits', unspent) : t('unspent.own.text')}</p>
      <p>
        <ButtonLink kind={unspent.openPence > 0 ? 'main' : 'quiet'} href={href}>
          {t(unspent.openPence > 0 ? 'unspent.letter.go' : 'unspent.own.go')}
        </ButtonLink>
      </p>
    </Stack>
  )
}

/** Photos of what she signed by hand; nothing where there are none. */
function OwnPapers({ papers, filesHref }: { papers: readonly SignedShown[]; filesHref: string }) {
  const { t } = useMessages()
  const kept = papers.filter(({ photos }) => photos.length > 0)
  if (kept.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('papers.title')}</h2>
      {kept.map((one) => (
        <div key={one.subjectId}>
          <p>{t(`papers.of.${one.of}`, { number: one.number })}</p>
          <PaperLinks one={one} filesHref={filesHref} />
        </div>
      ))}
    </Stack>
  )
}
