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

interface GivenShown {
  ends: string
  contact: string
  givenAt: Instant
  standing: BankDetailsStanding
  replaces: boolean
  from: Instant | null
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
      <PageHeading eyebrow={t('bank.for', { title })} title={t('bank.title')} lead={t('bank.desk.lead')} />
      <SummaryList rows={[{ label: t('money.payee'), value: <PayeeShown name={payee} kind={payeeKind} /> }]} />
      {props.isKeptOut && <Inset>{t('money.kept-out')}</Inset>}
      {given.length === 0 ? <p>{t('bank.desk.none')}</p> : <Given given={given} />}
      {asked.map(({ contact, askedAt, used }) => (
        <p key={`${contact}${askedAt}`}>
          {t(used ? 'bank.asked.used' : 'bank.asked.open', { contact, moment: format.when(askedAt) })}
        </p>
      ))}
      {shown?.account && <Account title={t('bank.shown.now')} account={shown.account} />}
      {shown?.waiting && <Account title={t('bank.shown.waiting')} account={shown.waiting} />}
      {given.length > 0 && !props.isKeptOut && (
        <>
          <Form once>
            <p>{t('bank.look.explained')}</p>
            <p>
              <Button kind={shown ? 'quiet' : 'main'} name="step" value="look">
                {t('bank.look')}
              </Button>
            </p>
          </Form>
          {isChanging && <Settle turn="vouched" reply={reply} />}
          {isChanging && <Settle turn="stopped" reply={reply} />}
        </>
      )}
      {props.isOpen && props.mayAsk && (
        <Details summary={t('bank.ask.summary')} open={reply.answers.step === 'ask'}>
          <AskForm reply={reply} />
        </Details>
      )}
      <Stack as="section">
        <h2>{t('bank.looks')}</h2>
        {looks.length === 0 && <p>{t('bank.looks.none')}</p>}
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
      <h2>{t('bank.desk.given')}</h2>
      {given.map((one) => (
        <SummaryList
          key={one.givenAt}
          rows={[
            { label: t('bank.desk.ends'), value: one.ends },
            { label: t('bank.desk.given-at'), value: format.when(one.givenAt) },
            ...(one.contact === '' ? [] : [{ label: t('bank.desk.from'), value: one.contact }]),
            {
              label: t('bank.desk.standing'),
              value: (
                <>
                  {one.standing === 'waiting' && one.from !== null
                    ? t('bank.standing.waiting-until', { moment: format.when(one.from) })
                    : t(
                        `bank.standing.${one.standing === 'in-force' && one !== lastInForce ? 'replaced' : one.standing}`,
                      )}
                  {one.events.map(({ kind, at, by, reason }) => (
                    <span className="why" key={kind}>
                      {t(`bank.event.${kind}`, { by: by ?? 'none', moment: format.when(at) })}
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

/** The figures, as they are typed at the bank. */
function Account({ title, account }: { title: string; account: BankAccount }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{title}</h2>
      <SummaryList
        rows={[
          { label: t('bank.name'), value: account.name },
          { label: t('bank.sort-code'), value: sortCodeShown(account.sortCode) },
          { label: t('bank.number'), value: account.accountNumber },
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
    <Details summary={t(`bank.${words}.summary`)} open={isBack}>
      <Form answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}} once>
        {turn === 'vouched' && <p>{t('bank.vouch.explained')}</p>}
        <TextArea name={`${turn}-because`} label={t(`bank.${words}.reason`)} rows={2} most={300} />
        <p>
          <Button kind={turn === 'vouched' ? 'quiet' : 'stop'} name="step" value={turn}>
            {t(`bank.${words}.button`)}
          </Button>
        </p>
      </Form>
    </Details>
  )
}
