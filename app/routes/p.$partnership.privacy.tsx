import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { chosenPeriods } from '~/queries/keeping.server'
import { PartnershipKeeps } from '~/ui/people/partnership-keeps'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'keeping.page.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const periods = await sparks.world.read((db) => chosenPeriods(db, partnership.id))
  return { name: partnership.name, periods }
}

export default function PartnershipPrivacy() {
  return <PartnershipKeeps {...useLoaderData<typeof loader>()} />
}
