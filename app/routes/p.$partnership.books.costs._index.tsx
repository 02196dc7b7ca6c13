import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { prepareCost } from '~/commands/money/pay-cost.server'
import { couldEver } from '~/domain/policy'
import { costForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { costsPage } from '~/queries/money/costs.server'
import { CostsPage } from '~/ui/money/costs-page'

/** What is spent straight from budget lines. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'books.read')
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    mayPrepare: couldEver(actor, 'cost.prepare'),
    ...(await sparks.world.read((db) => costsPage(db, partnership, actor, on.at))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'cost.prepare')
  const reading = read(costForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { once: id, what, payee, person, amount: amountPence, line: lineId } = reading.answers
  const of = { kind: 'running', drawDownId: null } as const
  const wanted = { ...of, id, lineId, amountPence, payee, payeeId: person === '' ? null : person, what }
  const prepared = await sparks.world.write((db) => prepareCost(db, on, partnership.id, wanted))
  return prepared.ok ? redirect(`/p/${partnership.slug}/books/costs/${id}`) : refused(prepared, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'spending.costs.title')

export default function Costs() {
  return <CostsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
