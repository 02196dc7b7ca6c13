import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound, notFound } from '~/http/entrance.server'
import { receiptsAfter } from '~/queries/voting/receipts.server'

/** The receipts of the votes that were counted, sorted, one a line. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'public.read')
  if (!happened(round, 'counted')) throw notFound()
  const pieces: string[] = []
  for (let after = 0; ;) {
    const rows = await sparks.world.read((db) => receiptsAfter(db, round.id, after))
    pieces.push(rows.map(({ code }) => `${code}\n`).join(''))
    const last = rows.at(-1)
    if (!last) break
    after = last.number
  }
  return new Response(pieces.join(''), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${partnership.slug}-${round.slug}-receipts.txt"`,
    },
  })
}
