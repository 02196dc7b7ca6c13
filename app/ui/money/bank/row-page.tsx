import { isLikely, mostFeePence, type MoneyEvent, type SettledHow, type SuggestedBy } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../../arrange'
import { Button } from '../../button'
import { Choice } from '../../choice'
import { Details } from '../../details'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { Breadcrumbs } from '../../layout'
import { useMessages } from '../../messages'
import { SelectField } from '../../select-field'
import { SummaryList } from '../../summary-list'
import { TextArea } from '../../text-area'
import { Money } from '../../values'
import { Another } from '../another'
import { useLineWords, type ShownLine } from './line-words'

export interface ShownEntry {
  id: string
  event: MoneyEvent
  sequence: number
  belongsOn: string
  amountPence: Pence
  transferId: string
  title: string
}

interface BankRowPageProps {
  home: string
  books: string
  account: { id: string; name: string; end: string }
  row: ShownLine
  isSigned: boolean
  settled: {
    id: string
    how: SettledHow
    reason: string
    at: Instant
    by: string
    rows: number
    entries: readonly {
      id: string
      event: MoneyEvent
      sequence: number
      title: string
      paymentId: string | null
      awardId: string | null
      round: string | null
    }[]
  } | null
  suggestions: readonly {
    rowIds: readonly string[]
    entries: readonly ShownEntry[]
    because: readonly SuggestedBy[]
    /** All of the lines that would be settled, where there are several. */
    rows: readonly ShownLine[]
    rowsPence: Pence
  }[]
  entries: readonly ShownEntry[]
  funds: readonly { id: string; name: string; isHome: boolean }[]
  lines: readonly { id: string; name: string; year: number }[]
  others: readonly { id: string; name: string }[]
  /** Of which it may be unspent money that came back. */
  awards: readonly { id: string; title: string; reference: string; round: string }[]
  maySettle: boolean
  reply: FormReply
}

/** The books may have this line already: what it may be is shown to choose from. */
const maybeThere = 'bank-maybe-there'

/** Whether what came back was sent by one of these buttons: its form is open, with what was typed. */
const cameBack = ({ answers }: FormReply, ...steps: readonly string[]) => steps.includes(String(answers.step))

/** One line of the bank: what it may be, how it is explained, or what settled it and where that leads. */
export function BankRowPage(props: BankRowPageProps) {
  const { books, account, row, settled, maySettle, reply } = props
  const { t, format } = useMessages()
  const words = useLineWords()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/bank`, label: t('bank.title') },
          { href: `${books}/bank/${account.id}`, label: account.name },
        ]}
      />
      <PageHeading
        eyebrow={t('bank.line.of', { day: format.day(noonOf(row.bookedOn)) })}
        title={<Money amount={row.amountPence} pennies />}
        lead={words(row)}
      />
      {settled && <Settled {...props} settled={settled} />}
      {!settled && maySettle && (
        <>
          <Suggested {...props} />
          <Chosen {...props} />
          {row.amountPence < 0 ? <WentOut {...props} /> : <CameIn {...props} />}
          {row.amountPence > 0 && props.awards.length > 0 && <CameBack {...props} />}
          {props.others.length > 0 && <BetweenAccounts {...props} />}
          <Details summary={t('bank.aside')} open={cameBack(reply, 'aside')}>
            <Form answers={reply.answers} errors={reply.errors} once>
              <p>{t('bank.aside.lead')}</p>
              <TextArea name="aside-reason" label={t('money.why')} rows={2} />
              <div>
                <Button kind="quiet" name="step" value="aside">
                  {t('bank.aside.do')}
                </Button>
              </div>
            </Form>
          </Details>
        </>
      )}
      {!settled && !maySettle && <p>{t('bank.line.waits')}</p>}
      <Enhance script="forms" />
    </Stack>
  )
}

function useEntryWords() {
  const { t, format } = useMessages()
  return ({ event, title, belongsOn, amountPence, transferId }: ShownEntry) => {
    const what = [t(`money.entry.${event}`), title, transferId].filter((one) => one !== '').join(' · ')
    return t('bank.entry', { amountPence, what, day: format.shortDay(noonOf(belongsOn)) })
  }
}

function Suggested({ suggestions }: BankRowPageProps) {
  const { t, format } = useMessages()
  const entryWords = useEntryWords()
  const lineWords = useLineWords()
  return (
    <Stack as="section">
      <h2>{t('bank.suggested')}</h2>
      {suggestions.length === 0 && <p className="soft">{t('bank.suggested.none')}</p>}
      {suggestions.map(({ rowIds, rows, entries, because }, place) => (
        <Form key={place} once>
          <input type="hidden" name="rows" value={rowIds.join(',')} />
          <input type="hidden" name="with" value={entries.map(({ id }) => id).join(',')} />
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>{entryWords(entry)}</li>
            ))}
          </ul>
          {rows.length > 0 && (
            <>
              <p>{t('bank.suggested.rows', { count: rows.length })}</p>
              <ul>
                {rows.map((line) => (
                  <li key={line.id}>
                    {t('bank.entry', {
                      amountPence: line.amountPence,
                      what: lineWords(line),
                      day: format.shortDay(noonOf(line.bookedOn)),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="soft">
            {t('bank.suggested.because', { reasons: because.map((one) => t(`bank.because.${one}`)).join(', ') })}
          </p>
          <div>
            <Button kind={place === 0 && isLikely(because) ? 'main' : 'quiet'} name="step" value="take">
              {t('bank.suggested.take', { number: place + 1 })}
            </Button>
          </div>
        </Form>
      ))}
    </Stack>
  )
}

function Chosen({ entries, reply }: BankRowPageProps) {
  const { t } = useMessages()
  const entryWords = useEntryWords()
  if (entries.length === 0) return null
  return (
    <Details summary={t('bank.choose')} open={cameBack(reply, 'choose') || reply.because === maybeThere}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <Choice
          kind="several"
          name="entry"
          legend={t('bank.choose.legend')}
          hint={t('bank.choose.hint')}
          options={entries.map((entry) => ({ value: entry.id, label: entryWords(entry) }))}
        />
        <div>
          <Button kind="quiet" name="step" value="choose">
            {t('bank.choose.do')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

/** Asked in the form that came back, where the books may have the line already. */
function SomethingElse({ reply, step }: { reply: FormReply; step: string }) {
  const { t } = useMessages()
  const isAsked = reply.because === maybeThere || reply.answers.another
  if (!cameBack(reply, step) || !isAsked) return null
  return <Another legend={t('bank.another')} label={t('bank.another.yes')} />
}

function WentOut({ lines, reply }: BankRowPageProps) {
  const { t } = useMessages()
  if (lines.length === 0) return null
  return (
    <Details summary={t('bank.cost')} open={cameBack(reply, 'fee')}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <p>{t('bank.cost.lead', { mostPence: mostFeePence })}</p>
        <SelectField
          name="line"
          label={t('money.line')}
          options={lines.map(({ id, name, year }) => ({ value: id, label: `${name}, ${year}` }))}
        />
        <TextField name="fee-reason" label={t('bank.what-for')} />
        <SomethingElse reply={reply} step="fee" />
        <div>
          <Button kind="quiet" name="step" value="fee">
            {t('bank.cost.fee')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

const sources = ['interest', 'big-local', 'council', 'gifts', 'other'] as const

function CameIn({ funds, reply }: BankRowPageProps) {
  const { t } = useMessages()
  const own = funds.filter(({ isHome }) => isHome)
  if (own.length === 0) return null
  return (
    <Details summary={t('bank.received')} open={cameBack(reply, 'received')}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <SelectField
          name="fund"
          label={t('money.in.fund')}
          options={own.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Choice
          kind="one"
          name="source"
          legend={t('money.in.source')}
          options={sources.map((source) => ({
            value: source,
            label: source === 'interest' ? t('bank.interest') : t(`money.source.${source}`),
          }))}
        />
        <TextField name="in-reason" label={t('bank.what-for')} />
        <SomethingElse reply={reply} step="received" />
        <div>
          <Button kind="quiet" name="step" value="received">
            {t('bank.received.do')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

function CameBack({ awards, reply }: BankRowPageProps) {
  const { t } = useMessages()
  return (
    <Details summary={t('bank.returned')} open={cameBack(reply, 'returned')}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <p>{t('bank.returned.lead')}</p>
        <SelectField
          name="award"
          label={t('bank.returned.of')}
          options={awards.map(({ id, title, reference, round }) => ({
            value: id,
            label: `${title} (${round}, ${reference})`,
          }))}
        />
        <TextField name="returned-reason" label={t('bank.returned.why')} />
        <SomethingElse reply={reply} step="returned" />
        <div>
          <Button kind="quiet" name="step" value="returned">
            {t('bank.returned.do')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

function BetweenAccounts({ funds, others, reply }: BankRowPageProps) {
  const { t } = useMessages()
  return (
    <Details summary={t('bank.moved')} open={cameBack(reply, 'moved')}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <p>{t('bank.moved.lead')}</p>
        <SelectField
          name="account"
          label={t('bank.moved.account')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="moved-fund"
          label={t('bank.moved.fund')}
          options={funds.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="moved-reason" label={t('bank.what-for')} />
        <SomethingElse reply={reply} step="moved" />
        <div>
          <Button kind="quiet" name="step" value="moved">
            {t('bank.moved.do')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

/** From the line to what it settled, and on to who decided it. */
function Settled({
  home,
  books,
  settled,
  isSigned,
  maySettle,
  reply,
}: BankRowPageProps & { settled: NonNullable<BankRowPageProps['settled']> }) {
  // prettier-ignore
  const { t, format } = useMessages()
  return (
    <Stack as="section">
      <h2>{t(`bank.settled.${settled.how}`)}</h2>
      <SummaryList
        rows={[
          {
            label: t('bank.settled.by'),
            value: t('money.by-on', { name: settled.by, moment: format.when(settled.at) }),
          },
          ...(settled.reason === '' ? [] : [{ label: t('money.why'), value: settled.reason }]),
          ...(settled.rows > 1 ? [{ label: t('bank.settled.rows'), value: String(settled.rows) }] : []),
        ]}
      />
      {settled.entries.length > 0 && (
        <ul>
          {settled.entries.map(({ id, event, sequence, title, paymentId, awardId, round }) => (
            <li key={id}>
              <a href={`${books}/journal/${id}`}>
                {`${sequence}. `}
                {t(`money.entry.${event}`)}
              </a>{' '}
              {title}
              {paymentId && (
                <>
                  {' · '}
                  <a href={`${books}/payments/${paymentId}`}>{t('money.payment.see')}</a>
                </>
              )}
              {awardId && (
                <>
                  {' · '}
                  <a href={`${books}/awards/${awardId}`}>{t('money.award.see')}</a>
                </>
              )}
              {round && (
                <>
                  {' · '}
                  <a href={`${home}/rounds/${round}/decision`}>{t('bank.decision.see')}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {isSigned && <p className="soft">{t('bank.settled.signed')}</p>}
      {maySettle && !isSigned && (
        <Details summary={t('bank.undo')} open={cameBack(reply, 'undo')}>
          <Form answers={reply.answers} errors={reply.errors} once>
            <p>{t(settled.how === 'posted' ? 'bank.undo.lead-posted' : 'bank.undo.lead')}</p>
            <input type="hidden" name="match" value={settled.id} />
            <TextField name="undo-reason" label={t('money.why')} />
            <div>
              <Button kind="quiet" name="step" value="undo">
                {t('bank.undo.do')}
              </Button>
            </div>
          </Form>
        </Details>
      )}
    </Stack>
  )
}
