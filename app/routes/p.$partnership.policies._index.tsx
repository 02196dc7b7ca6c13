import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { documentsInForce } from '~/queries/learning/documents.server'
import { DocumentsPage } from '~/ui/learning/documents-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'open.documents.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'public.read')
  return {
    home: `/p/${partnership.slug}`,
    name: partnership.name,
    documents: await sparks.world.read((db) => documentsInForce(db, partnership.id)),
    mayPublish: couldEver(actor, 'document.publish'),
  }
}

export default function Documents() {
  return <DocumentsPage {...useLoaderData<typeof loader>()} />
}
