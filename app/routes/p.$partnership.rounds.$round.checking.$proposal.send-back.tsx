import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sendBackProposal } from '~/commands/proposal/send-back-proposal.server'
import { timeForChanges } from '~/domain/proposal'
import { sendBackForm } from '~/forms/checking'
import { momentTyped } from '~/forms/moment-typed'
import { read } from '~/forms/read'
import { askingPage, talkAbout } from '~/http/checking-talk.server'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { AskApplicantPage } from '~/ui/proposal/ask-applicant-page'
import { goAndSeeLetter, sentBackLetter } from '~/ui/proposal/checking-letters'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'checking.read')
  const { round, now, partnership } = entry
  const page = await askingPage(entry, 'proposal.send-back')
  return { ...page, until: momentTyped('until', timeForChanges(round.dates, now), partnership.timeZone) }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'checking.read')
  const { href } = await askingPage(entry, 'proposal.send-back')
  const { sparks, on, proposal, partnership } = entry
  const reading = read(sendBackForm(partnership.timeZone), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { until } = reading.answers
  const { words, own, checking } = talkAbout(entry, args.request)
  const sent = await sparks.world.write((db) =>
    sendBackProposal(db, on, proposal.id, reading.answers, {
      toApplicant: sentBackLetter({ ...own, until }, words),
      toBuilder: goAndSeeLetter(checking, words),
    }),
  )
  if (!sent.ok) return refused(sent, reading.typed)
  deliverSoon(sparks)
  return redirect(`${href}?sent=changes`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'checking.changes.title')

export default function SendBack() {
  return <AskApplicantPage {...useLoaderData<typeof loader>()} ask="changes" reply={useReply()} />
}
