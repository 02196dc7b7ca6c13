import type { DecidingRule } from '~/domain/round'
import type { Typed } from '../read'

/** What stands in the form where a round has no rule of its own. */
export const usualRule = 'usual' as const

/** A rule as it would be typed: for a form that starts from one. */
export function decidingTyped(rule: DecidingRule | undefined): Typed {
  const { kind = usualRule, shortlist = 10, panelCheck = 'score', panelPercent = 50, scale = 'possible' } = rule ?? {}
  const {
    scoresBy = 'weighted',
    panelBy = 'scores',
    fewestTenths,
    turnout,
    share,
    partFunding,
    reserve = 0,
  } = rule ?? {}
  return {
    deciding: kind,
    scoresBy,
    shortlist: String(shortlist),
    panelCheck,
    panelPercent: String(panelPercent),
    panelBy,
    scale,
    fewestScore: fewestTenths === undefined ? '' : String(fewestTenths / 10),
    turnoutOf: turnout?.of ?? 'none',
    turnout: turnout ? String(turnout.least) : '',
    shareKind: share?.kind ?? 'none',
    shareBy: share?.by ?? 'neighbourhood',
    sharePercent: share ? String(share.percent) : '',
    ...(partFunding && { partFunding: 'yes' }),
    reserve: String(reserve),
  }
}
