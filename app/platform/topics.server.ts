/** What may be listened to (`World.hear`): a name that says nothing but which thing has changed. */
export const topics = {
  /** The stage or the result of a round. */
  round: (roundId: string) => `round:${roundId}`,
} as const
