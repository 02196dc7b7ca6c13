import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { couldEver } from '~/domain/policy'
import { awardForm } from '~/forms/money/paying'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { awardPage } from '~/queries/money/award-page.server'
import { AwardPage } from '~/ui/money/award-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  const award = await sparks.world.read((db) => awardPage(db, partnership.id, args.params.award ?? ''))
  if (!award) throw notFound()
  const { payee, payeeIds, interestedIds, ...rest } = award
  const keptOut = actor !== null && [...payeeIds, ...interestedIds].includes(actor.personId)
  return {
    home: `/p/${partnership.slug}`,
    ...rest,
    // Who is paid is for those who pay.
    payee: couldEver(actor, 'proposal.read-payee') ? payee : null,
    mayPrepare: couldEver(actor, 'payment.prepare') && !keptOut,
    mayWithdraw: couldEver(actor, 'award.withdraw'),
    keptOut,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'books.read')
  const awardId = args.params.award ?? ''
  const award = await sparks.world.read((db) => awardPage(db, partnership.id, awardId))
  if (!award) throw notFound()
  const reading = read(awardForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const books = `/p/${partnership.slug}/books`
  if (answers.step === 'prepare') {
    const prepared = await sparks.world.write((db) => preparePayment(db, on, awardId, answers.instalment))
    return prepared.ok ? redirect(`${books}/payments/${prepared.paymentId}`) : refused(prepared, typed)
  }
  const withdrawn = await sparks.world.write((db) => withdrawAward(db, on, awardId, answers.reason))
  return withdrawn.ok ? redirect(`${books}/awards/${awardId}`) : refused(withdrawn, typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'money.award.title', { title: data?.idea.title ?? '' })

export default function Award() {
  const award = useLoaderData<typeof loader>()
  return <AwardPage {...award} reply={useReply()} />
}
