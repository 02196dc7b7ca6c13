import { helpKinds, linesFromPence, wordsIn, type ApplicationForm, type Ask } from '~/domain/proposal'
import type { Translator } from '../messages'

/** Of whom it is asked, when not of everybody; else the partnership's own line. */
export function hintOf(
  { fromPence, required, hint, id, kind }: Ask,
  { t, language }: Translator,
  form?: ApplicationForm,
): string | undefined {
  const ours =
    kind === 'strengths'
      ? t('booklet.strengths')
      : kind === 'help'
        ? t('booklet.help', { kinds: helpKinds.map((one) => t(`proposal.help.${one}`)).join(', ') })
        : undefined
  const own = wordsIn(hint, language) ?? ours
  const below = id === 'spentOn' && form ? linesFromPence(form) : undefined
  const only = [
    fromPence > 0 ? t('booklet.only-from', { fromPence }) : undefined,
    below === undefined ? undefined : t('booklet.only-below', { fromPence: below }),
  ]
  const optional = required || id === 'payeeName' ? undefined : t('booklet.if-you-like')
  return [...only, optional, own].filter(Boolean).join(' ') || undefined
}
