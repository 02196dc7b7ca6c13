import { agreementCode, type Agreement } from '~/domain/money'
import type { PaperPage } from '~/domain/paper-page'
import type { Instant } from '~/domain/time'
import type { Translator } from '../messages'

interface OnPaper {
  readonly words: Agreement
  /** Of these words. */
  readonly hash: string
  readonly partnership: string
  readonly payee: string
  readonly madeAt: Instant
  readonly large: boolean
}

/** An agreement to be signed: its words, the code that says which they are, and a line to sign on. */
export const agreementOnPaper = (
  { words, hash, partnership, payee, madeAt, large }: OnPaper,
  { t }: Pick<Translator, 't'>,
): PaperPage => ({
  language: words.language,
  from: partnership,
  title: words.title,
  blocks: [
    ...words.blocks,
    { says: t('agreement.sheet.code', { code: agreementCode(hash) }), loud: true },
    { signatures: [t('agreement.sheet.sign', { payee })] },
  ],
  foot: (sheet, of) => t('agreement.sheet.foot', { title: words.title, sheet, of }),
  madeAt,
  ...(large && { large }),
})
