import type { DrawDownState } from '~/domain/money'
import type { PaperPage } from '~/domain/paper-page'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Translator } from '../messages'
import type { NamedAsking } from './draw-downs-page'

interface OnPaper {
  readonly amountPence: Pence
  readonly contributionPence: Pence
  readonly totalPence: Pence
  readonly rate: number
  readonly askings: readonly NamedAsking[]
  readonly partnership: string
  readonly number: number
  readonly fund: string
  readonly at: Instant
  readonly state: DrawDownState
}

/** The request as it is sent: what is asked for, the contribution, and room for two signatures. */
export function drawDownOnPaper(
  { partnership, number, fund, at, state, ...sums }: OnPaper,
  { t, format, language }: Pick<Translator, 't' | 'format' | 'language'>,
): PaperPage {
  const title = t('spending.draw-down.title', { number })
  const said = ({ kind, name }: NamedAsking) =>
    kind === 'thanks' ? t('spending.draw-down.thanks') : name || t('spending.cost.untitled')
  const pounds = (amount: Pence) => format.money(amount, { pennies: true })
  const rows = [
    ...sums.askings.map((one) => [said(one), pounds(one.amountPence)]),
    [t('spending.draw-down.items'), pounds(sums.amountPence)],
    [t('spending.draw-down.contribution', { rate: sums.rate / 100 }), pounds(sums.contributionPence)],
    [t('spending.draw-down.total'), pounds(sums.totalPence)],
  ]
  const columns = [
    { label: t('money.what'), share: 0.75 },
    { label: t('money.amount'), share: 0.25, numeric: true as const },
  ]
  return {
    language,
    from: partnership,
    title,
    blocks: [
      { says: t('spending.draw-down.eyebrow', { fund, day: format.day(at) }) },
      ...(state === 'asked' ? [{ says: t('spending.draw-down.not-agreed'), loud: true as const }] : []),
      { says: t('spending.draw-down.please', { amountPence: sums.totalPence, partnership }) },
      { table: { caption: t('spending.draw-down.caption'), columns, rows } },
      { signatures: [t('spending.draw-down.step.asked'), t('spending.draw-down.step.agreed')] },
    ],
    foot: (sheet, of) => t('report.foot', { report: title, sheet, of }),
    madeAt: at,
  }
}
