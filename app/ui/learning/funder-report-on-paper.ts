import type { PaperBlock, PaperPage } from '~/domain/paper-page'
import type { Instant } from '~/domain/time'
import type { LinkedCell, ReportBlock, ReportSpeaker, StoryInReport } from './funder-report-blocks'
import { reportAbout, reportSections } from './funder-report-words'

type Shown = Parameters<typeof reportSections>[1]

/** A photo, ready for paper. */
export interface PhotoOnPaper {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

interface OnPaper {
  readonly language: string
  /** When it was frozen, or is printed. */
  readonly madeAt: Instant
  readonly frozenAt: Instant | null
  readonly seal: string | null
  /** Photos by their id, those that could be had. */
  readonly photos: ReadonlyMap<string, PhotoOnPaper>
}

/** A report for a funder on sheets of A4: the same parts as on its page. */
export function funderReportOnPaper(words: ReportSpeaker, shown: Shown, on: OnPaper): PaperPage {
  const { t } = words
  const { facts } = shown
  const blocks: PaperBlock[] = [
    { says: reportAbout(words, facts), loud: true },
    {
      says:
        on.frozenAt === null ? t('report.as-of', { dayOn: on.madeAt }) : t('funder.frozen', { frozenOn: on.frozenAt }),
    },
    ...reportSections(words, shown, '').flatMap(({ heading, own, blocks: parts }): PaperBlock[] =>
      own.length === 0 && parts.length === 0
        ? []
        : [{ heading }, ...own.map((says) => ({ says })), ...parts.flatMap((one) => onPaper(words, one, on.photos))],
    ),
    ...(on.seal === null ? [] : [{ says: `${t('funder.seal')}: ${on.seal}`, small: true as const }]),
  ]
  const foot = (sheet: number, of: number) => t('funder.foot', { report: facts.title, sheet, of })
  return { language: on.language, from: facts.partnership, title: facts.title, blocks, foot, madeAt: on.madeAt }
}

const wordsOf = ({ words }: LinkedCell) => words

function onPaper(words: ReportSpeaker, block: ReportBlock, photos: OnPaper['photos']): PaperBlock[] {
  if ('says' in block) return [{ says: block.says, ...(block.soft && { small: true as const }) }]
  if ('under' in block) return [{ heading: block.under, under: true }]
  if ('list' in block) return [{ list: block.list.map(wordsOf) }]
  if ('facts' in block) return [{ facts: block.facts.map(({ label, value }) => [label, value] as const) }]
  if ('gone' in block) return [{ says: block.gone, loud: true }]
  if ('story' in block) return storyOnPaper(words, block.story, photos)
  const { caption, columns, rows, foot } = block.table
  // The first column has room for a name; a table of many numbers is set smaller.
  const weights = columns.map(({ numeric }, at) => (at === 0 ? 2 : numeric ? 1 : 1.1))
  const whole = weights.reduce((sum, one) => sum + one, 0)
  return [
    {
      table: {
        caption,
        dense: columns.length > 4,
        columns: columns.map(({ label, numeric }, at) => ({
          label,
          share: (weights[at] ?? 1) / whole,
          ...(numeric && { numeric }),
        })),
        rows: [...rows.map((row) => row.map(wordsOf)), ...(foot ? [foot] : [])],
      },
    },
  ]
}

function storyOnPaper({ t }: ReportSpeaker, story: StoryInReport, photos: OnPaper['photos']): PaperBlock[] {
  const { title, asPlanned, whatHappened, whoCameTogether, whatNext, toldAt, photosGone } = story
  return [
    { heading: title, under: true },
    ...(asPlanned === false ? [{ says: t('learning.story.otherwise'), loud: true as const }] : []),
    ...story.photos.flatMap((photo): PaperBlock[] => {
      const kept = photos.get(photo.id)
      return kept ? [{ picture: { ...kept, words: photo.words || t('picture.photo-of', { title }) } }] : []
    }),
    ...(photosGone > 0 ? [{ says: t('funder.photos-gone', { count: photosGone }), small: true as const }] : []),
    ...[whatHappened, whoCameTogether, whatNext].filter((says) => says !== '').map((says) => ({ says })),
    { says: t('learning.story.told', { toldOn: toldAt }), small: true },
  ]
}
