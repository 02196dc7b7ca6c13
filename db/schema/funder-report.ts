import { count, id, index, instant, key, table, text, uniqueIndex, word } from '../columns'
import type { FunderReportEventKind, FunderReportPart } from '~/domain/learning/funder-report'
import { fund } from './budget'
import { partnership } from './partnership'
import { person } from './people'

/** A report for a funder: which months it is of, and of which money. What it says is read from the books until it is frozen. */
export const funderReport = table(
  'funder_report',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** From 1 within its partnership: its name in addresses. */
    number: count().notNull(),
    title: text().notNull(),
    /** The first month and the last, `2026-04`. */
    fromMonth: text().notNull(),
    toMonth: text().notNull(),
    /** All the money here, when nothing is named. */
    fundId: id().references(() => fund.id),
    createdAt: instant().notNull(),
    createdBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    uniqueIndex('funder_report_in_order').on(row.partnershipId, row.number),
    index('funder_report_by_fund').on(row.fundId),
    index('funder_report_by_maker').on(row.createdBy),
  ],
)

/** The words around one part of a report, each time they were saved. Only ever added to. */
export const funderReportWords = table(
  'funder_report_words',
  {
    reportId: id()
      .notNull()
      .references(() => funderReport.id),
    part: word<FunderReportPart>().notNull(),
    /** From 1 within its part. */
    number: count().notNull(),
    /** Plain text with paragraphs; empty where they were taken out. */
    words: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.reportId, row.part, row.number] }), index('funder_report_words_by_person').on(row.by)],
)

/**
 * A report as it was when it was frozen: once, and for good. It names stories, pictures and ripples and holds none of their
 * words, so that what somebody takes back is not kept here. Only ever added to.
 */
export const funderReportFrozen = table(
  'funder_report_frozen',
  {
    reportId: id()
      .primaryKey()
      .references(() => funderReport.id),
    /** What it says, as JSON, to the byte. */
    facts: text().notNull(),
    /** SHA-256 of that. */
    seal: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('funder_report_frozen_by_person').on(row.by)],
)

/** That a frozen report was put on the public site, or taken from it again. Only ever added to. */
export const funderReportEvent = table(
  'funder_report_event',
  {
    reportId: id()
      .notNull()
      .references(() => funderReport.id),
    sequence: count().notNull(),
    kind: word<FunderReportEventKind>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.reportId, row.sequence] }), index('funder_report_event_by_person').on(row.by)],
)
