/** What a digest tells of, in this order, by the act as the record has it; the clock's own by what it did to a vote. */
export const happenings = [
  'round.publish',
  'round.change-dates',
  'round.cancel',
  'proposal.submit',
  'proposal.withdraw',
  'comment.write',
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
  'story.publish',
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
  'story.publish',
  'comment.write',
])

/** What is told to nobody but the one whose idea it is about, whatever office she holds. */
const onlyOfHerOwn = new Set<string>(['comment.write'])

interface Recorded {
  readonly act: string
  /** What it was about, such as `proposal:ID`. */
  readonly subject: string
  readonly actor: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

export interface Happened {
  readonly what: Happening
  readonly times: number
}

interface Told {
  readonly personId: string
  readonly isOfficer: boolean
  /** Her own ideas, as the record names them. */
  readonly ownIdeas: ReadonlySet<string>
}

/** What others did, counted by kind. Her own acts are no news to her. */
export function happened(record: readonly Recorded[], { personId, isOfficer, ownIdeas }: Told): Happened[] {
  const times = new Map<string, number>()
  for (const { act, subject, actor, detail } of record) {
    if (actor === personId) continue
    if (onlyOfHerOwn.has(act) && !ownIdeas.has(subject)) continue
    const what = act === 'clock' ? `voting-${String(detail.voting)}` : act
    // A yes to the list that is not the last one decides nothing yet.
    if (what === 'decision.adopt' && detail.adopted !== true) continue
    // A question back to the teller publishes nothing.
    if (what === 'story.publish' && detail.askedBack === true) continue
    times.set(what, (times.get(what) ?? 0) + 1)
  }
  return happenings
    .filter((what) => isOfficer || forEveryone.has(what))
    .flatMap((what) => (times.has(what) ? [{ what, times: times.get(what) ?? 0 }] : []))
}
