import { and, eq } from 'drizzle-orm'
import { nightFavourites, nightMark, nightPanelMark } from '~db/schema'
import { mayTakePart } from '~/domain/panel'
import type { Given, PhoneView } from '~/domain/panel/night'
import type { Actor } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { interestsIn } from '~/records/panel/interest.server'
import type { Night } from '~/records/panel/night.server'
import { seatOf } from '~/records/panel/night-marks.server'
import { seatsOf } from '~/records/panel/seats.server'
import { sheetOf } from '~/records/panel/score-sheet.server'
import { namesOf } from './night-view.server'

const nothing: Given = { mark: null, press: 0 }

/** What one phone sees beside what everybody sees. */
export async function phoneView(
  db: Db,
  partnershipId: string,
  night: Night,
  { actor, token, now }: { readonly actor: Actor | null; readonly token: string | null; readonly now: Instant },
): Promise<PhoneView> {
  if (actor?.votingMember) return memberView(db, partnershipId, night, actor.personId, now)
  const empty: PhoneView = {
    ...{ as: 'nobody', given: nothing, chosen: [], chosenPress: 0, barred: null, criteria: [], handedIn: false },
  }
  const seat = token === null ? undefined : await seatOf(db, night.id, sha256(token))
  if (!seat) return empty
  const up = night.state.up?.proposalId
  const [mark] = up
    ? await db
        .select()
        .from(nightMark)
        .where(and(eq(nightMark.seatId, seat.id), eq(nightMark.proposalId, up)))
    : []
  const [favourites] = await db.select().from(nightFavourites).where(eq(nightFavourites.seatId, seat.id))
  const named = await namesOf(db, favourites?.chosen ?? [])
  return {
    ...empty,
    as: 'hall',
    given: mark ? { mark: mark.mark, press: mark.press } : nothing,
    chosen: [...named.values()].map(({ reference }) => reference),
    chosenPress: favourites?.press ?? 0,
  }
}

async function memberView(db: Db, partnershipId: string, night: Night, personId: string, now: Instant) {
  const view = { as: 'member', chosen: [], chosenPress: 0, given: nothing, criteria: [], handedIn: false } as const
  const up = night.state.up?.proposalId
  if (up === undefined || night.plan.panel === 'none') return { ...view, barred: null }
  const interests = await interestsIn(db, [up])
  const part = mayTakePart('score', {
    seat: (await seatsOf(db, partnershipId, now)).find((seat) => seat.personId === personId),
    interest: interests.kindOf(personId, up),
    hasScored: false,
    locked: false,
  })
  if (!part.ok) return { ...view, barred: part }
  if (night.plan.panel === 'one-mark') {
    const hers = and(eq(nightPanelMark.proposalId, up), eq(nightPanelMark.personId, personId))
    const [mark] = await db.select().from(nightPanelMark).where(hers)
    return { ...view, barred: null, given: mark ? { mark: mark.mark, press: mark.press } : nothing }
  }
  const sheet = await sheetOf(db, up, personId)
  const criteria = await criteriaOf(db, night.roundId)
  return {
    ...view,
    barred: null,
    handedIn: sheet?.handedInAt != null,
    criteria: criteria.map(({ id, name, weight, rubric }) => ({
      ...{ id, name, weight, rubric },
      given: sheet?.points[id] ?? null,
    })),
  }
}
