import { count, id, index, instant, json, key, table, text, uniqueIndex, word } from '../columns'
import type { NightEventKind, NightPlan, NightResult } from '~/domain/panel/night'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** A round's live pitch night: one a round. Its plan does not change once its doors are open. */
export const pitchNight = table(
  'pitch_night',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .unique()
      .references(() => round.id),
    /** By which phones find it: it is on the screen for all to see, and no secret. */
    code: text().notNull().unique(),
    plan: json<NightPlan>().notNull(),
    createdAt: instant().notNull(),
    createdBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('pitch_night_by_maker').on(row.createdBy)],
)

/** The running order. It does not change once the doors are open: who is put later is an event. */
export const nightPitch = table(
  'night_pitch',
  {
    nightId: id()
      .notNull()
      .references(() => pitchNight.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    position: count().notNull(),
  },
  (row) => [key({ columns: [row.nightId, row.proposalId] }), index('night_pitch_by_proposal').on(row.proposalId)],
)

/** What has happened on a night; how it stands is a function of these. Only ever added to. */
export const pitchNightEvent = table(
  'pitch_night_event',
  {
    id: id().primaryKey(),
    nightId: id()
      .notNull()
      .references(() => pitchNight.id),
    sequence: count().notNull(),
    kind: word<NightEventKind>().notNull(),
    proposalId: id().references(() => proposal.id),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** With `published`: the results that stand. */
    result: json<NightResult>(),
  },
  (row) => [
    uniqueIndex('pitch_night_event_in_order').on(row.nightId, row.sequence),
    index('pitch_night_event_by_person').on(row.by),
    index('pitch_night_event_by_proposal').on(row.proposalId),
    index('pitch_night_event_by_kind').on(row.kind, row.at),
  ],
)

/** One phone in the hall: nobody knows whose. Its id is the fingerprint of what its cookie holds. */
export const nightSeat = table(
  'night_seat',
  {
    id: id().primaryKey(),
    nightId: id()
      .notNull()
      .references(() => pitchNight.id),
    takenAt: instant().notNull(),
    /** When it turned out to be a panel member's: what it gave before does not count. */
    leftAt: instant(),
  },
  (row) => [index('night_seat_by_night').on(row.nightId)],
)

/** A phone's mark of one pitch: the last press holds. */
export const nightMark = table(
  'night_mark',
  {
    seatId: id()
      .notNull()
      .references(() => nightSeat.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    nightId: id()
      .notNull()
      .references(() => pitchNight.id),
    mark: count().notNull(),
    press: count().notNull(),
  },
  (row) => [
    key({ columns: [row.seatId, row.proposalId] }),
    index('night_mark_by_night').on(row.nightId, row.proposalId, row.mark),
    index('night_mark_by_proposal').on(row.proposalId),
  ],
)

/** A phone's favourites, once it has chosen. */
export const nightFavourites = table(
  'night_favourites',
  {
    seatId: id()
      .primaryKey()
      .references(() => nightSeat.id),
    nightId: id()
      .notNull()
      .references(() => pitchNight.id),
    chosen: json<readonly string[]>().notNull(),
    press: count().notNull(),
  },
  (row) => [index('night_favourites_by_night').on(row.nightId)],
)

/** A panel member's own mark of one pitch, where the panel gives one mark. */
export const nightPanelMark = table(
  'night_panel_mark',
  {
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    nightId: id()
      .notNull()
      .references(() => pitchNight.id),
    mark: count().notNull(),
    press: count().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    key({ columns: [row.proposalId, row.personId] }),
    index('night_panel_mark_by_night').on(row.nightId),
    index('night_panel_mark_by_person').on(row.personId),
  ],
)

/** A paper slip as it was typed in once, by whom. A slip may be typed again, to check it: then there are two of its number. */
export const nightSlip = table(
  'night_slip',
  {
    id: id().primaryKey(),
    nightId: id()
      .notNull()
      .references(() => pitchNight.id),
    /** As printed on it. */
    number: count().notNull(),
    typing: count().notNull(),
    marks: json<Readonly<Record<string, number>>>().notNull(),
    favourites: json<readonly string[]>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    uniqueIndex('night_slip_typed').on(row.nightId, row.number, row.typing),
    index('night_slip_by_person').on(row.by),
  ],
)
