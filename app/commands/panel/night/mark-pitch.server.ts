import { and, eq } from 'drizzle-orm'
import { nightFavourites, nightMark } from '~db/schema'
import { favouritesOf, isMark, isNewer, madeAt, mayChoose, mayMark, type NotMarkedNow } from '~/domain/panel/night'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { nightById, type Night } from '~/records/panel/night.server'
import { seatOf, type SeatRow } from '~/records/panel/night-marks.server'

/** How a press came: for how long the phone had kept it (in milliseconds), and which of its presses it is; nothing without a script. */
export interface Press {
  readonly keptMs: number
  readonly press: number | null
}

export interface PitchMark extends Press {
  readonly proposalId: string
  readonly mark: number
}

export type NotMarked = NotAllowed | NotMarkedNow | 'night-no-seat' | 'mark-unclear' | 'night-not-asked'

/**
 * A phone marks a pitch. The later of its presses holds; the same press sent again changes nothing. `late`: it arrived
 * after the closing, and counts, because it was made before.
 */
export async function markPitch(
  db: Db,
  on: Occasion,
  nightId: string,
  token: string | null,
  { proposalId, mark, keptMs, press }: PitchMark,
): Promise<Outcome<{ readonly late: boolean }, NotMarked>> {
  const seated = await atTheNight(db, on, nightId, token)
  if (!seated.ok) return seated
  const { night, seat } = seated
  if (night.plan.audience !== 'marks') return refuse('night-not-asked')
  if (!isMark(mark)) return refuse('mark-unclear')
  const now = mayMark(night.state, { proposalId, ...moments(on, keptMs), joinedAt: seat.takenAt })
  if (!now.ok) return now
  const [kept] = await db
    .select({ press: nightMark.press })
    .from(nightMark)
    .where(and(eq(nightMark.seatId, seat.id), eq(nightMark.proposalId, proposalId)))
  if (!isNewer(press, kept?.press)) return now
  const set = { mark, press: press ?? (kept?.press ?? 0) + 1 }
  await db
    .insert(nightMark)
    .values({ seatId: seat.id, nightId, proposalId, ...set })
    .onConflictDoUpdate({ target: [nightMark.seatId, nightMark.proposalId], set })
  return now
}

/** A phone chooses its favourites: exactly as many as are asked, of those that were pitched. */
export async function chooseFavourites(
  db: Db,
  on: Occasion,
  nightId: string,
  token: string | null,
  { chosen, keptMs, press }: Press & { readonly chosen: readonly string[] },
): Promise<Outcome<{ readonly late: boolean }, NotMarked | 'favourites-not-exact'>> {
  const seated = await atTheNight(db, on, nightId, token)
  if (!seated.ok) return seated
  const { night, seat } = seated
  if (night.plan.audience !== 'favourites') return refuse('night-not-asked')
  const now = mayChoose(night.state, { ...moments(on, keptMs), joinedAt: seat.takenAt })
  if (!now.ok) return now
  const pitched = night.state.closed.map(({ proposalId }) => proposalId)
  const asked = favouritesOf(night.plan, pitched.length)
  const once = [...new Set(chosen)].filter((id) => pitched.includes(id))
  if (once.length !== asked || once.length !== chosen.length) {
    return refuse('favourites-not-exact', { asked, chosen: chosen.length })
  }
  const [kept] = await db
    .select({ press: nightFavourites.press })
    .from(nightFavourites)
    .where(eq(nightFavourites.seatId, seat.id))
  if (!isNewer(press, kept?.press)) return now
  const set = { chosen: once, press: press ?? (kept?.press ?? 0) + 1 }
  await db
    .insert(nightFavourites)
    .values({ seatId: seat.id, nightId, ...set })
    .onConflictDoUpdate({ target: nightFavourites.seatId, set })
  return now
}

const moments = (on: Occasion, keptMs: number) => ({ arrivedAt: on.at, madeAt: madeAt(on.at, keptMs) })

async function atTheNight(
  db: Db,
  on: Occasion,
  nightId: string,
  token: string | null,
): Promise<Outcome<{ readonly night: Night; readonly seat: SeatRow }, NotMarked>> {
  const allowed = may(null, 'night.mark', { now: on.at })
  if (!allowed.ok) return allowed
  const night = await nightById(db, nightId)
  if (!night) throw new Error('a mark on a night that is not there')
  const seat = token === null ? undefined : await seatOf(db, nightId, sha256(token))
  return seat ? { ...ok, night, seat } : refuse('night-no-seat')
}
