import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { postSlips, printSlips } from '~/commands/voting/paper/print-paper.server'
import { printSlipsForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { lettersToPost, slipsToPrint } from '~/http/paper-votes.server'

/** Opened as a page, it is the page of votes on paper. */
export async function loader(args: LoaderFunctionArgs) {
  await enterRound(args, 'paper.print')
  return redirect(pageOf(args.request))
}

/** Slips for a desk, or letters with a slip each: a file, because the codes stand nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'paper.print')
  const { sparks, on, round } = entry
  const page = pageOf(args.request)
  const reading = read(printSlipsForm, await args.request.formData())
  if (!reading.ok) return redirect(`${page}?trouble=${Object.values(reading.faults)[0]?.because ?? ''}`)
  const { answers } = reading
  if (answers.step === 'desk') {
    const printed = await sparks.world.write((db) => printSlips(db, on, sparks.secrets, round.id, answers.slips))
    if (!printed.ok) return redirect(`${page}?trouble=${printed.because}`)
    return slipsToPrint(entry, printed.marks, answers.language)
  }
  const posted = await sparks.world.write((db) => postSlips(db, on, sparks.secrets, round.id, answers.people))
  return posted.ok ? lettersToPost(entry, posted.letters) : redirect(`${page}?trouble=${posted.because}`)
}

const pageOf = (request: Request) => new URL(request.url).pathname.replace(/\/slips(\.data)?$/, '')
