import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publishDocument, withdrawDocument } from '~/commands/learning/publish-document.server'
import { documentForm } from '~/forms/learning/document'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { documentPage } from '~/queries/learning/documents.server'
import { DocumentForm } from '~/ui/learning/document-form'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'open.documents.form.edit')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'document.publish')
  const slug = args.params.document ?? ''
  const found = await sparks.world.read((db) => documentPage(db, partnership.id, slug, null))
  if (!found) throw notFound()
  const { kind, title, words, number, withdrawn } = found
  const href = `/p/${partnership.slug}/policies/${slug}`
  return { href, after: number, withdrawn, saved: { kind, title, words } }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'document.publish')
  const slug = args.params.document ?? ''
  const list = `/p/${partnership.slug}/policies`
  const posted = await args.request.formData()
  if (posted.get('step') === 'withdraw') {
    const withdrawn = await sparks.world.write((db) => withdrawDocument(db, on, partnership.id, slug))
    return withdrawn.ok ? redirect(`${list}/${slug}`) : refused(withdrawn)
  }
  const reading = read(documentForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { after, ...wanted } = reading.answers
  const published = await sparks.world.write((db) => publishDocument(db, on, partnership.id, { slug, after }, wanted))
  // What somebody else published meanwhile has been said: the next press goes on from there.
  return published.ok ? redirect(`${list}/${slug}`) : refused(published, { ...reading.typed, after: '' })
}

export default function EditDocument() {
  const { href, after, withdrawn, saved } = useLoaderData<typeof loader>()
  return <DocumentForm href={href} isNew={false} withdrawn={withdrawn} after={after} saved={saved} reply={useReply()} />
}
