import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { strengthsAskedIn } from '~/forms/strengths-asked'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { ideasUsing, invitationsToGive, strengthsByPlace } from '~/queries/learning/strengths-map.server'
import { strengthsShown } from '~/queries/people/strengths.server'
import { StrengthsPage } from '~/ui/learning/strengths-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'public.read')
  const asked = strengthsAskedIn(args.request.url)
  const { shown, using, map, next } = await sparks.world.read(async (db) => {
    const list = await strengthsShown(db, partnership.id, asked)
    return {
      shown: list,
      using: await ideasUsing(
        db,
        partnership.id,
        list.rows.map(({ id }) => id),
      ),
      map: await strengthsByPlace(db, partnership.id),
      next: await invitationsToGive(db, partnership.id, now),
    }
  })
  const rows = shown.rows.map(({ id, kind, name, about, firstName, place }) => ({
    id,
    kind,
    name,
    about,
    firstName,
    place,
    usedBy: using.get(id) ?? [],
  }))
  return {
    ...{ home: `/p/${partnership.slug}`, area: partnership.area, mayKeep: couldEver(actor, 'strength.keep') },
    ...asked,
    ...shown,
    rows,
    map,
    next,
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'strengths.title', { area: data?.area ?? '' })

export default function Strengths() {
  return <StrengthsPage {...useLoaderData<typeof loader>()} />
}
