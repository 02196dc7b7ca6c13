import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
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
  ({ t }: Pick<Translator, 't'>, roundHref: string) =>
  ({ reference, outcome, because, ...verdict }: Verdict) => {
    const granted = outcome === 'funded' || outcome === 'part-funded'
    return {
      subject: t(`money.letter.subject.${outcome}`, verdict),
      text: [
        t(`money.letter.text.${outcome}`, verdict),
        because === '' ? t(`money.letter.why.${outcome}`) : t('money.letter.why.said', { because }),
        granted
          ? `${t('money.letter.next.accept')}\n${roundHref}/proposals/${reference}/award`
          : `${t(`money.letter.next.${outcome}`)}\n${roundHref}/decision`,
      ].join('\n\n'),
    }
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
  ({ t }: Pick<Translator, 't'>, partnershipHref: string) =>
  ({ reference, title, round, amountPence, payee }: SentPayment) => ({
    subject: t('money.letter.sent.subject', { title, amountPence }),
    text: [
      t('money.letter.sent.text', { title, amountPence, payee }),
      `${t('money.letter.sent.next')}\n${partnershipHref}/rounds/${round}/proposals/${reference}/award`,
    ].join('\n\n'),
  })
