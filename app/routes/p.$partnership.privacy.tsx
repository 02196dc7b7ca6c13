import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { documentsOn } from '~/queries/learning/documents.server'
import { chosenPeriods } from '~/queries/keeping.server'
import { DocumentsHere } from '~/ui/learning/documents-here'
import { PartnershipKeeps } from '~/ui/people/partnership-keeps'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'keeping.page.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const { id, slug, name } = partnership
  return sparks.world.read(async (db) => ({
    ...{ home: `/p/${slug}`, name },
    periods: await chosenPeriods(db, id),
    documents: await documentsOn(db, id, 'privacy'),
  }))
}

export default function PartnershipPrivacy() {
  const { home, name, periods, documents } = useLoaderData<typeof loader>()
  return (
    <PartnershipKeeps name={name} periods={periods}>
      <DocumentsHere home={home} documents={documents} />
    </PartnershipKeeps>
  )
}
