import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { agreeCount, countFloat, stepFloat } from '~/commands/money/cash-float.server'
import type { Outcome } from '~/domain/refusal'
import { floatStepForm } from '~/forms/money/cash-float'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { floatPage } from '~/queries/money/cash-floats.server'
import { CashFloatPage } from '~/ui/money/cash-float-page'

/** One float of cash on its way from the bank and back. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'books.read')
  const found = await sparks.world.read((db) => floatPage(db, partnership, args.params.float ?? '', actor, on.at))
  if (!found) throw notFound()
  return { books: `/p/${partnership.slug}/books`, once: on.newId(), ...found }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, actor } = await enterPartnership(args, 'books.read')
  const id = args.params.float ?? ''
  if (!(await sparks.world.read((db) => floatPage(db, partnership, id, actor, on.at)))) throw notFound()
  const reading = read(floatStepForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers } = reading
  const done = await sparks.world.write((db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'count': {
        const { once, countedOn, counted: countedPence, line, why: reason } = answers
        const count = { id: once, countedOn, countedPence, lineId: line === '' ? null : line, reason }
        return countFloat(db, on, partnership.id, id, count)
      }
      case 'agree-count':
        return agreeCount(db, on, partnership.id, id, answers.count)
      case 'agreed':
      case 'drawn':
      case 'paid-back':
      case 'withdrawn':
        return stepFloat(db, on, partnership.id, id, answers.step)
    }
  })
  return done.ok
    ? redirect(`/p/${partnership.slug}/books/cash/${id}`)
    : refusedOrAgain(sparks, args.request, done, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'cash.number', { number: data?.number ?? 0 })

export default function OneCashFloat() {
  return <CashFloatPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
