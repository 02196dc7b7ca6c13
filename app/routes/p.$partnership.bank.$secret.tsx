import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useActionData, useLoaderData } from '@remix-run/react'
import { giveBankDetailsByLink } from '~/commands/money/bank/give-bank-details.server'
import { answerBankChange } from '~/commands/money/bank/settle-bank-change.server'
import { bankAnswerForm, bankLinkForm } from '~/forms/money/bank-details'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { takesGifts } from '~/http/gifts.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { backFromStripe, cameFromStripe, notSetUp, withWay } from '~/http/through-stripe.server'
import { titled } from '~/http/title'
import { askStripe } from '~/jobs/ask-stripe.server'
import { lookAtAccount, wayToStripe } from '~/jobs/follow-connected.server'
import { bankLinkPage } from '~/queries/money/bank-details-page.server'
import { bankChangeLetter } from '~/ui/money/bank-letters'
import { BankLinkPage } from '~/ui/money/bank-link-page'

/** What a letter leads to: whoever has the link gives the account she is paid into, or answers for a change of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'bank-details.give-by-link')
  const secret = args.params.secret ?? ''
  const readPage = () => sparks.world.read((db) => bankLinkPage(db, partnership.id, secret, now))
  let found = await readPage()
  if (found?.stripeDetailsId && cameFromStripe(args.request)) {
    await lookAtAccount(sparks, found.stripeDetailsId)
    found = await readPage()
  }
  if (!found) throw notFound()
  return { partnership: partnership.name, isSetUp: takesGifts(sparks, partnership), ...found, stripeDetailsId: null }
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
  const reading = read(bankLinkForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { words, home } = letterDesk(entry, args.request)
  if (answers.step === 'to-stripe') {
    return withWay(await wayToStripe(sparks, page.stripeDetailsId, backFromStripe(`${home}/bank/${door.secret}`)))
  }
  if (answers.step === 'stripe' && !takesGifts(sparks, partnership)) return refused(notSetUp, typed)
  const letter = bankChangeLetter(words, home)
  const account = answers.step === 'stripe' ? { stripe: home } : answers
  const given = await sparks.world.write((db) => giveBankDetailsByLink(db, on, sparks.secrets, door, account, letter), {
    unseen: true,
  })
  if (!given.ok) return refused(given, typed)
  if (answers.step === 'stripe') await askStripe(sparks)
  return back()
}

/** What is typed here is for nobody's cache. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction = ({ matches }) => titled(matches, 'accounts.title')

export default function BankLink() {
  const answer = useActionData<{ way?: string } | undefined>()
  return <BankLinkPage {...useLoaderData<typeof loader>()} way={answer?.way ?? null} reply={useReply()} />
}
