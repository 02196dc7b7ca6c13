import { count, eq } from 'drizzle-orm'
import { round } from '~db/schema'
import type { PartnershipRole, SetUp } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { PartnershipRow } from './actor.server'
import { circleOf } from './roles.server'
import { placesOf, themesOf } from './settings.server'

/** How far a partnership has been set up. */
export async function setUpOf(db: Db, row: PartnershipRow, now: Instant): Promise<SetUp> {
  const places = await placesOf(db, row.id)
  const { holdings } = await circleOf(db, row.id, now)
  const holding = (kind: PartnershipRole) => holdings.filter((held) => held.kind === kind).length
  const [rounds] = await db.select({ there: count() }).from(round).where(eq(round.partnershipId, row.id))
  return {
    name: row.name,
    area: row.area,
    languages: row.languages.length,
    places: places.length,
    placesWithoutPostcode: places.filter(({ postcodes }) => postcodes.length === 0).length,
    vision: row.vision,
    themes: (await themesOf(db, row.id)).length,
    saved: row.savedPages,
    treasurers: holding('treasurer'),
    authorisers: holding('authoriser'),
    panel: holding('panel'),
    rounds: rounds?.there ?? 0,
  }
}
