import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound, notFound } from '~/http/entrance.server'
import { tableFile } from '~/http/table-file.server'
import { ballotsAsTable, firstColumns } from '~/queries/voting/ballots-as-table.server'
import { roundResults } from '~/queries/voting/round-results.server'

/** The published ballots as a table, for a spreadsheet: one a row, one idea a column. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'public.read')
  const { world } = sparks
  const results = happened(round, 'counted') ? await world.read((db) => roundResults(db, round)) : null
  // Of a vote of one or two the page of results says why there is no such table.
  if (!results?.ballotsTold) throw notFound()
  const { deciding, lots } = results
  const references = lots.length > 0 ? lots : deciding.reasons.map(({ id }) => id)
  const ranked = deciding.utility === 'rank-points' || (deciding.utility?.startsWith('borda') ?? false)
  async function* parts() {
    yield [[...firstColumns, ...references]]
    for (let after: number | null = 0; after !== null;) {
      const from: number = after
      const { rows, last } = await world.read((db) => ballotsAsTable(db, round.id, { references, ranked }, from))
      if (rows.length > 0) yield rows
      after = last
    }
  }
  return tableFile(`${partnership.slug}-${round.slug}-votes`, parts())
}
