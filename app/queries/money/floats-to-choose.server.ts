import type { Db } from '~/platform/world.server'
import { floatsToPayFrom } from '~/records/money/cash-float.server'

/** Floats of a fund that something could be paid from, as they are chosen. */
export async function floatsToChoose(db: Db, book: string, fundId: string) {
  return (await floatsToPayFrom(db, book, fundId)).map(({ float: { id, number, purpose }, heldPence }) => ({
    ...{ id, number, purpose, heldPence },
  }))
}
