import type { StrengthKind } from '~/domain/people/strength'
import {
  answerTo,
  everywhere,
  helpIn,
  isEmpty,
  namesPayee,
  strengthsIn,
  wordsIn,
  type Answer,
  type Ask,
  type BudgetLine,
  type Draft,
} from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Translator } from '../messages'
import { budgetInWords } from './budget-words'
import { payeeInWords } from './payee-options'

export interface NamedChoice {
  readonly id: string
  readonly name: string
}

export interface NamedStrength extends NamedChoice {
  readonly kind: StrengthKind
  /** Whose it is; nothing when it is nobody's own. */
  readonly firstName: string
  /** It waits for a builder's yes. */
  readonly waits: boolean
}

/** A strength as it is named, with whose it is. */
export const strengthInWords = ({ name, firstName }: Pick<NamedStrength, 'name' | 'firstName'>): string =>
  firstName === '' ? name : `${name} (${firstName})`

/** What turns a draft's answers into words. */
export interface Naming {
  readonly themes: readonly NamedChoice[]
  readonly neighbourhoods: readonly NamedChoice[]
  /** The area's own list of places. One that is not open is there to be named, not to be chosen. */
  readonly places?: readonly (NamedChoice & { readonly neighbourhoodId?: string | null; readonly open?: boolean })[]
  readonly strengths?: readonly NamedStrength[]
  readonly area: string
  /** Who "me" is. */
  readonly applicantName: string
  /** Who buys for those who have no account; empty where nobody does. */
  readonly trustedName?: string
}

type Speaker = Pick<Translator, 't' | 'format' | 'language'>

/** One answer of a draft in words, as it is read back; empty when there is none. */
export function answerInWords(ask: Ask, draft: Draft, naming: Naming, speaker: Speaker): string {
  if (ask.kind !== 'payee') return inWords(ask, answerTo(draft, ask.id), naming, speaker)
  const { payTo, payeeName } = draft
  if (payTo === null) return ''
  const known = payTo === 'applicant' ? naming.applicantName : (naming.trustedName ?? '')
  return payeeInWords(payTo, namesPayee(payTo) ? payeeName : known, speaker)
}

/** An answer in words, by the kind of its question. */
export function inWords(
  { kind, options = [] }: Pick<Ask, 'kind' | 'options'>,
  answer: Answer,
  { themes, neighbourhoods, places = [], strengths = [], area }: Omit<Naming, 'applicantName'>,
  { t, format, language }: Speaker,
): string {
  if (isEmpty(answer)) return ''
  const named = (choices: readonly NamedChoice[]) => choices.find((one) => one.id === answer)?.name ?? ''
  const labelled = (id: string) => wordsIn(options.find((option) => option.id === id)?.label, language) ?? ''
  switch (kind) {
    case 'money':
      return format.money(answer as Pence)
    case 'number':
      return format.count(answer as number)
    case 'place':
      return answer === everywhere ? t('proposal.everywhere', { area }) : named([...neighbourhoods, ...places])
    case 'theme':
      return named(themes)
    case 'yes-no':
      return t(answer === 'yes' ? 'common.yes' : 'common.no')
    case 'choice':
      return labelled(answer as string)
    case 'choices':
      return (answer as readonly string[]).map(labelled).join('; ')
    case 'date':
      return format.day(noonOf(answer as string))
    case 'dates':
      return (answer as readonly string[]).map((date) => format.day(noonOf(date))).join(' – ')
    // What is sent as a file stands among the pictures and papers.
    case 'photo':
    case 'document':
      return ''
    case 'budget':
      return budgetInWords(answer as readonly BudgetLine[], { t, format })
    case 'strengths': {
      const { ids, own } = strengthsIn(answer)
      const found = ids.flatMap((id) => strengths.filter((one) => one.id === id))
      return [...found.map(strengthInWords), ...own].join('\n')
    }
    case 'help':
      return helpIn(answer)
        .map((one) => t('proposal.help.one', { kind: t(`proposal.help.${one.kind}`), words: one.words }))
        .join('\n')
    case 'line':
    case 'text':
    case 'payee':
    case 'payee-name':
      return answer as string
  }
}

/** A day has no hour: noon is that day in every partnership's clock. */
const noonOf = (iso: string) => Date.parse(`${iso}T12:00:00Z`) as Instant
