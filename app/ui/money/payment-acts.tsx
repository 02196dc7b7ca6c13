import { Stack } from '../arrange'
import { Button } from '../button'
import { DateField } from '../date-field'
import { Details } from '../details'
import { TextField } from '../field'
import { Form } from '../form'
import { T, useMessages } from '../messages'
import { Inset } from '../notice'
import { TextArea } from '../text-area'
import { FloatChoice } from './float-choice'
import { Astray, Loss } from './payment-astray'
import type { PaymentPageProps } from './payment-page'

/** What may be done with a payment now, by the one who looks at it; or for whom it waits. */
export function PaymentActs(props: PaymentPageProps) {
  const { state, reader } = props
  const { t } = useMessages()
  if (props.next.length === 0) return null
  if (props.way === 'stripe' && state === 'cleared') return null
  if (reader.keptOut && (state === 'prepared' || state === 'authorised')) return <Inset>{t('money.kept-out')}</Inset>
  const waitsForSecond = state === 'authorised' && props.authorisedSoFar < props.authorisers
  return (
    <Stack as="section">
      <h2>{t('money.next')}</h2>
      {(state === 'prepared' || waitsForSecond) && <Authorise {...props} />}
      {state === 'authorised' && !waitsForSecond && <Send {...props} />}
      {(state === 'sent' || state === 'in-doubt') && <Clear {...props} />}
      {state === 'astray' && <Astray {...props} />}
      {state === 'giving-up' && <Loss {...props} />}
      <Otherwise {...props} />
    </Stack>
  )
}

function Authorise(props: PaymentPageProps) {
  const { t } = useMessages()
  const { authorisers, authorisedSoFar } = props
  return (
    <>
      {authorisers > 1 && <p>{t(authorisedSoFar === 0 ? 'paying.second.none' : 'paying.second.one')}</p>}
      <AuthoriseForm {...props} />
    </>
  )
}

function AuthoriseForm({ reader, seal, payee, amountPence, toPayWithPence, way, reply }: PaymentPageProps) {
  const { t } = useMessages()
  if (reader.authorisedIt) return <p>{t('paying.second.yours')}</p>
  if (reader.preparedIt) return <p>{t('money.authorise.yours')}</p>
  if (!reader.mayAuthorise) return <p>{t('money.authorise.waits')}</p>
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <p>
        {way === 'stripe'
          ? t('connected.authorise', { amountPence, payee: payee ?? '', heldPence: toPayWithPence })
          : t(way === 'cash' ? 'money.authorise.cash' : 'money.authorise.explained', {
              ...{ amountPence, payee: payee ?? '', toPayWithPence },
            })}
      </p>
      <input type="hidden" name="confirmed" value={seal} />
      <p>
        <Button name="step" value="authorised">
          {t('money.authorise', { amountPence })}
        </Button>
      </p>
    </Form>
  )
}

/** That it has gone, in the words of the way it goes. */
function Send(props: PaymentPageProps) {
  const { reader, run, home, way } = props
  const { t } = useMessages()
  if (run) {
    return (
      <p>
        <T
          k="paying.in-run"
          values={{ number: run.number }}
          tags={{ link: <a href={`${home}/books/runs/${run.id}`} /> }}
        />
      </p>
    )
  }
  if (!reader.maySend) return <p>{t('money.send.waits')}</p>
  if (way === 'stripe') return <SendByStripe {...props} />
  if (way === 'cash' || way === 'voucher') return <HandOver {...props} />
  if (way === 'cheque' || way === 'bought') return <SendByNumber {...props} way={way} />
  return <SendByBank {...props} />
}

/** Stripe is asked; nobody types a reference. */
function SendByStripe({ reply }: PaymentPageProps) {
  const { t } = useMessages()
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <p>{t('connected.send.explained')}</p>
      <p>
        <Button name="step" value="by-stripe">
          {t('connected.send')}
        </Button>
      </p>
    </Form>
  )
}

/** A cheque, or what is bought: each is known by its number. */
function SendByNumber({ way, reply }: Omit<PaymentPageProps, 'way'> & { way: 'cheque' | 'bought' }) {
  const { t } = useMessages()
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <p>{t(`paying.${way}.explained`)}</p>
      <TextField
        name="transferId"
        label={t(`paying.${way}.number`)}
        hint={way === 'cheque' ? t('paying.cheque.number.hint') : undefined}
        width={way === 'cheque' ? 10 : 20}
        inputMode={way === 'cheque' ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <p>
        <Button name="step" value="sent">
          {t(`paying.${way}.button`)}
        </Button>
      </p>
    </Form>
  )
}

/** Cash or vouchers: who signed for it, and who stood by. */
function HandOver({ floats, reply }: PaymentPageProps) {
  const { t } = useMessages()
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <p>{t('paying.hand.explained')}</p>
      <FloatChoice floats={floats} />
      <TextField name="signedBy" label={t('paying.hand.signed')} autoComplete="off" spellCheck={false} />
      <TextField name="witness" label={t('paying.hand.witness')} autoComplete="off" spellCheck={false} />
      <p>
        <Button name="step" value="handed-over">
          {t('paying.hand.button')}
        </Button>
      </p>
    </Form>
  )
}

function SendByBank({ reference, instalment, attempt, reply }: PaymentPageProps) {
  const { t } = useMessages()
  const suggested = `${reference}-${instalment}${attempt > 1 ? `-${attempt}` : ''}`
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <p>{t('money.send.explained')}</p>
      <TextField
        name="transferId"
        label={t('money.send.reference')}
        hint={t('money.send.reference.hint', { suggested })}
        width={20}
        spellCheck={false}
      />
      <p>
        <Button name="step" value="sent">
          {t('money.send')}
        </Button>
      </p>
    </Form>
  )
}

function Clear({ reader, state, way, reply }: PaymentPageProps) {
  const { t } = useMessages()
  if (way === 'stripe') return <p>{t(state === 'in-doubt' ? 'connected.doubt' : 'connected.asking')}</p>
  if (!reader.mayFollow) return <p>{t('money.clear.waits')}</p>
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <p>{t(state === 'in-doubt' ? 'money.clear.doubt' : 'money.clear.explained')}</p>
      <DateField name="clearedOn" legend={t('money.clear.on')} />
      <p>
        <Button name="step" value="cleared">
          {t('money.clear')}
        </Button>
      </p>
    </Form>
  )
}

const troubles = ['failed', 'returned', 'in-doubt', 'astray', 'cancelled'] as const

/** What else may become of it, each with a few words of why. */
function Otherwise({ next, state, reader, reply, way, run }: PaymentPageProps) {
  const { t } = useMessages()
  const possible = troubles.filter(
    (trouble) =>
      next.includes(trouble) &&
      // To turn a loss down is another officer's, above; the one who gave it up may think again.
      !(state === 'giving-up' && trouble === 'astray' && !reader.gaveUp) &&
      // What became of it once Stripe was asked, Stripe says.
      (trouble === 'cancelled' ? reader.mayCancel && run === null : reader.mayFollow && way !== 'stripe'),
  )
  if (possible.length === 0) return null
  return (
    <Details summary={t('money.otherwise')} open={Boolean(reply.errors.reason) || Boolean(reply.answers.reason)}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <TextArea name="reason" label={t('money.otherwise.reason')} rows={3} />
        <p className="button-row">
          {possible.map((trouble) => (
            <Button key={trouble} kind="quiet" name="step" value={trouble}>
              {t(trouble === 'failed' && way === 'cheque' ? 'paying.stopped' : `money.otherwise.${trouble}`)}
            </Button>
          ))}
        </p>
      </Form>
    </Details>
  )
}
