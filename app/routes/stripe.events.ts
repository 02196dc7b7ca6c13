import type { ActionFunctionArgs } from '@remix-run/node'
import { noteEvent } from '~/commands/money/gift/stripe-heard.server'
import { enter, notFound } from '~/http/entrance.server'
import { followStripe } from '~/jobs/follow-stripe.server'

/**
 * Stripe says that something happened. It is noted once, and answered as soon as that is durable; what it is, is looked up
 * afterwards. Stripe is known by its signature: anybody else finds nothing here.
 */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on } = await enter(args, 'gift.tell')
  const signature = args.request.headers.get('Stripe-Signature')
  if (!sparks.stripe || signature === null) throw notFound()
  const heard = await sparks.stripe.heard(await args.request.text(), signature)
  if (!heard) return Response.json({ noted: false }, { status: 400 })
  const isNew = await sparks.world.write((db) => noteEvent(db, { ...on, by: null }, heard), { unseen: true })
  if (isNew) {
    followStripe(sparks).catch((trouble: unknown) => {
      // The clock tries again.
      sparks.log.warn({ stripe: 'follow', err: { message: trouble instanceof Error ? trouble.message : 'unknown' } })
    })
  }
  return Response.json({ noted: true })
}

export function loader() {
  throw notFound()
}
