import type { Instalment } from '~/domain/money'
import { split, type Pence } from '~/domain/pence'

/** Splits an amount into instalments that lose no penny. `first` is the number of the first of them. */
export function evenInstalments(
  amountPence: Pence,
  parts: number,
  from: { readonly lineId: string; readonly fundId: string },
  first = 1,
): Instalment[] {
  if (amountPence < parts) throw new Error(`cannot pay ${amountPence}p in ${parts} instalments`)
  return split(amountPence, parts).map((share, index) => ({ number: first + index, ...from, amountPence: share }))
}
