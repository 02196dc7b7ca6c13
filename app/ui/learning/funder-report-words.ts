import { paragraphsOf, type FiguresNamed, type FigureOfStories, type FundedFigures, type FunderReportFacts, type FunderReportPart } from '~/domain/learning' // prettier-ignore
import type { ReportTable } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import type { Translator } from '../messages'
import { cellWords, periodWords } from '../money/report-words'
import { hoped } from './outcome-words'
import { calledNode, happenedInWords, type RippleNode } from './ripple-words'

/** What puts a report into words: the reader's language, on a page as on paper. */
export type ReportSpeaker = Pick<Translator, 't' | 'format' | 'locale'>

/** A cell of a table: words, and where they lead. */
export interface LinkedCell {
  readonly words: string
  readonly href?: string
}
const plain = (words: string): LinkedCell => ({ words })

/** A story as a report tells it. */
export interface StoryInReport {
  readonly id: string
  readonly title: string
  readonly round: { readonly slug: string; readonly title: string }
  readonly whatHappened: string
  readonly whoCameTogether: string
  readonly whatNext: string
  readonly learnt: string
  readonly asPlanned: boolean | null
  readonly peopleTakingPart: number | null
  readonly volunteers: number | null
  readonly volunteerHours: number | null
  readonly newPeopleMet: number | null
  readonly toldAt: Instant
  readonly photos: readonly PhotoInReport[]
  readonly photosGone: number
}
export interface PhotoInReport {
  readonly id: string
  readonly words: string
  readonly sizes: readonly { readonly hash: string; readonly width: number; readonly height: number }[]
  readonly plain: { readonly hash: string; readonly width: number; readonly height: number } | null
}
export type StoryOrGone = StoryInReport | { readonly id: string; readonly withdrawnAt: Instant | null }

/** A piece of a part, for a page or for paper. */
export type ReportBlock =
  | { readonly says: string; readonly soft?: true }
  | { readonly under: string }
  | { readonly list: readonly LinkedCell[] }
  | {
      readonly facts: readonly {
        readonly label: string
        readonly value: string
        readonly href: string
        readonly chief?: true
      }[]
    }
  | {
      readonly table: {
        readonly id?: string
        readonly caption: string
        readonly columns: readonly { readonly label: string; readonly numeric?: true }[]
        readonly rows: readonly (readonly LinkedCell[])[]
        readonly foot?: readonly string[]
      }
    }
  | { readonly story: StoryInReport }
  | { readonly gone: string }

/** One part of a report: the partnership's own words, then what the books and the stories say. */
export interface ReportSection {
  readonly part: FunderReportPart
  readonly heading: string
  readonly own: readonly string[]
  readonly blocks: readonly ReportBlock[]
}

interface ShownReport {
  readonly facts: FunderReportFacts
  readonly stories: readonly StoryOrGone[]
  readonly ripples: readonly {
    readonly link: { readonly happened: string; readonly how: string; readonly sure: boolean; readonly toldAt: Instant }
    readonly from: RippleNode
    readonly to: RippleNode
  }[]
  readonly ripplesGone: number
}

const isTold = (one: StoryOrGone): one is StoryInReport => 'title' in one

/** What a report is of: its months, and its fund where it is of one. */
export const reportAbout = (
  words: ReportSpeaker,
  { period, fund }: Pick<FunderReportFacts, 'period' | 'fund'>,
): string => [periodWords(words, period), fund ?? words.t('funder.all-funds')].join(' · ')

/** A report's parts, in words. `home` is the partnership's address, to which its links lead. */
export function reportSections(words: ReportSpeaker, shown: ShownReport, home: string): ReportSection[] {
  const { t } = words
  const { facts } = shown
  const section = (part: FunderReportPart, blocks: readonly ReportBlock[]): ReportSection => ({
    ...{ part, heading: t(`funder.part.${part}`), blocks },
    own: paragraphsOf(facts.words[part] ?? ''),
  })
  return [
    section('introduction', []),
    section('money', moneyBlocks(words, facts)),
    section('awards', awardBlocks(words, facts, home)),
    section('rounds', roundBlocks(words, facts, home)),
    section('stories', storyBlocks(words, shown)),
    section('learnt', learntBlocks(words, shown, home)),
    section('outcomes', outcomeBlocks(words, shown, home)),
    section('ripples', rippleBlocks(words, shown, home)),
    section('beside', besideBlocks(words, facts, home)),
    section('closing', []),
  ]
}

const pounds = ({ format }: ReportSpeaker, amount: Pence) => format.money(amount, { pennies: true })

function moneyBlocks(words: ReportSpeaker, { money }: FunderReportFacts): ReportBlock[] {
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

function awardBlocks(words: ReportSpeaker, { awards, money }: FunderReportFacts, home: string): ReportBlock[] {
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

function roundBlocks(words: ReportSpeaker, { rounds }: FunderReportFacts, home: string): ReportBlock[] {
  const { t, format } = words
  if (rounds.length === 0) return [{ says: t('funder.rounds.none') }]
  return [
    {
      table: {
        caption: t('funder.part.rounds'),
        columns: [
          { label: t('report.col.round') },
          ...(['ideas', 'funded', 'granted', 'voters', 'turnout', 'first'] as const).map((one) => ({
            label: t(`funder.round.${one}`),
            numeric: true as const,
          })),
        ],
        rows: rounds.map(({ slug, title, ideas, funded, grantedPence, voters, onRoll, firstTime }) => {
          const href = `${home}/rounds/${slug}`
          const shares = `${home}/fair-shares?round=${encodeURIComponent(slug)}`
          const few = plain(t('funder.few'))
          return [
            { words: title, href },
            { words: format.count(ideas), href },
            { words: format.count(funded), href },
            { words: pounds(words, grantedPence), href },
            voters === null ? few : { words: format.count(voters), href: shares },
            voters === null || onRoll === null || onRoll === 0
              ? few
              : { words: format.share(voters / onRoll), href: shares },
            firstTime === null ? few : { words: format.count(firstTime), href: shares },
          ]
        }),
      },
    },
    { says: t('funder.rounds.small'), soft: true },
  ]
}

function storyBlocks(words: ReportSpeaker, { facts, stories }: ShownReport): ReportBlock[] {
  const { t } = words
  if (stories.length === 0) return [{ says: t('funder.stories.none') }]
  return [
    ...stories.map((one): ReportBlock => (isTold(one) ? { story: one } : { gone: goneWords(words, one.withdrawnAt) })),
    ...(facts.moreStories > 0
      ? [{ says: t('funder.stories.more', { count: facts.moreStories }), soft: true as const }]
      : []),
  ]
}

/** What stands where a story was. */
export const goneWords = ({ t }: Pick<ReportSpeaker, 't'>, withdrawnAt: Instant | null): string =>
  withdrawnAt === null ? t('funder.story-gone-once') : t('funder.story-gone', { withdrawnOn: withdrawnAt })

function learntBlocks(words: ReportSpeaker, { stories }: ShownReport, home: string): ReportBlock[] {
  const { t } = words
  const told = stories.filter(isTold)
  const learnt = told.filter((one) => one.learnt !== '')
  const otherwise = told.filter(({ asPlanned }) => asPlanned === false).length
  if (learnt.length === 0) return [{ says: t('funder.learnt.none') }]
  return [
    ...(otherwise > 0 ? [{ says: t('funder.learnt.otherwise', { count: otherwise }) }] : []),
    ...learnt.flatMap(({ id, title, learnt: own }): ReportBlock[] => [
      { list: [{ words: title, href: `${home}/stories/${id}` }] },
      ...paragraphsOf(own).map((says) => ({ says })),
    ]),
  ]
}

function outcomeBlocks(words: ReportSpeaker, { facts }: ShownReport, home: string): ReportBlock[] {
  const { t } = words
  const { numbers, outcomes } = facts
  if (numbers.length === 0 && outcomes.length === 0) return [{ says: t('funder.outcomes.none') }]
  const figure = (one: FigureOfStories): LinkedCell => ({
    words: `${hoped(t, one)}: ${
      one.kind === 'number'
        ? t('outcomes.told-by', { sum: one.sum, count: one.toldBy })
        : t('outcomes.yes-of', { sum: one.sum, count: one.toldBy })
    }`,
    href: `${home}/outcomes/${encodeURIComponent(one.key)}`,
  })
  return [
    ...(numbers.length > 0 ? [{ list: numbers.map(figure) }] : []),
    ...outcomes.flatMap((one): ReportBlock[] => [
      { under: hoped(t, one) },
      {
        list: [
          {
            words: t('outcomes.stories', { count: one.stories }),
            href: `${home}/outcomes/${encodeURIComponent(one.key)}`,
          },
          ...one.figures.map(figure),
        ],
      },
    ]),
    { says: t('funder.outcomes.method'), soft: true },
  ]
}

function rippleBlocks(words: ReportSpeaker, { ripples, ripplesGone }: ShownReport, home: string): ReportBlock[] {
  const { t } = words
  const gone = ripplesGone > 0 ? [{ gone: t('funder.ripples.gone', { count: ripplesGone }) }] : []
  if (ripples.length === 0) return [...gone, { says: t('funder.ripples.none') }]
  return [
    {
      list: ripples.map(({ link, from, to }) => ({
        words: t('funder.ripple', {
          from: calledNode(words, from),
          to: calledNode(words, to),
          happened: happenedInWords(words, link.happened),
          how: link.how,
          said: link.how === '' ? 'no' : 'yes',
          toldOn: link.toldAt,
        }),
        href: `${home}/ripples?from=${encodeURIComponent(from.id)}`,
      })),
    },
    ...gone,
  ]
}

function besideBlocks(words: ReportSpeaker, { beside }: FunderReportFacts, home: string): ReportBlock[] {
  const { t, format } = words
  const { all, hourPence, proxies } = beside
  const href = `${home}/leverage`
  return [
    {
      facts: [
        { label: t('leverage.match'), value: pounds(words, all.matchPence), href },
        { label: t('leverage.in-kind'), value: pounds(words, all.inKindPence), href },
        { label: t('leverage.hours'), value: format.count(all.hours), href },
      ],
    },
    {
      list: [
        plain(t('leverage.method.match')),
        plain(t('leverage.method.in-kind')),
        plain(
          t('leverage.method.hours', { hourPence, hours: all.hours, told: all.hoursTold, worthPence: all.hoursPence }),
        ),
        plain(t('leverage.method.none-added')),
      ],
    },
    ...(proxies.length > 0
      ? [
          { under: t('funder.proxies') },
          {
            list: proxies.map(({ name, pence, source }) =>
              plain(t('funder.proxy', { name, worthPence: pence, source })),
            ),
          },
        ]
      : []),
  ]
}
