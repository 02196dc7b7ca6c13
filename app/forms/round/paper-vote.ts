import { isPaperOverWeb, type RoundRules } from '~/domain/round'
import { ticked } from '../fields'
import type { Typed } from '../read'

/** What becomes of a vote online when paper is handed in. */
export const paperVoteQuestions = { paperOverWeb: ticked }

export const paperVoteFrom = (answers: { paperOverWeb: boolean }): Pick<RoundRules, 'paperOverWeb'> =>
  answers.paperOverWeb ? { paperOverWeb: true } : {}

export const paperVoteTyped = (rules: Pick<RoundRules, 'paperOverWeb'>): Typed =>
  isPaperOverWeb(rules) ? { paperOverWeb: 'yes' } : {}
