import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markMilestone } from '~/commands/money/mark-milestone.server'
import { tickCondition } from '~/commands/money/tick-condition.server'
import { isOut } from '~/domain/money'
import { couldEver } from '~/domain/policy'
import { awardForm } from '~/forms/money/paying'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { takesGifts } from '~/http/gifts.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { awardPage } from '~/queries/money/award-page.server'
import { receiptsOfAward } from '~/queries/money/spent-receipts.server'
import { trailOf } from '~/queries/money/trail.server'
import { AwardPage } from '~/ui/money/award-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'books.read')
  const award = await sparks.world.read((db) => awardPage(db, partnership.id, args.params.award ?? '', now))
  if (!award) throw notFound()
  const trail = await sparks.world.read((db) => trailOf(db, partnership.id, actor, { awardId: award.id }))
  const { payee, payeeKind, bankEnds, payeeIds, interestedIds, ...rest } = award
  const readsPayee = couldEver(actor, 'proposal.read-payee')
  const keptOut = actor !== null && [...payeeIds, ...interestedIds].includes(actor.personId)
  return {
    home: `/p/${partnership.slug}`,
    ...rest,
    trail,
    // Who is paid is for those who pay; its name for whoever examines the books.
    payee: readsPayee || couldEver(actor, 'examination.ask') ? payee : null,
    payeeKind: readsPayee ? payeeKind : null,
    bankEnds: readsPayee ? bankEnds : null,
    mayPrepare: couldEver(actor, 'payment.prepare') && !keptOut,
    mayTick: couldEver(actor, 'condition.tick') && !keptOut,
    mayMark: couldEver(actor, 'milestone.mark') && !keptOut,
    mayPlan: couldEver(actor, 'award.set-instalments') && !keptOut,
    mayChange: couldEver(actor, 'award.agree-change'),
    mayKeepPhotos: couldEver(actor, 'story.keep-evidence'),
    mayFollowUnspent: couldEver(actor, 'unspent.note') && award.payments.some(({ state }) => isOut(state)),
    keptOut,
    mayReadPapers: couldEver(actor, 'award-paper.read'),
    receipts: couldEver(actor, 'receipt.read')
      ? ((await sparks.world.read((db) => receiptsOfAward(db, award.id))) ?? null)
      : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'books.read')
  const { sparks, on, now, partnership } = entry
  const awardId = args.params.award ?? ''
  const award = await sparks.world.read((db) => awardPage(db, partnership.id, awardId, now))
  if (!award) throw notFound()
  const reading = read(awardForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const books = `/p/${partnership.slug}/books`
  if (answers.step === 'prepare') {
    const how = { stripe: takesGifts(sparks, partnership) }
    const prepared = await sparks.world.write((db) => preparePayment(db, on, awardId, answers.instalment, how))
    return prepared.ok ? redirect(`${books}/payments/${prepared.paymentId}`) : refused(prepared, typed)
  }
  if (answers.step === 'prepare-otherwise') {
    const { instalment, way, supplier, what } = answers
    const how = { way, ...(way === 'bought' && { bought: { supplier, what } }) }
    const prepared = await sparks.world.write((db) => preparePayment(db, on, awardId, instalment, how))
    return prepared.ok ? redirect(`${books}/payments/${prepared.paymentId}`) : refused(prepared, typed)
  }
  if (answers.step === 'met' || answers.step === 'not-met') {
    const [condition, because] =
      answers.step === 'met' ? [answers.met, answers['met-because']] : [answers['not-met'], answers['not-met-because']]
    const ticked = await sparks.world.write((db) => tickCondition(db, on, awardId, condition, answers.step, because))
    return ticked.ok ? redirect(`${books}/awards/${awardId}#conditions`) : refused(ticked, typed)
  }
  if (answers.step === 'reached' || answers.step === 'not-reached') {
    const [part, because] =
      answers.step === 'reached'
        ? [answers.reached, answers['reached-because']]
        : [answers['not-reached'], answers['not-reached-because']]
    const marked = await sparks.world.write((db) => markMilestone(db, on, awardId, part, answers.step, because))
    return marked.ok ? redirect(`${books}/awards/${awardId}#parts`) : refused(marked, typed)
  }
  // The one who asked gives it back on her own page; officers change it on a page of its own.
  throw notFound()
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'money.award.title', { title: data?.idea.title ?? '' })

export default function Award() {
  const award = useLoaderData<typeof loader>()
  return <AwardPage {...award} reply={useReply()} />
}
