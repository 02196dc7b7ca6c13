import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { documentsOn } from '~/queries/learning/documents.server'
import { themesShown } from '~/queries/round/themes-shown.server'
import { PlanPage } from '~/ui/learning/plan-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'open.plan.title')

/** What a partnership is for: what it hopes for, its themes, and its own plan where it has published one. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const { slug, name, area, vision, id } = partnership
  return {
    ...{ home: `/p/${slug}`, name, area, vision },
    ...(await sparks.world.read(async (db) => ({
      themes: await themesShown(db, id),
      documents: await documentsOn(db, id, 'plan'),
    }))),
  }
}

export default function OurPlan() {
  return <PlanPage {...useLoaderData<typeof loader>()} />
}
