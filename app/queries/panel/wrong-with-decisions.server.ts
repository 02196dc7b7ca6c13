import { faultsInLine, faultsInSettling } from '~/domain/panel'
import type { Db } from '~/platform/world.server'
import { wholeLineOf } from '~/records/panel/line.server'

/** What is wrong with a round's decisions: how they follow one another, and how each item was settled. */
export async function wrongWithDecisions(db: Db, roundId: string) {
  const line = await wholeLineOf(db, roundId)
  const faults = [...faultsInLine(line)]
  for (const { items, settlings, adoptedAt } of line)
    if (adoptedAt !== null) faults.push(...faultsInSettling(items, settlings))
  return faults.map((words) => ({ law: 'decisions' as const, subject: roundId, words }))
}
