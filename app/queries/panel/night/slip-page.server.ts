import { asc, eq } from 'drizzle-orm'
import { nightSlip, person } from '~db/schema'
import { favouritesOf, type SlipPage } from '~/domain/panel/night'
import type { Db } from '~/platform/world.server'
import type { Night } from '~/records/panel/night.server'
import { slipsOn } from '~/records/panel/night-marks.server'
import { namesOf } from './night-view.server'

/** The paper slips of a night, as far as they are typed in. */
export async function slipPage(db: Db, night: Night): Promise<SlipPage> {
  const named = await namesOf(db, night.order)
  const pitches = night.state.closed.flatMap(({ proposalId }) => named.get(proposalId) ?? [])
  const slips = await slipsOn(db, night)
  const typings = await db
    .select({ number: nightSlip.number, name: person.name })
    .from(nightSlip)
    .innerJoin(person, eq(person.id, nightSlip.by))
    .where(eq(nightSlip.nightId, night.id))
    .orderBy(asc(nightSlip.number), asc(nightSlip.typing))
  return {
    plan: night.plan,
    phase: night.state.phase,
    pitches: pitches.map(({ reference, title }) => ({ reference, title })),
    asked: favouritesOf(night.plan, pitches.length),
    slips: slips.map(({ number, is }) => ({
      ...{ number, is },
      typedBy: typings.filter((one) => one.number === number).map(({ name }) => name),
    })),
    counted: slips.filter(({ slip }) => slip !== null).length,
    nextNumber: Math.max(0, ...slips.map(({ number }) => number)) + 1,
    totals: pitches.map(({ id, reference, title }) => {
      const given = slips.flatMap(({ slip }) => (slip?.favourites.includes(id) ? 1 : (slip?.marks[id] ?? [])))
      return { reference, title, slips: given.length, sum: given.reduce((sum, one) => sum + one, 0) }
    }),
  }
}
