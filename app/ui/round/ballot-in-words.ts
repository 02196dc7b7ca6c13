import type { BallotRule } from '~/domain/round'
import type { Translator } from '../messages'

/** How people fill in a round's ballots, in sentences for everyone. */
export function ballotInWords(rule: BallotRule, t: Translator['t']): string {
  switch (rule.kind) {
    case 'approval': {
      const { least, most } = rule
      if (least === most && most > 1) return t('ballots.how.exactly', { most })
      return least > 1 ? t('ballots.how.range', { least, most }) : t('round.how.most', { most })
    }
    case 'cumulative': {
      const { points, all } = rule
      const said = t('ballots.how.cumulative', { points })
      return all ? `${said} ${t('ballots.how.all-points')}` : said
    }
    case 'ranking': {
      const { places } = rule
      return places === undefined ? t('ballots.how.ranking-all') : t('ballots.how.ranking', { places })
    }
    case 'choose-one':
    case 'knapsack':
    case 'scores':
      return t(`ballots.how.${rule.kind}`)
  }
}
