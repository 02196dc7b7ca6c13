import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publishDocument } from '~/commands/learning/publish-document.server'
import { documentForm } from '~/forms/learning/document'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { DocumentForm } from '~/ui/learning/document-form'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'open.documents.form.new')

export async function loader(args: LoaderFunctionArgs) {
  const { partnership } = await enterPartnership(args, 'document.publish')
  return { href: `/p/${partnership.slug}/policies` }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'document.publish')
  const reading = read(documentForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { kind, title, words } = reading.answers
  const published = await sparks.world.write((db) =>
    publishDocument(db, on, partnership.id, null, { kind, title, words }),
  )
  return published.ok
    ? redirect(`/p/${partnership.slug}/policies/${published.slug}`)
    : refused(published, reading.typed)
}

export default function NewDocument() {
  const { href } = useLoaderData<typeof loader>()
  return <DocumentForm href={href} isNew withdrawn={false} after={0} saved={{ kind: 'policy' }} reply={useReply()} />
}
