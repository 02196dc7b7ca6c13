import { pence, type Pence } from '~/domain/pence'

/** The made-up ideas of a try-out: their references, and what they cost. */
export const triedIdeas = [
  { reference: 'TRY-1', place: 1, costPence: pence(120_00) },
  { reference: 'TRY-2', place: 2, costPence: pence(300_00) },
  { reference: 'TRY-3', place: 3, costPence: pence(450_00) },
  { reference: 'TRY-4', place: 4, costPence: pence(500_00) },
  { reference: 'TRY-5', place: 5, costPence: pence(80_00) },
  { reference: 'TRY-6', place: 6, costPence: pence(150_00) },
] as const

/** Not enough for all of them. */
export const triedPotPence: Pence = pence(1_000_00)

export const triedCosts: ReadonlyMap<string, Pence> = new Map(
  triedIdeas.map(({ reference, costPence }) => [reference, costPence]),
)
