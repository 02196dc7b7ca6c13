import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeInBankFile } from '~/http/bank-files.server'
import { bankAccountShown } from '~/http/bank-account.server'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, type Reply } from '~/http/reply.server'
import { titled } from '~/http/title'
import { bankAccountFor } from '~/queries/money/bank-pages.server'
import { BankAccountPage } from '~/ui/money/bank/account-page'

/** Where a bank's file is sent to: a page of its own, as larger things may come in here than a form is. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'bank.bring-in')
  return bankAccountShown(entry, args.request, args.params.account ?? '')
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'bank.bring-in')
  const account = await sparks.world.read((db) => bankAccountFor(db, partnership.id, args.params.account ?? ''))
  if (!account) throw notFound()
  const file = (await args.request.formData()).get('file')
  if (!(file instanceof File) || file.size === 0) {
    return data<Reply>({ typed: {}, faults: { file: { because: 'bank-file-missing', values: {} } } }, { status: 422 })
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kept = await takeInBankFile(sparks, on, partnership, account, bytes)
  if (!kept.ok) return refused(kept)
  return redirect(`/p/${partnership.slug}/books/bank/${account.id}/files/${kept.id}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'bank.bring-in')

export default function BankFileSent() {
  return <BankAccountPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
