import type { DrawDownState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Empty } from '../empty'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Tag, type TagKind } from '../tag'
import { Money, When } from '../values'

export const kindOfDrawDown: Record<DrawDownState, TagKind> = {
  asked: 'wait',
  agreed: 'note',
  received: 'good',
  withdrawn: 'plain',
}

export interface NamedAsking {
  readonly subject: string
  readonly name: string
  readonly kind: 'award' | 'cost' | 'thanks'
  readonly amountPence: Pence
}

/** What something is that is asked for; whom the panel's thanks go to is not told here. */
export function useAskingName() {
  const { t } = useMessages()
  return ({ kind, name }: Pick<NamedAsking, 'kind' | 'name'>) =>
    kind === 'thanks' ? t('spending.draw-down.thanks') : name || t('spending.cost.untitled')
}

interface DrawDownsPageProps {
  books: string
  funds: readonly {
    id: string
    name: string
    rate: number
    inBankPence: Pence
    toAsk: readonly NamedAsking[]
    credits: readonly NamedAsking[]
  }[]
  requests: readonly {
    id: string
    number: number
    fund: string
    at: Instant
    state: DrawDownState
    amountPence: Pence
  }[]
  mayAsk: boolean
}

/** What is still to ask from each fund, and every request there was. */
export function DrawDownsPage({ books, funds, requests, mayAsk }: DrawDownsPageProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('spending.draw-downs.title')} lead={t('spending.draw-downs.lead')} />
      {funds.map((fund) => (
        <Stack as="section" key={fund.id}>
          <h2>{t('spending.draw-down.new', { fund: fund.name })}</h2>
          <p>{t('spending.draw-down.in-bank', { inBankPence: fund.inBankPence })}</p>
          <ToAsk books={books} fund={fund} mayAsk={mayAsk} />
        </Stack>
      ))}
      <Stack as="section">
        <DataTable
          caption={t('report.draw-downs.about')}
          rows={requests}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('report.col.number'),
              header: true,
              cell: (one) => (
                <a href={`${books}/draw-downs/${one.id}`}>{t('spending.draw-down.title', { number: one.number })}</a>
              ),
            },
            { label: t('money.fund'), cell: (one) => one.fund },
            { label: t('money.when'), cell: (one) => <When at={one.at} show="short" /> },
            {
              label: t('money.state'),
              cell: (one) => <Tag kind={kindOfDrawDown[one.state]}>{t(`spending.draw-down.state.${one.state}`)}</Tag>,
            },
            { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} /> },
          ]}
          empty={<Empty title={t('report.none.title')}>{t('report.none')}</Empty>}
        />
      </Stack>
    </Stack>
  )
}

function ToAsk({ books, fund, mayAsk }: { books: string; fund: DrawDownsPageProps['funds'][number]; mayAsk: boolean }) {
  const { t, format } = useMessages()
  const nameOf = useAskingName()
  const { id, name, rate, toAsk, credits } = fund
  const label = (one: NamedAsking) => `${nameOf(one)}, ${format.money(one.amountPence)}`
  return (
    <>
      {toAsk.length === 0 && <p>{t('spending.draw-down.none')}</p>}
      {credits.length > 0 && (
        <ul>
          {credits.map((one) => (
            <li key={one.subject}>
              {t('spending.draw-down.credit', { name: nameOf(one), amountPence: one.amountPence })}
            </li>
          ))}
        </ul>
      )}
      {toAsk.length > 0 && !mayAsk && (
        <ul>
          {toAsk.map((one) => (
            <li key={one.subject}>{label(one)}</li>
          ))}
        </ul>
      )}
      {toAsk.length > 0 && mayAsk && (
        <Form method="get" action={`${books}/draw-downs/new`}>
          <p>{t('spending.draw-down.ask.explained', { rate: rate / 100 })}</p>
          <input type="hidden" name="fund" value={id} />
          <Choice
            kind="several"
            name="subjects"
            legend={t('spending.draw-down.choose')}
            value={toAsk.map(({ subject }) => subject)}
            options={toAsk.map((one) => ({ value: one.subject, label: label(one) }))}
          />
          <p>
            <Button kind="quiet">
              {t('report.show')}
              <span className="unseen"> {name}</span>
            </Button>
          </p>
        </Form>
      )}
    </>
  )
}
