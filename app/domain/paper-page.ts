import type { Instant } from './time'

/** A piece of something to be printed, in words that are ready. */
export type PaperBlock =
  | { readonly heading: string; readonly under?: true }
  | { readonly says: string; readonly loud?: true; readonly small?: true }
  | { readonly list: readonly string[] }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly table: PaperTable }
  | { readonly picture: PaperPicture }
  /** A line to sign on for each, with what stands beneath it. */
  | { readonly signatures: readonly string[] }

/** A picture, and what it shows for whoever has it read out. */
export interface PaperPicture {
  /** A JPEG. */
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly words: string
}

export interface PaperTable {
  /** What it shows: read out before it. */
  readonly caption: string
  /** `share` of the sheet's width: together they make one. */
  readonly columns: readonly { readonly label: string; readonly share: number; readonly numeric?: true }[]
  /** Many columns: smaller letters, and less room around them. */
  readonly dense?: boolean
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** Some sheets of A4. The same page gives the same file, to the byte. */
export interface PaperPage {
  /** Of its words, such as `cy`. */
  readonly language: string
  readonly from: string
  /** Where it is sent, a line each; left out when it is not sent. */
  readonly to?: readonly string[]
  readonly title: string
  readonly blocks: readonly PaperBlock[]
  /** What stands at the foot of each sheet. */
  readonly foot: (sheet: number, of: number) => string
  /** The moment the file says that it was made at: of what it tells, and not of its printing. */
  readonly madeAt: Instant
  /** In letters of 16 points, for those who read these better. */
  readonly large?: boolean
}
