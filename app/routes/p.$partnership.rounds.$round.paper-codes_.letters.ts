import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { issuePaperCodes } from '~/commands/people/issue-paper-codes.server'
import { paperLettersForm } from '~/forms/helping'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { paperLetters } from '~/http/paper-letters.server'

/** Opened as a page, it is the list of who may need a letter. */
export async function loader(args: LoaderFunctionArgs) {
  await enterRound(args, 'paper-code.issue')
  return redirect(listOf(args.request))
}

/**
 * Makes the codes, and answers with the letters that hold them: a file and no page, because the codes stand nowhere else
 * and could not be shown again. What stands in the way is said on the list.
 */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'paper-code.issue')
  const { sparks, on, round } = entry
  const reading = read(paperLettersForm, await args.request.formData())
  if (!reading.ok) return redirect(`${listOf(args.request)}?trouble=paper-people-missing`)
  const wanted = reading.answers.step === 'everyone' ? 'everyone' : reading.answers.people
  const issued = await sparks.world.write((db) => issuePaperCodes(db, on, sparks.secrets, round.id, wanted))
  if (!issued.ok) return redirect(`${listOf(args.request)}?trouble=${issued.because}`)
  return paperLetters(entry, args.request, issued.codes)
}

const listOf = (request: Request) => new URL(request.url).pathname.replace(/\/letters(\.data)?$/, '')
