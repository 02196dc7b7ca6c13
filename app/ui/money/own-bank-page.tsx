import { throughStripe } from '~/domain/money'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import type { MoneyReply } from './award-page'
import { BankAccountFields } from './bank-account-fields'
import { ChooseStripe, ThroughStripe, type AtStripe } from './through-stripe'

interface OwnBankPageProps {
  awardHref: string
  title: string
  payee: string
  isHers: boolean
  isOpen: boolean
  now: { ends: string } | null
  waiting: { ends: string } | null
  /** Stripe is set up here. */
  isSetUp: boolean
  stripe: AtStripe | null
  way: string | null
  reply: MoneyReply
}

/** Which account the money goes to, for the one who asked for it: given by her, or by whoever is paid for her. */
export function OwnBankPage(props: OwnBankPageProps) {
  const { awardHref, title, payee, isHers, isOpen, now, waiting, reply } = props
  const { t } = useMessages()
  const mayGive = isOpen && isHers && !waiting
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={awardHref}>{title}</BackLink>
      <PageHeading title={t('accounts.title')} lead={t('accounts.own.lead', { title, payee })} />
      {!now && !waiting && <p>{t('accounts.own.none')}</p>}
      {now && <p>{t('accounts.own.now', { ends: now.ends })}</p>}
      {waiting && <Inset>{t('accounts.own.waiting', { ends: waiting.ends })}</Inset>}
      {props.stripe && isOpen && (
        <ThroughStripe stripe={props.stripe} way={props.way} isSetUp={props.isSetUp} waits={waiting !== null} />
      )}
      {mayGive && now && (
        <Details summary={t('accounts.own.change')} open={reply.answers.step === 'give'}>
          <GiveForm reply={reply} />
          {props.isSetUp && now.ends !== throughStripe && <ChooseStripe />}
        </Details>
      )}
      {mayGive && !now && <GiveForm reply={reply} />}
      {mayGive && !now && props.isSetUp && <ChooseStripe />}
      {isOpen && !isHers && (
        <Stack as="section">
          <h2>{t('accounts.own.other.title')}</h2>
          <p>{t('accounts.own.other', { payee })}</p>
          <AskForm reply={reply} />
        </Stack>
      )}
      <Enhance script="forms" />
    </>
  )
}

function GiveForm({ reply }: { reply: MoneyReply }) {
  const { t } = useMessages()
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <Inset>{t('accounts.give.safe')}</Inset>
      <BankAccountFields />
      <p>
        <Button name="step" value="give">
          {t('accounts.give.button')}
        </Button>
      </p>
    </Form>
  )
}

/** To whom the link goes. */
export function AskForm({ reply }: { reply: MoneyReply }) {
  const { t } = useMessages()
  const isBack = reply.answers.step === 'ask'
  return (
    <Form answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}} once>
      <TextField name="email" type="email" label={t('accounts.ask.email')} autoComplete="off" spellCheck={false} />
      <p>
        <Button name="step" value="ask">
          {t('accounts.ask.button')}
        </Button>
      </p>
    </Form>
  )
}
