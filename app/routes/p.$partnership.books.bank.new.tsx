import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openBankAccount } from '~/commands/money/bank/open-account.server'
import { dateIn } from '~/domain/time'
import { bankAccountForm } from '~/forms/money/bank'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { bankOverview } from '~/queries/money/bank-pages.server'
import { NewBankAccountPage } from '~/ui/money/bank/accounts-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'bank.open')
  const today = dateIn(partnership.timeZone, now)
  const { homeless } = await sparks.world.read((db) => bankOverview(db, partnership.id, today))
  return { books: `/p/${partnership.slug}/books`, homeless }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'bank.open')
  const reading = read(bankAccountForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { name, sort, number, openedOn, opening, funds } = reading.answers
  const wanted = { name, number: `${sort}${number}`, openedOn, openingPence: opening, fundIds: funds }
  const opened = await sparks.world.write((db) => openBankAccount(db, on, partnership.id, wanted), { unseen: true })
  if (!opened.ok) return refused(opened, reading.typed)
  return redirect(`/p/${partnership.slug}/books/bank/${opened.id}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'bank.open')

export default function NewBankAccount() {
  return <NewBankAccountPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
