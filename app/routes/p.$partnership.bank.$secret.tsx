import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useLoaderData } from '@remix-run/react'
import { giveBankDetailsByLink } from '~/commands/money/bank/give-bank-details.server'
import { answerBankChange } from '~/commands/money/bank/settle-bank-change.server'
import { bankAccountForm, bankAnswerForm } from '~/forms/money/bank-details'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { bankLinkPage } from '~/queries/money/bank-details-page.server'
import { bankChangeLetter } from '~/ui/money/bank-letters'
import { BankLinkPage } from '~/ui/money/bank-link-page'

/** What a letter leads to: whoever has the link gives the account she is paid into, or answers for a change of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'bank-details.give-by-link')
  const secret = args.params.secret ?? ''
  const found = await sparks.world.read((db) => bankLinkPage(db, partnership.id, secret, now))
  if (!found) throw notFound()
  return { partnership: partnership.name, ...found }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'bank-details.give-by-link')
  const { sparks, partnership, now, on } = entry
  const door = { book: partnership.id, secret: args.params.secret ?? '' }
  const page = await sparks.world.read((db) => bankLinkPage(db, door.book, door.secret, now))
  if (!page) throw notFound()
  const posted = await args.request.formData()
  const back = () => redirect(`/p/${partnership.slug}/bank/${door.secret}`)
  if (page.purpose === 'answer') {
    const reading = read(bankAnswerForm, posted)
    if (!reading.ok) return unprocessable(reading)
    const { answer } = reading.answers
    const answered = await sparks.world.write((db) => answerBankChange(db, on, door, answer), { unseen: true })
    return answered.ok ? back() : refused(answered, reading.typed)
  }
  const reading = read(bankAccountForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const letter = bankChangeLetter(words, home)
  const given = await sparks.world.write(
    (db) => giveBankDetailsByLink(db, on, sparks.secrets, door, reading.answers, letter),
    { unseen: true },
  )
  return given.ok ? back() : refused(given, reading.typed)
}

/** What is typed here is for nobody's cache. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction = ({ matches }) => titled(matches, 'accounts.title')

export default function BankLink() {
  return <BankLinkPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
