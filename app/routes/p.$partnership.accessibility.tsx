import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { documentsOn } from '~/queries/learning/documents.server'
import { AccessibilityHere } from '~/ui/learning/accessibility-here'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'open.access.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const documents = await sparks.world.read((db) => documentsOn(db, partnership.id, 'accessibility'))
  return { home: `/p/${partnership.slug}`, name: partnership.name, documents }
}

export default function PartnershipAccessibility() {
  return <AccessibilityHere {...useLoaderData<typeof loader>()} />
}
