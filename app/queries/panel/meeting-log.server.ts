import type { MeetingEvent } from '~/domain/panel'

/** The meeting's log with names in the place of ids: who came and went, and when it broke off and went on. */
export const logShown = (log: readonly MeetingEvent[], names: ReadonlyMap<string, string>) =>
  log.map(({ kind, personId, words, at }) => ({ kind, name: names.get(personId ?? '') ?? '', words, at }))

export type LogShown = ReturnType<typeof logShown>
