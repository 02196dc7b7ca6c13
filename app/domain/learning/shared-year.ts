import type { Pence } from '../pence'

/** What everyone may know of one financial year of a partnership, summed. */
export interface SharedYear {
  readonly year: number
  readonly rounds: number
  readonly ideas: number
  readonly funded: number
  readonly grantedPence: Pence
  readonly paidPence: Pence
  readonly leftPence: Pence
  /** Nothing where no round had ten voters. */
  readonly voters: number | null
  readonly stories: number
  readonly ripples: number
}

/** The figures of a year that add up over partnerships, in the order they are shown. Votes are apart: some are hidden. */
export const sharedFigures = ['rounds', 'ideas', 'funded', 'grantedPence', 'paidPence', 'leftPence', 'stories', 'ripples'] as const // prettier-ignore
export type SharedFigure = (typeof sharedFigures)[number]
