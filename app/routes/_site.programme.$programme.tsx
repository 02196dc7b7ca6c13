import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { programmePage } from '~/queries/people/programme.server'
import { ProgrammePage } from '~/ui/people/programme-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'setup.admin.programmes')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now } = await enter(args, 'public.read')
  const found = await sparks.world.read((db) => programmePage(db, args.params.programme ?? '', now))
  if (!found) throw notFound()
  return found
}

export default function Programme() {
  return <ProgrammePage {...useLoaderData<typeof loader>()} />
}
