import { asc, eq } from 'drizzle-orm'
import { theme } from '~db/schema'
import { financialYearOf, type BudgetView, type ReportPeriod, type ReportTable } from '~/domain/money'
import type { MoneySettings } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** As much of a partnership as a report is about. */
export interface Reported {
  readonly id: string
  readonly timeZone: string
  readonly money: MoneySettings
}

/** What a report is asked for. */
export interface Asked {
  readonly db: Db
  readonly of: Reported
  readonly period: ReportPeriod
  readonly view: BudgetView
  readonly now: Instant
}

export type MakesTables = (asked: Asked) => Promise<ReportTable[]>

export const yearNow = ({ timeZone, money }: Reported, now: Instant): number =>
  financialYearOf(now, timeZone, money.yearStartsInMonth)

/** A partnership's themes in their order. */
export const themesOf = (db: Db, partnershipId: string) =>
  db
    .select({ id: theme.id, name: theme.name, hue: theme.hue })
    .from(theme)
    .where(eq(theme.partnershipId, partnershipId))
    .orderBy(asc(theme.position), asc(theme.id))
