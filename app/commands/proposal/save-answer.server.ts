import {
  answerTo,
  answered,
  differing,
  everywhere,
  formSeenWith,
  isEmpty,
  pageAsked,
  strengthsIn,
  type Answer,
  type Ask,
  type Draft,
} from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { asksOf, choicesIn, draftOf, keepAnswer, type Choices } from '~/records/proposal/draft.server'
import { markSaved } from '~/records/proposal/writing.server'
import { ownToChange, type NotToChange } from './own-proposal.server'

export type NotSaved = NotToChange | 'saved-meanwhile' | 'no-such-choice' | 'not-asked'

/**
 * Keeps the answers of one page of a draft. `version` is the one the page was made from: when the same page has been
 * answered otherwise since, nothing is saved, so that whoever comes second can be shown both.
 */
export async function saveAnswer(
  db: Db,
  on: Occasion,
  proposalId: string,
  page: string,
  answers: Partial<Draft>,
  version: number,
): Promise<Outcome<object, NotSaved>> {
  const own = await ownToChange(db, on, proposalId)
  if (!own.ok) return own
  const { proposal, round, applicantName, share } = own

  const kept = await draftOf(db, proposal)
  const form = await formOfProposal(db, proposal)
  const choices = await choicesIn(db, round.partnershipId, proposal.id)
  // What she does not see she cannot answer either; it stays as it was.
  const asked = pageAsked(asksOf(round, choices, formSeenWith(share, form)), kept, page)
  if (!asked) return refuse('not-asked')
  const changed = answered(kept, asked, answers)
  const fits = (ask: Ask) => isAmong(choices, ask, answerTo(changed, ask.id), answerTo(kept, ask.id))
  if (!asked.asks.every(fits)) return refuse('no-such-choice')
  // The same words again, as from a button pressed twice, are no clash and nothing new.
  if (differing(asked, kept, changed).length === 0) return { ok: true }
  if ((proposal.savedIn[page] ?? 0) > version) return refuse('saved-meanwhile', { savedAt: proposal.savedAt })
  const { trustedName, places } = choices
  await keepAnswer(db, proposal, page, changed, { savedAt: on.at, applicantName, trustedName, form, places })
  await markSaved(db, on, proposal.id, page)
  return { ok: true }
}

/**
 * What comes from a form, a place, a theme, a strength, who buys, is only taken when it is one of this partnership's own. What
 * was chosen before may stay, though it can be chosen no longer.
 */
function isAmong(
  { themes, neighbourhoods, places, strengths, trustedName }: Choices,
  { kind }: Ask,
  answer: Answer,
  before: Answer,
): boolean {
  if (isEmpty(answer)) return true
  if (kind === 'payee') return answer !== 'trusted' || trustedName !== ''
  if (kind === 'theme') return themes.some(({ id }) => id === answer)
  if (kind === 'strengths') {
    const there = new Set([...strengths.map(({ id }) => id), ...strengthsIn(before).ids])
    return strengthsIn(answer).ids.every((id) => there.has(id))
  }
  if (kind !== 'place' || answer === everywhere || neighbourhoods.some(({ id }) => id === answer)) return true
  return places.some(({ id, open }) => id === answer && (open || answer === before))
}
