import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound, notFound } from '~/http/entrance.server'
import { keepFiles } from '~/http/kept-files.server'
import { sha256 } from '~/platform/secrets.server'
import { publishedFile, publishedVotes } from '~/queries/voting/published-file.server'

const files = keepFiles()

/** The published ballots, for anyone to count again. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'public.read')
  const { world } = sparks
  const file = happened(round, 'counted') && (await world.read((db) => publishedFile(db, partnership, round)))
  if (!file) throw notFound()
  async function* pieces() {
    if (!file) return
    yield file.beforeVotes
    for (let from = 1; from <= file.voters;) {
      const { text, next } = await world.read((db) => publishedVotes(db, file, from))
      if (next === from) throw new Error('a published file has fewer ballots than were counted')
      yield text
      from = next
    }
  }
  return files.answer(args.request, sha256(`${round.id} ${file.beforeVotes}`).slice(0, 22), pieces, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': `attachment; filename="${partnership.slug}-${round.slug}.pb"`,
  })
}
