import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { nightFavourites, nightMark, nightPanelMark, nightSeat, nightSlip, scoreSheet } from '~db/schema'
import { interestsForScores } from '~/domain/panel'
import { nightResult, slipsFrom, type NightMarks, type NightResult, type SlipOnRecord } from '~/domain/panel/night'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import { declarationsOn, stakesIn } from './interest.server'
import type { Night } from './night.server'

export type SeatRow = typeof nightSeat.$inferSelect

const seatQuery = prepared((db) =>
  db
    .select()
    .from(nightSeat)
    .where(eq(nightSeat.id, sql.placeholder('id'))),
)

/** The phone of that fingerprint on this night, when it still counts. */
export async function seatOf(db: Db, nightId: string, id: string): Promise<SeatRow | undefined> {
  const [found] = await seatQuery(db, { id })
  return found?.nightId === nightId && found.leftAt === null ? found : undefined
}

export async function phonesOn(db: Db, nightId: string): Promise<number> {
  const [found] = await phonesQuery(db, { nightId })
  return found?.phones ?? 0
}
const phonesQuery = prepared((db) =>
  db
    .select({ phones: count() })
    .from(nightSeat)
    .where(and(eq(nightSeat.nightId, sql.placeholder('nightId')), isNull(nightSeat.leftAt))),
)

/** How many of each mark each pitch has from phones: a few rows, however many phones. */
const marksQuery = prepared((db) =>
  db
    .select({ proposalId: nightMark.proposalId, mark: nightMark.mark, times: count() })
    .from(nightMark)
    .innerJoin(nightSeat, eq(nightSeat.id, nightMark.seatId))
    .where(and(eq(nightMark.nightId, sql.placeholder('nightId')), isNull(nightSeat.leftAt)))
    .groupBy(nightMark.proposalId, nightMark.mark),
)

export async function slipsOn(db: Db, { id, plan, state }: Night): Promise<SlipOnRecord[]> {
  const typings = await db
    .select()
    .from(nightSlip)
    .where(eq(nightSlip.nightId, id))
    .orderBy(asc(nightSlip.number), asc(nightSlip.typing))
  return slipsFrom(
    typings,
    plan,
    state.closed.map(({ proposalId }) => proposalId),
  )
}

/** All that a night is counted from, as it stands. A member's mark where she has an interest is left out, whenever that came to light. */
export async function marksOn(db: Db, night: Night): Promise<NightMarks> {
  const { id: nightId, plan, order } = night
  const phones = plan.audience === 'marks' ? await marksQuery(db, { nightId }) : []
  const chosen =
    plan.audience === 'favourites'
      ? await db
          .select({ chosen: nightFavourites.chosen })
          .from(nightFavourites)
          .innerJoin(nightSeat, eq(nightSeat.id, nightFavourites.seatId))
          .where(and(eq(nightFavourites.nightId, nightId), isNull(nightSeat.leftAt)))
      : []
  return {
    phones: phones.flatMap(({ proposalId, mark, times }) =>
      Array.from({ length: times }, () => ({ proposalId, mark })),
    ),
    favourites: chosen.map((one) => one.chosen),
    slips: plan.audience === 'none' ? [] : await slipsOn(db, night),
    panel: plan.panel === 'one-mark' ? await panelMarksOn(db, night) : [],
    sheets: plan.panel === 'criteria' ? await sheetsIn(db, order) : {},
  }
}

/**
 * Up to the close of a pitch its members' last word on their interests holds. After it the mean is known: an interest that
 * comes to light takes a mark out, and none that is taken back brings one in again, as with the scores (decision 026).
 */
async function panelMarksOn(db: Db, { id: nightId, order, state }: Night) {
  const marks = await db.select().from(nightPanelMark).where(eq(nightPanelMark.nightId, nightId))
  if (marks.length === 0) return []
  const [declarations, stakes] = [await declarationsOn(db, order), await stakesIn(db, order)]
  const closedAt = new Map(state.closed.map(({ proposalId, at }) => [proposalId, at]))
  const interests = new Map(order.map((id) => [id, interestsForScores(declarations, stakes, closedAt.get(id) ?? null)]))
  return marks.filter(({ personId, proposalId }) => !interests.get(proposalId)?.isInterested(personId, proposalId))
}

async function sheetsIn(db: Db, order: readonly string[]): Promise<Record<string, number>> {
  if (order.length === 0) return {}
  const rows = await db
    .select({ proposalId: scoreSheet.proposalId, sheets: count() })
    .from(scoreSheet)
    .where(and(inArray(scoreSheet.proposalId, [...order]), isNotNull(scoreSheet.handedInAt)))
    .groupBy(scoreSheet.proposalId)
  return Object.fromEntries(rows.map(({ proposalId, sheets }) => [proposalId, sheets]))
}

/** How a night comes out: as it was published, else as it stands. */
export async function resultOf(db: Db, night: Night): Promise<NightResult> {
  if (night.result) return night.result
  return nightResult(night.state, night.plan, await marksOn(db, night), await phonesOn(db, night.id))
}
