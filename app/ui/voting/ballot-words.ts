import type { Pence } from '~/domain/pence'
import type { BallotRule } from '~/domain/round'
import type { Translator } from '../messages'

/** What a voter is asked to do, beneath the question. */
export function ballotHint(rule: BallotRule, potPence: Pence, t: Translator['t']): string {
  if (rule.kind === 'approval' && rule.least === 1) return t('voting.question.hint', { most: rule.most })
  return `${whatToDo(rule, potPence, t)} ${t('ballots.hint.change')}`
}

/** The same without a word about changing it: for paper. */
export function whatToDo(rule: BallotRule, potPence: Pence, t: Translator['t']): string {
  switch (rule.kind) {
    case 'approval': {
      const { least, most } = rule
      return least === most ? t('ballots.hint.exactly', { most }) : t('ballots.hint.range', { least, most })
    }
    case 'knapsack':
      return t('ballots.hint.knapsack', { potPence })
    case 'cumulative': {
      const said = t('ballots.hint.cumulative', { points: rule.points })
      return rule.all ? `${said} ${t('ballots.hint.all-points')}` : said
    }
    case 'ranking':
      return rule.places === undefined
        ? t('ballots.hint.ranking-all')
        : t('ballots.hint.ranking', { places: rule.places })
    case 'choose-one':
    case 'scores':
      return t(`ballots.hint.${rule.kind}`)
  }
}

/** `1st`, `2nd`, `3rd` … as many as asked for. */
export const nths = (most: number, t: Translator['t']): string[] =>
  Array.from({ length: most }, (_, at) => t('ballots.nth', { place: at + 1 }))
