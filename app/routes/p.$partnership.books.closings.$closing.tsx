import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerClosing } from '~/commands/money/close-period.server'
import { noonOf } from '~/domain/time'
import { closingAnswerForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { closingPage } from '~/queries/money/closings.server'
import { ClosingPage } from '~/ui/money/closing-page'

/** One wish to close the books: it takes another officer, with her passkey. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  const found = await sparks.world.read((db) => closingPage(db, partnership, actor, args.params.closing ?? ''))
  if (!found) throw notFound()
  return { books: `/p/${partnership.slug}/books`, ...found }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'period.decline')
  const id = args.params.closing ?? ''
  const reading = read(closingAnswerForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answer } = reading.answers
  const answered = await sparks.world.write((db) => answerClosing(db, on, partnership.id, id, answer))
  if (!answered.ok) return refusedOrAgain(sparks, args.request, answered, reading.typed)
  return redirect(`/p/${partnership.slug}/books/closings/${id}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'closing.one', { dayOn: noonOf(data?.to ?? '2026-01-31') })

export default function Closing() {
  return <ClosingPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
