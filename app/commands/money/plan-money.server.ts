import { and, eq } from 'drizzle-orm'
import { budgetLine, fund, theme } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { fundOf, fundsOf, linesOf } from '~/records/money/budget.server'
import { isOpenYear } from '~/records/money/closed-period.server'
import { actorIn } from '~/records/people/actor.server'
import { recordAct } from '~/records/audit.server'

export interface WantedFund {
  /** From the form, so that the same form sent twice makes one. */
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly restricted: boolean
  /** In hundredths of a per cent. */
  readonly contributionRate: number
}

const sameName = (one: string, other: string) =>
  one.trim().toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en')

/** Opens a fund: money with its own purpose. Nothing is in it until something comes in. */
export async function openFund(
  db: Db,
  on: Occasion,
  partnershipId: string,
  wanted: WantedFund,
): Promise<Outcome<object, NotAllowed | 'fund-name-taken'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'plan.change', { now: on.at })
  if (!allowed.ok) return allowed
  const all = await fundsOf(db, partnershipId)
  if (all.some(({ id }) => id === wanted.id)) return ok
  if (all.some(({ name }) => sameName(name, wanted.name))) return refuse('fund-name-taken')
  const { id, name, purpose, restricted, contributionRate } = wanted
  await db.insert(fund).values({ id, partnershipId, name, purpose, restricted, contributionRate })
  await recordAct(db, on, partnershipId, 'plan.change', `fund:${id}`, { name, purpose, restricted, contributionRate })
  return ok
}

/** Settles what a trusted organisation keeps of what is drawn down from a fund: requests made until now stay as they are. */
export async function settleContribution(
  db: Db,
  on: Occasion,
  partnershipId: string,
  fundId: string,
  contributionRate: number,
): Promise<Outcome<object, NotAllowed | 'no-such-fund'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'plan.change', { now: on.at })
  if (!allowed.ok) return allowed
  const found = await fundOf(db, partnershipId, fundId)
  if (!found) return refuse('no-such-fund')
  if (found.contributionRate === contributionRate) return ok
  await db.update(fund).set({ contributionRate }).where(eq(fund.id, fundId))
  const was = found.contributionRate
  await recordAct(db, on, partnershipId, 'plan.change', `fund:${fundId}`, { contributionRate, was })
  return ok
}

export interface WantedLine {
  readonly id: string
  readonly fundId: string
  /** Nothing for money outside the themes, such as running costs. */
  readonly themeId: string | null
  readonly name: string
  /** In which the financial year starts. */
  readonly year: number
}

/** Adds a line to the plan: a theme's money for one year, from one fund. Its budget is set afterwards. */
export async function addBudgetLine(
  db: Db,
  on: Occasion,
  partnershipId: string,
  wanted: WantedLine,
): Promise<Outcome<object, NotAllowed | 'no-such-fund' | 'no-such-theme' | 'line-name-taken' | 'year-closed'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'plan.change', { now: on.at })
  if (!allowed.ok) return allowed
  const { id, fundId, themeId, name, year } = wanted
  if (!(await fundOf(db, partnershipId, fundId))) return refuse('no-such-fund')
  if (themeId !== null && !(await isThemeOf(db, partnershipId, themeId))) return refuse('no-such-theme')
  const lines = await linesOf(db, partnershipId)
  if (lines.some((line) => line.id === id)) return ok
  const taken = lines.some((line) => line.year === year && line.fundId === fundId && sameName(line.name, name))
  if (taken) return refuse('line-name-taken')
  const open = await isOpenYear(db, partnershipId, year)
  if (!open.ok) return open
  await db.insert(budgetLine).values({ id, partnershipId, fundId, themeId, name, year })
  await recordAct(db, on, partnershipId, 'plan.change', `line:${id}`, { name, year, fundId, themeId })
  return ok
}

async function isThemeOf(db: Db, partnershipId: string, themeId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.id, themeId), eq(theme.partnershipId, partnershipId)))
  return found !== undefined
}
