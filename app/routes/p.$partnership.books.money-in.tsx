import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { moneyInForm } from '~/forms/money/budget'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { fundNames } from '~/queries/money/books.server'
import { MoneyInPage } from '~/ui/money/money-in-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'fund.receive')
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    funds: await sparks.world.read((db) => fundNames(db, partnership.id)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'fund.receive')
  const reading = read(moneyInForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { fund, amount, source, once, another } = reading.answers
  const receipt = { fundId: fund, source, amountPence: amount, receiptId: once, another: another === 'yes' }
  const received = await sparks.world.write((db) => receiveFund(db, on, partnership.id, receipt))
  return received.ok ? redirect(`/p/${partnership.slug}/books`) : refused(received, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'money.in.title')

export default function MoneyIn() {
  return <MoneyInPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
