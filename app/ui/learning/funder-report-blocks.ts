import type { FunderReportFacts, FunderReportPart } from '~/domain/learning'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Translator } from '../messages'
import type { RippleNode } from './ripple-words'

/** What puts a report into words: the reader's language, on a page as on paper. */
export type ReportSpeaker = Pick<Translator, 't' | 'format' | 'locale'>

/** A cell of a table: words, and where they lead. */
export interface LinkedCell {
  readonly words: string
  readonly href?: string
}
export const plain = (words: string): LinkedCell => ({ words })

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

export interface ShownReport {
  readonly facts: FunderReportFacts
  readonly stories: readonly StoryOrGone[]
  readonly ripples: readonly {
    readonly link: { readonly happened: string; readonly how: string; readonly sure: boolean; readonly toldAt: Instant }
    readonly from: RippleNode
    readonly to: RippleNode
  }[]
  readonly ripplesGone: number
}

export const isTold = (one: StoryOrGone): one is StoryInReport => 'title' in one

/** An amount to the penny: a report adds up. */
export const pounds = ({ format }: ReportSpeaker, amount: Pence) => format.money(amount, { pennies: true })
