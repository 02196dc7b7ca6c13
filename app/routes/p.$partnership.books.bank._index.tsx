import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { dateIn } from '~/domain/time'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { bankOverview } from '~/queries/money/bank-pages.server'
import { BankAccountsPage } from '~/ui/money/bank/accounts-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'bank.read')
  const today = dateIn(partnership.timeZone, now)
  const { accounts } = await sparks.world.read((db) => bankOverview(db, partnership.id, today))
  return { books: `/p/${partnership.slug}/books`, accounts, mayOpen: couldEver(actor, 'bank.open') }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'bank.title')

export default function BankAccounts() {
  return <BankAccountsPage {...useLoaderData<typeof loader>()} />
}
