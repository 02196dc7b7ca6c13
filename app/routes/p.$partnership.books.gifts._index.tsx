import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { setGiftFund } from '~/commands/money/gift/open-gift-fund.server'
import { giftFundForm } from '~/forms/money/gift'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { takesGifts } from '~/http/gifts.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { giftsDesk } from '~/queries/money/gifts.server'
import { GiftsPage } from '~/ui/money/gifts-page'

/** What was given by card, and which funds take gifts. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'gift.read')
  return {
    books: `/p/${partnership.slug}/books`,
    home: `/p/${partnership.slug}`,
    ready: takesGifts(sparks, partnership),
    ...(await sparks.world.read((db) => giftsDesk(db, partnership.id, actor))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'gift.open')
  const reading = read(giftFundForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { fund: fundId, takes, aid: giftAid } = reading.answers
  const wanted = { fundId, takes: takes === 'yes', giftAid }
  const set = await sparks.world.write((db) => setGiftFund(db, on, partnership.id, wanted))
  if (!set.ok) return refusedOrAgain(sparks, args.request, set, reading.typed)
  return redirect(`/p/${partnership.slug}/books/gifts`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'gift.desk.title')

export default function Gifts() {
  return <GiftsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
