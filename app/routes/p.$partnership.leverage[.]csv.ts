import type { LoaderFunctionArgs } from '@remix-run/node'
import { asPounds } from '~/forms/fields'
import { enterPartnership } from '~/http/entrance.server'
import { tableFile } from '~/http/table-file.server'
import { leverageOf } from '~/queries/learning/leverage.server'

/** What stands beside the pounds granted, an idea a line. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const { ideas, hourPence } = await sparks.world.read((db) => leverageOf(db, partnership.id))
  const head = ['Round', 'Reference', 'Idea', 'Granted', 'Paid', 'Match money planned', 'In kind planned']
  async function* parts() {
    yield [[...head, 'Hours', 'Hours are', 'Value of an hour', 'Value of the hours']]
    yield await Promise.resolve(
      ideas.map((one) => [
        ...[one.round.title, one.reference, one.title, asPounds(one.grantedPence), asPounds(one.paidPence)],
        ...[asPounds(one.matchPence), asPounds(one.inKindPence), String(one.hours), one.told ? 'told' : 'planned'],
        ...[asPounds(hourPence), asPounds(one.hoursPence)],
      ]),
    )
  }
  return tableFile(`${partnership.slug}-leverage`, parts())
}
