import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signStatement } from '~/commands/money/bank/sign-statement.server'
import { couldEver } from '~/domain/policy'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refusedOrAgain } from '~/http/step-up.server'
import { asReaderMaySee } from '~/http/for-examiner'
import { titled } from '~/http/title'
import { statementPage } from '~/queries/money/bank-pages.server'
import { StatementPage } from '~/ui/money/bank/statement-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'bank.read')
  const { account = '', statement = '' } = args.params
  const shown = await sparks.world.read((db) => statementPage(db, partnership.id, account, statement))
  if (!shown) throw notFound()
  const { preparedById, ...rest } = shown
  const maySign = couldEver(actor, 'statement.sign')
  return {
    books: `/p/${partnership.slug}/books`,
    ...asReaderMaySee(actor, rest),
    isOwn: preparedById === actor?.personId,
    maySign,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'statement.sign')
  const { account = '', statement = '' } = args.params
  const signed = await sparks.world.write((db) => signStatement(db, on, partnership.id, statement))
  if (!signed.ok) return refusedOrAgain(sparks, args.request, signed)
  return redirect(`/p/${partnership.slug}/books/bank/${account}/statements/${statement}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'bank.statement.prepare')

export default function Statement() {
  return <StatementPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
