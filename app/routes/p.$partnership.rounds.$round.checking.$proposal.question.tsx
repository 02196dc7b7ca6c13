import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askApplicant } from '~/commands/proposal/ask-applicant.server'
import { questionForm } from '~/forms/checking'
import { read } from '~/forms/read'
import { askingPage, talkAbout } from '~/http/checking-talk.server'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { AskApplicantPage } from '~/ui/proposal/ask-applicant-page'
import { askedLetter, goAndSeeLetter } from '~/ui/proposal/checking-letters'

export async function loader(args: LoaderFunctionArgs) {
  return askingPage(await enterProposal(args, 'checking.read'), 'proposal.ask')
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'checking.read')
  const { href } = await askingPage(entry, 'proposal.ask')
  const { sparks, on, proposal } = entry
  const reading = read(questionForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, own, checking } = talkAbout(entry, args.request)
  const asked = await sparks.world.write((db) =>
    askApplicant(db, on, proposal.id, reading.answers.words, {
      toApplicant: askedLetter({ ...own, address: `${own.address}/questions` }, words),
      toBuilder: goAndSeeLetter(checking, words),
    }),
  )
  if (!asked.ok) return refused(asked, reading.typed)
  deliverSoon(sparks)
  return redirect(`${href}?sent=question`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'checking.question.title')

export default function AskQuestion() {
  return <AskApplicantPage {...useLoaderData<typeof loader>()} ask="question" until={{}} reply={useReply()} />
}
