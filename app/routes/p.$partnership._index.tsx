import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership } = await enterPartnership(args, 'public.read')
  const { name, area, vision } = partnership
  return { name, area, vision }
}

export default function PartnershipPage() {
  const { name, vision } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{name}</h1>
      <p className="lead">{vision}</p>
    </div>
  )
}
