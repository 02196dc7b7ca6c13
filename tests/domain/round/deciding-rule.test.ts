import { describe, expect, it } from 'vitest'
import { decidingTroubles, type DecidingRule } from '~/domain/round'

const all = { check: true, score: true, vote: true }
const troubles = (deciding: DecidingRule | undefined, steps = all) =>
  decidingTroubles({ deciding, steps }).map(({ part, because }) => `${part}: ${because}`)

describe('a rule that is planned', () => {
  it('holds together as long as the round takes the steps that it looks at', () => {
    expect(troubles(undefined)).toEqual([])
    expect(troubles({ kind: 'weights', panelPercent: 40, scale: 'possible' })).toEqual([])
    expect(troubles({ kind: 'weights', panelPercent: 40 }, { ...all, vote: false })).toEqual([
      'deciding: rule-needs-vote',
    ])
    expect(troubles({ kind: 'shortlist', shortlist: 5 }, { ...all, score: false })).toEqual([
      'deciding: rule-needs-scores',
    ])
  })

  it('never has people vote for nothing', () => {
    expect(troubles({ kind: 'scores' })).toEqual(['deciding: vote-would-not-count'])
    expect(troubles({ kind: 'scores-then-panel' })).toEqual(['deciding: vote-would-not-count'])
    expect(troubles({ kind: 'scores' }, { ...all, vote: false })).toEqual([])
  })

  it('names what is out of range where it stands', () => {
    expect(troubles({ kind: 'weights', panelPercent: 100 })).toEqual(['panelPercent: weight-unclear'])
    expect(troubles({ kind: 'shortlist', shortlist: 1 })).toEqual(['shortlist: shortlist-unclear'])
    expect(troubles({ kind: 'vote-checked', panelCheck: 'score' })).toEqual(['panelCheck: check-needs-score'])
    expect(troubles({ kind: 'vote-checked', panelCheck: 'yes' })).toEqual([])
    expect(troubles({ kind: 'vote', fewestTenths: 51 })).toEqual(['fewestScore: fewest-score-unclear'])
    expect(troubles({ kind: 'vote', turnout: { of: 'roll', least: 101 } })).toEqual(['turnout: turnout-unclear'])
    expect(troubles({ kind: 'vote', turnout: { of: 'voters', least: 101 } })).toEqual([])
    expect(troubles({ kind: 'vote', share: { by: 'theme', kind: 'at-most', percent: 0 } })).toEqual([
      'sharePercent: share-unclear',
    ])
    expect(troubles({ kind: 'vote', reserve: -1 })).toEqual(['reserve: reserve-unclear'])
  })
})
