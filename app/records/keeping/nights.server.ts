import { and, eq, exists, inArray, lte, max, or } from 'drizzle-orm'
import {
  nightFavourites,
  nightMark,
  nightPanelMark,
  nightSeat,
  nightSlip,
  pitchNight,
  pitchNightEvent,
  round,
} from '~db/schema'
import { idsOf, type KeptPlace } from './place.server'

/** What single phones, members and slips gave on a pitch night. What was published of it is in its record, and stays. */
export const nights: readonly KeptPlace[] = [
  {
    kind: 'night-marks',
    due: async (db, { partnershipId, upTo, most }) => {
      const some = (table: typeof nightSeat | typeof nightSlip | typeof nightPanelMark) =>
        exists(db.select({ id: table.nightId }).from(table).where(eq(table.nightId, pitchNight.id)))
      const rows = await db
        .select({ id: pitchNight.id })
        .from(pitchNight)
        .innerJoin(round, eq(round.id, pitchNight.roundId))
        .innerJoin(pitchNightEvent, eq(pitchNightEvent.nightId, pitchNight.id))
        .where(
          and(eq(round.partnershipId, partnershipId ?? ''), or(some(nightSeat), some(nightSlip), some(nightPanelMark))),
        )
        .groupBy(pitchNight.id)
        .having(lte(max(pitchNightEvent.at), upTo))
        .limit(most)
      return idsOf(rows)
    },
    letGo: async (db, ids) => {
      const these = [...ids]
      for (const table of [nightMark, nightFavourites, nightPanelMark, nightSlip, nightSeat])
        await db.delete(table).where(inArray(table.nightId, these))
    },
  },
]
