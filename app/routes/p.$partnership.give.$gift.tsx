import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { giftShown } from '~/queries/money/gifts.server'
import { GiftPage } from '~/ui/money/give-page'

/** How a gift stands: whoever has its address, which nobody can guess, sees it, and sees nobody's name. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'gift.give')
  const found = await sparks.world.read((db) => giftShown(db, partnership.id, args.params.gift ?? ''))
  if (!found) throw notFound()
  return { home: `/p/${partnership.slug}`, name: partnership.name, ...found }
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, `gift.page.${data?.state ?? 'gone'}`, { name: data?.name ?? '' })

export default function Gift() {
  return <GiftPage {...useLoaderData<typeof loader>()} />
}
