import { asc, eq, inArray } from 'drizzle-orm'
import { nightMark, nightPanelMark, nightPitch, pitchNight, pitchNightEvent } from '~db/schema'
import { afterEvent, beforeTheNight, isMark, mayStep } from '~/domain/panel/night'
import type { Db } from '~/platform/world.server'

/** What cannot have been on the pitch nights of these rounds, in words for the operator. */
export async function wrongWithNights(db: Db, rounds: readonly { readonly id: string }[]) {
  const faults: { law: 'nights'; subject: string; words: string }[] = []
  if (rounds.length === 0) return faults
  const nights = await db
    .select()
    .from(pitchNight)
    .where(
      inArray(
        pitchNight.roundId,
        rounds.map(({ id }) => id),
      ),
    )
  for (const { id: subject, plan } of nights) {
    const wrong = (words: string) => faults.push({ law: 'nights', subject, words })
    const pitches = await db
      .select()
      .from(nightPitch)
      .where(eq(nightPitch.nightId, subject))
      .orderBy(asc(nightPitch.position))
    const order = pitches.map(({ proposalId }) => proposalId)
    const events = await db
      .select()
      .from(pitchNightEvent)
      .where(eq(pitchNightEvent.nightId, subject))
      .orderBy(asc(pitchNightEvent.sequence))
    let state = beforeTheNight(order)
    for (const [place, event] of events.entries()) {
      const fits = mayStep(state, plan, event.kind, event.proposalId)
      if (event.sequence !== place + 1) wrong(`event ${place + 1} has the number ${event.sequence}`)
      if (!fits.ok) wrong(`event ${event.sequence} (${event.kind}) cannot have come then: ${fits.because}`)
      state = afterEvent(state, plan, event)
    }
    const marks = [
      ...(await db.select().from(nightMark).where(eq(nightMark.nightId, subject))),
      ...(await db.select().from(nightPanelMark).where(eq(nightPanelMark.nightId, subject))),
    ]
    const strange = marks.filter(({ proposalId, mark }) => !order.includes(proposalId) || !isMark(mark)).length
    if (strange > 0) wrong(`${strange} marks are of no pitch of this night, or no mark at all`)
  }
  return faults
}
