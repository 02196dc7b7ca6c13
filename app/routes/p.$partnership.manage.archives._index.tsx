import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerArchive, askForArchive } from '~/commands/learning/archive.server'
import { archiveAnswerForm, archiveForm } from '~/forms/learning/archive'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { archivesPage } from '~/queries/learning/archives.server'
import { ArchivesPage } from '~/ui/learning/archives-page'

/** All the partnership owns in one file: asked for, agreed to, and taken away. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'archive.read')
  const archives = await sparks.world.read((db) => archivesPage(db, partnership.id, actor))
  return { home: `/p/${partnership.slug}`, name: partnership.name, once: on.newId(), archives }
}

/** Asks for one; or answers, by whoever may. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'archive.ask')
  const form = await args.request.formData()
  const here = `/p/${partnership.slug}/manage/archives`
  if (form.has('answer')) {
    const reading = read(archiveAnswerForm, form)
    if (!reading.ok) return unprocessable(reading)
    const { archive, answer } = reading.answers
    const answered = await sparks.world.write((db) => answerArchive(db, on, partnership.id, archive, answer))
    return answered.ok ? redirect(here) : refusedOrAgain(sparks, args.request, answered, reading.typed)
  }
  const reading = read(archiveForm, form)
  if (!reading.ok) return unprocessable(reading)
  const { once: id, kind } = reading.answers
  const asked = await sparks.world.write((db) => askForArchive(db, on, partnership.id, { id, kind }))
  return asked.ok ? redirect(here) : refused(asked, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'archive.title')

export default function Archives() {
  return <ArchivesPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
