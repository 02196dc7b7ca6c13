import { faultsInAdopting, faultsInLine, faultsInSettling, fromRecord } from '~/domain/panel'
import type { Db } from '~/platform/world.server'
import { wholeLineOf } from '~/records/panel/line.server'

/** What is wrong with a round's decisions: how they follow one another, and how each item was settled and adopted. */
export async function wrongWithDecisions(db: Db, roundId: string) {
  const line = await wholeLineOf(db, roundId)
  const faults = [...faultsInLine(line)]
  for (const one of line) {
    if (one.adoptedAt === null) continue
    faults.push(...faultsInSettling(one.items, one.settlings))
    const { meeting } = one.row
    if (meeting === null) faults.push(`${one.id} was adopted without minutes`)
    else faults.push(...faultsInAdopting(one, fromRecord(meeting).interests))
  }
  return faults.map((words) => ({ law: 'decisions' as const, subject: roundId, words }))
}
