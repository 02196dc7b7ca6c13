import type { FiguresNamed, FundedFigures, FunderReportFacts } from '~/domain/learning'
import type { ReportTable } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf } from '~/domain/time'
import { cellWords } from '../money/report-words'
import { plain, pounds, type LinkedCell, type ReportBlock, type ReportSpeaker } from './funder-report-blocks'

/** Where the money went, by line, theme and neighbourhood, and what came and went at the bank. */
export function moneyBlocks(words: ReportSpeaker, { money }: FunderReportFacts): ReportBlock[] {
  const { t } = words
  const { all, lines, themes, places, cash } = money
  const fact = (label: string, amount: Pence, href: string) => ({ label, value: pounds(words, amount), href })
  return [
    {
      facts: [
        { ...fact(t('funder.granted'), all.grantedPence, '#awards-table'), chief: true as const },
        fact(t('funder.paid'), all.paidPence, '#awards-table'),
        fact(t('funder.returned'), all.returnedPence, '#awards-table'),
        fact(t('funder.costs'), all.costsPence, '#lines-table'),
        fact(t('funder.committed'), all.committedPence, '#awards-table'),
        fact(t('funder.left'), all.leftPence, '#lines-table'),
      ],
    },
    { says: t('funder.money.method'), soft: true },
    { under: t('funder.by-line') },
    lines.length === 0
      ? { says: t('funder.none') }
      : {
          table: {
            id: 'lines-table',
            caption: t('funder.by-line'),
            columns: named(words, t('report.col.line'), [...figureColumns, 'costs', 'left']),
            rows: lines.map((one) => [
              plain(`${one.name ?? ''}, ${t('money.year', { from: String(one.year), to: String(one.year + 1) })}`),
              ...amounts(words, one, [...figureKeys, 'costsPence', 'leftPence'], '#awards-table'),
            ]),
            foot: [
              t('money.total'),
              ...amounts(words, all, [...figureKeys, 'costsPence', 'leftPence']).map((one) => one.words),
            ],
          },
        },
    ...byName(words, t('funder.by-theme'), t('report.col.theme'), t('report.word.no-theme'), themes),
    ...byName(words, t('funder.by-place'), t('report.col.neighbourhood'), t('report.word.no-place'), places),
    { under: t('funder.cash') },
    ...cash.map((table): ReportBlock => cashBlock(words, table)),
  ]
}

const figureColumns = ['granted', 'paid', 'returned', 'committed'] as const
const figureKeys = ['grantedPence', 'paidPence', 'returnedPence', 'committedPence'] as const

const named = ({ t }: ReportSpeaker, first: string, figures: readonly ('granted' | 'paid' | 'returned' | 'committed' | 'costs' | 'left')[]) => [
  { label: first },
  ...figures.map((one) => ({ label: t(`funder.${one}`), numeric: true as const })),
] // prettier-ignore

const amounts = (
  words: ReportSpeaker,
  figures: FundedFigures,
  keys: readonly (keyof FundedFigures)[],
  href?: string,
): LinkedCell[] => keys.map((key) => ({ words: pounds(words, figures[key]), ...(href !== undefined && { href }) }))

function byName(
  words: ReportSpeaker,
  caption: string,
  column: string,
  none: string,
  rows: readonly FiguresNamed[],
): ReportBlock[] {
  if (rows.length === 0) return []
  return [
    { under: caption },
    {
      table: {
        caption,
        columns: named(words, column, figureColumns),
        rows: rows.map((one) => [plain(one.name ?? none), ...amounts(words, one, figureKeys, '#awards-table')]),
      },
    },
  ]
}

function cashBlock(words: ReportSpeaker, { heading, columns, rows, foot }: ReportTable): ReportBlock {
  const { t } = words
  const caption = heading ? t(`report.word.${heading}`) : t('funder.cash')
  if (rows.length === 0) return { says: `${caption}: ${t('report.none')}` }
  return {
    table: {
      caption,
      columns: columns.map((column, at) => ({
        label: t(`report.col.${column}`),
        ...(at > 0 && { numeric: true as const }),
      })),
      rows: rows.map((row) => row.map((cell) => plain(cellWords(words, cell)))),
      ...(foot &&
        foot.length > 0 && { foot: foot.map((cell, at) => (at === 0 ? t('money.total') : cellWords(words, cell))) }),
    },
  }
}

/** Every award that had money granted, paid, returned or still to pay. */
export function awardBlocks(words: ReportSpeaker, { awards, money }: FunderReportFacts, home: string): ReportBlock[] {
  const { t, format } = words
  if (awards.length === 0) return [{ says: t('funder.awards.none') }]
  const total = (key: keyof FundedFigures) => pounds(words, awards.reduce((so, one) => (so + one[key]) as Pence, 0 as Pence)) // prettier-ignore
  return [
    { says: t('funder.awards.lead', { count: awards.length, grantedPence: money.all.grantedPence }) },
    {
      table: {
        id: 'awards-table',
        caption: t('funder.part.awards'),
        columns: [
          { label: t('funder.award') },
          { label: t('funder.decided') },
          { label: t('funder.state') },
          ...figureColumns.map((one) => ({ label: t(`funder.${one}`), numeric: true as const })),
        ],
        rows: awards.map((one) => {
          const { title, to, on, state, round, reference } = one
          const results = `${home}/rounds/${round.slug}`
          const href = reference === null ? results : `${results}/proposals/${encodeURIComponent(reference)}`
          return [
            { words: `${title ?? t(`funder.award.${to === 'individual' ? 'individual' : 'unannounced'}`)} (${round.title})`, href }, // prettier-ignore
            plain(format.day(noonOf(on))),
            plain(t(`money.award.state.${state}`)),
            ...amounts(words, one, figureKeys, href),
          ]
        }),
        foot: [t('money.total'), '', '', ...figureKeys.map(total)],
      },
    },
  ]
}
