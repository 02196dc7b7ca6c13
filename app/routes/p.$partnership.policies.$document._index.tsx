import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { documentPage } from '~/queries/learning/documents.server'
import { DocumentPage } from '~/ui/learning/document-page'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, { name: () => data?.document.title ?? '' })

/** A paper of the partnership's own; with `?version=`, as it stood then. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'public.read')
  const asked = new URL(args.request.url).searchParams.get('version')
  const wanted = asked === null ? null : Number(asked)
  const slug = args.params.document ?? ''
  const document = await sparks.world.read((db) => documentPage(db, partnership.id, slug, wanted))
  if (!document) throw notFound()
  return { home: `/p/${partnership.slug}`, document, mayPublish: couldEver(actor, 'document.publish') }
}

export default function Document() {
  return <DocumentPage {...useLoaderData<typeof loader>()} />
}
