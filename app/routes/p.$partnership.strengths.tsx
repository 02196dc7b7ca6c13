import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { strengthsAskedIn } from '~/forms/strengths-asked'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { strengthsShown } from '~/queries/people/strengths.server'
import { StrengthsPage } from '~/ui/people/strengths-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'public.read')
  const asked = strengthsAskedIn(args.request.url)
  const shown = await sparks.world.read((db) => strengthsShown(db, partnership.id, asked))
  const rows = shown.rows.map(({ id, kind, name, about, firstName, place }) => ({
    id,
    kind,
    name,
    about,
    firstName,
    place,
  }))
  return {
    ...{ home: `/p/${partnership.slug}`, area: partnership.area, mayKeep: couldEver(actor, 'strength.keep') },
    ...asked,
    ...shown,
    rows,
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'strengths.title', { area: data?.area ?? '' })

export default function Strengths() {
  return <StrengthsPage {...useLoaderData<typeof loader>()} />
}
