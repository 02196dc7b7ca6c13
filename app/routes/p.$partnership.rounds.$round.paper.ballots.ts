import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { printBallots } from '~/commands/voting/paper/print-paper.server'
import { printBallotsForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { ballotsToPrint } from '~/http/paper-votes.server'

/** Opened as a page, it is the page of votes on paper. */
export async function loader(args: LoaderFunctionArgs) {
  await enterRound(args, 'paper.print')
  return redirect(pageOf(args.request))
}

/** Draws the codes, and answers with the ballots that carry them: a file, because the codes stand nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'paper.print')
  const { sparks, on, round } = entry
  const reading = read(printBallotsForm, await args.request.formData())
  if (!reading.ok) return redirect(`${pageOf(args.request)}?trouble=paper-copies-unclear`)
  const { copies, language, large } = reading.answers
  const printed = await sparks.world.write((db) => printBallots(db, on, sparks.secrets, round.id, copies))
  if (!printed.ok) return redirect(`${pageOf(args.request)}?trouble=${printed.because}`)
  return ballotsToPrint(entry, printed.marks, { language, large })
}

const pageOf = (request: Request) => new URL(request.url).pathname.replace(/\/ballots(\.data)?$/, '')
