import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimGiftAid } from '~/commands/money/gift/claim-gift-aid.server'
import { claimForm } from '~/forms/money/gift'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { insistOnProof } from '~/http/gifts.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { giftAidPage } from '~/queries/money/gift-aid.server'
import { GiftAidPage } from '~/ui/money/gift-aid-page'

/** Gifts with a declaration, for a claim to HMRC: names and addresses, for those who have just shown that it is they. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'gift.read-aid')
  insistOnProof(entry, 'gift.read-aid', args.request)
  const { sparks, partnership, actor, on } = entry
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    ...(await sparks.world.read((db) => giftAidPage(db, partnership.id, actor))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'gift.claim-aid')
  const reading = read(claimForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const wanted = { id: reading.answers.once, seen: reading.answers.seen }
  const claimed = await sparks.world.write((db) => claimGiftAid(db, on, partnership.id, wanted))
  if (!claimed.ok) return refusedOrAgain(sparks, args.request, claimed, reading.typed)
  return redirect(`/p/${partnership.slug}/books/gift-aid`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'gift.aid.page')

export default function GiftAid() {
  return <GiftAidPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
