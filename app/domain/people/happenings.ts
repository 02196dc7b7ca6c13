/** What a digest tells of, in this order, by the act as the record has it; the clock's own by what it did to a vote. */
export const happenings = [
  'round.publish',
  'round.change-dates',
  'round.cancel',
  'proposal.submit',
  'proposal.withdraw',
  'checking.finish',
  'score.hand-in',
  'scores.lock',
  'voting-opened',
  'voting-counted',
  'decision.adopt',
  'award.accept',
  'award.withdraw',
  'payment.prepare',
  'payment.authorise',
  'payment.mark-sent',
  'fund.receive',
  'budget.set',
  'budget.move',
  'budget.agree-move',
  'story.tell',
  'residency.declare',
] as const
export type Happening = (typeof happenings)[number]

/** What is told to those who hold no office: what anyone can read on the pages. */
const forEveryone = new Set<string>([
  'round.publish',
  'round.change-dates',
  'round.cancel',
  'voting-opened',
  'voting-counted',
  'story.tell',
])

interface Recorded {
  readonly act: string
  readonly actor: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

export interface Happened {
  readonly what: Happening
  readonly times: number
}

/** What others did, counted by kind. Her own acts are no news to her. */
export function happened(record: readonly Recorded[], personId: string, isOfficer: boolean): Happened[] {
  const times = new Map<string, number>()
  for (const { act, actor, detail } of record) {
    if (actor === personId) continue
    const what = act === 'clock' ? `voting-${String(detail.voting)}` : act
    // A yes to the list that is not the last one decides nothing yet.
    if (what === 'decision.adopt' && detail.adopted !== true) continue
    times.set(what, (times.get(what) ?? 0) + 1)
  }
  return happenings
    .filter((what) => isOfficer || forEveryone.has(what))
    .flatMap((what) => (times.has(what) ? [{ what, times: times.get(what) ?? 0 }] : []))
}
