import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { takeArchive } from '~/commands/learning/archive.server'
import { enterPartnership, notFound, turnAway } from '~/http/entrance.server'
import { inertAnswer, inertHeaders } from '~/http/inert.server'
import { archiveName } from '~/jobs/archive/make-archive.server'

/** The file of an archive. It is asked for by a form, because that it was taken is written down. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'archive.take')
  const found = await sparks.world.write((db) => takeArchive(db, on, partnership.id, args.params.archive ?? ''))
  if (!found.ok) {
    if (found.because !== 'step-up-first') throw turnAway(found)
    return redirect(`/sign-in/again?next=${encodeURIComponent(`/p/${partnership.slug}/manage/archives`)}`)
  }
  const content = await sparks.files.read(found.hash)
  if (!content) {
    sparks.log.error({ file: found.hash }, 'an archive is on record and not in the store')
    throw notFound()
  }
  const headers = inertHeaders({
    'Content-Type': 'application/zip',
    'Content-Length': String(found.size),
    'Content-Disposition': `attachment; filename="${archiveName(partnership.slug, found.kind, found.madeAt)}"`,
    'Cache-Control': 'no-store',
  })
  return inertAnswer(content, headers)
}
