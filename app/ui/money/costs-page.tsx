import type { CostKind, CostState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField, TextField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import { Tag, type TagKind } from '../tag'
import { Money, When } from '../values'
import type { MoneyReply } from './award-page'

export type ShownCostState = CostState | 'second'
export const kindOfState: Record<ShownCostState, TagKind> = {
  prepared: 'wait',
  second: 'wait',
  authorised: 'note',
  paid: 'good',
  'came-back': 'plain',
  cancelled: 'plain',
}

export interface SpendLine {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly fund: string
  readonly freePence: Pence
}

interface CostsPageProps {
  books: string
  costs: readonly {
    id: string
    what: string
    payee: string
    kind: CostKind
    line: string
    amountPence: Pence
    state: ShownCostState
    at: Instant
  }[]
  lines: readonly SpendLine[]
  people: readonly { id: string; name: string }[]
  twoFromPence: number | null
  once: string
  mayPrepare: boolean
  reply: MoneyReply
}

/** What is spent straight from budget lines, and a way to prepare more of it. */
export function CostsPage(props: CostsPageProps) {
  const { books, costs, mayPrepare, reply } = props
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('spending.costs.title')} lead={t('spending.costs.lead')} />
      <DataTable
        caption={t('spending.costs.caption')}
        rows={costs}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('spending.cost.what'),
            header: true,
            cell: (one) => (
              <div>
                <a href={`${books}/costs/${one.id}`}>{one.what || t(`spending.cost.kind.${one.kind}`)}</a>
                <span className="why">{[one.payee, one.line].filter((each) => each !== '').join(', ')}</span>
              </div>
            ),
          },
          { label: t('money.when'), cell: (one) => <When at={one.at} show="short" /> },
          {
            label: t('money.state'),
            cell: (one) => <Tag kind={kindOfState[one.state]}>{t(`spending.cost.state.${one.state}`)}</Tag>,
          },
          { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} /> },
        ]}
        empty={<Empty title={t('spending.costs.none.title')}>{t('spending.costs.none')}</Empty>}
      />
      {mayPrepare && <Prepare {...props} />}
      <Enhance script="forms" />
    </Stack>
  )
}

function Prepare({ lines, people, twoFromPence, once, reply }: CostsPageProps) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('spending.cost.prepare')}</h2>
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="once" value={once} />
        <TextField name="what" label={t('spending.cost.what')} />
        <TextField
          name="payee"
          label={t('spending.cost.payee')}
          hint={t('spending.cost.payee.hint')}
          spellCheck={false}
          autoComplete="off"
        />
        <SelectField
          name="person"
          label={t('spending.cost.person')}
          hint={t('spending.cost.person.hint')}
          options={[
            { value: '', label: t('spending.cost.nobody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <MoneyField
          name="amount"
          label={t('money.amount')}
          hint={twoFromPence === null ? undefined : t('spending.cost.two', { twoPence: twoFromPence })}
        />
        <LineField lines={lines} />
        <p>
          <Button>{t('spending.cost.save')}</Button>
        </p>
      </Form>
    </Stack>
  )
}

/** Which budget line it comes from, each with what it has free. */
export function LineField({ lines }: { lines: readonly SpendLine[] }) {
  const { t } = useMessages()
  return (
    <SelectField
      name="line"
      label={t('spending.cost.line')}
      options={[
        { value: '', label: t('money.move.choose') },
        ...lines.map(({ id, name, year, freePence }) => ({
          value: id,
          label: t('spending.cost.line.option', { name, year: String(year), freePence }),
        })),
      ]}
    />
  )
}
