import type { Draft, Field } from '~/domain/proposal'
import { everywhere } from '~/domain/proposal'
import type { Translator } from '../messages'

export interface NamedChoice {
  readonly id: string
  readonly name: string
}

/** What turns a draft's answers into words. */
export interface Naming {
  readonly themes: readonly NamedChoice[]
  readonly neighbourhoods: readonly NamedChoice[]
  readonly area: string
  /** Who "me" is. */
  readonly applicantName: string
}

/** One answer in words, as it is read back; empty when there is none. */
export function answerInWords(
  field: Field,
  draft: Draft,
  { themes, neighbourhoods, area, applicantName }: Naming,
  { t, format }: Pick<Translator, 't' | 'format'>,
): string {
  const nameOf = (choices: readonly NamedChoice[], id: string) => choices.find((one) => one.id === id)?.name ?? ''
  if (field === 'costPence') return draft.costPence === null ? '' : format.money(draft.costPence)
  if (field === 'place') {
    return draft.place === everywhere ? t('proposal.everywhere', { area }) : nameOf(neighbourhoods, draft.place ?? '')
  }
  if (field === 'themeId') return nameOf(themes, draft.themeId ?? '')
  if (field !== 'payTo') return draft[field]
  if (draft.payTo === 'applicant') return applicantName
  return draft.payTo === 'other' ? draft.payeeName : ''
}
