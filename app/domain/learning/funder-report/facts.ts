import type { AwardState, ReportPeriod, ReportTable } from '../../money'
import type { Pence } from '../../pence'
import type { IndicatorKind } from '../outcomes'
import type { Beside } from '../leverage'
import type { FundedFigures } from './figures'
import type { FunderReportPart } from './parts'

/** Figures of a budget line, a theme or a neighbourhood; nothing named is what belongs to none. */
export interface FiguresNamed extends FundedFigures {
  readonly name: string | null
}

/** An award as a funder is told of it. */
export interface AwardTold extends FundedFigures {
  /** Of a group's project its title; nothing of what an individual was given, nor of what is not announced yet. */
  readonly title: string | null
  readonly to: 'group' | 'individual' | 'unannounced'
  /** The day of the decision. */
  readonly on: string
  readonly state: AwardState
  readonly round: { readonly slug: string; readonly title: string }
  /** Where its idea stands; nothing where its title is not told. */
  readonly reference: string | null
}

/** A round that was decided in these months. People are counted only where they are ten or more. */
export interface RoundTold {
  readonly slug: string
  readonly title: string
  readonly ideas: number
  readonly funded: number
  readonly grantedPence: Pence
  readonly voters: number | null
  /** How many could vote: nothing where they, or those who did not vote, are fewer than ten. */
  readonly onRoll: number | null
  readonly firstTime: number | null
}

/** A sum of what stories tell, and how many told it. */
export interface FigureOfStories {
  readonly key: string
  readonly kind: IndicatorKind
  readonly words: string
  readonly sum: number
  readonly toldBy: number
}

export interface OutcomeOfStories {
  readonly key: string
  readonly words: string
  readonly stories: number
  readonly figures: readonly FigureOfStories[]
}

/** A version of a story, by name: its words are read where they stand, as long as everybody in it says yes. */
export interface StoryNamed {
  readonly id: string
  readonly version: number
  /** The pictures that could be seen then. */
  readonly pictures: readonly string[]
}

/** All that a report says but the words of stories and ripples. What is frozen is this, as JSON. */
export interface FunderReportFacts {
  readonly partnership: string
  readonly number: number
  readonly title: string
  readonly period: ReportPeriod
  readonly fund: string | null
  readonly words: Readonly<Partial<Record<FunderReportPart, string>>>
  readonly money: {
    readonly all: FundedFigures
    readonly lines: readonly (FiguresNamed & { readonly year: number })[]
    readonly themes: readonly FiguresNamed[]
    readonly places: readonly FiguresNamed[]
    /** Receipts and payments of the bank. */
    readonly cash: readonly ReportTable[]
  }
  readonly awards: readonly AwardTold[]
  readonly rounds: readonly RoundTold[]
  readonly stories: readonly StoryNamed[]
  /** So many more were told than are in here. */
  readonly moreStories: number
  readonly numbers: readonly FigureOfStories[]
  readonly outcomes: readonly OutcomeOfStories[]
  /** The published ripples told in these months. */
  readonly ripples: readonly string[]
  readonly beside: {
    readonly hourPence: Pence
    readonly all: Beside
    readonly proxies: readonly { readonly name: string; readonly pence: Pence; readonly source: string }[]
  }
}

/** What is frozen, as one line of text: its hash is its seal. */
export const factsText = (facts: FunderReportFacts): string => JSON.stringify(['funder-report', 1, facts])

/** @throws Error when it is not what `factsText` wrote. */
export function factsFrom(text: string): FunderReportFacts {
  const [kind, version, facts] = JSON.parse(text) as [string, number, FunderReportFacts]
  if (kind !== 'funder-report' || version !== 1) throw new Error(`not a funder's report: ${text.slice(0, 40)}`)
  return facts
}
