import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { houseFunds } from '~/commands/money/bank/open-account.server'
import { prepareStatement } from '~/commands/money/bank/prepare-statement.server'
import { bankAccountStepForm } from '~/forms/money/bank'
import { read } from '~/forms/read'
import { bankAccountShown } from '~/http/bank-account.server'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { settleSure } from '~/jobs/settle-sure.server'
import { bankAccountFor } from '~/queries/money/bank-pages.server'
import { BankAccountPage } from '~/ui/money/bank/account-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'bank.read')
  return bankAccountShown(entry, args.request, args.params.account ?? '')
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'bank.read')
  const account = await sparks.world.read((db) => bankAccountFor(db, partnership.id, args.params.account ?? ''))
  if (!account) throw notFound()
  const reading = read(bankAccountStepForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const here = `/p/${partnership.slug}/books/bank/${account.id}`
  if (answers.step === 'sure') {
    const settled = await settleSure(sparks, on, account)
    return settled.ok ? redirect(`${here}#lines`) : refused(settled, typed)
  }
  if (answers.step === 'funds') {
    const { funds } = answers
    const housed = await sparks.world.write((db) => houseFunds(db, on, partnership.id, account.id, funds), { unseen: true }) // prettier-ignore
    return housed.ok ? redirect(here) : refused(housed, typed)
  }
  const wanted = { toOn: answers.toOn, closingPence: answers.closing }
  const prepared = await sparks.world.write((db) => prepareStatement(db, on, partnership.id, account.id, wanted), { unseen: true }) // prettier-ignore
  return prepared.ok ? redirect(`${here}/statements/${prepared.id}`) : refused(prepared, typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'bank.title')

export default function BankAccount() {
  return <BankAccountPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
