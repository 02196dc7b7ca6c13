import type { Round } from '~/records/round/course.server'
import type { Sparks } from '~/platform/sparks.server'
import { nightOfRound, type Night } from '~/records/panel/night.server'
import { notFound } from './entrance.server'
import { guardedCookie } from './session.server'

/** The round's pitch night, where one has been set up. */
export const nightIfAny = (sparks: Sparks, round: Pick<Round, 'id'>): Promise<Night | undefined> =>
  sparks.world.read((db) => nightOfRound(db, round.id))

/** The same. @throws Response 404 when there is none. */
export async function nightHere(sparks: Sparks, round: Pick<Round, 'id'>): Promise<Night> {
  const night = await nightIfAny(sparks, round)
  if (!night) throw notFound()
  return night
}

/** What makes a phone one phone in the hall: a number of its own, that stands for nobody. */
const seatCookie = (sparks: Pick<Sparks, 'env'>) => guardedCookie(sparks, 'night-seat')
/** What stands in it on a phone that a panel member signed in on: from then on it is none of the hall's. */
const panelDevice = 'panel'
const aDay = 24 * 3600

export interface SeatHeld {
  readonly token: string | null
  readonly isPanelDevice: boolean
}

export async function seatHeld(request: Request, sparks: Sparks): Promise<SeatHeld> {
  const header = request.headers.get('Cookie')
  const held: unknown = header === null ? null : await seatCookie(sparks).parse(header)
  const isPanelDevice = held === panelDevice
  return { token: typeof held === 'string' && held !== '' && !isPanelDevice ? held : null, isPanelDevice }
}

export const keepSeat = (sparks: Sparks, token: string): Promise<string> =>
  seatCookie(sparks).serialize(token, { maxAge: aDay })

export const keepPanelDevice = (sparks: Sparks): Promise<string> => keepSeat(sparks, panelDevice)
