import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { figureNames, figureMadeOf, scopeNamed } from '~/queries/money/figure.server'
import { figureOfLines } from '~/queries/money/figure-of-lines.server'
import { MadeOfPage } from '~/ui/money/made-of-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'books.read')
  const figure = figureNames.find((name) => name === args.params.figure)
  if (!figure) throw notFound()
  const { searchParams } = new URL(args.request.url)
  const before = Number(searchParams.get('before') ?? NaN)
  const found = await sparks.world.read(async (db) => {
    const of = await scopeNamed(db, partnership.id, searchParams)
    if (!of) return undefined
    const older = Number.isSafeInteger(before) ? before : undefined
    const { scope, name } = of
    const madeOf =
      scope.of === 'lines'
        ? await figureOfLines(db, partnership.id, figure, scope)
        : await figureMadeOf(db, partnership.id, figure, scope, older)
    return { name, madeOf }
  })
  if (!found) throw notFound()
  const isPart = searchParams.has('before') || found.madeOf.olderThan !== null
  searchParams.delete('before')
  return { books: `/p/${partnership.slug}/books`, figure, query: searchParams.toString(), isPart, ...found }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, `money.figure.${data?.figure ?? 'budget'}`)

export default function Figure() {
  return <MadeOfPage {...useLoaderData<typeof loader>()} />
}
