import { describe, expect, it } from 'vitest'
import { votesIn } from '~/domain/voting/roll'

const resident = { livesHere: true, votingMember: false }
const member = { livesHere: false, votingMember: true }
const both = { livesHere: true, votingMember: true }
const neither = { livesHere: false, votingMember: false }

describe('who may vote', () => {
  it('is the round’s own rule: those who live here, or the panel', () => {
    expect([resident, member, both, neither].map((voter) => votesIn(voter, 'residents'))).toEqual([true, false, true, false]) // prettier-ignore
    expect([resident, member, both, neither].map((voter) => votesIn(voter, 'panel'))).toEqual([false, true, true, false]) // prettier-ignore
  })
})
