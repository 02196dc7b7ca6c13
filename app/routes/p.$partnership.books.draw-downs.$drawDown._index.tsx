import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { agreeDrawDown, receiveDrawDown, withdrawDrawDown } from '~/commands/money/draw-down.server'
import { prepareCost } from '~/commands/money/pay-cost.server'
import type { Outcome } from '~/domain/refusal'
import { drawDownStepForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { drawDownPage } from '~/queries/money/draw-downs.server'
import { trailOf } from '~/queries/money/trail.server'
import { DrawDownPage } from '~/ui/money/draw-down-page'

/** One request for money: asked by one, agreed by another, and then it comes in. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'books.read')
  const id = args.params.drawDown ?? ''
  const found = await sparks.world.read((db) => drawDownPage(db, partnership, id, actor, on.at))
  if (!found) throw notFound()
  const trusted = partnership.money.trustedName ?? ''
  const key = `fund-received:draw-down:${id}`
  const trail = await sparks.world.read((db) => trailOf(db, partnership.id, actor, { key }))
  return {
    home: `/p/${partnership.slug}`,
    trail,
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    trusted,
    ...found,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, actor } = await enterPartnership(args, 'books.read')
  const id = args.params.drawDown ?? ''
  const found = await sparks.world.read((db) => drawDownPage(db, partnership, id, actor, on.at))
  if (!found) throw notFound()
  const reading = read(drawDownStepForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { t } = await speaker(args.request, on.at, partnership.timeZone)
  const what = t('spending.draw-down.title', { number: found.number })
  const books = `/p/${partnership.slug}/books`
  const taken = await sparks.world.write(async (db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'agreed':
        return agreeDrawDown(db, on, partnership.id, id)
      case 'received': {
        const came = { amountPence: answers.amount, source: answers.source, another: answers.another === 'yes' }
        return receiveDrawDown(db, on, partnership.id, id, came)
      }
      case 'withdrawn':
        return withdrawDrawDown(db, on, partnership.id, id, answers.reason)
      case 'contribution': {
        const payee = partnership.money.trustedName ?? t('spending.plan.rate')
        const of = { kind: 'contribution', drawDownId: id, payeeId: null, payee, what } as const
        const wanted = {
          ...of,
          id: answers.once,
          lineId: answers.line,
          amountPence: found.share?.amountPence ?? found.contributionPence,
        }
        return prepareCost(db, on, partnership.id, wanted)
      }
    }
  })
  if (!taken.ok) return refusedOrAgain(sparks, args.request, taken, typed)
  return redirect(answers.step === 'contribution' ? `${books}/costs/${answers.once}` : `${books}/draw-downs/${id}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'spending.draw-down.title', { number: data?.number ?? 0 })

export default function DrawDown() {
  return <DrawDownPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
