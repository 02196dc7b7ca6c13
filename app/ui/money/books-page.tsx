import type { FiveFigures as Five } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { PageHeading, Row, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Empty } from '../empty'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { Money } from '../values'
import { FiguresTable } from './figures-table'
import { figureHrefs, figuresOf, FiveFigures } from './five-figures'
import { WaitingList, type WaitingItem } from './waiting-list'

interface BooksPageProps {
  title: string
  books: string
  figures: Five
  waiting: readonly WaitingItem[]
  years: readonly number[]
  year: number | null
  lines: readonly { id: string; name: string; fund: string; figures: Five }[]
  funds: readonly { id: string; name: string; restricted: boolean; inBankPence: Pence }[]
  rounds: readonly { slug: string; title: string; id: string; figures: Five }[]
  mayReceive: boolean
  mayReadBank: boolean
  mayPay: boolean
  readsExamination: boolean
}

/** The treasurer's page: what is left, in one look; then what waits; then what it is all made of. */
export function BooksPage({
  title,
  books,
  figures,
  waiting,
  years,
  year,
  lines,
  funds,
  rounds,
  mayReceive,
  mayReadBank,
  mayPay,
  readsExamination,
}: BooksPageProps) {
  const { t } = useMessages()
  const yours = waiting.filter((item) => item.yours)
  const others = waiting.filter((item) => !item.yours)
  return (
    <>
      <PageHeading title={title} />
      <FiveFigures figures={figuresOf(figures)} hrefs={figureHrefs(books)} />

      <Stack as="section">
        <h2>{t('money.waiting.yours')}</h2>
        {yours.length === 0 ? (
          <p className="soft">{t('money.waiting.none')}</p>
        ) : (
          <WaitingList books={books} items={yours} />
        )}
      </Stack>
      {others.length > 0 && (
        <Stack as="section">
          <h2>{t('money.waiting.others')}</h2>
          <WaitingList books={books} items={others} />
        </Stack>
      )}

      <Stack as="section">
        <h2>{t('money.lines.title')}</h2>
        {years.length > 1 && (
          <Row>
            {years.map((each) => (
              <a key={each} href={`${books}?year=${each}`} aria-current={each === year ? 'true' : undefined}>
                {t('money.year', { from: String(each), to: String(each + 1) })}
              </a>
            ))}
          </Row>
        )}
        <FiguresTable
          caption={
            year === null
              ? t('money.lines.title')
              : t('money.lines.caption', { from: String(year), to: String(year + 1) })
          }
          label={t('money.line')}
          books={books}
          rows={lines.map((line) => ({
            id: line.id,
            name: (
              <>
                <a href={`${books}/lines/${line.id}`}>{line.name}</a>
                {funds.length > 1 && <span className="why">{line.fund}</span>}
              </>
            ),
            figures: line.figures,
            query: `?line=${encodeURIComponent(line.id)}`,
          }))}
          total={t('money.total')}
          empty={<Empty title={t('money.lines.none.title')}>{t('money.lines.none')}</Empty>}
        />
      </Stack>

      <Stack as="section">
        <h2>{t('money.rounds.title')}</h2>
        <FiguresTable
          caption={t('money.rounds.caption')}
          label={t('money.round')}
          books={books}
          without={['allocated']}
          rows={rounds.map((round) => ({
            id: round.slug,
            name: round.title,
            figures: round.figures,
            query: `?round=${encodeURIComponent(round.id)}`,
          }))}
          empty={<Empty title={t('money.rounds.none.title')}>{t('money.rounds.none')}</Empty>}
        />
      </Stack>

      <Stack as="section">
        <h2>{t('money.funds.title')}</h2>
        <DataTable
          caption={t('money.funds.caption')}
          rowKey={(fund) => fund.id}
          rows={funds}
          columns={[
            {
              label: t('money.fund'),
              header: true,
              cell: (fund) => (
                <Row>
                  {fund.name}
                  {fund.restricted && <Tag>{t('money.fund.restricted')}</Tag>}
                </Row>
              ),
            },
            { label: t('money.in-bank'), numeric: true, cell: (fund) => <Money amount={fund.inBankPence} /> },
          ]}
          empty={<Empty title={t('money.funds.none.title')}>{t('money.funds.none')}</Empty>}
        />
      </Stack>

      <ButtonRow>
        {mayReceive && funds.length > 0 && (
          <ButtonLink href={`${books}/money-in`} kind="quiet">
            {t('money.in.title')}
          </ButtonLink>
        )}
        {mayReadBank && (
          <ButtonLink href={`${books}/bank`} kind="quiet">
            {t('bank.title')}
          </ButtonLink>
        )}
        <ButtonLink href={`${books}/plan`} kind="quiet">
          {t('spending.plan.title')}
        </ButtonLink>
        <ButtonLink href={`${books}/costs`} kind="quiet">
          {t('spending.costs.title')}
        </ButtonLink>
        <ButtonLink href={`${books}/cash`} kind="quiet">
          {t('cash.title')}
        </ButtonLink>
        {mayReadBank && (
          <ButtonLink href={`${books}/gifts`} kind="quiet">
            {t('gift.desk.title')}
          </ButtonLink>
        )}
        <ButtonLink href={`${books}/draw-downs`} kind="quiet">
          {t('spending.draw-downs.title')}
        </ButtonLink>
        <ButtonLink href={`${books}/reports`} kind="quiet">
          {t('report.title')}
        </ButtonLink>
        <ButtonLink href={`${books}/closings`} kind="quiet">
          {t('closing.title')}
        </ButtonLink>
        {readsExamination && (
          <ButtonLink href={`${books}/examination`} kind="quiet">
            {t('examination.title')}
          </ButtonLink>
        )}
        <ButtonLink href={`${books}/journal`} kind="quiet">
          {t('money.journal.title')}
        </ButtonLink>
        {mayPay && (
          <ButtonLink href={`${books}/runs`} kind="quiet">
            {t('paying.runs.title')}
          </ButtonLink>
        )}
        <ButtonLink href={`${books}/thanks`} kind="quiet">
          {t('thanks.books.title')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
