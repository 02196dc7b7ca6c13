import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { startGift } from '~/commands/money/gift/start-gift.server'
import { giveForm } from '~/forms/money/gift'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { takesGifts } from '~/http/gifts.server'
import { titled } from '~/http/title'
import { askStripe } from '~/jobs/ask-stripe.server'
import { givingPage } from '~/queries/money/gifts.server'
import { GivePage } from '~/ui/money/give-page'

/** Anybody gives to a fund, perhaps for a round. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'gift.give')
  const round = new URL(args.request.url).searchParams.get('round')
  return {
    name: partnership.name,
    once: on.newId(),
    ready: takesGifts(sparks, partnership),
    ...(await sparks.world.read((db) => givingPage(db, partnership.id, round))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'gift.give')
  const { sparks, partnership, on, now } = entry
  const reading = read(giveForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  if (!takesGifts(sparks, partnership)) {
    return refused({ ok: false, because: 'gift-not-set-up', values: {} }, reading.typed)
  }
  const { once: id, fund: fundId, amount: amountPence, kind, name, email, aid, ...said } = reading.answers
  const slug = new URL(args.request.url).searchParams.get('round')
  const { round } = await sparks.world.read((db) => givingPage(db, partnership.id, slug))
  const { language } = await speaker(args.request, now)
  const { home } = letterDesk(entry, args.request)
  const whose = { name, email, declaration: aid ? said : null, language, home }
  const wanted = { id, fundId, amountPence, kind, roundId: round?.id ?? null, ...whose }
  const started = await sparks.world.write((db) => startGift(db, on, partnership.id, wanted))
  if (!started.ok) return refused(started, reading.typed)
  await askStripe(sparks, started.id)
  return redirect(`/p/${partnership.slug}/give/${started.id}`)
}

/** Each page has a gift of its own: none is shown to two people. */
export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'gift.give.title', { name: data?.name ?? '' })

export default function Give() {
  return <GivePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
