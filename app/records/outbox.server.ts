import { outbox } from '~db/schema'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Puts a letter in the outbox, to be sent once this transaction is durable. The same `once` is sent once. */
export async function post(db: Db, on: Occasion, once: string, letter: Letter): Promise<void> {
  await db
    .insert(outbox)
    .values({ id: on.newId(), kind: 'mail', once, payload: letter, dueAt: on.at, tries: 0 })
    .onConflictDoNothing()
}
