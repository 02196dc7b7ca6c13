import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chooseThanksRate, prepareThanks, stepThanks } from '~/commands/money/thank-panel.server'
import type { Outcome } from '~/domain/refusal'
import { thanksForm } from '~/forms/panel/thanks'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { thanksInBooks } from '~/queries/panel/thanks.server'
import { ThanksPage } from '~/ui/money/thanks-page'

/** What the panel is paid for its time, and each payment on its way through two pairs of hands. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'thanks.read')
  if (!actor) throw notFound()
  return {
    books: `/p/${partnership.slug}/books`,
    ...(await sparks.world.read((db) => thanksInBooks(db, partnership.id, actor))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'thanks.read')
  const reading = read(thanksForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const done = await sparks.world.write(async (db): Promise<Outcome<object>> => {
    if (answers.step === 'choose')
      return chooseThanksRate(db, on, partnership.id, { by: answers.by, amountPence: answers.amount })
    if (answers.step === 'prepare') {
      const { who, line } = answers
      return prepareThanks(db, on, partnership.id, { ...who, lineId: line })
    }
    return stepThanks(db, on, partnership.id, answers.payment, answers.step)
  })
  if (!done.ok) return refusedOrAgain(sparks, args.request, done, typed)
  return redirect(`/p/${partnership.slug}/books/thanks`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'thanks.books.title')

export default function Thanks() {
  return <ThanksPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
