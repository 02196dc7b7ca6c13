import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { outcomesShown } from '~/queries/learning/outcomes.server'
import { OutcomesPage } from '~/ui/learning/outcomes-page'

/** What a partnership hopes for, and what its published stories say of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'public.read')
  const shown = await sparks.world.read((db) => outcomesShown(db, partnership.id))
  return { home: `/p/${partnership.slug}`, maySettle: couldEver(actor, 'outcomes.settle'), ...shown }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'outcomes.title')

export default function Outcomes() {
  return <OutcomesPage {...useLoaderData<typeof loader>()} />
}
