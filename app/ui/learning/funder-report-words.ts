import { paragraphsOf, type FigureOfStories, type FunderReportFacts, type FunderReportPart } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import { periodWords } from '../money/report-words'
import {
  isTold,
  plain,
  pounds,
  type LinkedCell,
  type ReportBlock,
  type ReportSection,
  type ReportSpeaker,
  type ShownReport,
} from './funder-report-blocks'
import { awardBlocks, moneyBlocks } from './funder-report-money-words'
import { hoped } from './outcome-words'
import { calledNode, happenedInWords } from './ripple-words'

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
