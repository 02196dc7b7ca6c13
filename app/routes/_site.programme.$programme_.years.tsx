import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { programmeYears } from '~/queries/learning/shared-years.server'
import { ProgrammeYearsPage } from '~/ui/people/programme-years-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'setup.programme.years')

/** A financial year of a programme's partnerships, side by side: the last there is, or that which is asked for. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks } = await enter(args, 'public.read')
  const found = await sparks.world.read((db) => programmeYears(db, args.params.programme ?? ''))
  if (!found) throw notFound()
  const { name, slug, years, partnerships } = found
  const asked = Number(new URL(args.request.url).searchParams.get('year'))
  const chosen = years.find((one) => one === asked) ?? years[0] ?? null
  const rows = partnerships.map((one) => ({
    ...{ slug: one.slug, name: one.name },
    year: one.years.find(({ year }) => year === chosen) ?? null,
  }))
  return { name, slug, years, chosen, rows }
}

export default function ProgrammeYears() {
  return <ProgrammeYearsPage {...useLoaderData<typeof loader>()} />
}
