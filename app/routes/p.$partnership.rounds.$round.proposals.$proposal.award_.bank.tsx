import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useActionData, useLoaderData } from '@remix-run/react'
import { askForBankDetails } from '~/commands/money/bank/ask-for-bank-details.server'
import { giveOwnBankDetails } from '~/commands/money/bank/give-bank-details.server'
import { isAnnounced } from '~/domain/round'
import type { Outcome } from '~/domain/refusal'
import { ownBankForm } from '~/forms/money/bank-details'
import { read } from '~/forms/read'
import { enterProposal, notFound, type ProposalEntry } from '~/http/entrance.server'
import { takesGifts } from '~/http/gifts.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { backFromStripe, cameFromStripe, notSetUp, withWay } from '~/http/through-stripe.server'
import { titled } from '~/http/title'
import { askStripe } from '~/jobs/ask-stripe.server'
import { lookAtAccount, wayToStripe } from '~/jobs/follow-connected.server'
import { ownBankPage } from '~/queries/money/bank-details-page.server'
import { awardIdOf } from '~/queries/money/award-page.server'
import { askBankLetter, bankChangeLetter } from '~/ui/money/bank-letters'
import { OwnBankPage } from '~/ui/money/own-bank-page'

/** The award of the idea that the address names, once she has heard of it. */
async function awardOf({ sparks, proposal, round }: ProposalEntry): Promise<string> {
  const id = isAnnounced(round) ? await sparks.world.read((db) => awardIdOf(db, proposal.id)) : undefined
  if (id === undefined) throw notFound()
  return id
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'bank-details.give')
  const { sparks, partnership, round, proposal, now, person } = entry
  const id = await awardOf(entry)
  const readPage = () => sparks.world.read((db) => ownBankPage(db, id, person?.personId ?? '', now))
  let found = await readPage()
  if (found?.stripeDetailsId && cameFromStripe(args.request)) {
    await lookAtAccount(sparks, found.stripeDetailsId)
    found = await readPage()
  }
  if (!found) throw notFound()
  const awardHref = `/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}/award`
  return { awardHref, title: proposal.title, isSetUp: takesGifts(sparks, partnership), ...found, stripeDetailsId: null }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'bank-details.give')
  const { sparks, on, partnership, person, now } = entry
  const id = await awardOf(entry)
  const reading = read(ownBankForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { words, home } = letterDesk(entry, args.request)
  const here = new URL(args.request.url).pathname.replace(/\.data$/, '')
  if (answers.step === 'to-stripe') {
    const page = await sparks.world.read((db) => ownBankPage(db, id, person?.personId ?? '', now))
    return withWay(await wayToStripe(sparks, page?.stripeDetailsId ?? null, backFromStripe(new URL(here, home).href)))
  }
  if (answers.step === 'stripe' && !takesGifts(sparks, partnership)) return refused(notSetUp, typed)
  const done = await sparks.world.write(
    (db): Promise<Outcome<object>> => {
      if (answers.step === 'ask') return askForBankDetails(db, on, id, answers.email, askBankLetter(words, home))
      const account = answers.step === 'stripe' ? { stripe: home } : answers
      return giveOwnBankDetails(db, on, sparks.secrets, id, account, bankChangeLetter(words, home))
    },
    { unseen: true },
  )
  if (!done.ok) return refused(done, typed)
  if (answers.step === 'stripe') await askStripe(sparks)
  return redirect(here)
}

/** What is typed here is for nobody's cache. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction = ({ matches }) => titled(matches, 'accounts.title')

export default function OwnBank() {
  const answer = useActionData<{ way?: string } | undefined>()
  return <OwnBankPage {...useLoaderData<typeof loader>()} way={answer?.way ?? null} reply={useReply()} />
}
