/** How an answer is given on paper. */
export type PaperSpace =
  | { readonly kind: 'lines'; readonly lines: number }
  | { readonly kind: 'short'; readonly before: string }
  | { readonly kind: 'boxes'; readonly options: readonly string[] }
  | { readonly kind: 'written'; readonly words: string }
  | {
      readonly kind: 'table'
      /** Each with its part of the width; the parts make 1. */
      readonly columns: readonly { readonly label: string; readonly share: number }[]
      /** What is written already, row by row, and how many rows are left empty beneath. */
      readonly rows: readonly (readonly string[])[]
      readonly empty: number
    }

export interface PaperQuestion {
  readonly label: string
  readonly hint?: string
  readonly space: PaperSpace
}

/** A form to be filled in with a pen, in words that are ready. */
export interface Booklet {
  readonly language: string
  readonly from: string
  readonly title: string
  readonly before: readonly string[]
  readonly parts: readonly { readonly title: string; readonly questions: readonly PaperQuestion[] }[]
  /** At the foot of each sheet: what it belongs to, should they come apart, and its number. */
  readonly foot: (sheet: number) => string
  /** Finds it again: in letters, and as a picture for a phone. */
  readonly code?: { readonly words: string; readonly link: string; readonly says: string }
  /** For those who read large print. */
  readonly large: boolean
}
