import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { recordSignedPaper } from '~/commands/money/accept-award.server'
import { couldEver } from '~/domain/policy'
import { signedPaperForm } from '~/forms/money/paying'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { agreementPage } from '~/queries/money/agreement-page.server'
import { AgreementPage } from '~/ui/money/agreement-page'
import { agreementFor, agreementInEach } from '~/ui/money/agreement-words'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'agreement.read')
  const award = args.params.award ?? ''
  const found = await sparks.world.read((db) => agreementPage(db, partnership.id, award))
  if (!found) throw notFound()
  const { facts, isAgreed, accepted, keptOut } = found
  const { language } = await speaker(args.request, now, partnership.timeZone)
  const books = `/p/${partnership.slug}/books`
  return {
    ...{ books, awardHref: `${books}/awards/${award}`, idea: facts.title, isAgreed, accepted },
    words: agreementFor(language)(facts),
    keptOut: actor !== null && keptOut.includes(actor.personId),
    mayRecord: couldEver(actor, 'agreement.record-paper') && found.state !== 'withdrawn',
  }
}

/** A sheet that the recipient has signed. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'agreement.read')
  const award = args.params.award ?? ''
  if (!(await sparks.world.read((db) => agreementPage(db, partnership.id, award)))) throw notFound()
  const reading = read(signedPaperForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { code: seen, signedOn } = reading.answers
  const paper = { seen, signedOn, wordings: agreementInEach }
  const recorded = await sparks.world.write((db) => recordSignedPaper(db, on, award, paper))
  return recorded.ok
    ? redirect(`/p/${partnership.slug}/books/awards/${award}/agreement`)
    : refused(recorded, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'agreement.title', { title: data?.idea ?? '' })

export default function AgreementOfAward() {
  return <AgreementPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
