/** The parts of a report for a funder, in their order. Words of the partnership's own can stand at the head of each. */
export const funderReportParts = [
  'introduction',
  'money',
  'awards',
  'rounds',
  'stories',
  'learnt',
  'outcomes',
  'ripples',
  'beside',
  'closing',
] as const
export type FunderReportPart = (typeof funderReportParts)[number]
export const isFunderReportPart = (name: string): name is FunderReportPart =>
  (funderReportParts as readonly string[]).includes(name)

export type FunderReportEventKind = 'published' | 'taken-down'

export const mostOfFunderReport = { title: 120, words: 10_000 } as const
/** As many reports as a partnership may have. */
export const mostFunderReports = 200
/** As many stories as are told in one report. */
export const mostStoriesTold = 100

/** Text as its paragraphs: an empty line stands between two, and single breaks are kept. */
export const paragraphsOf = (words: string): string[] =>
  words
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
