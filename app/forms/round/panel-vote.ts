import { z } from 'zod'
import { panelVoteRules, type PanelVoteRules, type RoundRules } from '~/domain/round'
import type { Typed } from '../read'

/** The plan form's questions on how the panel votes in its meeting. Left unanswered: by name, and a tie is not carried. */
export const panelVoteQuestions = {
  panelVote: z.enum(['by-name', 'secret']).catch('by-name'),
  panelTie: z.enum(['no', 'yes']).catch('no'),
}

/** What the answers say. The plain case is left out of a round's rules, as it was before there was a question. */
export function panelVoteFrom({
  panelVote,
  panelTie,
}: {
  readonly panelVote: 'by-name' | 'secret'
  readonly panelTie: 'no' | 'yes'
}): { readonly panelVote?: PanelVoteRules } {
  const rules = { secret: panelVote === 'secret', casting: panelTie === 'yes' }
  return rules.secret || rules.casting ? { panelVote: rules } : {}
}

/** The same, as it would be typed. */
export function panelVoteTyped(rules: Pick<RoundRules, 'panelVote'>): Typed {
  const { secret, casting } = panelVoteRules(rules)
  return { panelVote: secret ? 'secret' : 'by-name', panelTie: casting ? 'yes' : 'no' }
}
