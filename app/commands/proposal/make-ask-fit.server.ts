import { askThatFits, asksLines } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { asksOf, choicesIn, draftOf, keepAnswer } from '~/records/proposal/draft.server'
import { markSaved } from '~/records/proposal/writing.server'
import { ownToChange, type NotToChange } from './own-proposal.server'

/**
 * Makes the sum asked for what the lines from this fund come to: one press in place of two pages. So small a sum that no
 * lines are asked for any more keeps them as words (`inWords`), when nothing was said in words yet. Refused when
 * the two agree already, or the round does not give that sum.
 */
export async function makeAskFit(
  db: Db,
  on: Occasion,
  proposalId: string,
  inWords: string,
): Promise<Outcome<object, NotToChange | 'ask-fits-already'>> {
  const own = await ownToChange(db, on, proposalId)
  if (!own.ok) return own
  const { proposal, round, applicantName } = own
  const draft = await draftOf(db, proposal)
  const form = await formOfProposal(db, proposal)
  const choices = await choicesIn(db, round.partnershipId)
  const asks = asksOf(round, choices, form)
  const costPence = askThatFits(draft, asks)
  const page = form.pages.find(({ asks: there }) => there.some(({ id }) => id === 'costPence'))
  if (costPence === null || !page) return refuse('ask-fits-already')
  const inLines = asksLines(form, costPence)
  const changed = { ...draft, costPence, spentOn: inLines || draft.spentOn !== '' ? draft.spentOn : inWords }
  const { trustedName, places } = choices
  await keepAnswer(db, proposal, page.id, changed, { savedAt: on.at, applicantName, trustedName, form, places })
  await markSaved(db, on, proposal.id, page.id)
  return ok
}
