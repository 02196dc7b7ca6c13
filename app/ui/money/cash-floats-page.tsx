import { mostInFloatPence, type FloatState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
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
import { Money } from '../values'
import type { MoneyReply } from './award-page'

export const kindOfFloat: Record<FloatState, TagKind> = {
  asked: 'wait',
  agreed: 'note',
  drawn: 'good',
  'paid-back': 'plain',
  withdrawn: 'plain',
}

interface FloatsPageProps {
  books: string
  floats: readonly {
    id: string
    number: number
    purpose: string
    holder: string
    fund: string
    state: FloatState
    amountPence: Pence
    heldPence: Pence
  }[]
  funds: readonly { id: string; name: string }[]
  people: readonly { id: string; name: string }[]
  once: string
  mayAsk: boolean
  reply: MoneyReply
}

/** Cash in hand: who holds how much of which fund, and a way to ask for more. */
export function CashFloatsPage(props: FloatsPageProps) {
  const { books, floats, mayAsk, reply } = props
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('cash.title')} lead={t('cash.lead')} />
      <DataTable
        caption={t('cash.caption')}
        rows={floats}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('cash.purpose'),
            header: true,
            cell: (one) => (
              <div>
                <a href={`${books}/cash/${one.id}`}>{one.purpose}</a>
                <span className="why">{[one.holder, one.fund].filter((each) => each !== '').join(', ')}</span>
              </div>
            ),
          },
          {
            label: t('money.state'),
            cell: (one) => <Tag kind={kindOfFloat[one.state]}>{t(`cash.state.${one.state}`)}</Tag>,
          },
          { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} /> },
          { label: t('cash.held'), numeric: true, cell: (one) => <Money amount={one.heldPence} pennies /> },
        ]}
        empty={<Empty title={t('cash.none.title')}>{t('cash.none')}</Empty>}
      />
      {mayAsk && <Ask {...props} />}
      <Enhance script="forms" />
    </Stack>
  )
}

function Ask({ funds, people, once, reply }: FloatsPageProps) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('cash.ask')}</h2>
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="once" value={once} />
        <TextField name="purpose" label={t('cash.purpose')} hint={t('cash.purpose.hint')} />
        <SelectField
          name="holder"
          label={t('cash.holder')}
          hint={t('cash.holder.hint')}
          options={[
            { value: '', label: t('money.move.choose') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          name="fund"
          label={t('money.in.fund')}
          options={funds.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <MoneyField
          name="amount"
          label={t('money.amount')}
          hint={t('cash.amount.hint', { mostPence: mostInFloatPence })}
        />
        <p>
          <Button>{t('cash.ask.do')}</Button>
        </p>
      </Form>
    </Stack>
  )
}
