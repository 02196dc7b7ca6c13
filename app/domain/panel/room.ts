import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'

/**
 * What happens in the room: somebody comes or goes; the meeting breaks off, to go on another day; it goes on; or, of a
 * later decision, it is dropped, and the room closes.
 */
export const meetingEventKinds = ['arrived', 'left', 'adjourned', 'resumed', 'dropped'] as const
export type MeetingEventKind = (typeof meetingEventKinds)[number]

/** One line of the meeting's log. Only ever added to. */
export interface MeetingEvent {
  readonly kind: MeetingEventKind
  /** Who came or went; nobody when the whole meeting breaks off or goes on. */
  readonly personId: string | null
  /** Why it broke off or was dropped, in words; empty otherwise. */
  readonly words: string
  readonly at: Instant
}

/** The room as it is once all of the log has happened. */
export interface Room {
  /** Sorted. */
  readonly presentIds: readonly string[]
  /** Everybody who was there at any time, sorted. */
  readonly everHereIds: readonly string[]
  /** Since when the meeting has been broken off, and why; nothing while it sits. */
  readonly adjourned: { readonly at: Instant; readonly words: string } | null
}

/** Reads the log, in the order it was written. Whoever is there when a meeting breaks off has left. */
export function roomAfter(log: readonly MeetingEvent[]): Room {
  const [present, ever] = [new Set<string>(), new Set<string>()]
  let adjourned: Room['adjourned'] = null
  for (const { kind, personId, words, at } of log) {
    if (kind === 'arrived' && personId !== null) {
      present.add(personId)
      ever.add(personId)
    }
    if (kind === 'left' && personId !== null) present.delete(personId)
    if (kind === 'adjourned' || kind === 'dropped') present.clear()
    if (kind === 'adjourned' || kind === 'resumed') adjourned = kind === 'adjourned' ? { at, words } : null
  }
  return { presentIds: [...present].sort(), everHereIds: [...ever].sort(), adjourned }
}

/** What has to be written down for exactly these to be in the room: who comes, in order, then who goes. */
export function comingsAndGoings(
  { presentIds }: Room,
  hereIds: readonly string[],
): Pick<MeetingEvent, 'kind' | 'personId'>[] {
  const [before, now] = [new Set(presentIds), new Set(hereIds)]
  return [
    ...[...now].filter((id) => !before.has(id)).map((personId) => ({ kind: 'arrived', personId }) as const),
    ...presentIds.filter((id) => !now.has(id)).map((personId) => ({ kind: 'left', personId }) as const),
  ]
}

export type NotSitting = 'meeting-adjourned' | 'meeting-not-adjourned' | 'adjourning-needs-words'

/** While a meeting is broken off nobody comes or goes, and nothing is decided. */
export const isSitting = ({ adjourned }: Room): Outcome<object, 'meeting-adjourned'> =>
  adjourned === null ? ok : refuse('meeting-adjourned', { adjournedAt: adjourned.at })

/** Whether the whole meeting may break off, with a few words that say why and when it goes on, or go on. */
export function mayTurn(room: Room, kind: 'adjourned' | 'resumed', words = ''): Outcome<object, NotSitting> {
  if (kind === 'resumed') return room.adjourned ? ok : refuse('meeting-not-adjourned')
  const sits = isSitting(room)
  if (!sits.ok) return sits
  return words.trim() === '' ? refuse('adjourning-needs-words') : ok
}
