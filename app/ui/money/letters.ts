import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Verdict {
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
  readonly askedPence: Pence
  readonly because: string
}

/** What was decided about an idea, why, and what next. `roundHref` is the round's whole address. */
export const verdictLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, roundHref: string) =>
  ({ reference, outcome, because, ...verdict }: Verdict) => {
    const granted = outcome === 'funded' || outcome === 'part-funded'
    const to = granted ? `${roundHref}/proposals/${reference}/award` : `${roundHref}/decision`
    const next = granted ? 'accept' : outcome
    return inWords(language, t(`money.letter.subject.${outcome}`, verdict), [
      { says: t(`money.letter.text.${outcome}`, verdict) },
      { says: because === '' ? t(`money.letter.why.${outcome}`) : t('money.letter.why.said', { because }) },
      { says: t(`money.letter.next.${next}`), button: t(`money.letter.go.${granted ? 'accept' : 'read'}`), href: to },
    ])
  }

interface SentPayment {
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly amountPence: Pence
  readonly payee: string
}

/** The money is on its way. `partnershipHref` is the partnership's whole address. */
export const sentLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, partnershipHref: string) =>
  ({ reference, title, round, amountPence, payee }: SentPayment) =>
    inWords(language, t('money.letter.sent.subject', { title, amountPence }), [
      { says: t('money.letter.sent.text', { title, amountPence, payee }) },
      {
        says: t('money.letter.sent.next'),
        button: t('money.letter.go.payment'),
        href: `${partnershipHref}/rounds/${round}/proposals/${reference}/award`,
      },
    ])
