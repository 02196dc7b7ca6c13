import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { answerLoss, cancelPayment, followPayment, giveUpPayment } from '~/commands/money/follow-payment.server'
import { handOver } from '~/commands/money/hand-over.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { sendByStripe } from '~/commands/money/stripe/send-by-stripe.server'
import { couldEver } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import { paymentForm } from '~/forms/money/paying'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { takesGifts } from '~/http/gifts.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { askStripe } from '~/jobs/ask-stripe.server'
import { paymentPage } from '~/queries/money/payment-page.server'
import { backLetter, lostLetter, sentLetter } from '~/ui/money/letters'
import { PaymentPage } from '~/ui/money/payment-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'books.read')
  const found = await sparks.world.read((db) => paymentPage(db, partnership.id, args.params.payment ?? '', now))
  if (!found) throw notFound()
  const {
    payee,
    payeeKind,
    bankEnds,
    bought,
    signed,
    keptOut,
    preparedBy,
    authorisedBy,
    gaveUpBy,
    bankLines,
    ...rest
  } = found
  const readsPayee = couldEver(actor, 'proposal.read-payee')
  return {
    home: `/p/${partnership.slug}`,
    ...rest,
    bankLines: couldEver(actor, 'bank.read') ? bankLines : [],
    // Who is paid is for those who pay.
    payee: readsPayee || couldEver(actor, 'examination.ask') ? payee : null,
    payeeKind: readsPayee ? payeeKind : null,
    bankEnds: readsPayee ? bankEnds : null,
    bought: readsPayee ? bought : null,
    signed: readsPayee ? signed : null,
    authorisedSoFar: authorisedBy.length,
    reader: {
      keptOut: actor !== null && keptOut.includes(actor.personId),
      preparedIt: actor?.personId === preparedBy,
      authorisedIt: actor !== null && authorisedBy.includes(actor.personId),
      mayAuthorise: couldEver(actor, found.authorisedBy.length > 0 ? 'payment.authorise-second' : 'payment.authorise'),
      maySend: couldEver(actor, 'payment.mark-sent'),
      mayFollow: couldEver(actor, 'payment.follow'),
      mayCancel: couldEver(actor, 'payment.cancel'),
      mayGiveUp: couldEver(actor, 'payment.give-up'),
      mayAgreeLoss: couldEver(actor, 'payment.agree-loss'),
      gaveUp: actor !== null && gaveUpBy === actor.personId,
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'books.read')
  const { sparks, on, now, partnership } = entry
  const id = args.params.payment ?? ''
  if (!(await sparks.world.read((db) => paymentPage(db, partnership.id, id, now)))) throw notFound()
  const reading = read(paymentForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { words, home } = letterDesk(entry, args.request)
  const taken = await sparks.world.write(async (db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'authorised':
        return authorisePayment(db, on, id, answers.confirmed)
      case 'by-stripe':
        return sendByStripe(db, on, id, { home, isSetUp: takesGifts(sparks, partnership) }, sentLetter(words, home))
      case 'sent':
        return markPaymentSent(db, on, id, answers.transferId, sentLetter(words, home))
      case 'handed-over':
        return handOver(db, on, id, { ...answers, floatId: answers.float || undefined }, sentLetter(words, home))
      case 'cleared':
        return followPayment(db, on, id, { to: 'cleared', clearedOn: answers.clearedOn }, backLetter(words, home))
      case 'cancelled':
        return cancelPayment(db, on, id, answers.reason)
      case 'giving-up':
        return giveUpPayment(db, on, id, answers['gave-up-because'])
      case 'lost':
        return answerLoss(db, on, id, 'lost', lostLetter(words, home))
      case 'not-lost':
        return answerLoss(db, on, id, 'astray', lostLetter(words, home))
      case 'astray':
      case 'in-doubt':
      case 'failed':
      case 'returned':
        return followPayment(db, on, id, { to: answers.step, reason: answers.reason }, backLetter(words, home))
    }
  })
  if (taken.ok && answers.step === 'by-stripe') await askStripe(sparks, id)
  return taken.ok
    ? redirect(`/p/${partnership.slug}/books/payments/${id}`)
    : refusedOrAgain(sparks, args.request, taken, typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'money.payment.title', { title: data?.title ?? '' })

export default function Payment() {
  const payment = useLoaderData<typeof loader>()
  return <PaymentPage {...payment} reply={useReply()} />
}
