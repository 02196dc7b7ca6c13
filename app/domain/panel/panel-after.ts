import type { Seat } from './interest'

/** Somebody's seat on the panel as it would be: with a vote or without, or none any more. */
export interface SeatChange {
  readonly personId: string
  readonly seat: 'vote' | 'no-vote' | 'none'
  readonly resident: boolean
}

/** The panel as it would be once somebody's seat is changed. */
export function panelAfter(seats: readonly Seat[], { personId, seat, resident }: SeatChange): Seat[] {
  const others = seats.filter((one) => one.personId !== personId)
  return seat === 'none' ? others : [...others, { personId, resident, voting: seat === 'vote' }]
}
