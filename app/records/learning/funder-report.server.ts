import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { fund, funderReport, funderReportEvent, funderReportFrozen, funderReportWords } from '~db/schema'
import { mostFunderReports, type FunderReportPart } from '~/domain/learning'
import { grouped } from '~/domain/grouped'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** A report for a funder, and how it stands. */
export interface FunderReportOnRecord {
  readonly id: string
  readonly partnershipId: string
  readonly number: number
  readonly title: string
  readonly from: string
  readonly to: string
  readonly fund: { readonly id: string; readonly name: string } | null
  readonly frozenAt: Instant | null
  readonly seal: string | null
  /** Since when it is on the public site. */
  readonly publishedAt: Instant | null
}

/** A partnership's reports for funders, the newest first. */
export const funderReportsOf = (db: Db, partnershipId: string) => reportsWhere(db, partnershipId)

/** The report with this number; nothing when there is none here. */
export async function funderReportByNumber(db: Db, partnershipId: string, number: number) {
  if (!Number.isSafeInteger(number)) return undefined
  return (await reportsWhere(db, partnershipId, number))[0]
}

async function reportsWhere(db: Db, partnershipId: string, number?: number): Promise<FunderReportOnRecord[]> {
  const rows = await db
    .select({
      report: funderReport,
      fundName: fund.name,
      frozenAt: funderReportFrozen.at,
      seal: funderReportFrozen.seal,
    })
    .from(funderReport)
    .leftJoin(fund, eq(fund.id, funderReport.fundId))
    .leftJoin(funderReportFrozen, eq(funderReportFrozen.reportId, funderReport.id))
    .where(
      and(
        eq(funderReport.partnershipId, partnershipId),
        number === undefined ? undefined : eq(funderReport.number, number),
      ),
    )
    .orderBy(desc(funderReport.number))
    .limit(mostFunderReports)
  const last = await lastEvents(
    db,
    rows.map(({ report }) => report.id),
  )
  return rows.map(({ report, fundName, frozenAt, seal }) => {
    const event = last.get(report.id)
    return {
      ...{ id: report.id, partnershipId, number: report.number, title: report.title },
      ...{ from: report.fromMonth, to: report.toMonth, frozenAt, seal },
      fund: report.fundId === null ? null : { id: report.fundId, name: fundName ?? '' },
      publishedAt: event?.kind === 'published' ? event.at : null,
    }
  })
}

async function lastEvents(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, typeof funderReportEvent.$inferSelect>()
  const rows = await db
    .select()
    .from(funderReportEvent)
    .where(inArray(funderReportEvent.reportId, [...ids]))
    .orderBy(asc(funderReportEvent.sequence))
  return new Map(rows.map((row) => [row.reportId, row]))
}

/** So many events a report has had. */
export async function funderReportEvents(db: Db, reportId: string): Promise<number> {
  const rows = await db
    .select({ sequence: funderReportEvent.sequence })
    .from(funderReportEvent)
    .where(eq(funderReportEvent.reportId, reportId))
  return Math.max(0, ...rows.map(({ sequence }) => sequence))
}

/** What a report was frozen as, to the byte. */
export async function frozenText(db: Db, reportId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ facts: funderReportFrozen.facts })
    .from(funderReportFrozen)
    .where(eq(funderReportFrozen.reportId, reportId))
  return row?.facts
}

export interface PartWords {
  readonly number: number
  readonly words: string
  readonly at: Instant
}

/** Every version of the words around each part, the oldest first. */
export async function wordsOfFunderReport(db: Db, reportId: string): Promise<Map<FunderReportPart, PartWords[]>> {
  const rows = await db
    .select()
    .from(funderReportWords)
    .where(eq(funderReportWords.reportId, reportId))
    .orderBy(asc(funderReportWords.number))
  return grouped(rows, ({ part }) => part)
}
