import { sortCodeShown, type BankAccount, type BankDetailsEventKind, type BankDetailsStanding } from '~/domain/money'
import type { PayTo } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { SummaryList } from '../summary-list'
import { TextArea } from '../text-area'
import type { MoneyReply } from './award-page'
import { AskForm } from './own-bank-page'
import { PayeeShown } from './payee-shown'
import type { AtStripe } from './through-stripe'

interface GivenShown {
  ends: string
  contact: string
  givenAt: Instant
  standing: BankDetailsStanding
  replaces: boolean
  from: Instant | null
  stripe: AtStripe | null
  events: readonly { kind: BankDetailsEventKind; at: Instant; by: string | null; reason: string }[]
}

interface BankDeskPageProps {
  books: string
  awardHref: string
  title: string
  payee: string
  payeeKind: PayTo | null
  isKeptOut: boolean
  isOpen: boolean
  mayAsk: boolean
  given: readonly GivenShown[]
  asked: readonly { contact: string; askedAt: Instant; used: boolean }[]
  looks: readonly { by: string; at: Instant }[]
  /** The figures themselves, after a look that is on record. */
  shown: { account: BankAccount | null; waiting: BankAccount | null } | null
  reply: MoneyReply
}

/** The bank details of an award, for the two who pay: where they stand; and, opened, what they are. */
export function BankDeskPage(props: BankDeskPageProps) {
  const { books, awardHref, title, payee, payeeKind, given, asked, looks, shown, reply } = props
  const { t, format } = useMessages()
  const isChanging = given.some(({ standing }) => standing === 'waiting')
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: awardHref, label: title },
        ]}
      />
      <PageHeading eyebrow={t('accounts.for', { title })} title={t('accounts.title')} lead={t('accounts.desk.lead')} />
      <SummaryList rows={[{ label: t('money.payee'), value: <PayeeShown name={payee} kind={payeeKind} /> }]} />
      {props.isKeptOut && <Inset>{t('money.kept-out')}</Inset>}
      {given.length === 0 ? <p>{t('accounts.desk.none')}</p> : <Given given={given} />}
      {asked.map(({ contact, askedAt, used }) => (
        <p key={`${contact}${askedAt}`}>
          {t(used ? 'accounts.asked.used' : 'accounts.asked.open', { contact, moment: format.when(askedAt) })}
        </p>
      ))}
      {shown?.account && <Account title={t('accounts.shown.now')} account={shown.account} />}
      {shown?.waiting && <Account title={t('accounts.shown.waiting')} account={shown.waiting} />}
      {given.length > 0 && !props.isKeptOut && (
        <>
          <Form once>
            <p>{t('accounts.look.explained')}</p>
            <p>
              <Button kind={shown ? 'quiet' : 'main'} name="step" value="look">
                {t('accounts.look')}
              </Button>
            </p>
          </Form>
          {isChanging && <Settle turn="vouched" reply={reply} />}
          {isChanging && <Settle turn="stopped" reply={reply} />}
        </>
      )}
      {props.isOpen && props.mayAsk && (
        <Details summary={t('accounts.ask.summary')} open={reply.answers.step === 'ask'}>
          <AskForm reply={reply} />
        </Details>
      )}
      <Stack as="section">
        <h2>{t('accounts.looks')}</h2>
        {looks.length === 0 && <p>{t('accounts.looks.none')}</p>}
        <ul className="stack tight">
          {looks.map(({ by, at }, place) => (
            <li key={place}>{t('money.by-on', { name: by, moment: format.when(at) })}</li>
          ))}
        </ul>
      </Stack>
      <Enhance script="forms" />
    </>
  )
}

function Given({ given }: { given: readonly GivenShown[] }) {
  const { t, format } = useMessages()
  const lastInForce = given.findLast(({ standing }) => standing === 'in-force')
  return (
    <Stack as="section">
      <h2>{t('accounts.desk.given')}</h2>
      {given.map((one) => (
        <SummaryList
          key={one.givenAt}
          rows={[
            one.stripe
              ? { label: t('connected.desk.made'), value: <StripeShown {...one.stripe} /> }
              : { label: t('accounts.desk.ends'), value: one.ends },
            { label: t('accounts.desk.given-at'), value: format.when(one.givenAt) },
            ...(one.contact === '' ? [] : [{ label: t('accounts.desk.from'), value: one.contact }]),
            {
              label: t('accounts.desk.standing'),
              value: (
                <>
                  {one.standing === 'waiting' && one.from !== null
                    ? t('accounts.standing.waiting-until', { moment: format.when(one.from) })
                    : t(
                        `accounts.standing.${one.standing === 'in-force' && one !== lastInForce ? 'replaced' : one.standing}`,
                      )}
                  {one.events.map(({ kind, at, by, reason }) => (
                    <span className="why" key={kind}>
                      {t(`accounts.event.${kind}`, { by: by ?? 'none', moment: format.when(at) })}
                      {reason && ` ${reason}`}
                    </span>
                  ))}
                </>
              ),
            },
          ]}
        />
      ))}
    </Stack>
  )
}

/** An account at Stripe: what is in it, Stripe alone knows. */
function StripeShown({ isMade, isReady, trouble, payoutTrouble }: AtStripe) {
  const { t } = useMessages()
  return (
    <>
      {isMade && t(isReady ? 'connected.desk.ready' : 'connected.desk.waits')}
      {!isMade && (trouble === null ? t('connected.desk.asking') : t('connected.desk.refused', { trouble }))}
      {payoutTrouble !== null && (
        <span className="why">{t('connected.desk.payout-back', { trouble: payoutTrouble })}</span>
      )}
    </>
  )
}

/** The figures, as they are typed at the bank. */
function Account({ title, account }: { title: string; account: BankAccount }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{title}</h2>
      <SummaryList
        rows={[
          { label: t('accounts.name'), value: account.name },
          { label: t('accounts.sort-code'), value: sortCodeShown(account.sortCode) },
          { label: t('accounts.number'), value: account.accountNumber },
        ]}
      />
    </Stack>
  )
}

function Settle({ turn, reply }: { turn: 'vouched' | 'stopped'; reply: MoneyReply }) {
  const { t } = useMessages()
  const isBack = reply.answers.step === turn
  const words = turn === 'vouched' ? ('vouch' as const) : ('stop' as const)
  return (
    <Details summary={t(`accounts.${words}.summary`)} open={isBack}>
      <Form answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}} once>
        {turn === 'vouched' && <p>{t('accounts.vouch.explained')}</p>}
        <TextArea name={`${turn}-because`} label={t(`accounts.${words}.reason`)} rows={2} most={300} />
        <p>
          <Button kind={turn === 'vouched' ? 'quiet' : 'stop'} name="step" value={turn}>
            {t(`accounts.${words}.button`)}
          </Button>
        </p>
      </Form>
    </Details>
  )
}
