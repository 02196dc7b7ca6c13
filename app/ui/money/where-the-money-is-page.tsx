import type { FiveFigures as Five } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Empty } from '../empty'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Money, When } from '../values'
import { FiguresTable } from './figures-table'
import { figuresOf, FiveFigures } from './five-figures'
import { ThemePicture, type ThemeMoney } from './theme-picture'

interface Idea {
  title: string
  reference: string
  round: { slug: string; title: string }
  amountPence: Pence
}

interface WhereTheMoneyIsPageProps {
  home: string
  name: string
  /** Whether anybody can give by card. */
  takesGifts: boolean
  figures: Five
  themes: readonly ThemeMoney[]
  rounds: readonly { slug: string; title: string; decided: boolean; figures: Five }[]
  promised: readonly (Idea & { accepted: boolean })[]
  payments: readonly (Idea & { id: string; paidAt: Instant; clearedOn: string | null })[]
}

/** Every pound, for anyone: what there is, by theme and by round, what is promised, and what was paid. */
export function WhereTheMoneyIsPage({
  home,
  name,
  takesGifts,
  figures,
  themes,
  rounds,
  promised,
  payments,
}: WhereTheMoneyIsPageProps) {
  const { t } = useMessages()
  const ideaHref = ({ round, reference }: Idea) => `${home}/rounds/${round.slug}/proposals/${reference}`
  const idea = (one: Idea) => (
    <>
      <a href={ideaHref(one)}>{one.title}</a>
      <span className="why">{one.round.title}</span>
    </>
  )
  const isEmpty = figures.budgetPence === 0 && rounds.length === 0
  return (
    <>
      <PageHeading title={t('money.where.title')} lead={t('money.where.lead', { name })}>
        {takesGifts && (
          <ButtonRow>
            <ButtonLink href={`${home}/give`} kind="quiet">
              {t('gift.give.title', { name })}
            </ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
      <FiveFigures figures={figuresOf(figures)} />
      {isEmpty && <Empty title={t('money.where.none.title')}>{t('money.where.none')}</Empty>}
      {themes.length > 0 && (
        <Stack as="section">
          <h2>{t('money.where.themes')}</h2>
          <ThemePicture themes={themes} />
          <FiguresTable
            caption={t('money.where.themes.caption')}
            captionUnseen
            label={t('money.theme')}
            rows={themes.map((theme) => ({
              id: theme.id,
              name: theme.name || t('money.where.no-theme'),
              figures: theme.figures,
            }))}
            total={t('money.total')}
          />
        </Stack>
      )}
      {rounds.length > 0 && (
        <Stack as="section">
          <h2>{t('money.rounds.title')}</h2>
          <FiguresTable
            caption={t('money.where.rounds.caption')}
            captionUnseen
            label={t('money.round')}
            without={['allocated']}
            rows={rounds.map((round) => ({
              id: round.slug,
              name: (
                <>
                  <a href={`${home}/rounds/${round.slug}`}>{round.title}</a>
                  {round.decided && (
                    <span className="why">
                      <a href={`${home}/rounds/${round.slug}/decision`}>{t('money.where.decision')}</a>
                    </span>
                  )}
                </>
              ),
              figures: round.figures,
            }))}
          />
        </Stack>
      )}
      {promised.length > 0 && (
        <Stack as="section">
          <h2>{t('money.where.promised')}</h2>
          <DataTable
            caption={t('money.where.promised.caption')}
            captionUnseen
            rows={promised}
            rowKey={(one) => `${one.round.slug} ${one.reference}`}
            columns={[
              { label: t('money.idea'), header: true, cell: idea },
              {
                label: t('money.state'),
                cell: (one) => t(one.accepted ? 'money.award.state.accepted' : 'money.award.state.offered'),
              },
              { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} /> },
            ]}
          />
        </Stack>
      )}
      {payments.length > 0 && (
        <Stack as="section">
          <h2>{t('money.where.payments')}</h2>
          <DataTable
            caption={t('money.where.payments.caption')}
            captionUnseen
            rows={payments}
            rowKey={(one) => one.id}
            columns={[
              { label: t('money.idea'), header: true, cell: idea },
              { label: t('money.when'), cell: (one) => <When at={one.paidAt} show="short" /> },
              {
                label: t('money.clear.on'),
                cell: (one) => (one.clearedOn === null ? '–' : <When at={noonOf(one.clearedOn)} show="short" />),
              },
              { label: t('money.amount'), numeric: true, cell: (one) => <Money amount={one.amountPence} /> },
            ]}
          />
        </Stack>
      )}
      <p>
        <a href={`${home}/open-data`}>{t('money.where.open-data')}</a>
      </p>
      <p className="small soft">{t('money.where.privacy')}</p>
    </>
  )
}
