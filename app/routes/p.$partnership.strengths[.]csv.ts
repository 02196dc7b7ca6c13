import type { LoaderFunctionArgs } from '@remix-run/node'
import { strengthColumns } from '~/domain/learning'
import { enterPartnership } from '~/http/entrance.server'
import { tableFile } from '~/http/table-file.server'
import { publicStrengths } from '~/queries/learning/strengths-map.server'

/** What everyone may see of the list, as a file that can be brought in again. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const rows = await sparks.world.read((db) => publicStrengths(db, partnership.id))
  async function* parts() {
    const { kind, name, about, place, firstName } = strengthColumns
    yield [[kind[0], name[0], about[0], place[0], firstName[0]]]
    yield await Promise.resolve(rows.map((one) => [one.kind, one.name, one.about, one.place ?? '', one.firstName]))
  }
  return tableFile(`${partnership.slug}-strengths`, parts())
}
