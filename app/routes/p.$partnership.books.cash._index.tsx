import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askForFloat } from '~/commands/money/cash-float.server'
import { couldEver } from '~/domain/policy'
import { floatForm } from '~/forms/money/cash-float'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { floatsPage } from '~/queries/money/cash-floats.server'
import { CashFloatsPage } from '~/ui/money/cash-floats-page'

/** Cash in hand. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'books.read')
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    mayAsk: couldEver(actor, 'float.ask'),
    ...(await sparks.world.read((db) => floatsPage(db, partnership, actor, on.at))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'float.ask')
  const reading = read(floatForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { once: id, purpose, holder: holderId, fund: fundId, amount: amountPence } = reading.answers
  const wanted = { id, purpose, holderId, fundId, amountPence }
  const asked = await sparks.world.write((db) => askForFloat(db, on, partnership.id, wanted))
  return asked.ok ? redirect(`/p/${partnership.slug}/books/cash/${id}`) : refused(asked, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'cash.title')

export default function CashFloats() {
  return <CashFloatsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
