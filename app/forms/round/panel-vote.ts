import { z } from 'zod'
import { panelVoteRules, usualBarPercent, type BallotRule, type PanelVoteRules, type RoundRules } from '~/domain/round'
import type { Typed } from '../read'
import { ballotRuleFrom, ballotTyped } from './ballot-rule'

/** What the panel fills in where it has no ballot: yes, no or neither to each idea. */
export const eachByItself = 'each' as const

/** The plan form's questions on how the panel votes in its meeting. Left unanswered: by name, and a tie is not carried. */
export const panelVoteQuestions = {
  panelVote: z.enum(['by-name', 'secret']).catch('by-name'),
  panelTie: z.enum(['no', 'yes']).catch('no'),
}

/** The questions on the panel's own ballot have the names of those on the voters', after this. */
const prefix = 'panel-'

interface Answered extends Readonly<Record<string, unknown>> {
  readonly panelVote: 'by-name' | 'secret'
  readonly panelTie: 'no' | 'yes'
}

/**
 * What the answers say. The plain case is left out of a round's rules, as it was before there was a question. What cannot be
 * read is told under the name of its field.
 */
export function panelVoteFrom(answers: Answered, context: z.RefinementCtx): { readonly panelVote?: PanelVoteRules } {
  const rules = { secret: answers.panelVote === 'secret', casting: answers.panelTie === 'yes' }
  const ballot = ballotFrom(answers, context)
  return rules.secret || rules.casting || ballot.ballot ? { panelVote: { ...rules, ...ballot } } : {}
}

function ballotFrom(
  answers: Answered,
  context: z.RefinementCtx,
): { readonly ballot?: BallotRule; readonly barPercent?: number } {
  const kind = answers[`${prefix}ballotKind`]
  if (kind === undefined || kind === '' || kind === eachByItself) return {}
  const fault = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] })
  const own = Object.entries(answers).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
  )
  const ballot = ballotRuleFrom(Object.fromEntries(own), (name, because) => fault(`${prefix}${name}`, because))
  const typed = answers['panelBar']
  const bar = typeof typed === 'string' ? typed.replace(/\s*%$/, '') : ''
  if (bar !== '' && !/^\d{1,3}$/.test(bar)) fault('panelBar', 'panel-bar-unclear')
  const barPercent = /^\d{1,3}$/.test(bar) ? Number(bar) : usualBarPercent
  return { ballot, ...(barPercent !== usualBarPercent && { barPercent }) }
}

/** The same, as it would be typed. */
export function panelVoteTyped(rules: Pick<RoundRules, 'panelVote'>): Typed {
  const { secret, casting, ballot, barPercent = usualBarPercent } = panelVoteRules(rules)
  const own = ballotTyped({ mostChoices: 3, ballot: ballot ?? { kind: 'approval', least: 1, most: 3 } })
  return {
    panelVote: secret ? 'secret' : 'by-name',
    panelTie: casting ? 'yes' : 'no',
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`${prefix}${name}`, value])),
    [`${prefix}ballotKind`]: ballot?.kind ?? eachByItself,
    panelBar: String(barPercent),
  }
}
