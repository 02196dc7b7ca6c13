import { count, id, index, instant, json, key, pence, table, text, word } from '../columns'
import type { DecisionOutcome, MadeFrom, MeetingEventKind, MeetingOnRecord } from '~/domain/panel'
import { decision } from './panel'
import { person } from './people'
import { proposal } from './proposal'

/** Who came and went at a meeting, and when it broke off and went on. Only ever added to. */
export const meetingEvent = table(
  'meeting_event',
  {
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    sequence: count().notNull(),
    kind: word<MeetingEventKind>().notNull(),
    personId: id().references(() => person.id),
    /** Why it broke off, and when it goes on. */
    words: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.decisionId, row.sequence] }), index('meeting_event_by_person').on(row.personId)],
)

/** The meeting settled one item, as it was at that moment; the latest of an item counts. Only ever added to. */
export const settling = table(
  'settling',
  {
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    sequence: count().notNull(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    outcome: word<DecisionOutcome>().notNull(),
    amountPence: pence().notNull(),
    because: text().notNull(),
    /** What the rule said of it then. */
    ruleSaid: word<DecisionOutcome>().notNull(),
    rulePence: pence().notNull(),
    /** What the reason was made from, where nobody wrote one. */
    madeFrom: json<MadeFrom>(),
    conditions: json<readonly string[]>().notNull(),
    /** The panel, who was in the room, and who had an interest in this one. */
    meeting: json<MeetingOnRecord>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.decisionId, row.sequence] }), index('settling_by_proposal').on(row.proposalId)],
)
