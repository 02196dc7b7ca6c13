import type { Pence } from '~/domain/pence'
import type { Ask, BudgetLine, PaperQuestion } from '~/domain/proposal'
import type { Translator } from '../messages'
import { askLabel } from './asked'
import { howMuch } from './budget-words'
import { hintOf } from './hint-on-paper'

/** Rows to write in with a pen. */
const rows = { money: 8, time: 3 } as const

/** A budget as two tables to be filled in: what things cost and who pays, and the time people give. */
export function budgetOnPaper(
  ask: Ask,
  lines: readonly BudgetLine[],
  hourPence: Pence,
  speaker: Translator,
): PaperQuestion[] {
  const { t } = speaker
  const money = lines.filter(({ from }) => from !== 'hours')
  const time = lines.filter(({ from }) => from === 'hours')
  const left = (all: number, filled: number) => Math.max(lines.length === 0 ? all : 2, all - filled)
  return [
    {
      label: askLabel(ask, speaker),
      hint: [hintOf(ask, speaker), t('booklet.budget')].filter(Boolean).join(' '),
      space: {
        kind: 'table',
        columns: [
          { label: t('budget.what'), share: 0.5 },
          { label: `${t('budget.much')} £`, share: 0.2 },
          { label: t('budget.from'), share: 0.3 },
        ],
        rows: money.map((line) => [line.what, howMuch(line, speaker), t(`budget.source.${line.from}`)]),
        empty: left(rows.money, money.length),
      },
    },
    {
      label: t('budget.time'),
      hint: t('budget.time.hint', { hourPence }),
      space: {
        kind: 'table',
        columns: [
          { label: t('budget.time.what'), share: 0.7 },
          { label: t('budget.time.much'), share: 0.3 },
        ],
        rows: time.map((line) => [line.what, line.from === 'hours' ? String(line.hours ?? '') : '']),
        empty: left(rows.time, time.length),
      },
    },
  ]
}
