import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { DataTable } from '../table'
import { Money, When } from '../values'
import type { MoneyReply } from './award-page'

interface GiftAidPageProps {
  books: string
  once: string
  gifts: readonly {
    giftId: string
    name: string
    house: string
    postcode: string
    givenOn: string
    amountPence: Pence
  }[]
  totalPence: Pence
  aidPence: Pence
  tooMuchPence: Pence
  claims: readonly { id: string; number: number; madeAt: Instant }[]
  mayClaim: boolean
  reply: MoneyReply
}

/** Who declared for Gift Aid and was not claimed on yet, and the claims that were made. For two officers alone. */
export function GiftAidPage(props: GiftAidPageProps) {
  const { books, once, gifts, totalPence, aidPence, tooMuchPence, claims, mayClaim, reply } = props
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/gifts`, label: t('gift.desk.title') },
        ]}
      />
      <PageHeading title={t('gift.aid.page')} lead={t('gift.aid.lead')} />
      {tooMuchPence > 0 && (
        <Notice title={t('gift.aid.too-much.title')}>{t('gift.aid.too-much', { tooMuchPence })}</Notice>
      )}
      <DataTable
        caption={t('gift.aid.waiting')}
        rows={gifts}
        rowKey={({ giftId }) => giftId}
        columns={[
          {
            label: t('gift.desk.who'),
            header: true,
            cell: (one) => (
              <div>
                <a href={`${books}/gifts/${one.giftId}`}>{one.name}</a>
                <span className="why">{`${one.house}, ${one.postcode}`}</span>
              </div>
            ),
          },
          { label: t('money.when'), cell: (one) => <When at={noonOf(one.givenOn)} show="short" /> },
          { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} /> },
        ]}
        empty={<Empty title={t('gift.aid.none.title')}>{t('gift.aid.none')}</Empty>}
      />
      {gifts.length > 0 && mayClaim && (
        <Form once>
          <p>{t('gift.aid.sum', { totalPence, aidPence })}</p>
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="seen" value={totalPence} />
          <p>
            <Button>{t('gift.aid.claim')}</Button>
          </p>
        </Form>
      )}
      {claims.length > 0 && (
        <DataTable
          caption={t('gift.aid.claims')}
          rows={claims}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('gift.aid.claim-number'),
              header: true,
              cell: (one) => (
                <a href={`${books}/gift-aid/${one.id}/schedule.csv`}>
                  {t('gift.aid.schedule', { number: String(one.number) })}
                </a>
              ),
            },
            { label: t('money.when'), cell: (one) => <When at={one.madeAt} show="short" /> },
          ]}
        />
      )}
      <Enhance script="forms" />
    </Stack>
  )
}
