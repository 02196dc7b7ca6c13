import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form } from '../form'
import { BackLink, Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { TextArea } from '../text-area'
import type { MoneyReply } from './award-page'

interface ToldShown {
  amountPence: Pence
  openPence: Pence
  reason: string
  toldAt: Instant
}

interface Standing {
  title: string
  reference: string
  once: string
  /** Paid, and not come back. */
  paidPence: Pence
  returnedPence: Pence
  open: ToldShown | null
  reply: MoneyReply
}

/** For the one who asked for the money: some of it is left, and how it is sent back. */
export function OwnUnspentPage(props: Standing & { awardHref: string }) {
  const { title, awardHref, reply } = props
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={awardHref}>{title}</BackLink>
      <PageHeading title={t('unspent.title')} lead={t('unspent.lead')} />
      <CameBack {...props} />
      <Told {...props} says={t('unspent.own.told', { openPence: props.open?.openPence ?? 0 })} />
      <Tell {...props} explained={t('unspent.own.tell')} />
      <Enhance script="forms" />
    </>
  )
}

interface CashShown {
  id: string
  amountPence: Pence
  reason: string
  takenAt: Instant
  takenBy: string
  isOwn: boolean
  answer: 'seen' | 'not-so' | null
  answeredBy: string
  answeredAt: Instant | null
}

interface UnspentDeskProps extends Standing {
  books: string
  toldBy: string
  cash: readonly CashShown[]
  mayTake: boolean
  isKeptOut: boolean
}

/** For officers: what was told to be left, cash that came back, and who saw it. */
export function UnspentDeskPage(props: UnspentDeskProps) {
  const { books, title, cash, mayTake, isKeptOut, open, toldBy, reply, paidPence } = props
  const { t, format } = useMessages()
  const waits = cash.some(({ answer }) => answer === null)
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books.replace(/\/awards\/[^/]+$/, ''), label: t('money.books.title') },
          { href: books, label: title },
        ]}
      />
      <PageHeading title={t('unspent.desk.title')} lead={t('unspent.desk.lead')} />
      <CameBack {...props} />
      <Told
        {...props}
        says={t('unspent.desk.told', {
          ...{ openPence: open?.openPence ?? 0, name: toldBy },
          moment: open ? format.when(open.toldAt) : '',
        })}
      />
      {cash.length > 0 && (
        <Stack as="section">
          <h2>{t('unspent.cash.title')}</h2>
          {cash.toReversed().map((one) => (
            <Cash key={one.id} one={one} isKeptOut={isKeptOut} />
          ))}
        </Stack>
      )}
      {isKeptOut && <Inset>{t('money.kept-out')}</Inset>}
      {mayTake && !isKeptOut && !waits && paidPence > 0 && <TakeCash {...props} />}
      <Tell {...props} explained={t('unspent.desk.tell')} />
      <Enhance script="forms" />
    </>
  )
}

function CameBack({ returnedPence }: Standing) {
  const { t } = useMessages()
  return returnedPence > 0 ? <p>{t('unspent.came', { returnedPence })}</p> : null
}

/** What is waited for, why, how it comes; and that it is not so after all. */
function Told({ open, reference, says }: Standing & { says: string }) {
  const { t } = useMessages()
  if (!open) return null
  return (
    <Stack as="section">
      <h2>{t('unspent.waits')}</h2>
      <p>{says}</p>
      <Inset>{open.reason}</Inset>
      <p>{t('unspent.how.bank', { reference })}</p>
      <p>{t('unspent.how.cash')}</p>
      <Form once>
        <p>
          <Button kind="quiet" name="step" value="take-back">
            {t('unspent.take-back')}
          </Button>
        </p>
      </Form>
    </Stack>
  )
}

function Tell({ open, paidPence, once, reply, explained }: Standing & { explained: string }) {
  const { t } = useMessages()
  if (open) return null
  if (paidPence <= 0) return <p>{t('unspent.nothing-paid')}</p>
  const isThis = reply.answers.step !== 'cash'
  return (
    <Stack as="section">
      <h2>{t('unspent.tell')}</h2>
      <p>{explained}</p>
      <Form answers={isThis ? reply.answers : {}} errors={isThis ? reply.errors : {}} once>
        <input type="hidden" name="once" value={once} />
        <MoneyField name="amount" label={t('unspent.amount')} hint={t('unspent.amount.hint', { paidPence })} />
        <TextArea name="reason" label={t('unspent.reason')} hint={t('unspent.reason.hint')} rows={3} most={300} />
        <p>
          <Button name="step" value="tell">
            {t('unspent.tell.button')}
          </Button>
        </p>
      </Form>
    </Stack>
  )
}

function TakeCash({ once, reply }: UnspentDeskProps) {
  const { t } = useMessages()
  const isThis = reply.answers.step === 'cash'
  return (
    <Stack as="section">
      <h2>{t('unspent.cash.take')}</h2>
      <p>{t('unspent.cash.take.explained')}</p>
      <Form answers={isThis ? reply.answers : {}} errors={isThis ? reply.errors : {}} once>
        <input type="hidden" name="once" value={once} />
        <MoneyField name="cash" label={t('unspent.cash.amount')} />
        <TextArea name="cash-reason" label={t('unspent.reason')} rows={3} most={300} />
        <p>
          <Button name="step" value="cash">
            {t('unspent.cash.button')}
          </Button>
        </p>
      </Form>
    </Stack>
  )
}

function Cash({ one, isKeptOut }: { one: CashShown; isKeptOut: boolean }) {
  const { t, format } = useMessages()
  const { amountPence, reason, takenBy, takenAt, answer, answeredAt, answeredBy, isOwn } = one
  return (
    <div>
      <h3>{format.money(amountPence)}</h3>
      <p>
        {reason}
        <span className="why">{t('unspent.cash.by', { name: takenBy, moment: format.when(takenAt) })}</span>
        {answer !== null && answeredAt !== null && (
          <span className="why">
            {t(`unspent.cash.${answer}`, { name: answeredBy, moment: format.when(answeredAt) })}
          </span>
        )}
      </p>
      {answer === 'seen' && <p>{t('unspent.cash.to-bank')}</p>}
      {answer === null && isOwn && <p>{t('unspent.cash.waits')}</p>}
      {answer === null && !isKeptOut && (
        <Form once>
          <input type="hidden" name="taken" value={one.id} />
          <ButtonRow>
            {!isOwn && (
              <Button name="step" value="seen">
                {t('unspent.cash.saw', { amountPence })}
              </Button>
            )}
            <Button kind="quiet" name="step" value="not-so">
              {t('unspent.cash.was-not')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}
