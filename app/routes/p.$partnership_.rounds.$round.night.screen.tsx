import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wholeAddress } from '~/http/address.server'
import { enterRound } from '~/http/entrance.server'
import { slimFrame } from '~/http/night-frame.server'
import { nightHere } from '~/http/night.server'
import { titled } from '~/http/title'
import { qrPath } from '~/platform/qr-path.server'
import { nightView } from '~/queries/panel/night/night-view.server'
import { BigScreen } from '~/ui/panel/night/big-screen'
import { nightLinks } from '~/ui/panel/night/links'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, now } = await enterRound(args, 'night.read')
  const night = await nightHere(sparks, round)
  const view = await sparks.world.read((db) => nightView(db, round.partnershipId, night, now))
  const code = view.phase === 'planned' ? null : night.code
  const join = wholeAddress(args.request, sparks, `/n/${code ?? ''}`)
  return {
    ...slimFrame(partnership),
    href: `/p/${partnership.slug}/rounds/${round.slug}/night`,
    round: { title: round.title },
    view: { ...view, code },
    join: { qr: await qrPath(join), address: new URL(join).host },
  }
}

/** Marks change it many times a minute, and change no other page: it is not kept for the next who asks. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const links = () => nightLinks

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'night.screen.title', { round: data?.round.title ?? '' })

export default function NightScreen() {
  return <BigScreen {...useLoaderData<typeof loader>()} />
}
