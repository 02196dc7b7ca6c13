import { ok, refuse, type Outcome } from '../refusal'
import { minutes, type Instant } from '../time'
import { writes, type Share } from './together'

/** The longest note, in characters: a thought, not an essay. */
export const longestNote = 500
/** So many notes stand on one idea, settled ones too. */
export const mostNotes = 100
/** So many one person leaves within ten minutes. */
export const mostNotesAtOnce = 10
export const notesAtOnce = minutes(10)

export type NoNote = 'notes-full' | 'notes-too-fast'

/** Whether one more note may be left on an idea. */
export function mayLeaveNote(there: { readonly inAll: number; readonly lately: number }): Outcome<object, NoNote> {
  if (there.inAll >= mostNotes) return refuse('notes-full', { most: mostNotes })
  return there.lately < mostNotesAtOnce ? ok : refuse('notes-too-fast', { most: mostNotesAtOnce })
}

/** Whether somebody may mark a note as settled: whoever writes on the idea, and who left it. */
export const maySettleNote = (share: Share | null, by: string, personId: string): boolean =>
  share !== null && (writes(share) || by === personId)

/** That somebody has a page open is written down at most so often, and told for so long. */
export const openedEvery = minutes(1)
export const openedToldFor = minutes(20)

/** Whether it is to be written down that somebody has a page open, after what was written down of her last. */
export const isToBeWrittenDown = (
  before: { readonly page: string; readonly at: Instant } | undefined,
  page: string,
  now: Instant,
): boolean => before === undefined || before.page !== page || now - before.at >= openedEvery

/** How long ago, in whole minutes; nothing for an hour or more, which is told by the clock. */
export function minutesAgo(at: Instant, now: Instant): number | null {
  const past = Math.max(0, Math.floor((now - at) / minutes(1)))
  return past < 60 ? past : null
}
