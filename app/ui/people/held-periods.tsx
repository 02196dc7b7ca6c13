import { keepingRules, type KeepingKind, type KeepingRule, type PeriodsChosen } from '~/domain/keeping'
import type { HeldKind } from '~/domain/people'
import { useMessages } from '../messages'
import { usePeriod } from './kept-for'

export interface PlaceKeeping {
  readonly name: string
  readonly periods: PeriodsChosen
}

/** What of each kind that is held about somebody goes when its time is over. */
const goes: Partial<Record<HeldKind, readonly KeepingKind[]>> = {
  name: ['never-back'],
  'sign-in': ['sign-in-codes', 'kept-words', 'passkeys-ended', 'recoveries', 'paper-codes'],
  letters: ['letters', 'undelivered'],
  invitation: ['invitations'],
  introduction: ['introductions'],
  residency: ['posted-addresses', 'residency-requests', 'residency-reasons'],
  proposal: ['drafts'],
  money: ['not-funded', 'funded'],
  panel: ['register'],
}

/** How long each of them is kept: in one line where all her partnerships keep it alike, else a line for each. */
export function HeldPeriods({ kind, places }: { kind: HeldKind; places: readonly PlaceKeeping[] }) {
  const { t } = useMessages()
  const period = usePeriod()
  const lines = (goes[kind] ?? []).flatMap((one) => {
    const { whose }: KeepingRule = keepingRules[one]
    const what = t(`keeping.${one}.what`)
    if (!whose.includes('partnership')) return [t('keeping.line', { what, period: period(one, {}) })]
    const said = places.map(({ name, periods }) => ({ name, period: period(one, periods) }))
    const first = said[0]
    if (!first) return [t('keeping.line', { what, period: period(one, {}) })]
    if (said.every((each) => each.period === first.period)) return [t('keeping.line', { what, period: first.period })]
    return said.map((each) => t('keeping.line-in', { what, ...each }))
  })
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
