import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { setAccountCodes } from '~/commands/money/set-account-codes.server'
import { couldEver } from '~/domain/policy'
import { codesForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { codesInForce } from '~/queries/money/reports/report.server'
import { CodesPage } from '~/ui/money/codes-page'

/** The accountant's codes: one for each kind of account. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  return {
    books: `/p/${partnership.slug}/books`,
    maySet: couldEver(actor, 'account-code.set'),
    saved: new URL(args.request.url).searchParams.has('saved'),
    codes: await sparks.world.read((db) => codesInForce(db, partnership.id)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'account-code.set')
  const reading = read(codesForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const set = await sparks.world.write((db) => setAccountCodes(db, on, partnership.id, reading.answers))
  return set.ok ? redirect(`/p/${partnership.slug}/books/codes?saved`) : refused(set, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'spending.codes.title')

export default function Codes() {
  return <CodesPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
