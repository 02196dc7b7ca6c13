import { describe, expect, it } from 'vitest'
import { bodyOf } from '~/domain/voting/roll'

const resident = { livesHere: true, votingMember: false }
const member = { livesHere: false, votingMember: true }
const both = { livesHere: true, votingMember: true }
const neither = { livesHere: false, votingMember: false }

describe('who may vote', () => {
  it('is the round’s own rule', () => {
    expect([resident, member, both, neither].map((voter) => bodyOf(voter, 'residents'))).toEqual([
      'residents',
      null,
      'residents',
      null,
    ])
    expect([resident, member, both, neither].map((voter) => bodyOf(voter, 'panel'))).toEqual([
      null,
      'panel',
      'panel',
      null,
    ])
  })

  it('puts a panel member who lives in the area on the roll once, with the panel', () => {
    expect([resident, member, both, neither].map((voter) => bodyOf(voter, 'both'))).toEqual([
      'residents',
      'panel',
      'panel',
      null,
    ])
  })
})
