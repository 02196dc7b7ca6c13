import type { DecisionOutcome } from '~/domain/panel'
import type { PayingWay } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { partsOfText, type LetterPart } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'
import { namesListed } from '../names-listed'

interface Verdict {
  /** What the panel's members wrote for her, in paragraphs; empty when nobody did. */
  readonly feedback?: string
  /** What has to be so before any of the money is paid. */
  readonly conditions?: readonly string[]
  /** Its place among those in reserve. */
  readonly reservePlace?: number | null
  /** Who walks alongside people with ideas, by name; and whether an answer to the letter reaches somebody. */
  readonly builders?: readonly string[]
  readonly reachable?: boolean
  readonly nextRound?: { readonly title: string; readonly opensAt: Instant; readonly closesAt: Instant } | null
  /** It goes to one who writes with the applicant, who alone accepts the money. */
  readonly toCoApplicant?: boolean
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
  readonly askedPence: Pence
  readonly because: string
}

/** What was decided about an idea, why, what the panel thought of it, and what next. `roundHref` is the round's whole address. */
export const verdictLetter =
  (words: Pick<Translator, 't' | 'language' | 'locale'>, roundHref: string) =>
  ({
    reference,
    outcome,
    because,
    toCoApplicant,
    feedback = '',
    reservePlace = null,
    conditions = [],
    ...rest
  }: Verdict) => {
    const { t, language } = words
    const { title, round, amountPence, askedPence } = rest
    const verdict = { title, round, amountPence, askedPence }
    const granted = outcome === 'funded' || outcome === 'part-funded'
    // The money is the applicant's to accept; those who write with her read about it.
    const accepts = granted && !toCoApplicant
    const to = granted ? `${roundHref}/proposals/${reference}/award` : `${roundHref}/decision`
    const next = accepts ? 'accept' : granted ? 'accept-by-applicant' : outcome
    return inWords(language, t(`money.letter.subject.${outcome}`, verdict), [
      { says: t(`money.letter.text.${outcome}`, verdict) },
      ...(reservePlace === null ? [] : [{ says: t('telling.letter.place', { place: reservePlace }) }]),
      { says: because === '' ? t(`money.letter.why.${outcome}`) : t('money.letter.why.said', { because }) },
      ...(conditions.length === 0 ? [] : [{ says: t('telling.letter.conditions'), list: conditions }]),
      ...(feedback === '' ? [] : [{ heading: t('telling.letter.feedback') }, ...partsOfText(feedback)]),
      ...(feedback === '' ? [] : [{ heading: t('telling.letter.next') }]),
      ...(granted ? [] : goingOn(words, `${roundHref}/apply/${reference}/again`, rest)),
      { says: t(`money.letter.next.${next}`), button: t(`money.letter.go.${accepts ? 'accept' : 'read'}`), href: to },
    ])
  }

/** For whoever got no money: who helps, and where the idea can go on to. */
function goingOn(
  { t, locale }: Pick<Translator, 't' | 'locale'>,
  againHref: string,
  { builders = [], reachable = false, nextRound = null }: Pick<Verdict, 'builders' | 'reachable' | 'nextRound'>,
): LetterPart[] {
  const help = t(reachable ? 'telling.letter.help.answer' : 'telling.letter.help', {
    names: namesListed(builders, locale, 'disjunction'),
  })
  return [
    ...(builders.length > 0 ? [{ says: help }] : []),
    ...(nextRound
      ? [{ says: t('telling.letter.next-round', nextRound), button: t('telling.letter.again'), href: againHref }]
      : []),
  ]
}

interface SentPayment {
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly amountPence: Pence
  readonly payee: string
  readonly way: PayingWay
}

/** The money is on its way. `partnershipHref` is the partnership's whole address. */
export const sentLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, partnershipHref: string) =>
  ({ reference, title, round, amountPence, payee, way }: SentPayment) =>
    inWords(language, t('money.letter.sent.subject', { title, amountPence }), [
      {
        says: t(way === 'transfer' ? 'money.letter.sent.text' : `paying.letter.${way}`, { title, amountPence, payee }),
      },
      {
        says: t(way === 'transfer' ? 'money.letter.sent.next' : 'paying.letter.next'),
        button: t('money.letter.go.payment'),
        href: `${partnershipHref}/rounds/${round}/proposals/${reference}/award`,
      },
    ])

interface CameBack {
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly amountPence: Pence
}

/** The money did not get through, and what happens now. `partnershipHref` is the partnership's whole address. */
export const backLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, partnershipHref: string) =>
  ({ reference, title, round, amountPence }: CameBack) =>
    inWords(language, t('money.letter.back.subject', { title, amountPence }), [
      { says: t('money.letter.back.text', { title, amountPence }) },
      {
        says: t('money.letter.back.next'),
        button: t('money.letter.go.payment'),
        href: `${partnershipHref}/rounds/${round}/proposals/${reference}/award`,
      },
    ])

/** The money went to somebody else and is lost; they are owed it as before. `partnershipHref` is the whole address. */
export const lostLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, partnershipHref: string) =>
  ({ reference, title, round, amountPence }: CameBack) =>
    inWords(language, t('money.letter.lost.subject', { title, amountPence }), [
      { says: t('money.letter.lost.text', { title, amountPence }) },
      {
        says: t('money.letter.lost.next'),
        button: t('money.letter.go.payment'),
        href: `${partnershipHref}/rounds/${round}/proposals/${reference}/award`,
      },
    ])

interface TakenBack {
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly leftPence: Pence
  readonly reason: string
}

/** What is left of an award is not given after all, and why. */
export const takenBackLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, partnershipHref: string) =>
  ({ reference, title, round, leftPence, reason }: TakenBack) =>
    inWords(language, t('money.letter.withdrawn.subject', { title }), [
      { says: t('money.letter.withdrawn.text', { title, leftPence }) },
      { says: t('money.letter.withdrawn.why', { reason }) },
      {
        says: t('money.letter.withdrawn.next'),
        button: t('money.letter.go.read'),
        href: `${partnershipHref}/rounds/${round}/proposals/${reference}/award`,
      },
    ])
