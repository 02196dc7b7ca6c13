export type VotingChannel = 'web' | 'paper' | 'assisted'

/** What one ballot says: proposals by reference, the best first where order matters, with points where it has them. */
export interface Choices {
  readonly named: readonly string[]
  readonly points?: readonly number[]
}
