import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterRound } from '~/http/entrance.server'
import { deskWorker } from '~/http/desk-worker.server'

/** The tablet's own keeper of this one page, so that it can be opened again while there is no connection. */
export async function loader(args: LoaderFunctionArgs) {
  const { partnership, round } = await enterRound(args, 'desk.keep')
  const scope = `/p/${partnership.slug}/rounds/${round.slug}/desk`
  return new Response(deskWorker(scope), {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Service-Worker-Allowed': scope,
      'Cache-Control': 'no-cache',
    },
  })
}
