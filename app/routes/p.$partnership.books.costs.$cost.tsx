import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stepCost, type CostNext } from '~/commands/money/pay-cost.server'
import { costStepForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { costPage } from '~/queries/money/costs.server'
import { trailOf } from '~/queries/money/trail.server'
import { CostPage } from '~/ui/money/cost-page'

/** One cost on its way through two or three pairs of hands. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  const found = await sparks.world.read((db) => costPage(db, partnership.id, args.params.cost ?? '', actor))
  if (!found) throw notFound()
  const trail = await sparks.world.read((db) => trailOf(db, partnership.id, actor, { key: `cost-paid:${found.id}` }))
  const home = `/p/${partnership.slug}`
  return { home, books: `${home}/books`, trail, ...found }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, actor } = await enterPartnership(args, 'books.read')
  const id = args.params.cost ?? ''
  if (!(await sparks.world.read((db) => costPage(db, partnership.id, id, actor)))) throw notFound()
  const reading = read(costStepForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const next = nextOf(reading.answers)
  const taken = await sparks.world.write((db) => stepCost(db, on, partnership.id, id, next))
  if (!taken.ok) return refusedOrAgain(sparks, args.request, taken, reading.typed)
  return redirect(`/p/${partnership.slug}/books/costs/${id}`)
}

function nextOf(answers: ReturnType<typeof costStepForm.parse>): CostNext {
  switch (answers.step) {
    case 'authorised':
      return { to: answers.step, confirmed: answers.confirmed }
    case 'paid':
      return { to: answers.step, floatId: answers.float || undefined }
    case 'came-back':
    case 'cancelled':
      return { to: answers.step, reason: answers.reason }
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'spending.cost.title', { what: data?.what ?? '' })

export default function Cost() {
  return <CostPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
