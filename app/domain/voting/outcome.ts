import { type Reason } from './reason'

/** What a rule gives back: which projects, in the order they were funded, and a reason for every one. */
export interface RuleOutcome {
  /** Indexes into `election.projects`, in the order of funding. */
  readonly order: readonly number[]
  readonly spent: bigint
  /** One for each project, in the order of `election.projects`. */
  readonly reasons: readonly Reason[]
}
