import type { FiveFigures as Five, RegisterKind } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField, TextField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import { TextArea } from '../text-area'
import { Money, When } from '../values'
import { Another } from './another'
import type { MoneyReply } from './award-page'
import { figureHrefs, figuresOf, FiveFigures } from './five-figures'

interface LinePageProps {
  books: string
  id: string
  name: string
  year: number
  fund: string
  figures: Five
  freePence: Pence
  others: readonly { id: string; name: string; year: number }[]
  rows: readonly {
    id: string
    kind: RegisterKind
    at: Instant
    by: string
    amountPence: Pence
    out: boolean
    round: string | null
    awardId: string | null
    reason: string | null
  }[]
  /** Tells this sending of the page's forms from every other. */
  once: string
  maySet: boolean
  mayMove: boolean
  reply: MoneyReply
}

/** A budget line: its figures, everything that was set aside on it, and the ways to change it. */
export function LinePage(props: LinePageProps) {
  const { books, id, name, year, fund, figures, freePence, rows, reply } = props
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading
        eyebrow={t('money.line.eyebrow', { from: String(year), to: String(year + 1), fund })}
        title={name}
        lead={t('money.line.free', { freePence })}
      />
      <FiveFigures figures={figuresOf(figures)} hrefs={figureHrefs(books, `?line=${encodeURIComponent(id)}`)} />
      <Changes {...props} />
      <Stack as="section">
        <h2>{t('money.register.title')}</h2>
        <DataTable
          caption={t('money.register.caption')}
          captionUnseen
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              label: t('money.what'),
              header: true,
              cell: (row) => {
                const words = t(`money.event.${row.kind}`, { name: row.round ?? row.reason ?? '' })
                return row.awardId === null ? words : <a href={`${books}/awards/${row.awardId}`}>{words}</a>
              },
            },
            { label: t('money.when'), cell: (row) => <When at={row.at} show="short" /> },
            { label: t('money.by'), cell: (row) => row.by },
            {
              label: t('money.amount'),
              numeric: true,
              cell: (row) => <Money amount={row.out ? ((0 - row.amountPence) as Pence) : row.amountPence} />,
            },
          ]}
          empty={<Empty title={t('money.register.none.title')}>{t('money.register.none')}</Empty>}
        />
      </Stack>
      <Enhance script="forms" />
    </>
  )
}

function Changes({ once, maySet, mayMove, others, reply }: LinePageProps) {
  const { t } = useMessages()
  const step = reply.answers.step
  return (
    <div className="stack">
      {maySet && (
        <Details summary={t('money.set.summary')} open={step === 'set'}>
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="once" value={once} />
            <Choice
              kind="one"
              name="way"
              legend={t('money.set.way')}
              inline
              options={[
                { value: 'add', label: t('money.set.add') },
                { value: 'take', label: t('money.set.take') },
              ]}
            />
            <MoneyField name="amount" label={t('money.amount')} />
            <TextField name="reason" label={t('common.optional', { label: t('money.why') })} />
            {(reply.because === 'budget-set-already' || reply.answers.another) && (
              <Another label={t('money.set.another')} />
            )}
            <p>
              <Button name="step" value="set">
                {t('money.set')}
              </Button>
            </p>
          </Form>
        </Details>
      )}
      {mayMove && others.length > 0 && (
        <Details summary={t('money.move.summary')} open={step === 'move'}>
          <Form answers={reply.answers} errors={reply.errors} once>
            <p>{t('money.move.explained')}</p>
            <input type="hidden" name="once" value={once} />
            <SelectField
              name="to"
              label={t('money.move.to')}
              options={[
                { value: '', label: t('money.move.choose') },
                ...others.map((other) => ({ value: other.id, label: `${other.name}, ${other.year}` })),
              ]}
            />
            <MoneyField name="move-amount" label={t('money.amount')} />
            <TextArea name="move-reason" label={t('money.why')} rows={3} />
            <p>
              <Button name="step" value="move">
                {t('money.move')}
              </Button>
            </p>
          </Form>
        </Details>
      )}
    </div>
  )
}
