import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound, notFound } from '~/http/entrance.server'
import { tableFile } from '~/http/table-file.server'
import { columns, ideasAsTable, ownColumns } from '~/queries/proposal/ideas-as-table.server'

/** Every idea of a round that anyone may read, as a table: for a spreadsheet, or to be brought in elsewhere. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'public.read')
  if (!happened(round, 'published')) throw notFound()
  const { world } = sparks
  const own = await world.read((db) => ownColumns(db, round, partnership.languages[0] ?? 'en'))
  async function* parts() {
    yield [[...columns, ...own.columns.map(({ name }) => name)]]
    for (let after: string | null = ''; after !== null;) {
      const from: string = after
      const { rows, last } = await world.read((db) => ideasAsTable(db, round, own, from))
      if (rows.length > 0) yield rows
      after = last
    }
  }
  return tableFile(`${partnership.slug}-${round.slug}-ideas`, parts())
}
