import type { GiftKind, GiftState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { Money, When } from '../values'
import type { MoneyReply } from './award-page'

interface GiftsPageProps {
  books: string
  home: string
  ready: boolean
  funds: readonly { id: string; name: string; takes: boolean; giftAid: boolean; heldPence: Pence }[]
  booksPence: Pence
  standing: { heldPence: Pence; lookedAt: Instant } | null
  waiting: number
  gifts: readonly {
    id: string
    name: string
    fund: string
    amountPence: Pence
    state: GiftState
    kind: GiftKind
    disputed: boolean
    giftAid: boolean
    at: Instant
  }[]
  payouts: readonly { id: string; entryId: string | null; at: Instant; cameBack: boolean; amountPence: Pence }[]
  mayOpen: boolean
  mayReadAid: boolean
  reply: MoneyReply
}

/** What was given by card: the books beside Stripe, the funds that take gifts, each gift, and what reached the bank. */
export function GiftsPage(props: GiftsPageProps) {
  const { books, home, ready, funds, gifts, payouts, mayReadAid, mayOpen, reply } = props
  const { t } = useMessages()
  const takes = funds.some((one) => one.takes)
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('gift.desk.title')} lead={t('gift.desk.lead')}>
        <ButtonRow>
          {ready && takes && (
            <ButtonLink href={`${home}/give`} kind="quiet">
              {t('gift.desk.public')}
            </ButtonLink>
          )}
          {mayReadAid && (
            <ButtonLink href={`${books}/gift-aid`} kind="quiet">
              {t('gift.aid.page')}
            </ButtonLink>
          )}
        </ButtonRow>
      </PageHeading>
      {!ready && <Notice title={t('gift.desk.not-set-up.title')}>{t('gift.desk.not-set-up')}</Notice>}
      {(ready || gifts.length > 0) && <Beside {...props} />}
      <DataTable
        caption={t('gift.desk.gifts')}
        rows={gifts}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('gift.desk.who'),
            header: true,
            cell: (one) => (
              <div>
                <a href={`${books}/gifts/${one.id}`}>{one.name || t('gift.desk.nameless')}</a>
                <span className="why">{one.giftAid ? t('gift.desk.fund-aid', { fund: one.fund }) : one.fund}</span>
              </div>
            ),
          },
          { label: t('money.when'), cell: (one) => <When at={one.at} show="short" /> },
          {
            label: t('money.state'),
            cell: (one) =>
              one.disputed ? (
                <Tag kind="stop">{t('gift.state.disputed')}</Tag>
              ) : (
                <Tag kind={one.state === 'paid' ? 'good' : 'wait'}>{t(`gift.state.${one.state}`)}</Tag>
              ),
          },
          { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} /> },
        ]}
        empty={<Empty title={t('gift.desk.none.title')}>{t('gift.desk.none')}</Empty>}
      />
      {payouts.length > 0 && (
        <DataTable
          caption={t('gift.desk.payouts')}
          rows={payouts}
          rowKey={({ id }) => id}
          columns={[
            { label: t('money.when'), header: true, cell: (one) => <When at={one.at} show="short" /> },
            {
              label: t('money.state'),
              cell: (one) =>
                one.entryId === null ? (
                  '–'
                ) : (
                  <a href={`${books}/journal/${one.entryId}`}>
                    {t(one.cameBack ? 'gift.payout.back' : 'gift.payout.sent')}
                  </a>
                ),
            },
            { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} pennies /> },
          ]}
        />
      )}
      {mayOpen && <OpenFunds funds={funds} reply={reply} />}
      <Enhance script="forms" />
    </Stack>
  )
}

/** The same money by our books and by Stripe's word. While news is on its way the two may differ for some minutes. */
function Beside({ booksPence, standing, waiting }: GiftsPageProps) {
  const { t, format } = useMessages()
  const differ = standing !== null && standing.heldPence !== booksPence
  return (
    <Stack as="section">
      <h2>{t('gift.beside.title')}</h2>
      <SummaryList
        rows={[
          { label: t('gift.beside.books'), value: <Money amount={booksPence} pennies /> },
          {
            label: t('gift.beside.stripe'),
            value:
              standing === null ? (
                t('gift.beside.never')
              ) : (
                <>
                  <Money amount={standing.heldPence} pennies />
                  <span className="why">{t('gift.beside.looked', { moment: format.when(standing.lookedAt) })}</span>
                </>
              ),
          },
        ]}
      />
      {differ && <Notice title={t('gift.beside.differ.title')}>{t('gift.beside.differ')}</Notice>}
      {waiting > 0 && <p className="soft">{t('gift.beside.waiting', { count: waiting })}</p>}
    </Stack>
  )
}

function OpenFunds({ funds, reply }: Pick<GiftsPageProps, 'funds' | 'reply'>) {
  const { t } = useMessages()
  const others = funds.filter((one) => !one.takes)
  return (
    <Stack as="section">
      <h2>{t('gift.funds.title')}</h2>
      <p>{t('gift.funds.lead')}</p>
      {funds
        .filter((one) => one.takes)
        .map(({ id, name, giftAid, heldPence }) => (
          <Stack as="section" key={id}>
            <h3>{name}</h3>
            <p>
              {t(giftAid ? 'gift.funds.takes-aid' : 'gift.funds.takes')} {t('gift.funds.held', { heldPence })}
            </p>
            <Form once>
              <input type="hidden" name="fund" value={id} />
              <ButtonRow>
                <Button kind="quiet" name="takes" value="no">
                  {t('gift.funds.close', { fund: name })}
                </Button>
              </ButtonRow>
            </Form>
          </Stack>
        ))}
      {others.length > 0 && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <Choice
            kind="one"
            name="fund"
            legend={t('gift.funds.which')}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Choice
            kind="several"
            name="aid"
            legend={t('gift.funds.aid')}
            options={[{ value: 'yes', label: t('gift.funds.aid.yes'), hint: t('gift.funds.aid.hint') }]}
          />
          <ButtonRow>
            <Button name="takes" value="yes">
              {t('gift.funds.open')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Stack>
  )
}
