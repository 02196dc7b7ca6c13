import { and, asc, eq, gt, inArray, isNotNull, lte } from 'drizzle-orm'
import { award, decision, encumbrance, journalEntry, neighbourhood, payee, proposal, round, theme } from '~db/schema'
import {
  figuresBy,
  figuresTogether,
  tellsSomething,
  type AwardTold,
  type DatedMovement,
  type FiguresNamed,
  type FundedFigures,
  type FunderReportFacts,
  type Months,
} from '~/domain/learning'
import { recipientOf } from '~/domain/learning/giving'
import { monthOf, settingAsideOf, spendingOf, type ReportPeriod } from '~/domain/money'
import { dateIn } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Reported } from '../money/reports/shared.server'
import { awardsByIds } from '~/records/money/award.server'
import { linesOf } from '~/records/money/budget.server'
import { withPostings } from '~/records/money/entry.server'
import { registerRowFrom } from '~/records/money/register.server'
import { receiptsTables } from '~/records/money/statements.server'
import { isPublicDecision } from '~/records/round/announced.server'

/** Of whose money and of which months. */
export interface MoneyAsked {
  readonly db: Db
  readonly of: Reported
  readonly period: ReportPeriod
  readonly fundId: string | null
}

/** An award of a report, with what the rest of it needs to know. */
export interface AwardFound {
  readonly told: AwardTold
  readonly awardId: string
  readonly proposalId: string
}

const atOnce = 400

/** What the books say of some months: by budget line, by theme, by neighbourhood and by award, each made of the same changes. */
export async function moneyOfReport(
  asked: MoneyAsked,
): Promise<{ money: FunderReportFacts['money']; awards: AwardFound[]; lineIds: ReadonlySet<string> }> {
  const { db, of, period, fundId } = asked
  const lines = (await linesOf(db, of.id)).filter((line) => fundId === null || line.fundId === fundId)
  const lineIds = new Set(lines.map(({ id }) => id))
  const moves = (await movementsTo(asked)).filter(({ lineId }) => lineIds.has(lineId))
  const byLine = figuresBy(moves, period, ({ lineId }) => lineId)
  const yearsOf = new Set([yearOfMonth(of, period.from), yearOfMonth(of, period.to)])
  const told = lines
    .map(({ id, name, year }) => ({ name, year, figures: byLine.get(id) }))
    .flatMap(({ name, year, figures }) => {
      const here = year >= Math.min(...yearsOf) && year <= Math.max(...yearsOf)
      return figures && (here || tellsSomething(figures)) ? [{ name, year, ...figures }] : []
    })
  const byAward = new Map(
    [...figuresBy(moves, period, ({ awardId }) => awardId)].filter(([, one]) => tellsSomething(one)),
  )
  const found = await awardsFound(asked, byAward)
  const groupedBy = (name: (one: PlacedAward) => string | null): FiguresNamed[] => {
    const names = [...new Set(found.map(name))].sort(byName)
    return names.map((own) => ({
      name: own,
      ...figuresTogether(found.filter((one) => name(one) === own).map(({ told: figures }) => figuresOf(figures))),
    }))
  }
  const money = {
    all: figuresTogether(told.map(figuresOf)),
    lines: told,
    themes: groupedBy(({ themeName }) => themeName),
    places: groupedBy(({ placeName }) => placeName),
    cash: await receiptsTables({ db, of, period, fundId: fundId ?? undefined }),
  }
  return { money, awards: found, lineIds }
}

const byName = (one: string | null, other: string | null) =>
  one === other ? 0 : one === null ? 1 : other === null ? -1 : one.localeCompare(other)

const figuresOf = ({
  grantedPence,
  paidPence,
  returnedPence,
  costsPence,
  committedPence,
  leftPence,
}: FundedFigures) => ({
  ...{ grantedPence, paidPence, returnedPence, costsPence, committedPence, leftPence },
})

/** The financial year that a month belongs to. */
function yearOfMonth({ money }: Reported, month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number >= money.yearStartsInMonth ? year : year - 1
}

/** Every change of both registers up to the end of the period, each with its month. */
async function movementsTo({ db, of, period }: MoneyAsked): Promise<DatedMovement[]> {
  const rows = await db
    .select()
    .from(encumbrance)
    .where(eq(encumbrance.partnershipId, of.id))
    .orderBy(asc(encumbrance.sequence))
  const moves: DatedMovement[] = rows.flatMap((row) => {
    const month = monthOf(dateIn(of.timeZone, row.recordedAt))
    return settingAsideOf(registerRowFrom(row)).map((move) => ({ ...move, month }))
  })
  for (let after = 0; ;) {
    const some = await db
      .select()
      .from(journalEntry)
      .where(
        and(
          eq(journalEntry.partnershipId, of.id),
          isNotNull(journalEntry.lineId),
          lte(journalEntry.belongsOn, `${period.to}-31`),
          gt(journalEntry.sequence, after),
        ),
      )
      .orderBy(asc(journalEntry.sequence))
      .limit(atOnce)
    for (const entry of await withPostings(db, some)) {
      const month = monthOf(entry.belongsOn)
      for (const move of spendingOf(entry)) moves.push({ ...move, month })
    }
    const last = some.at(-1)
    if (!last || some.length < atOnce) return moves
    after = last.sequence
  }
}

type PlacedAward = AwardFound & { readonly themeName: string | null; readonly placeName: string | null }

async function awardsFound(
  { db, of }: Pick<MoneyAsked, 'db' | 'of'>,
  figures: ReadonlyMap<string, FundedFigures>,
): Promise<PlacedAward[]> {
  const all: PlacedAward[] = []
  const ids = [...figures.keys()]
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce)
    const rows = await db
      .select({
        awardId: award.id,
        proposalId: proposal.id,
        adoptedAt: decision.adoptedAt,
        title: proposal.title,
        reference: proposal.reference,
        round: { slug: round.slug, title: round.title },
        themeName: theme.name,
        placeName: neighbourhood.name,
        asked: { kind: payee.kind, name: payee.name },
      })
      .from(award)
      .innerJoin(proposal, eq(proposal.id, award.proposalId))
      .innerJoin(round, eq(round.id, award.roundId))
      .innerJoin(decision, eq(decision.id, award.decisionId))
      .leftJoin(payee, eq(payee.proposalId, proposal.id))
      .leftJoin(theme, eq(theme.id, proposal.themeId))
      .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
      .where(inArray(award.id, some))
    const open = await announcedOf(db, some)
    const records = new Map((await awardsByIds(db, some)).map((one) => [one.id, one]))
    for (const { awardId, proposalId, adoptedAt, title, reference, asked, ...row } of rows) {
      const [record, own] = [records.get(awardId), figures.get(awardId)]
      if (!record || !own) continue
      // Once somebody else is paid than was asked for, nobody said what they are.
      const kind = asked?.name === record.payee.name ? asked.kind : null
      const group = recipientOf({ payee: { kind, name: '', print: '' } }) === 'organisations'
      const to = !open.has(awardId) ? 'unannounced' : group ? 'group' : 'individual'
      all.push({
        ...{ awardId, proposalId, themeName: row.themeName, placeName: row.placeName },
        told: {
          ...own,
          ...{ title: to === 'group' ? title || reference : null, to, reference: to === 'group' ? reference : null },
          ...{ on: dateIn(of.timeZone, adoptedAt ?? record.madeAt), state: record.state, round: row.round },
        },
      })
    }
  }
  return all.sort(
    (one, other) => compare(one.told.on, other.told.on) || compare(one.told.round.slug, other.told.round.slug) || compare(one.awardId, other.awardId), // prettier-ignore
  )
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Those of these awards whose decision everyone knows. */
async function announcedOf(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: award.id })
    .from(award)
    .innerJoin(decision, eq(decision.id, award.decisionId))
    .where(and(inArray(award.id, [...ids]), isPublicDecision(db)))
  return new Set(rows.map(({ id }) => id))
}

/** Whether a moment lies in these months, by the partnership's clock. */
export const isWithin = (day: string, { from, to }: Months): boolean => monthOf(day) >= from && monthOf(day) <= to
