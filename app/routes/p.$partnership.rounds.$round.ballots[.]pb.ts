import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound, notFound } from '~/http/entrance.server'
import { publishedFile } from '~/queries/voting/published-file.server'

/** The published ballots, for anyone to count again. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'public.read')
  const text = happened(round, 'counted') && (await sparks.world.read((db) => publishedFile(db, partnership, round)))
  if (!text) throw notFound()
  return new Response(text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${partnership.slug}-${round.slug}.pb"`,
    },
  })
}
