import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerCarrying } from '~/commands/money/carry-year.server'
import { couldEver } from '~/domain/policy'
import { answerForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { carryingAsked } from '~/queries/money/plan.server'
import { CarryingPage } from '~/ui/money/carry-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  const asked = await sparks.world.read((db) => carryingAsked(db, partnership.id, args.params.carrying ?? ''))
  if (!asked) throw notFound()
  const { askedById, ...rest } = asked
  const mayDecline = couldEver(actor, 'plan.agree-carry')
  const mayAgree = mayDecline && actor?.personId !== askedById
  return { books: `/p/${partnership.slug}/books`, ...rest, mayAgree, mayDecline }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'plan.agree-carry')
  const id = args.params.carrying ?? ''
  const reading = read(answerForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answer } = reading.answers
  const answered = await sparks.world.write((db) => answerCarrying(db, on, partnership.id, id, answer))
  return answered.ok ? redirect(`/p/${partnership.slug}/books/plan/carry/${id}`) : refused(answered, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'spending.carry.title', { from: String(data?.year ?? ''), to: String((data?.year ?? 0) + 1) })

export default function Carrying() {
  return <CarryingPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
