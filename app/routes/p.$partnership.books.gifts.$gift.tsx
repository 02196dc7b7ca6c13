import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authoriseRefund, cancelRefund, prepareRefund } from '~/commands/money/gift/refund-gift.server'
import type { Outcome } from '~/domain/refusal'
import { refundForm } from '~/forms/money/gift'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { askStripe } from '~/jobs/ask-stripe.server'
import { giftDesk } from '~/queries/money/gifts.server'
import { GiftDeskPage } from '~/ui/money/gift-desk-page'

/** One gift, and what goes back of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'gift.read')
  const found = await sparks.world.read((db) => giftDesk(db, partnership.id, args.params.gift ?? '', actor))
  if (!found) throw notFound()
  const home = `/p/${partnership.slug}`
  return { books: `${home}/books`, home, once: on.newId(), ...found }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'gift.read')
  const { sparks, partnership, actor, on } = entry
  const giftId = args.params.gift ?? ''
  if (!(await sparks.world.read((db) => giftDesk(db, partnership.id, giftId, actor)))) throw notFound()
  const reading = read(refundForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers } = reading
  const { home } = letterDesk(entry, args.request)
  const taken = await sparks.world.write(async (db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'prepare': {
        const { once: id, amount: amountPence, reason } = answers
        return prepareRefund(db, on, partnership.id, { id, giftId, amountPence, reason })
      }
      case 'authorise':
        return authoriseRefund(db, on, partnership.id, answers.refund, home)
      case 'cancel':
        return cancelRefund(db, on, partnership.id, answers.refund)
    }
  })
  if (!taken.ok) return refusedOrAgain(sparks, args.request, taken, reading.typed)
  if (answers.step === 'authorise') await askStripe(sparks, answers.refund)
  return redirect(`/p/${partnership.slug}/books/gifts/${giftId}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'gift.desk.one')

export default function Gift() {
  return <GiftDeskPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
