import type { NotAllowed } from '~/domain/policy'
import { answered, canBeChanged, differing, everywhere, type Draft, type Question } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { choicesIn, draftOf, keepAnswer, type Choices } from '~/records/proposal/draft.server'
import { ownProposal } from './own-proposal.server'

export type NotSaved = NotAllowed | 'already-sent-in' | 'proposal-withdrawn' | 'saved-meanwhile' | 'no-such-choice'

/**
 * Keeps the answer to one question of a draft. `version` is the one the page was made from: when the same question has
 * been answered otherwise since, nothing is saved, so that whoever comes second can be shown both.
 */
export async function saveAnswer(
  db: Db,
  on: Occasion,
  proposalId: string,
  question: Question,
  answer: Partial<Draft>,
  version: number,
): Promise<Outcome<object, NotSaved>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.edit')
  if (!own.ok) return own
  const { proposal, round, applicantName } = own
  const changeable = canBeChanged(proposal.standing)
  if (!changeable.ok) return changeable

  const kept = await draftOf(db, proposal)
  const changed = answered(kept, question, answer)
  if (!isAmong(await choicesIn(db, round.partnershipId), changed)) return refuse('no-such-choice')
  // The same words again, as from a button pressed twice, are no clash and nothing new.
  if (differing(question, kept, changed).length === 0) return { ok: true }
  if ((proposal.savedIn[question] ?? 0) > version) return refuse('saved-meanwhile', { savedAt: proposal.savedAt })
  await keepAnswer(db, proposal, question, changed, { savedAt: on.at, applicantName })
  return { ok: true }
}

/** A place or theme comes from a form, and is only taken when it is one of this partnership's own. */
function isAmong({ themes, neighbourhoods }: Choices, { place, themeId }: Draft): boolean {
  const placeFits = !place || place === everywhere || neighbourhoods.some(({ id }) => id === place)
  return placeFits && (!themeId || themes.some(({ id }) => id === themeId))
}
