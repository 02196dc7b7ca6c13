import { plainText, type LetterPart } from '~/domain/people'
import type { Language } from '../messages'

/** A letter's words: its pieces, and the same as plain text. */
export interface LetterWords {
  readonly subject: string
  readonly text: string
  readonly parts: readonly LetterPart[]
  readonly language: Language
}

export const inWords = (language: Language, subject: string, parts: readonly LetterPart[]): LetterWords => ({
  subject,
  text: plainText(parts),
  parts,
  language,
})
