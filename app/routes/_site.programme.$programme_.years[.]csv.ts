import type { LoaderFunctionArgs } from '@remix-run/node'
import { sharedFigures } from '~/domain/learning'
import { pence } from '~/domain/pence'
import { asPounds } from '~/forms/fields'
import { enter, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { tableFile } from '~/http/table-file.server'
import { programmeYears, type YearsInProgramme } from '~/queries/learning/shared-years.server'

/** Every year of every partnership of a programme, a line each. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now } = await enter(args, 'public.read')
  const found = await sparks.world.read((db) => programmeYears(db, args.params.programme ?? ''))
  if (!found) throw notFound()
  const { t } = await speaker(args.request, now, 'UTC')
  const heads = sharedFigures.map((figure) => t(`setup.programme.year.${figure}`))
  async function* parts(all: readonly YearsInProgramme[]) {
    yield [[t('setup.programme.partnership'), t('setup.programme.year'), ...heads, t('setup.programme.year.voters')]]
    for (const { name, years } of all)
      yield await Promise.resolve(
        years.map((one) => [
          ...[name, `${one.year}/${one.year + 1}`],
          ...sharedFigures.map((figure) =>
            figure.endsWith('Pence') ? asPounds(pence(one[figure])) : String(one[figure]),
          ),
          one.voters === null ? '' : String(one.voters),
        ]),
      )
  }
  return tableFile(`${found.slug}-years`, parts(found.partnerships))
}
