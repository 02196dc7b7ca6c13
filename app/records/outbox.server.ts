import { outbox } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Of no use after this: then it is dropped rather than sent late. */
  readonly until?: Instant
}

/** Puts a letter in the outbox, to be sent once this transaction is durable. The same `once` is sent once. */
export async function post(db: Db, on: Occasion, once: string, letter: Letter): Promise<void> {
  await db
    .insert(outbox)
    .values({ id: on.newId(), kind: 'mail', once, payload: letter, dueAt: on.at, tries: 0 })
    .onConflictDoNothing()
}
