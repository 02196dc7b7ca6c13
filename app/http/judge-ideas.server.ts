import { setImmediate as turn } from 'node:timers/promises'
import type { JudgedTable } from '~/commands/proposal/keep-idea-list.server'
import { batches } from '~/domain/batches'
import type { IdeaRow, IdeaShown, IdeasTable, Verdict } from '~/domain/proposal'
import { rowReader } from '~/forms/idea-row'
import type { World } from '~/platform/world.server'
import { judgedRows, readerFor } from '~/records/proposal/brought-ideas.server'
import type { Round } from '~/records/round/course.server'

/** So many rows of each kind are shown. */
const shownOf: Readonly<Record<Verdict['kind'], number>> = { cannot: 100, changed: 60, new: 60, same: 0 }
/** Rows judged before others have their turn. */
const atOnce = 200

/** Says of every row of a table what would happen to it as things stand, some at a time. */
export async function judgeIdeas(world: World, round: Round, { rows, unread }: IdeasTable): Promise<JudgedTable> {
  const { readRow } = await world.read((db) => readerFor(db, round, rowReader))
  const counts = { new: 0, changed: 0, same: 0, cannot: 0 }
  const shown: IdeaShown[] = []
  const seen = new Map<string, number>()
  const going: IdeaRow[] = []
  for (const some of batches(rows, atOnce)) {
    for (const { row, verdict } of await world.read((db) => judgedRows(db, round, some, readRow, seen))) {
      counts[verdict.kind] += 1
      if (verdict.kind === 'new' || verdict.kind === 'changed') going.push(row)
      if (counts[verdict.kind] > shownOf[verdict.kind]) continue
      const { reference = '', title = '' } = row.cells
      shown.push({ line: row.line, reference, title, verdict })
    }
    await turn()
  }
  return { rows: going, unread, counts, shown }
}
