import { worthOf, type BudgetLine } from '~/domain/proposal'
import type { Translator } from '../messages'

type Speaker = Pick<Translator, 't' | 'format'>

/** How much a line is, in words: an amount, or hours and what they are worth. */
export function howMuch(line: BudgetLine, { t, format }: Speaker): string {
  if (line.from !== 'hours') return line.pence === null ? t('budget.no-amount') : format.money(line.pence)
  const { hours } = line
  if (hours === null) return t('budget.no-amount')
  return line.hourPence === 0
    ? t('budget.hours', { hours })
    : t('budget.hours-worth', { hours, worthPence: worthOf(line) })
}

/** A budget as lines of text: for a letter, or beside what was changed. */
export function budgetInWords(lines: readonly BudgetLine[], speaker: Speaker): string {
  const { t } = speaker
  return lines
    .map((line) => {
      const what = line.what || t('budget.no-what')
      const much = howMuch(line, speaker)
      if (line.from === 'fund' || line.from === 'hours') return t('budget.words', { what, much })
      return t('budget.words-from', { what, much, from: t(`budget.source.${line.from}`) })
    })
    .join('\n')
}
