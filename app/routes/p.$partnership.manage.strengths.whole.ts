import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { exportWholeStrengths } from '~/commands/learning/bring-strengths.server'
import { strengthColumnNames, strengthColumns } from '~/domain/learning'
import { enterPartnership, turnAway } from '~/http/entrance.server'
import { tableFile } from '~/http/table-file.server'
import { neighbourhoodsHere } from '~/queries/people/neighbourhoods.server'

/** The whole list as a file, with what is private in it. It is asked for by a form, because that it was is written down. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'strength.export')
  const found = await sparks.world.write((db) => exportWholeStrengths(db, on, partnership.id))
  if (!found.ok) {
    if (found.because !== 'step-up-first') throw turnAway(found)
    return redirect(`/sign-in/again?next=${encodeURIComponent(`/p/${partnership.slug}/manage/strengths/file`)}`)
  }
  const places = await sparks.world.read((db) => neighbourhoodsHere(db, partnership.id))
  const nameOf = new Map(places.map(({ id, name }) => [id, name]))
  const yesNo = (is: boolean) => (is ? 'yes' : 'no')
  const rows = found.rows.map((one) => [
    ...[one.kind, one.name, one.about, nameOf.get(one.neighbourhoodId ?? '') ?? ''],
    ...[one.firstName, yesNo(one.consent), yesNo(one.shared), one.reach],
  ])
  async function* parts() {
    yield [strengthColumnNames.map((name) => strengthColumns[name][0])]
    yield await Promise.resolve(rows)
  }
  const response = tableFile(`${partnership.slug}-strengths-whole`, parts())
  response.headers.set('Cache-Control', 'no-store')
  return response
}
