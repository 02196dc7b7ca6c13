import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useActionData, useLoaderData } from '@remix-run/react'
import { askForBankDetails } from '~/commands/money/bank/ask-for-bank-details.server'
import { lookAtBankDetails } from '~/commands/money/bank/look-at-bank-details.server'
import { settleBankChange } from '~/commands/money/bank/settle-bank-change.server'
import type { BankAccount } from '~/domain/money'
import { couldEver } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import { bankDeskForm } from '~/forms/money/bank-details'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { bankDeskPage } from '~/queries/money/bank-details-page.server'
import { BankDeskPage } from '~/ui/money/bank-desk-page'
import { askBankLetter } from '~/ui/money/bank-letters'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'bank-details.follow')
  const award = args.params.award ?? ''
  const found = await sparks.world.read((db) => bankDeskPage(db, partnership.id, award, now))
  if (!found) throw notFound()
  const { keptOut, ...rest } = found
  const books = `/p/${partnership.slug}/books`
  return {
    ...{ books, awardHref: `${books}/awards/${award}` },
    ...rest,
    isKeptOut: actor !== null && keptOut.includes(actor.personId),
    mayAsk: couldEver(actor, 'bank-details.ask'),
  }
}

/** To look is to write: it is on record before the figures are shown, and they stand in this one answer alone. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'bank-details.follow')
  const { sparks, partnership, on, now } = entry
  const award = args.params.award ?? ''
  if (!(await sparks.world.read((db) => bankDeskPage(db, partnership.id, award, now)))) throw notFound()
  const reading = read(bankDeskForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const again = { request: args.request, typed }
  if (answers.step === 'look') {
    const shown = await sparks.world.write((db) => lookAtBankDetails(db, on, sparks.secrets, award), { unseen: true })
    if (!shown.ok) return refusedOrAgain(sparks, again.request, shown, typed)
    const { account, waiting } = shown
    return data({ shown: { account, waiting } }, { headers: { 'Cache-Control': 'no-store' } })
  }
  const { words, home } = letterDesk(entry, args.request)
  const done = await sparks.world.write(
    async (db): Promise<Outcome<object>> => {
      switch (answers.step) {
        case 'ask':
          return askForBankDetails(db, on, award, answers.email, askBankLetter(words, home))
        case 'vouched':
          return settleBankChange(db, on, award, 'vouched', answers['vouched-because'])
        case 'stopped':
          return settleBankChange(db, on, award, 'stopped', answers['stopped-because'])
      }
    },
    { unseen: true },
  )
  return done.ok
    ? redirect(`/p/${partnership.slug}/books/awards/${award}/bank`)
    : refusedOrAgain(sparks, again.request, done, typed)
}

/** What is shown here is for nobody's cache. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction = ({ matches }) => titled(matches, 'accounts.title')

export default function BankDesk() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<{ shown?: { account: BankAccount | null; waiting: BankAccount | null } } | undefined>()
  return <BankDeskPage {...page} shown={answer?.shown ?? null} reply={useReply()} />
}
