import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerBudgetMove } from '~/commands/money/move-budget.server'
import { couldEver } from '~/domain/policy'
import { moveForm } from '~/forms/money/budget'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { moveWaiting } from '~/queries/money/books.server'
import { MovePage } from '~/ui/money/move-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  const move = await sparks.world.read((db) => moveWaiting(db, partnership.id, args.params.move ?? ''))
  if (!move) throw notFound()
  const { askedById, ...rest } = move
  const own = actor?.personId === askedById
  const mayAgree = couldEver(actor, 'budget.agree-move')
  return { books: `/p/${partnership.slug}/books`, ...rest, mayAgree: mayAgree && !own, mayDecline: mayAgree }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'budget.agree-move')
  const id = args.params.move ?? ''
  const reading = read(moveForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answer } = reading.answers
  const answered = await sparks.world.write((db) => answerBudgetMove(db, on, partnership.id, id, answer))
  return answered.ok ? redirect(`/p/${partnership.slug}/books/moves/${id}`) : refused(answered, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'money.moves.title')

export default function Move() {
  const move = useLoaderData<typeof loader>()
  return <MovePage {...move} reply={useReply()} />
}
