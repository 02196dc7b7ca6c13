import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterRound, notFound } from '~/http/entrance.server'
import { publishedList } from '~/queries/panel/published-list.server'

/** The panel's count and the residents', and how they made the list: for anyone to work it out again. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'public.read')
  const list = await sparks.world.read((db) => publishedList(db, round))
  if (!list) throw notFound()
  return new Response(`${JSON.stringify(list, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${partnership.slug}-${round.slug}-list.json"`,
    },
  })
}
