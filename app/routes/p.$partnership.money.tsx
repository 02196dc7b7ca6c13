import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { takesGifts } from '~/http/gifts.server'
import { titled } from '~/http/title'
import { givingPage } from '~/queries/money/gifts.server'
import { whereTheMoneyIs } from '~/queries/money/where-the-money-is.server'
import { WhereTheMoneyIsPage } from '~/ui/money/where-the-money-is-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  return {
    home: `/p/${partnership.slug}`,
    name: partnership.name,
    takesGifts:
      takesGifts(sparks, partnership) &&
      (await sparks.world.read((db) => givingPage(db, partnership.id, null))).funds.length > 0,
    ...(await sparks.world.read((db) => whereTheMoneyIs(db, partnership.id))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'money.where.title')

export default function WhereTheMoneyIs() {
  return <WhereTheMoneyIsPage {...useLoaderData<typeof loader>()} />
}
