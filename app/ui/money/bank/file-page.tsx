import {
  statementColumns,
  type BankLine,
  type LineTrouble,
  type StatementKind,
  type StatementMapping,
} from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { PageHeading, Stack } from '../../arrange'
import { Button, ButtonLink, ButtonRow } from '../../button'
import { Confirmation } from '../../confirmation'
import { Details } from '../../details'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { Facts } from '../../facts'
import { Form, type FormReply } from '../../form'
import { Breadcrumbs } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { SelectField } from '../../select-field'
import { DataTable } from '../../table'
import { TextArea } from '../../text-area'
import { Day, Moved } from './line-words'

interface BankFilePageProps {
  books: string
  id: string
  kind: StatementKind
  account: { id: string; name: string; end: string }
  state: 'to-confirm' | 'going' | 'done'
  openingPence: Pence | null
  closingPence: Pence | null
  fresh: number
  known: number
  alike: number
  unread: number
  added: number
  here: number
  troubled: readonly { line: number; trouble: LineTrouble; words: string }[]
  refusal: { because: string; values: Record<string, string | number> } | null
  headings: readonly string[] | null
  mapping: StatementMapping | null
  sample: { cells: readonly (readonly string[])[]; lines: readonly BankLine[] }
  takeBack: { reason: string; answer: 'agreed' | 'declined' | null; name: string; isOwn: boolean } | null
  mayTakeBack: boolean
  reply: FormReply
}

/** A bank's file: looked at before it comes in, on its way, and in; and how it is taken back. */
export function BankFilePage(props: BankFilePageProps) {
  const { books, account, state, reply, kind, added, here } = props
  const { t } = useMessages()
  const href = `${books}/bank/${account.id}`
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/bank`, label: t('bank.title') },
          { href, label: account.name },
        ]}
      />
      {state === 'to-confirm' && <ToConfirm {...props} />}
      {state === 'going' && (
        <>
          <PageHeading title={t('bank.file.going')} lead={t('bank.file.going.lead', { here })} />
          <div>
            <ButtonLink href={`${href}/files/${props.id}`} kind="quiet">
              {t('bank.file.look-again')}
            </ButtonLink>
          </div>
        </>
      )}
      {state === 'done' && props.takeBack?.answer === 'agreed' && (
        <PageHeading title={t('bank.file.taken-back')} eyebrow={t(`bank.kind.${kind}`)} lead={props.takeBack.reason} />
      )}
      {state === 'done' && props.takeBack?.answer !== 'agreed' && props.refusal === null && (
        <>
          <Confirmation title={t('bank.file.in', { count: added })}>{t('bank.file.in.body')}</Confirmation>
          <div>
            <ButtonLink href={`${href}#lines`}>{t('bank.file.settle')}</ButtonLink>
          </div>
          <TakeBack {...props} />
        </>
      )}
      {state === 'done' && props.refusal !== null && (
        <>
          <PageHeading title={t('bank.file.not-in')} />
          <Why refusal={props.refusal} />
        </>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function Why({ refusal }: { refusal: NonNullable<BankFilePageProps['refusal']> }) {
  const { t, say } = useMessages()
  return (
    <Notice kind="stop" title={t('bank.file.cannot')}>
      <p>{say(refusal)}</p>
    </Notice>
  )
}

function ToConfirm(props: BankFilePageProps) {
  const { kind, account, fresh, known, alike, unread, troubled, refusal, sample, reply } = props
  const { t } = useMessages()
  return (
    <>
      <PageHeading
        eyebrow={t(`bank.kind.${kind}`)}
        title={t('bank.file.preview')}
        lead={t('bank.file.preview.lead', { name: account.name, end: account.end })}
      />
      <Facts
        facts={[
          { label: t('bank.file.fresh'), value: fresh, chief: true },
          { label: t('bank.file.known'), value: known },
          { label: t('bank.file.unread'), value: unread },
        ]}
      />
      {refusal && <Why refusal={refusal} />}
      {troubled.length > 0 && (
        <DataTable
          caption={t('bank.troubled', { count: unread })}
          rows={troubled}
          rowKey={({ line, trouble }) => `${line} ${trouble}`}
          columns={[
            { label: t('bank.in-line'), header: true, numeric: true, cell: ({ line }) => line },
            { label: t('bank.trouble'), cell: ({ trouble }) => t(`bank.trouble.${trouble}`) },
            { label: t('bank.stands-there'), cell: ({ words }) => words },
          ]}
        />
      )}
      {alike > 0 && (
        <Notice kind="wait" title={t('bank.file.alike', { count: alike })}>
          <p>{t('bank.file.alike.body')}</p>
        </Notice>
      )}
      <Sample lines={sample.lines} />
      {refusal === null && fresh > 0 && (
        <Form once>
          <div>
            <Button name="step" value="confirm">
              {t('bank.file.confirm', { count: fresh })}
            </Button>
          </div>
        </Form>
      )}
      {refusal === null && fresh === 0 && (
        <Notice title={t('bank.file.nothing-new')}>
          <p>{t('bank.file.nothing-new.body')}</p>
        </Notice>
      )}
      {kind === 'csv' && <Columns {...props} reply={reply} />}
    </>
  )
}

function Sample({ lines }: { lines: readonly BankLine[] }) {
  const { t } = useMessages()
  if (lines.length === 0) return null
  return (
    <DataTable
      caption={t('bank.sample')}
      rows={lines}
      rowKey={({ line }) => String(line)}
      columns={[
        { label: t('bank.day'), cell: ({ bookedOn }) => <Day on={bookedOn} /> },
        { label: t('bank.column.payee'), header: true, cell: ({ payee }) => payee || t('bank.line.wordless') },
        { label: t('bank.column.reference'), cell: ({ reference }) => reference },
        { label: t('money.amount'), numeric: true, cell: ({ amountPence }) => <Moved amount={amountPence} /> },
      ]}
    />
  )
}

/** What each column of a table is taken to hold; to be put right where it was guessed wrongly. */
function Columns({ headings, mapping, sample, refusal, reply }: BankFilePageProps) {
  const { t } = useMessages()
  const width = Math.max(headings?.length ?? 0, ...sample.cells.map((cells) => cells.length))
  const options = Array.from({ length: width }, (_, place) => {
    const heading = headings?.[place] || t('bank.column.nameless', { number: place + 1 })
    const example = sample.cells[0]?.[place]
    return { value: String(place), label: example ? t('bank.column.example', { heading, example }) : heading }
  })
  return (
    <Details summary={t('bank.columns')} open={refusal !== null || reply.answers.step === 'columns'}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <p>{t('bank.columns.lead')}</p>
        {statementColumns.map((column) => (
          <SelectField
            key={column}
            name={column}
            label={t(`bank.column.${column}`)}
            options={[{ value: '', label: t('bank.column.none') }, ...options]}
            value={mapping?.[column] === undefined ? '' : String(mapping[column])}
          />
        ))}
        <div>
          <Button kind="quiet" name="step" value="columns">
            {t('bank.columns.read')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

function TakeBack({ takeBack, mayTakeBack, reply }: BankFilePageProps) {
  const { t } = useMessages()
  if (!mayTakeBack) return null
  if (takeBack && takeBack.answer === null) {
    return (
      <Stack as="section">
        <h2>{t('bank.take-back')}</h2>
        <p>{t('bank.take-back.asked', { name: takeBack.name, reason: takeBack.reason })}</p>
        <Form once>
          {takeBack.isOwn && <p>{t('bank.take-back.yours')}</p>}
          <ButtonRow>
            {!takeBack.isOwn && (
              <Button name="step" value="agreed">
                {t('bank.take-back.agree')}
              </Button>
            )}
            <Button kind="quiet" name="step" value="declined">
              {t(takeBack.isOwn ? 'bank.take-back.leave-it' : 'bank.take-back.decline')}
            </Button>
          </ButtonRow>
        </Form>
      </Stack>
    )
  }
  return (
    <Details summary={t('bank.take-back')} open={reply.answers.step === 'ask'}>
      <Form answers={reply.answers} errors={reply.errors} once>
        <p>{t('bank.take-back.lead')}</p>
        <TextArea name="reason" label={t('money.why')} rows={2} />
        <div>
          <Button kind="quiet" name="step" value="ask">
            {t('bank.take-back.ask')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}
