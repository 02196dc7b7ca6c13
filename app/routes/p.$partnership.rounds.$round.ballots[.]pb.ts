import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound, notFound } from '~/http/entrance.server'
import { keepFiles } from '~/http/kept-files.server'
import { keptPublishedFile, mendPublishedFile, pbContentType } from '~/jobs/keep-published-file.server'
import { FileLost, wholeFile } from '~/platform/files/whole-file.server'
import { FilesUnavailable } from '~/platform/files/file-store.server'

const kept = keepFiles()

/** The published ballots, for anyone to count again: the same bytes for ever, whichever server is asked. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'public.read')
  const file = happened(round, 'counted') && (await keptPublishedFile(sparks, round.id))
  if (!file) throw notFound()
  const answer = () =>
    kept.answer(args.request, file.hash, () => wholeFile(sparks.files, file.hash), {
      'Content-Type': pbContentType,
      'Content-Disposition': `attachment; filename="${partnership.slug}-${round.slug}.pb"`,
    })
  try {
    return await answer()
  } catch (reason) {
    if (reason instanceof FilesUnavailable) throw new Response(null, { status: 503 })
    if (!(reason instanceof FileLost)) throw reason
    await mendPublishedFile(sparks, file)
    return answer()
  }
}
