import type { z } from 'zod'
import { decidingKinds, usesPanelVote, usesScores, usesVote, weightScales, type DecidingRule } from '~/domain/round'

type Rule = { -readonly [Part in keyof DecidingRule]: DecidingRule[Part] }

/**
 * The rule that makes a list, of the questions that belong to its kind; what stands in the boxes of the others is left
 * out. Nothing for the usual. Faults stand under the name of the field; whether the rule holds together is asked of the
 * domain.
 */
export function decidingFrom(typed: Record<string, unknown>, context: z.RefinementCtx): DecidingRule | undefined {
  const text = (name: string) => {
    const value = typed[name]
    return typeof value === 'string' ? value : ''
  }
  const fault = (name: string, message: string) => context.addIssue({ code: 'custom', message, path: [name] })
  const number = (name: string, message: string) => {
    const value = text(name)
    if (/^\d{1,7}$/.test(value)) return Number(value)
    fault(name, message)
    return undefined
  }
  const kind = decidingKinds.find((one) => one === text('deciding'))
  if (!kind) return undefined

  const rule: Rule = { kind }
  if (kind === 'weights' && text('panelBy') === 'vote') rule.panelBy = 'vote'
  if (usesScores(rule) && text('scoresBy') === 'normalised') rule.scoresBy = 'normalised'
  if (kind === 'shortlist') rule.shortlist = number('shortlist', 'shortlist-unclear')
  if (kind === 'vote-checked') rule.panelCheck = text('panelCheck') === 'yes' ? 'yes' : 'score'
  if (kind === 'weights') {
    rule.panelPercent = number('panelPercent', 'weight-unclear')
    rule.scale = weightScales.find((one) => one === text('scale')) ?? 'possible'
  }
  const fewest = text('fewestScore')
  if (fewest !== '' && !(kind !== 'scores-then-panel' && usesPanelVote(rule))) {
    if (/^[0-5](?:[.,]\d)?$/.test(fewest)) rule.fewestTenths = Math.round(Number(fewest.replace(',', '.')) * 10)
    else fault('fewestScore', 'fewest-score-unclear')
  }
  const turnoutOf = text('turnoutOf')
  if (usesVote(kind) && (turnoutOf === 'voters' || turnoutOf === 'roll')) {
    const least = number('turnout', 'turnout-unclear')
    if (least !== undefined) rule.turnout = { of: turnoutOf, least }
  }
  const shareKind = text('shareKind')
  if (shareKind === 'at-most' || shareKind === 'set-aside') {
    const percent = number('sharePercent', 'share-unclear')
    const by = text('shareBy') === 'theme' ? 'theme' : 'neighbourhood'
    if (percent !== undefined) rule.share = { by, kind: shareKind, percent }
  }
  if (text('partFunding') !== '') rule.partFunding = true
  const reserve = text('reserve') === '' ? 0 : number('reserve', 'reserve-unclear')
  if (reserve !== undefined && reserve > 0) rule.reserve = reserve
  return rule
}
