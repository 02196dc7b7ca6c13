import type { Agreement, AgreementBlock, AgreementFacts, Instalment } from '~/domain/money'
import { instant, noonOf } from '~/domain/time'
import { languages, translator, type Language, type Translator } from '../messages'

/**
 * An award's agreement in the words of one language. The same award gives the same words whenever they are read, this year
 * or next: what is kept, and what its hash is over, is exactly what was on the page.
 */
export const agreementIn =
  (language: Language) =>
  (facts: AgreementFacts): Agreement => {
    const { title, reference, partnership, amountPence } = facts
    // A day always with its year: today it would go without saying, and in January the words would be others.
    const { t, format } = translator(language, { timeZone: facts.timeZone, now: instant(0) })
    const { decidedAt, conditions, instalments, doneBy } = facts
    const blocks: AgreementBlock[] = [
      { says: t('agreement.given', { partnership, amountPence, title, reference }) },
      ...(decidedAt === null ? [] : [{ says: t('agreement.given.decided', { day: format.dayInSentence(decidedAt) }) }]),
      {
        facts: [
          [t('agreement.facts.payee'), facts.payee],
          [t('agreement.facts.for'), facts.summary || title],
          [t('agreement.facts.amount'), format.money(amountPence)],
          ...(doneBy ? [[t('agreement.facts.done-by'), format.day(noonOf(doneBy))] as const] : []),
        ],
      },
      ...(instalments.length === 0
        ? []
        : [
            { heading: t('agreement.when') },
            { list: instalments.map((one) => partIn({ t, format }, one, instalments.length)) },
          ]),
      ...(conditions.length === 0 ? [] : [{ heading: t('agreement.before') }, { list: conditions }]),
      { heading: t('agreement.with') },
      {
        list: [
          t('agreement.with.spend'),
          receiptsIn({ t }, facts),
          t('agreement.with.return'),
          t('agreement.with.tell'),
        ],
      },
      { heading: t('agreement.after') },
      { list: [...(facts.receiptsAsked ? [t('agreement.after.receipts')] : []), t('agreement.after.story')] },
    ]
    return { language, title: t('agreement.title', { title }), blocks }
  }

/** What is asked of receipts: photos of all, from an amount on, or none though they are welcome. */
function receiptsIn(
  { t }: Pick<Translator, 't'>,
  { receiptsAsked, receiptsFromPence }: Pick<AgreementFacts, 'receiptsAsked' | 'receiptsFromPence'>,
): string {
  if (!receiptsAsked) return t('agreement.with.receipts.optional', { fromPence: receiptsFromPence })
  return receiptsFromPence <= 0
    ? t('agreement.with.receipts.all')
    : t('agreement.with.receipts.asked', { fromPence: receiptsFromPence })
}

function partIn(
  { t, format }: Pick<Translator, 't' | 'format'>,
  { number, amountPence, dueOn, after = '' }: Instalment,
  of: number,
): string {
  const day = dueOn === undefined ? '' : format.dayInSentence(noonOf(dueOn))
  const which = day !== '' && after !== '' ? 'both' : day !== '' ? 'on' : after !== '' ? 'after' : 'now'
  const when = t(`agreement.part.${which}`, { day, after })
  return of === 1 ? t('agreement.part.only', { amountPence, when }) : t('agreement.part', { number, amountPence, when })
}

/** The same in every language that there are all the words of: which of them was signed is told by its code. */
export const agreementInEach = (Object.keys(languages) as Language[])
  .filter((language) => languages[language].whole)
  .map((language) => agreementIn(language))

/** Which of them is shown to a reader of a language that there are not all the words of. */
export const agreementFor = (language: Language) => agreementIn(languages[language].whole ? language : 'en')
