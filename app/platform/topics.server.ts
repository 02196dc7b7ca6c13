/** What may be listened to (`World.hear`): a name that says nothing but which thing has changed. */
export const topics = {
  /** The stage or the result of a round. */
  round: (roundId: string) => `round:${roundId}`,
  /** A vote of the panel in a round's meeting was opened or closed, or somebody has voted. */
  panelVotes: (roundId: string) => `panel-votes:${roundId}`,
  /** What happens on a pitch night: who is up, what is closed. */
  night: (nightId: string) => `night:${nightId}`,
  /** The same, and every mark that comes in. */
  nightMarks: (nightId: string) => `night-marks:${nightId}`,
  /** What is written down at a round's meeting. */
  meeting: (roundId: string) => `meeting:${roundId}`,
} as const
