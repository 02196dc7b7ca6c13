import type { LoaderFunctionArgs } from '@remix-run/node'
import { spokenIn } from '~/http/asked-language'
import { enterPartnership } from '~/http/entrance.server'
import { framable } from '~/http/framable.server'
import { keptPublic } from '~/http/kept-public.server'
import { widgetPage } from '~/http/widget.server'
import { originOf } from '~/platform/env.server'
import { latestSparks } from '~/queries/learning/latest-sparks.server'

/** Our latest sparks, for other sites to show within theirs: without cookies, without scripts, the same for everyone. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const latest = await sparks.world.read((db) => latestSparks(db, partnership.id))
  const spoken = spokenIn(args.request, partnership, now)
  const { page, styles } = widgetPage(partnership, latest, spoken, originOf(sparks.env))
  return new Response(page, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': keptPublic,
      'Content-Security-Policy': framable(styles),
    },
  })
}
