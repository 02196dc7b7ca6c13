import { setImmediate as turn } from 'node:timers/promises'
import { bringNextIdeas, ideasToBring } from '~/commands/proposal/bring-next-ideas.server'
import { rowReader } from '~/forms/idea-row'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'

/**
 * Brings in the ideas of tables that were confirmed: some at a time, each time in a short transaction of its own, with a
 * turn for others in between. Stopped anywhere, it goes on from there, here or in another process.
 */
export async function bringIdeas({ world, clock }: Sparks): Promise<void> {
  for (;;) {
    const list = await world.read(ideasToBring)
    if (list === undefined) return
    while (!(await world.write((db) => bringNextIdeas(db, occasion(clock, null), list, rowReader)))) await turn()
  }
}

/** Begins at once what has just been confirmed, without making the reader wait for it. */
export function bringIdeasSoon(sparks: Sparks): void {
  bringIdeas(sparks).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    sparks.log.warn({ job: bringIdeas.name, err: { name, message } })
  })
}
